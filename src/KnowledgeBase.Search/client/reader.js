/** One state of the index: what a manifest names, and every step of a search over it. Twin of SearchIndex.cs. */
import { analyze, plainTokens, wellFormed } from './analysis.js';
import { fromUtf8 } from './bytes.js';
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
 * @import { Files } from './files.js'
 * @import { Manifest, Query, Request, Row, StoredRecord } from './types'
 */

export class IndexReader {
  #files;
  #manifest;
  #facets;
  #postings;
  #scorer;
  #words;

  /** @param {Files} files @param {Manifest} manifest */
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

  /** The text with the word at its end completed. @param {string} text @returns {Promise<string[]>} */
  async completions(text) {
    const typed = plainTokens(text).at(-1);
    if (typed?.end !== text.length) return [];
    return (await this.#words.completions(typed.term)).map(word => text.slice(0, typed.start) + word);
  }

  /** Everything about an answer but its rows and excerpts. @param {Request} request */
  async rank(request) {
    // What is typed is needed whatever it becomes.
    if (request.asYouType) for (const { term } of analyze(request.text)) this.#postings.find(term).catch(() => {});
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

  /** @param {number} document @returns {Promise<Row>} */
  async row(document) {
    const [[href, title, type, themes, system]] = await this.#record(document);
    return { url: this.#manifest.linkRoot + href, title, type, themes, system };
  }

  /** @param {number} document @param {Set<string>} terms */
  async excerpt(document, terms) {
    const [, passages] = await this.#record(document);
    return excerptOf(passages, terms);
  }

  /** @param {number} document @returns {Promise<StoredRecord>} */
  async #record(document) {
    const { recordsPerFile } = this.#manifest;
    const records = await this.#files.get('r', Math.floor(document / recordsPerFile), readRecords);
    return records[document % recordsPerFile];
  }

  /** @param {string} text @param {boolean} asYouType */
  #read(text, asYouType) {
    return readQuery(text, this.#facets.names, asYouType ? prefix => this.#words.completions(prefix) : undefined);
  }

  /** @param {Query} query */
  async #match(query) {
    const { documents } = this.#manifest;
    const postings = await QueryPostings.load(this.#postings, query, documents);
    const matches = query.root
      ? postings.matches(query.root, this.#facets)
      : new Uint8Array(documents).fill(query.blank ? 1 : 0);
    return { postings, matches };
  }
}

/** @param {Uint8Array} bytes @returns {StoredRecord[]} */
function readRecords(bytes) {
  return JSON.parse(fromUtf8(bytes));
}
