/**
 * Turns text into the terms of the index: Lucene's StandardTokenizer and EnglishAnalyzer, with the folding of `FoldFilter.cs`
 * and the bigrams of Lucene's CJKBigramFilter between them. Every step equals its twin in C#, offsets and positions included.
 */
import { stem } from './porter.js';
import { tokenize } from './tokenizer.js';

/** @import { PlainToken, Token } from './types' */

const STOP_WORDS = new Set([
  'a', 'an', 'and', 'are', 'as', 'at', 'be', 'but', 'by', 'for', 'if', 'in', 'into', 'is', 'it', 'no', 'not', 'of', 'on', 'or', 'such', 'that', 'the',
  'their', 'then', 'there', 'they', 'these', 'this', 'to', 'was', 'will', 'with',
]);

const ASCII = /^[\0-\x7F]*$/;
const LONE_SURROGATE = /\p{Cs}/u;
const DROPPED = /[\u0300-\u036F\u00AD\u061C\u180E\u200C-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
const LONGEST_TITLE = 1_000;

/** @param {string} text @returns {Token[]} the terms of a text or query */
export function analyze(text) {
  return bigrams(plainTokens(text).filter(token => !STOP_WORDS.has(token.term)))
    .map(token => ({ ...token, term: stem(token.term) }));
}

/** @param {string} text @returns {PlainToken[]} words as written, folded and in lower case: neither stop words nor endings are gone */
export function plainTokens(text) {
  return tokenize(text).map(({ text: written, start, position, paired }) =>
    ({ term: normalized(written), start, end: start + written.length, position, paired }));
}

/**
 * A whole title as one term, so that a title equal to what is asked for is found whatever stems and stop words it has: its words as written,
 * behind the first of their terms, beside which it then stands in the index. No term of a word holds a space.
 * @param {string[]} texts @returns {string} empty without words, and for more of them than a title has
 */
export function wholeTitle(texts) {
  const words = wellFormed(texts.flatMap(plainTokens).map(token => token.term).join(' '));
  return words === '' || words.length > LONGEST_TITLE ? '' : `${analyze(words)[0]?.term ?? ''} ${words}`;
}

/** @param {string} word @returns {boolean} true for a word that the list of words may hold */
export function isWord(word) {
  return word.length >= 2 && word.length <= 40 && /^(?:(?![\u0E00-\uFFFF])\p{L})+$/u.test(word) && !STOP_WORDS.has(word);
}

/** Halves of surrogate pairs become U+FFFD. @param {string} text */
export function wellFormed(text) {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}

/** @param {string} written */
function normalized(written) {
  return lowerCase(fold(withoutPossessive(written)));
}

/** @param {string} token */
function withoutPossessive(token) {
  return /['\u2019\uFF07][sS]$/.test(token) ? token.slice(0, -2) : token;
}

/** @param {string} token */
function fold(token) {
  if (ASCII.test(token) || LONE_SURROGATE.test(token)) return token;
  return token.normalize('NFKD').replace(/[\u2018\u2019]/g, "'").replace(DROPPED, '').normalize('NFC');
}

/** Code point by code point: a final sigma, or a letter whose lower case is two, is not special. @param {string} token */
function lowerCase(token) {
  if (ASCII.test(token)) return token.toLowerCase();
  let lower = '';
  for (const character of token) {
    const small = character.toLowerCase();
    lower += [...small].length === 1 ? small : character;
  }
  return lower;
}

/** Neighbouring characters of Chinese, Japanese and Korean become overlapping pairs; one that stands alone stays. @param {PlainToken[]} tokens @returns {Token[]} */
function bigrams(tokens) {
  const out = [];
  // Pairs ignore the gaps that stop words leave before them, as in Lucene.
  let position = -1;
  let last = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const step = token.position - last;
    last = token.position;
    if (!token.paired) {
      position += step;
      out.push({ ...token, position });
      continue;
    }
    const run = characters(token);
    while (tokens[i + 1]?.paired && tokens[i + 1].start === tokens[i].end) run.push(...characters(tokens[++i]));
    last = tokens[i].position;
    const count = Math.max(run.length - 1, 1);
    for (let k = 0; k < count; k++) {
      const end = run[Math.min(k + 1, run.length - 1)];
      const term = k + 1 < run.length ? run[k].term + end.term : run[k].term;
      out.push({ term, start: run[k].start, end: end.end, position: ++position });
    }
  }
  return out;
}

/** The characters of a token with their offsets; after folding has changed its length, all get the token's own. @param {PlainToken} token */
function characters(token) {
  const aligned = token.end - token.start === token.term.length;
  let start = token.start;
  return [...token.term].map(term => {
    const end = aligned ? start + term.length : token.end;
    const character = { term, start: aligned ? start : token.start, end };
    start = end;
    return character;
  });
}
