/**
 * Drives the search page: results while typing, facets, chips, sorting, more, shareable addresses. The markup is the site theme's,
 * as docs/search-page.md lists it; without this script the page shows its lists to browse.
 */
import { openIndex } from './client.js';
import { addressOf, askedBy, withFilter } from './page-address.js';
import { listenToKeys } from './page-keys.js';
import { PageView, labelOf } from './page-view.js';

/**
 * @import { SearchIndex } from './client.js'
 * @import { Asked, Facet, Finding, Labels, ShownHit } from './types'
 * @typedef {Finding & {hits: ShownHit[]}} Shown
 */

const PAGE_SIZE = 10;
// What most screens hold comes first; the rest of a page when the reader stays, or the screen is larger.
const FIRST_RESULTS = 3;
const TYPING_PAUSE = 80;
const READING_PAUSE = 400;

class SearchPage {
  #view = new PageView(document);
  /** @type {Promise<SearchIndex> | undefined} */
  #index;
  /** @type {Facet[]} */
  #facets = [];
  /** @type {Asked} */
  #asked = { text: '', sort: 'relevance', filters: new Map(), typing: false };
  // True while the newest entry of the history asks nothing yet, or is being typed: what is typed next replaces it.
  #draft = true;
  // True until the index is there, without which nobody knows what in the address is a filter.
  #following = true;
  #turn = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** The index is opened when somebody searches, or looks at an address that does. */
  async start() {
    const { form, input, sort, facets, chips, more, suggestion } = this.#view;
    form.addEventListener('submit', event => {
      event.preventDefault();
      if (!this.#following) this.#ask({ ...this.#asked, text: input.value, typing: false }, { replace: this.#draft });
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      if (this.#following) return;
      this.#timer = setTimeout(() => this.#ask({ ...this.#asked, text: input.value, typing: true }, { replace: this.#draft, draft: true }), TYPING_PAUSE);
    });
    input.addEventListener('focus', () => this.#open().catch(() => {}), { once: true });
    sort?.addEventListener('change', () => this.#ask({ ...this.#asked, sort: sort.value === 'date' ? 'date' : 'relevance' }));
    facets?.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#ask(withFilter(this.#asked, target.name, target.value, target.checked));
    });
    chips?.addEventListener('click', event => this.#drop(clicked(event, 'button')));
    more?.addEventListener('click', () => this.#more(PAGE_SIZE, true));
    suggestion?.addEventListener('click', event => this.#accept(event));
    addEventListener('popstate', () => this.#follow());
    listenToKeys(this.#view);
    input.value ||= askedBy(location.search, []).text;
    await this.#follow();
  }

  /** Asks what the address asks, or the reader who typed before the index was there. */
  async #follow() {
    const { input } = this.#view;
    const before = input.value;
    const opened = await this.#attempt(() => this.#open());
    this.#following = false;
    if (!opened) return;
    const asked = askedBy(location.search, this.#facets.map(facet => facet.name));
    if (input.value === before) await this.#ask(asked, { keep: true });
    else await this.#ask({ ...asked, text: input.value, typing: true }, { replace: true, draft: true });
  }

  async #open() {
    this.#index ??= openIndex(this.#view.form.dataset.index ?? './');
    try {
      this.#facets = (await this.#index).facets;
    } catch (error) {
      this.#index = undefined;
      throw error;
    }
    return this.#index;
  }

  /** Shows the answer to a question, unless a newer one was asked meanwhile. @param {Asked} asked */
  async #ask(asked, { keep = false, replace = false, draft = false } = {}) {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    this.#asked = asked;
    this.#view.showAsked(asked);
    if (!keep) remember(asked, replace);
    this.#draft = draft || isBlank(asked);
    await this.#attempt(async () => {
      this.#view.tell('loading');
      const answer = await this.#answer(asked, 0, isBlank(asked) ? 0 : FIRST_RESULTS);
      if (turn !== this.#turn) return;
      this.#show(asked, answer);
      if (asked.typing && this.#view.words) this.#view.showWords(await (await this.#open()).complete(asked.text));
    });
  }

  /** What the index answers, every hit with its excerpt: they are shown together, so that nothing moves. @param {Asked} asked @param {number} offset @param {number} limit @returns {Promise<Shown>} */
  async #answer({ text, sort, filters, typing }, offset, limit) {
    const index = await this.#open();
    const answer = await index.find(text, { ...Object.fromEntries(filters), sort, asYouType: typing, offset, limit });
    const hits = await Promise.all(answer.hits.map(async (hit, i) => ({ ...hit, ...await answer.excerpt(i) })));
    this.#facets = index.facets;
    return { ...answer, hits };
  }

  /** @param {Asked} asked @param {Shown} answer */
  #show(asked, answer) {
    const view = this.#view;
    view.showFacets(this.#facets, answer.facets, asked);
    view.showChips(asked, this.#labels);
    if (isBlank(asked)) {
      view.showBrowse();
      view.tell('idle');
      return;
    }
    if (view.browse) view.browse.hidden = answer.total > 0;
    this.#showHits(answer, false);
    view.showSuggestion(answer.corrected ? null : answer.suggestion);
    view.tell('ready', sentenceFor(answer, asked), { query: answer.query, total: answer.total, suggestion: answer.suggestion ?? '' });
  }

  /** @param {Shown} answer @param {boolean} append */
  #showHits(answer, append) {
    const first = this.#view.showHits(answer.hits, this.#labels, append);
    const shown = this.#view.results.childElementCount;
    // What is shown is one page, or several.
    const whole = shown % PAGE_SIZE === 0;
    this.#view.offerMore(whole && shown < answer.total);
    if (!whole && shown < answer.total) this.#timer = setTimeout(() => this.#more(PAGE_SIZE - shown, false), this.#view.isFull ? READING_PAUSE : 0);
    return first;
  }

  /** Adds results; those that the reader asked for are told and get the focus. @param {number} count @param {boolean} asked */
  async #more(count, asked) {
    const turn = this.#turn;
    const { results } = this.#view;
    const shown = results.childElementCount;
    await this.#attempt(async () => {
      const answer = await this.#answer(this.#asked, shown, count);
      if (turn !== this.#turn || shown !== results.childElementCount) return;
      const first = this.#showHits(answer, true);
      if (!asked) return;
      first?.querySelector('a')?.focus();
      this.#view.tell('ready', 'more', { shown: results.childElementCount, total: answer.total });
    }, () => {
      this.#view.tell('failed', 'more-failed');
      this.#view.offerMore(true);
    });
  }

  /** @param {HTMLElement | null} chip */
  #drop(chip) {
    const { name, value } = chip?.dataset ?? {};
    if (name === undefined || value === undefined) return;
    this.#view.input.focus();
    this.#ask(withFilter(this.#asked, name, value, false));
  }

  /** @param {Event} event */
  #accept(event) {
    const text = clicked(event, '[data-part="suggestion"]')?.textContent;
    if (!text) return;
    event.preventDefault();
    this.#view.input.focus();
    this.#ask({ ...this.#asked, text, typing: false });
  }

