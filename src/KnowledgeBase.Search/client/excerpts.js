/** Cuts excerpts; all numbers are UTF-16 units. Twin of Searching/Excerpts.cs. */
import { analyze } from './analysis.js';

const LENGTH = 240;
const WINDOW = 160;
const LEAD = 60;
const ELLIPSIS = '…';

/**
 * @import { Excerpt, ExcerptPart, Passage, Token } from './types'
 * @typedef {{matches: Token[], start: number, end: number, count: number, different: number}} Stretch
 */

/**
 * The stretch with most different terms, then most matches, then the first; without a match, the beginning.
 * @param {Passage[]} passages @param {Set<string>} terms
 * @returns {Excerpt}
 */
export function excerptOf(passages, terms) {
  /** @type {Stretch & {anchor: string, text: string} | null} */
  let best = null;
  if (terms.size > 0)
    for (const [anchor, , text] of passages)
      for (const stretch of stretches(analyze(text).filter(token => terms.has(token.term))))
        if (best === null || beats(stretch, best)) best = { ...stretch, anchor, text };
  if (best) return { parts: cut(best), anchor: best.anchor };
  const first = passages.find(([, , text]) => text.length > 0);
  return first ? { parts: cut({ text: first[2], matches: [], start: 0, end: 0 }), anchor: first[0] } : { parts: [], anchor: '' };
}

/** From each match on, all matches near enough to be shown with it. @param {Token[]} matches @returns {Generator<Stretch>} */
function* stretches(matches) {
  for (let from = 0; from < matches.length; from++) {
    let to = from + 1;
    while (to < matches.length && matches[to].end - matches[from].start <= WINDOW) to++;
    const different = new Set(matches.slice(from, to).map(token => token.term)).size;
    yield { matches, start: matches[from].start, end: matches[to - 1].end, count: to - from, different };
  }
}

/** @param {Stretch} a @param {Stretch} b */
function beats(a, b) {
  return a.different !== b.different ? a.different > b.different : a.count > b.count;
}

/** @param {Pick<Stretch, 'matches' | 'start' | 'end'> & {text: string}} stretch @returns {ExcerptPart[]} */
function cut({ text, matches, start: first, end: last }) {
  const start = startOf(text, first);
  const end = endOf(text, start, last);
  /** @type {ExcerptPart[]} */
  const parts = [];
  if (start > 0) add(parts, ELLIPSIS, false);
  let at = start;
  for (const match of matches.filter(token => token.start >= start && token.end <= end)) {
    // Pairs of characters overlap: what is already written is not written again.
    const from = Math.max(at, match.start);
    const to = Math.max(at, match.end);
    add(parts, text.slice(at, from), false);
    add(parts, text.slice(from, to), true);
    at = to;
  }
  add(parts, text.slice(at, end), false);
  if (end < text.length) add(parts, ELLIPSIS, false);
  return parts;
}

/** The beginning of a word, a little before the first match. @param {string} text @param {number} first */
function startOf(text, first) {
  if (first <= LEAD) return 0;
  const space = text.indexOf(' ', first - LEAD);
  return space >= 0 && space < first ? space + 1 : first;
}

/**
 * The end of a word as far on as the length allows; where nothing is written apart, the end of a character.
 * @param {string} text @param {number} start @param {number} last
 */
function endOf(text, start, last) {
  const limit = start + LENGTH;
  if (limit >= text.length) return text.length;
  const space = text.lastIndexOf(' ', limit);
  if (space > Math.max(last, start)) return space;
  return Math.max(/[\uDC00-\uDFFF]/.test(text[limit]) ? limit - 1 : limit, last);
}

/** Joins neighbours of one kind and leaves out what is empty. @param {ExcerptPart[]} parts @param {string} text @param {boolean} mark */
function add(parts, text, mark) {
  const before = parts.at(-1);
  if (text.length === 0) return;
  if (before?.mark === mark) before.text += text;
  else parts.push({ text, mark });
}
