/** Cuts query text into pieces. Twin of Queries/QueryLexer.cs. */

/** @import { Cut, Lexeme } from './types' */

const QUOTE = /["\u201C-\u201F]/;
const RUN = /[^()"\u201C-\u201F\0- \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/y;
/** @type {Record<string, 'and' | 'or' | 'not'>} */
const OPERATORS = { AND: 'and', OR: 'or', NOT: 'not' };

/** White space as the index has it; JavaScript's own notion differs from .NET's. @param {string | undefined} unit */
export function isSpace(unit) {
  return unit !== undefined && /^[\0- \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]$/.test(unit);
}

/** @param {string} text @param {Set<string>} fields names that field:value may use @returns {Lexeme[]} */
export function lexemesOf(text, fields) {
  /** @type {Lexeme[]} */
  const lexemes = [];
  let at = 0;
  while (at < text.length) {
    const lexeme = lexemeAt(text, at, fields);
    if (lexeme) lexemes.push(lexeme);
    at = lexeme?.next ?? at + 1;
  }
  return lexemes;
}

/** @param {string} text @param {number} at @param {Set<string>} fields @returns {Cut | null} */
function lexemeAt(text, at, fields) {
  if (text[at] === '(') return { kind: 'open', start: at, text: '', next: at + 1 };
  if (text[at] === ')') return { kind: 'close', start: at, text: '', next: at + 1 };
  if (isQuote(text[at])) return quoted(text, at);
  if (isMinus(text, at)) return { kind: 'not', start: at, text: '', next: at + 1 };
  return isSpace(text[at]) ? null : runAt(text, at, fields);
}

/** A phrase, when the quotation mark here has a partner. @param {string} text @param {number} at @returns {Cut | null} */
function quoted(text, at) {
  let close = at + 1;
  while (close < text.length && !isQuote(text[close])) close++;
  return close === text.length ? null : { kind: 'phrase', start: at + 1, text: text.slice(at + 1, close), next: close + 1 };
}

/** A hyphen excludes where a word could begin and something follows; inside a word it is a hyphen. @param {string} text @param {number} at */
function isMinus(text, at) {
  const next = text[at + 1];
  return text[at] === '-'
    && (at === 0 || isSpace(text[at - 1]) || text[at - 1] === '(')
    && next !== undefined && next !== '-' && next !== ')' && !isSpace(next);
}

/** @param {string} text @param {number} start @param {Set<string>} fields @returns {Cut} */
function runAt(text, start, fields) {
  RUN.lastIndex = start;
  const [run] = /** @type {RegExpExecArray} */ (RUN.exec(text));
  const next = start + run.length;
  if (Object.hasOwn(OPERATORS, run)) return { kind: OPERATORS[run], start, text: '', next };
  return filterAt(text, start, run, fields) ?? { kind: 'run', start, text: run, next };
}

/** @param {string} text @param {number} start @param {string} run @param {Set<string>} fields @returns {Cut | null} */
function filterAt(text, start, run, fields) {
  const colon = run.indexOf(':');
  const field = run.slice(0, Math.max(colon, 0)).replace(/[A-Z]/g, letter => letter.toLowerCase());
  if (!fields.has(field)) return null;
  const next = start + run.length;
  if (next > start + colon + 1) return { kind: 'filter', start, text: run.slice(colon + 1), field, next };
  const value = isQuote(text[next]) ? quoted(text, next) : null;
  return value && { ...value, kind: 'filter', field };
}

/** @param {string | undefined} unit */
function isQuote(unit) {
  return unit !== undefined && QUOTE.test(unit);
}
