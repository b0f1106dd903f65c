/** "Did you mean": replaces words that no document holds by the nearest that some document holds. Twin of Spelling/Speller.cs. */
import { analyze, isWord, plainTokens } from './analysis.js';
import { isTyping } from './query.js';

/**
 * @import { KnownWord, Query } from './types'
 * @import { Words } from './words.js'
 */

const LEAST_LENGTH = 4;
const LEAST_LENGTH_FOR_TWO = 6;

/**
 * @param {Query} query
 * @param {Words} words
 * @param {(term: string) => Promise<boolean>} isTerm whether a document holds a term
 * @returns {Promise<string | null>} the query with unknown words replaced, or null
 */
export async function suggestionFor(query, words, isTerm) {
  let suggestion = '';
  let copied = 0;
  for (const { start, end } of query.wordings)
    for (const token of plainTokens(query.text.slice(start, end))) {
      // A word that longer words begin with is no mistake while it is being typed.
      const unfinished = isTyping(query) && start + token.end === query.text.length;
      const known = !unfinished && await isUnknown(token.term, isTerm) ? await nearest(token.term, words) : null;
      if (known === null) continue;
      suggestion += query.text.slice(copied, start + token.start) + known;
      copied = start + token.end;
    }
  return copied === 0 ? null : suggestion + query.text.slice(copied);
}

/** @param {string} word @param {(term: string) => Promise<boolean>} isTerm */
async function isUnknown(word, isTerm) {
  if (word.length < LEAST_LENGTH || !isWord(word)) return false;
  for (const { term } of analyze(word)) if (await isTerm(term)) return false;
  return true;
}

/** One edit away with the same first letter; otherwise the fewest edits; then the word of most documents; then the first. @param {string} word @param {Words} words */
async function nearest(word, words) {
  return best(word, await words.startingWith(word[0]), 1)
    ?? best(word, await words.startingWith(''), word.length < LEAST_LENGTH_FOR_TWO ? 1 : 2);
}

/** @param {string} word @param {KnownWord[]} candidates @param {number} most edits @returns {string | null} */
function best(word, candidates, most) {
  /** @type {KnownWord & {distance: number} | null} */
  let found = null;
  for (const { text, documents } of candidates) {
    const distance = editDistance(word, text, found ? found.distance : most);
    if (distance > most) continue;
    if (!found || distance < found.distance || (distance === found.distance && documents > found.documents))
      found = { text, documents, distance };
  }
  return found?.text ?? null;
}

/**
 * Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count 1 each.
 * @param {string} a @param {string} b @param {number} most @returns {number} the distance, or `most` + 1 when it is greater
 */
export function editDistance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  /** @type {number[]} */
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length], most + 1);
}
