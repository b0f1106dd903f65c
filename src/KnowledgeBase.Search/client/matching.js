/** Which documents match a query. Twin of LuceneQueries.Match; the results are one byte a document, 1 for a match. */
import { wordTerms } from './query.js';

/**
 * @import { Facets } from './facets.js'
 * @import { PostingsFiles } from './postings.js'
 * @import { Leaf, Phrase, Postings, Query, QueryNode } from './types'
 */

/** The postings that one query needs, loaded together. */
export class QueryPostings {
  #terms;
  /** @type {Map<Phrase, {documents: number[], counts: number[]}>} */
  #phrases = new Map();
  #count;

  /**
   * @param {PostingsFiles} files
   * @param {Query} query
   * @param {number} count number of documents
   */
  static async load(files, query, count) {
    const leaves = query.root ? [...leavesIn(query.root)] : [];
    const terms = leaves.flatMap(leaf => leaf.kind === 'phrase' ? leaf.terms : wordTerms(leaf));
    const names = [...new Set(query.title && leaves.length > 0 ? [...terms, query.title] : terms)];
    const found = await Promise.all(names.map(name => files.find(name)));
    const postings = new QueryPostings(new Map(names.map((name, i) => /** @type {const} */ ([name, found[i]]))), count);
    await Promise.all(leaves.filter(leaf => leaf.kind === 'phrase').map(phrase => postings.#locate(phrase)));
    return postings;
  }

  /** @param {Map<string, Postings | null>} terms @param {number} count */
  constructor(terms, count) {
    this.#terms = terms;
    this.#count = count;
  }

  /** @param {string} term @returns {Postings | null} */
  term(term) {
    return this.#terms.get(term) ?? null;
  }

  /** @param {Phrase} phrase one of the query @returns {{documents: number[], counts: number[]}} */
  phrase(phrase) {
    return this.#phrases.get(phrase) ?? { documents: [], counts: [] };
  }

  /** @param {string[]} terms @returns {Uint8Array} documents that hold one of them */
  holding(terms) {
    const matches = new Uint8Array(this.#count);
    for (const term of terms) for (const document of this.term(term)?.documents ?? []) matches[document] = 1;
    return matches;
  }

  /** @param {QueryNode} node @param {Facets} facets @returns {Uint8Array} */
  matches(node, facets) {
    switch (node.kind) {
      case 'word': return this.holding(wordTerms(node));
      case 'phrase': return marked(this.phrase(node).documents, this.#count);
      case 'filter': return marked(facets.documents(node.field, [node.value]), this.#count);
      case 'not': return this.matches(node.part, facets).map(match => 1 - match);
      case 'any': return this.#combined(node.parts, facets, (a, b) => a | b);
      default: return this.#combined(node.parts, facets, (a, b) => a & b);
    }
  }

  /** @param {QueryNode[]} parts @param {Facets} facets @param {(a: number, b: number) => number} combine */
  #combined(parts, facets, combine) {
    return parts.map(part => this.matches(part, facets)).reduce((all, more) => all.map((match, i) => combine(match, more[i])));
  }

  /** Finds the documents that hold the terms at the phrase's positions, and how often. @param {Phrase} phrase */
  async #locate(phrase) {
    /** @type {{documents: number[], counts: number[]}} */
    const { documents, counts } = { documents: [], counts: [] };
    this.#phrases.set(phrase, { documents, counts });
    const terms = phrase.terms.map(term => this.term(term)).filter(postings => postings !== null);
    if (terms.length < phrase.terms.length) return;
    const shared = sharedDocuments(terms);
    if (shared.length === 0) return;
    const positions = await Promise.all(terms.map(term => term.positions()));
    for (const rows of shared) {
      const sets = rows.map((row, i) => new Set(positions[i][row]));
      let count = 0;
      for (const first of sets[0]) if (phrase.positions.every((step, i) => sets[i].has(first + step))) count++;
      if (count === 0) continue;
      documents.push(terms[0].documents[rows[0]]);
      counts.push(count);
    }
  }
}

/** For each document that holds all terms, its row in the postings of each. @param {Postings[]} terms */
function sharedDocuments(terms) {
  const shared = [];
  const rows = terms.map(() => 0);
  for (let row = 0; row < terms[0].documents.length; row++) {
    const document = terms[0].documents[row];
    rows[0] = row;
    const inAll = terms.every((term, i) => {
      while (term.documents[rows[i]] < document) rows[i]++;
      return term.documents[rows[i]] === document;
    });
    if (inAll) shared.push([...rows]);
  }
  return shared;
}

/** @param {QueryNode} node @returns {Generator<Leaf>} */
function* leavesIn(node) {
  if (node.kind === 'word' || node.kind === 'phrase') yield node;
  else if (node.kind === 'not') yield* leavesIn(node.part);
  else if (node.kind !== 'filter') for (const part of node.parts) yield* leavesIn(part);
}

/** @param {number[]} documents @param {number} count */
function marked(documents, count) {
  const matches = new Uint8Array(count);
  for (const document of documents) matches[document] = 1;
  return matches;
}
