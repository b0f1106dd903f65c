/**
 * Lucene 4.8's BM25, bit for bit: every step in single precision as BM25Similarity takes it, the sum over words and phrases in
 * double precision, rounded once, as BooleanScorer takes it. Twin of LuceneQueries.Score.
 */
import { wordTerms } from './query.js';

/**
 * @import { QueryPostings } from './matching.js'
 * @import { Manifest, NormedField, Occurrences, Phrase, Postings, Query } from './types'
 */

const float = Math.fround;
const K1 = float(1.2);
const B = float(0.75);
// A power of two: multiplying by it is exact. Measured in LuceneQueries.cs.
const TITLE_BOOST = 0.25;

export class Scorer {
  #documents;
  #text;
  #title;

  /** @param {Manifest} manifest */
  constructor(manifest) {
    this.#documents = manifest.documents;
    this.#text = new FieldScorer(manifest.text, manifest.documents);
    this.#title = new FieldScorer(manifest.title, manifest.documents);
  }

  /** @param {Query} query @param {QueryPostings} postings @returns {Float32Array} by document */
  scores(query, postings) {
    const sums = new Float64Array(this.#documents);
    for (const leaf of query.leaves) {
      if (leaf.kind === 'phrase') this.#addPhrase(leaf, postings, sums);
      else for (const term of wordTerms(leaf)) this.#addTerm(postings.term(term), sums);
    }
    return Float32Array.from(sums);
  }

  /** @param {Postings | null} postings @param {Float64Array} sums */
  #addTerm(postings, sums) {
    if (!postings) return;
    this.#text.add(postings, this.#idf(postings), 1, sums);
    this.#title.add(postings.title, this.#idf(postings.title), TITLE_BOOST, sums);
  }

  /** @param {Phrase} phrase @param {QueryPostings} postings @param {Float64Array} sums */
  #addPhrase(phrase, postings, sums) {
    let idf = 0;
    for (const term of phrase.terms.map(term => postings.term(term))) {
      if (term === null) return;
      idf = float(idf + this.#idf(term));
    }
    this.#text.add(postings.phrase(phrase), idf, 1, sums);
  }

  /** @param {Occurrences} occurrences */
  #idf({ documents }) {
    return float(Math.log(1 + (this.#documents - documents.length + 0.5) / (documents.length + 0.5)));
  }
}

class FieldScorer {
  #norms;
  #lengths;

  /** @param {NormedField} field @param {number} documents */
  constructor({ length, norms }, documents) {
    this.#norms = norms;
    const average = length > 0 ? float(length / documents) : 1;
    this.#lengths = Float32Array.from({ length: 256 }, (_, norm) =>
      float(K1 * float(float(1 - B) + float(float(B * decodedLength(norm)) / average))));
  }

  /** @param {Occurrences} occurrences @param {number} idf @param {number} boost @param {Float64Array} sums */
  add({ documents, counts }, idf, boost, sums) {
    const weight = float(float(idf * boost) * float(K1 + 1));
    for (let i = 0; i < documents.length; i++) {
      const count = counts[i];
      sums[documents[i]] += float(float(weight * count) / float(count + this.#lengths[this.#norms[documents[i]]]));
    }
  }
}

/** The length of a field that a norm stands for: a float of three mantissa bits, zero exponent 15, holds 1/√length. @param {number} norm */
function decodedLength(norm) {
  const bits = new DataView(new ArrayBuffer(4));
  if (norm > 0) bits.setInt32(0, (norm << 21) + ((63 - 15) << 24));
  const inverse = bits.getFloat32(0);
  return float(1 / float(inverse * inverse));
}

/** The number whose decimal digits are the fewest that mean this float32: what JSON writers print. @param {number} score */
export function shortest(score) {
  for (let digits = 1; digits < 9; digits++) {
    const value = Number(score.toPrecision(digits));
    if (float(value) === score) return halfwayBelow(score, digits) ?? value;
  }
  return Number(score.toPrecision(9));
}

/**
 * The lower of two neighbours of so many digits when a number lies halfway between them and the lower ends in an even digit, as they round;
 * JavaScript takes the upper.
 * @param {number} score @param {number} digits
 */
function halfwayBelow(score, digits) {
  const longer = score.toPrecision(digits + 1);
  return Number(longer) === score && /[02468]\.?5(e|$)/.test(longer) ? Number(longer.replace(/5(?=e|$)/, '0')) : undefined;
}
