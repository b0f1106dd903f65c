/** Finds a term's postings in the range files. */
import { ByteReader, KeyReader, compareBytes, fileOf, utf8 } from './bytes.js';

/**
 * @import { Files } from './files.js'
 * @import { Postings } from './types'
 */

export class PostingsFiles {
  #files;
  #starts;

  /** @param {Files} files @param {Uint8Array[]} starts what each file of terms begins at */
  constructor(files, starts) {
    this.#files = files;
    this.#starts = starts;
  }

  /** @param {string} term @returns {Promise<Postings | null>} null for a term that no document holds */
  async find(term) {
    if (this.#starts.length === 0) return null;
    const key = utf8(term);
    const number = fileOf(this.#starts, key);
    const entry = findEntry(await this.#files.get('p', number, asBytes), key);
    if (entry === null) return null;
    const text = readList(entry.text, entry.textCount);
    const title = readList(entry.title, entry.titleCount);
    const positions = async () =>
      readPositions(new ByteReader(await this.#files.get('q', number, asBytes), entry.positionsAt), text.counts);
    return { ...text, title, positions };
  }
}

/** @param {Uint8Array} bytes */
function asBytes(bytes) {
  return bytes;
}

/** @param {Uint8Array} bytes @param {Uint8Array} key */
function findEntry(bytes, key) {
  const reader = new ByteReader(bytes);
  const keys = new KeyReader(reader);
  let positionsAt = 0;
  while (!reader.done) {
    const order = compareBytes(keys.next(), key);
    if (order > 0) return null;
    const [textCount, titleCount, textLength, titleLength, positionsLength] = Array.from({ length: 5 }, () => reader.varint());
    const text = reader.take(textLength);
    const title = reader.take(titleLength);
    if (order === 0) return { textCount, text, titleCount, title, positionsAt };
    positionsAt += positionsLength;
  }
  return null;
}

/** @param {Uint8Array} bytes @param {number} length */
function readList(bytes, length) {
  const reader = new ByteReader(bytes);
  const documents = new Int32Array(length);
  const counts = new Int32Array(length);
  let document = 0;
  for (let i = 0; i < length; i++) {
    const step = reader.varint();
    documents[i] = document += step >>> 1;
    counts[i] = step & 1 ? 1 : reader.varint();
  }
  return { documents, counts };
}

/** @param {ByteReader} reader @param {Int32Array} counts */
function readPositions(reader, counts) {
  return Array.from(counts, count => {
    let position = 0;
    return Int32Array.from({ length: count }, () => position += reader.varint());
  });
}
