/** One state of the index: what a manifest names, and every step of a search over it. Twin of SearchIndex.cs. */
import { plainTokens, wellFormed } from './analysis.js';
import { excerptOf } from './excerpts.js';
import { Facets } from './facets.js';
import { QueryPostings } from './matching.js';
import { PostingsFiles } from './postings.js';
import { readQuery, termsOf } from './query.js';
import { ordered, tiers } from './ranking.js';
import { Scorer, shortest } from './scoring.js';
import { suggestionFor } from './spelling.js';
import { Words } from './words.js';

/**
 * @typedef {object} Request
 * @property {string} text
 * @property {Map<string, string[]>} filters
 * @property {'relevance' | 'date'} sort
 * @property {number} limit
 * @property {number} offset
 * @property {boolean} asYouType
 */

export class IndexReader {
  #files;
  #manifest;
  #facets;
  #postings;
  #scorer;
  #words;

  /** @param {import('./files.js').Files} files @param {import('./manifest.js').Manifest} manifest */
  constructor(files, manifest) {
    this.#files = files;
    this.#manifest = manifest;
    this.#facets = new Facets(manifest.facets);
    this.#postings = new PostingsFiles(files, manifest.terms);
    this.#scorer = new Scorer(manifest);
    this.#words = new Words(files, manifest.words);
  }

  get tables() {
    return this.#manifest.facets;
  }

  /** Words that the one at the end of a text may become, and where it starts. @param {string} text */
  async completed(text) {
    const typed = plainTokens(text).at(-1);
    const words = typed?.end === text.length ? await this.#words.completions(typed.term) : [];
    return { start: typed?.start ?? 0, words };
  }

  /** Everything about an answer but its rows and excerpts. @param {Request} request */
  async rank(request) {
    let query = await this.#read(request.text, request.asYouType);
    let { postings, matches } = await this.#match(query);
    const suggestion = await suggestionFor(query, this.#words, async term => await this.#postings.find(term) !== null);
    const corrected = suggestion !== null && !matches.includes(1);
    if (corrected) {
      query = await this.#read(suggestion, false);
      ({ postings, matches } = await this.#match(query));
    }
    const scores = this.#scorer.scores(query, postings);
    const documents = ordered(this.#facets.filter(matches, request.filters), request.sort === 'date'
      ? [this.#manifest.dates]
      : [tiers(query, postings, this.#facets, this.#manifest.documents), scores]);
    return {
      query: wellFormed(request.text),
      total: documents.length,
      documents: documents.slice(request.offset, request.offset + request.limit).map(document => ({ document, score: shortest(scores[document]) })),
      facets: this.#facets.count(matches, request.filters),
      suggestion,
      corrected,
      terms: termsOf(query),
    };
  }

  /** @param {number} document @returns {Promise<{url: string, title: string, type: string, themes: string[], system: string | null}>} */
  async row(document) {
    const { rows } = await this.#rowFile(document);
    const [href, title, type, themes, system] = rows[document % this.#manifest.rowsPerFile];
    return { url: this.#manifest.linkRoot + href, title, type, themes, system };
  }

  /** @param {number} document @param {Set<string>} terms */
  async excerpt(document, terms) {
    const { rowsPerFile, textsPerFile } = this.#manifest;
    const { texts } = await this.#rowFile(document);
    const passages = await this.#files.json('t', texts[Math.floor(document % rowsPerFile / textsPerFile)]);
    return excerptOf(passages[document % textsPerFile], terms);
  }

  #rowFile(document) {
    return this.#files.json('r', this.#manifest.rows[Math.floor(document / this.#manifest.rowsPerFile)]);
  }

  #read(text, asYouType) {
    return readQuery(text, this.#facets.names, asYouType ? prefix => this.#words.completions(prefix) : undefined);
  }

  async #match(query) {
    const { documents } = this.#manifest;
    const postings = await QueryPostings.load(this.#postings, query, documents);
    const matches = query.root
      ? postings.matches(query.root, this.#facets)
      : new Uint8Array(documents).fill(query.blank ? 1 : 0);
    return { postings, matches };
  }
}
