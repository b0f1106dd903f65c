/** The words of the index as documents write them. Twin of Spelling/WordList.cs. */
import { ByteReader, KeyReader, compareBytes, fileOf, fromUtf8, utf8 } from './bytes.js';

const LEAST_PREFIX = 2;
const GREATEST_COMPLETIONS = 10;

/**
 * @import { Files } from './files.js'
 * @import { KnownWord } from './types'
 */

export class Words {
  #files;
  #starts;

  /** @param {Files} files @param {Uint8Array[]} starts what each file of words begins at */
  constructor(files, starts) {
    this.#files = files;
    this.#starts = starts;
  }

  /** Longer words that begin so: those of most documents, then in order. @param {string} prefix @returns {Promise<string[]>} */
  async completions(prefix) {
    if (prefix.length < LEAST_PREFIX) return [];
    const longer = (await this.startingWith(prefix)).filter(word => word.text.length > prefix.length);
    return longer.sort((a, b) => b.documents - a.documents).slice(0, GREATEST_COMPLETIONS).map(word => word.text);
  }

  /** @param {string} prefix @returns {Promise<KnownWord[]>} in order */
  async startingWith(prefix) {
    const key = utf8(prefix);
    const wanted = [];
    for (let i = fileOf(this.#starts, key); i < this.#starts.length && beginsBefore(this.#starts[i], key); i++) wanted.push(this.#files.get('w', i, parseWords));
    return (await Promise.all(wanted)).flat().filter(word => word.text.startsWith(prefix));
  }
}

/** True while a file that begins so can still hold words with the prefix. @param {Uint8Array} start @param {Uint8Array} prefix */
function beginsBefore(start, prefix) {
  return compareBytes(start.subarray(0, prefix.length), prefix) <= 0;
}

/** @param {Uint8Array} bytes */
function parseWords(bytes) {
  const reader = new ByteReader(bytes);
  const keys = new KeyReader(reader);
  /** @type {KnownWord[]} */
  const words = [];
  while (!reader.done) words.push({ text: fromUtf8(keys.next()), documents: reader.varint() });
  return words;
}
