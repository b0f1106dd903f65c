/**
 * Search without a server, with Lucene's ranking. Works in browsers and in Node, under any path and a strict content policy.
 *
 *     import { openIndex } from './client.js';
 *     const index = await openIndex('/search/');
 *     const answer = await index.search('board leadership', { theme: ['governance'], limit: 10 });
 */
import { Files, Host, SearchIndexError } from './files.js';
import { readManifest } from './manifest.js';
import { IndexReader } from './reader.js';

export { SearchIndexError };

/** @import { Answer, Facet, Finding, Options, Request } from './types' */

/**
 * Opens an index.
 * @param {string | URL} url folder of the index; relative to the page, absolute in Node
 * @param {{fetch?: typeof globalThis.fetch}} [options]
 * @returns {Promise<SearchIndex>}
 * @throws {SearchIndexError} when there is no index that this client can read
 */
export async function openIndex(url, { fetch = globalThis.fetch } = {}) {
  const folder = new URL(url, globalThis.document?.baseURI ?? globalThis.location?.href);
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const host = new Host(folder, fetch);
  const load = async (/** @type {boolean} */ again) => {
    const manifest = readManifest(await host.manifest(again));
    // Names never mean other bytes, so what a cache holds is right however old; unless it was damaged on the way.
    return new IndexReader(new Files(host, manifest.name, again ? 'reload' : 'force-cache'), manifest);
  };
  return new SearchIndex(await load(false), () => load(true));
}

const SUGGESTIONS = 5;

export class SearchIndex {
  #reader;
  #reload;
  /** @type {Promise<IndexReader> | undefined} */
  #reloading;

  /** @param {IndexReader} reader @param {() => Promise<IndexReader>} reload */
  constructor(reader, reload) {
    this.#reader = reader;
    this.#reload = reload;
  }

  /** The fields that readers filter by, with the label of every value. @returns {Facet[]} */
  get facets() {
    return this.#reader.tables.map(({ name, title, counted, values }) =>
      ({ name, title, counted, values: values.map(({ value, label }) => ({ value, label })) }));
  }

  /** @param {string} text @param {Options} [options] @returns {Promise<Answer>} */
  search(text, options) {
    return this.#steadily(async reader => {
      const { query, total, hits, facets, suggestion, excerpt } = await find(reader, text, options);
      await Promise.all(hits.map(async (hit, i) => hit.excerpt = (await excerpt(i)).parts));
      return { query, total, hits, facets, suggestion };
    });
  }

  /**
   * The answer of `search` in two steps, rows before texts, with what the JSON shape has no place for. All excerpts are empty;
   * `excerpt(i)` reads that of one hit, with the id of the heading above it or ''; `corrected` is true when nothing matched and
   * the hits answer the suggestion.
   * @param {string} text @param {Options} [options] @returns {Promise<Finding>}
   */
  find(text, options) {
    return this.#steadily(reader => find(reader, text, options));
  }

  /**
   * What a reader may be typing: the text with its last word completed, and pages.
   * @param {string} prefix @returns {Promise<{words: string[], titles: {title: string, url: string}[]}>}
   */
  suggest(prefix) {
    return this.#steadily(async reader => {
      const [words, { hits }] = await Promise.all([reader.completions(textOf(prefix)), find(reader, prefix, { asYouType: true, limit: SUGGESTIONS })]);
      return { words: words.slice(0, SUGGESTIONS), titles: hits.map(({ title, url }) => ({ title, url })) };
    });
  }

  /** The text with its last word completed, in several ways. @param {string} prefix @returns {Promise<string[]>} */
  async complete(prefix) {
    return (await this.#steadily(reader => reader.completions(textOf(prefix)))).slice(0, SUGGESTIONS);
  }

  /**
   * When a file is missing or damaged, the site may have been published anew: loads the manifest once more, then tells.
   * @template T @param {(reader: IndexReader) => Promise<T>} ask @returns {Promise<T>}
   */
  async #steadily(ask) {
    const reader = this.#reader;
    try {
      return await ask(reader);
    } catch (error) {
      if (!(error instanceof SearchIndexError)) throw error;
      // Searches that fail together reload together.
      if (this.#reader === reader) this.#reader = await (this.#reloading ??= this.#reload().finally(() => this.#reloading = undefined));
      return ask(this.#reader);
    }
  }
}

/** @param {IndexReader} reader @param {string} text @param {Options} [options] @returns {Promise<Finding>} */
async function find(reader, text, options) {
  const request = requestOf(text, options);
  const { query, total, documents, facets, suggestion, corrected, terms } = await reader.rank(request);
  const hits = await Promise.all(documents.map(async ({ document, score }, i) =>
    ({ rank: request.offset + i + 1, score, ...await reader.row(document), excerpt: [] })));
  return { query, total, hits, facets, suggestion, corrected, excerpt: i => reader.excerpt(documents[i].document, terms) };
}

/**
 * Whatever is asked has a meaning: what is null, or no number where one should be, counts as left out.
 * @param {string} text @param {Options} [options] @returns {Request}
 */
function requestOf(text, options) {
  const { sort, limit, offset, asYouType, ...facets } = options ?? {};
  const filters = Object.entries(facets)
    .map(([name, wanted]) => /** @type {[string, string[]]} */ ([name, [wanted ?? []].flat().map(String)]))
    .filter(([, values]) => values.length > 0);
  return { text: textOf(text), sort: sort === 'date' ? sort : 'relevance', limit: countOf(limit, 10), offset: countOf(offset, 0), asYouType: Boolean(asYouType), filters: new Map(filters) };
}

/** @param {unknown} text */
function textOf(text) {
  return String(text ?? '');
}

/** @param {number | null | undefined} number @param {number} otherwise */
function countOf(number, otherwise) {
  const count = Math.trunc(number ?? NaN);
  return Number.isNaN(count) ? otherwise : Math.max(count, 0);
}
