/** Draws the search page from the templates of its markup (docs/search-page.md). Text is only ever set as text. */
import { Sentences } from './sentences.js';

/** @import { Asked, Facet, FacetCounts, FacetValue, Labels, ShownHit } from './types' */

const SORTS = new Set(['relevance', 'date']);

/** Everything on the page that search knows of; parts that the site theme leaves out are null. */
export class PageView {
  #sentences;
  #templates;

  /** @param {Document} page */
  constructor(page) {
    /** @param {string} id */
    const find = id => page.getElementById(id);
    this.form = /** @type {HTMLFormElement} */ (find('search'));
    this.input = /** @type {HTMLInputElement} */ (this.form.elements.namedItem('q'));
    this.sort = /** @type {HTMLSelectElement | null} */ (this.form.elements.namedItem('sort'));
    this.results = /** @type {HTMLElement} */ (find('search-results'));
    this.status = /** @type {HTMLElement} */ (find('search-status'));
    this.more = find('search-more');
    this.facets = find('search-facets');
    this.chips = find('search-chips');
    this.words = find('search-words');
    this.suggestion = find('search-suggestion');
    this.browse = find('search-browse');
    this.#sentences = new Sentences(page);
    this.#templates = { result: find('search-result'), facet: find('search-facet'), value: find('search-facet-value'), chip: find('search-chip') };
  }

  /**
   * Tells styles the state, and readers a sentence of the site theme; while loading, the last sentence stands.
   * @param {'idle' | 'loading' | 'ready' | 'failed'} state @param {string} [sentence] @param {Record<string, string | number>} [values]
   */
  tell(state, sentence, values) {
    this.form.dataset.state = state;
    if (state !== 'loading') this.status.textContent = sentence ? this.#sentences.say(sentence, values) : '';
  }

  /** @param {Asked} asked */
  showAsked({ text, sort }) {
    if (this.input.value !== text) this.input.value = text;
    if (this.sort && SORTS.has(sort)) this.sort.value = sort;
  }

  /** Shows hits and gives the first of them. @param {ShownHit[]} hits @param {Labels} labels @param {boolean} append whether to keep those that are there */
  showHits(hits, labels, append) {
    if (!append) this.results.replaceChildren();
    const items = hits.map(hit => this.#result(hit, labels));
    this.results.append(...items);
    this.results.hidden = this.results.childElementCount === 0;
    return items[0];
  }

  /** @param {boolean} more whether there is something to ask for */
  offerMore(more) {
    if (this.more) this.more.hidden = !more;
  }

  /** True when the results reach the bottom of the screen. */
  get isFull() {
    return this.results.getBoundingClientRect().bottom >= innerHeight;
  }

  /** The page as it is without a question, or without an index. */
  showBrowse() {
    this.results.replaceChildren();
    this.results.hidden = true;
    for (const part of [this.more, this.suggestion]) if (part) part.hidden = true;
    if (this.browse) this.browse.hidden = false;
  }

  /** Offers the query as it was probably meant. @param {string | null} text */
  showSuggestion(text) {
    if (!this.suggestion) return;
    this.suggestion.hidden = text === null;
    setText(this.suggestion, 'suggestion', text ?? '');
  }

  /** Shows counts with the wanted values ticked; the tick that had the focus keeps it. @param {Facet[]} facets @param {FacetCounts} counts @param {Asked} asked */
  showFacets(facets, counts, asked) {
    if (!this.facets) return;
    const focused = this.facets.contains(document.activeElement) ? /** @type {HTMLInputElement} */ (document.activeElement) : null;
    const groups = facets.filter(facet => facet.counted).map(facet => this.#facet(facet, counts[facet.name] ?? [], asked.filters.get(facet.name) ?? []));
    this.facets.replaceChildren(...groups.filter(group => group !== null));
    if (!focused) return;
    for (const box of this.facets.querySelectorAll('input'))
      if (box.name === focused.name && box.value === focused.value) box.focus();
  }

  /** One button for each wanted value, to drop it. @param {Asked} asked @param {Labels} labels */
  showChips(asked, labels) {
    if (!this.chips) return;
    const wanted = [...asked.filters].flatMap(([name, values]) => values.map(value => ({ name, value })));
    this.chips.replaceChildren(...wanted.map(({ name, value }) => {
      const chip = copyOf(this.#templates.chip);
      const button = chip.matches('button') ? chip : chip.querySelector('button');
      Object.assign(button?.dataset ?? {}, { name, value });
      setText(chip, 'label', labels.of(name, value));
      return chip;
    }));
    this.chips.hidden = wanted.length === 0;
  }

  /** Completions for the browser's own list under the input. @param {string[]} words */
  showWords(words) {
    this.words?.replaceChildren(...words.map(word => Object.assign(document.createElement('option'), { value: word })));
  }

  /** @param {ShownHit} hit @param {Labels} labels */
  #result(hit, labels) {
    const item = copyOf(this.#templates.result);
    setText(item, 'title', hit.title);
    partOf(item, 'title')?.setAttribute('href', hit.anchor ? `${hit.url}#${encodeURIComponent(hit.anchor)}` : hit.url);
    partOf(item, 'excerpt')?.append(...hit.parts.map(({ text, mark }) =>
      mark ? Object.assign(document.createElement('mark'), { textContent: text }) : text));
    setText(item, 'type', labels.of('type', hit.type));
    setText(item, 'themes', hit.themes.map(theme => labels.of('theme', theme)).join(', '));
    setText(item, 'system', hit.system === null ? '' : labels.of('system', hit.system));
    return item;
  }

  /** The values of a facet, wanted ones even where nothing has them; null when there are none. @param {Facet} facet @param {FacetCounts[string]} counts @param {string[]} wanted */
  #facet(facet, counts, wanted) {
    const gone = wanted.filter(value => !counts.some(count => count.value === value)).map(value => ({ value, label: labelOf(facet.values, value), count: 0 }));
    const values = [...counts, ...gone];
    if (values.length === 0) return null;
    const group = copyOf(this.#templates.facet);
    setText(group, 'title', facet.title);
    partOf(group, 'values')?.append(...values.map(({ value, label, count }) => {
      const line = copyOf(this.#templates.value);
      Object.assign(line.querySelector('input') ?? {}, { name: facet.name, value, checked: wanted.includes(value) });
      setText(line, 'label', label);
      setText(line, 'count', String(count));
      return line;
    }));
    return group;
  }
}

/** @param {FacetValue[]} values @param {string} value @returns {string} its label, or the value where it is not known */
export function labelOf(values, value) {
  return values.find(known => known.value === value)?.label ?? value;
}

/** @param {HTMLElement | null} template @returns {HTMLElement} */
function copyOf(template) {
  const { content } = /** @type {HTMLTemplateElement} */ (template);
  return /** @type {HTMLElement} */ (content.firstElementChild?.cloneNode(true));
}

/** @param {HTMLElement} element @param {string} name @returns {HTMLElement | null} */
function partOf(element, name) {
  return element.matches(`[data-part="${name}"]`) ? element : element.querySelector(`[data-part="${name}"]`);
}

/** Fills a part, and hides it when there is nothing to show. @param {HTMLElement} element @param {string} name @param {string} text */
function setText(element, name, text) {
  const part = partOf(element, name);
  if (!part) return;
  part.textContent = text;
  part.hidden = text === '';
}