  /** Runs a step; when it fails, says so. @param {() => Promise<unknown>} step @param {() => void} [tell] */
  async #attempt(step, tell = () => this.#fail()) {
    const turn = this.#turn;
    try {
      await step();
      return true;
    } catch (error) {
      console.error(error);
      // A newer question has its own outcome.
      if (turn === this.#turn) tell();
      return false;
    }
  }

  /** The lists to browse are left. */
  #fail() {
    this.#view.showBrowse();
    this.#view.tell('failed', 'failed');
  }

  /** @returns {Labels} */
  get #labels() {
    return { of: (name, value) => labelOf(this.#facets.find(facet => facet.name === name)?.values ?? [], value) };
  }
}

/** Writes the question into the address, as an entry of its own or in place of the current one. @param {Asked} asked @param {boolean} replace */
function remember(asked, replace) {
  const address = location.pathname + addressOf(asked);
  if (address === location.pathname + location.search) return;
  try {
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  } catch (error) {
    // Some browsers refuse more than a hundred changes in half a minute; the search goes on.
    console.warn(error);
  }
}

/** @param {Event} event @param {string} selector @returns {HTMLElement | null} what was clicked, or what it is in */
function clicked({ target }, selector) {
  return target instanceof Element ? target.closest(selector) : null;
}

/** @param {Asked} asked */
function isBlank({ text, filters }) {
  return text.trim() === '' && filters.size === 0;
}

/** @param {Finding} answer @param {Asked} asked @returns {string} the name of the sentence that says how it went */
function sentenceFor({ total, corrected }, { filters }) {
  if (corrected) return 'corrected';
  if (total > 0) return 'found';
  return filters.size > 0 ? 'nothing-filtered' : 'nothing';
}

if (document.getElementById('search')) new SearchPage().start();
