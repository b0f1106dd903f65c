/**
 * The query language, from loose to tight: parts side by side; OR; AND; NOT and -; words, "phrases", field:value and brackets.
 * Every text has a reading; what makes no sense is passed over. Twin of Queries/*.cs.
 */
import { analyze, plainTokens, wellFormed, wholeTitle } from './analysis.js';
import { lexemesOf, isSpace } from './lexemes.js';

/** @import { Filter, Group, Leaf, Lexeme, Query, QueryNode, Token, Word } from './types' */

const GREATEST_LENGTH = 10_000;
const GREATEST_TERMS = 200;
const GREATEST_DEPTH = 20;

/**
 * @param {string} asked
 * @param {Set<string>} fields names that field:value may use
 * @param {(prefix: string) => Promise<string[]>} [complete] longer words for the one that the text ends in
 * @returns {Promise<Query>}
 */
export async function readQuery(asked, fields, complete) {
  const text = wellFormed(asked.slice(0, GREATEST_LENGTH));
  const lexemes = lexemesOf(text, fields);
  const longer = complete ? await longerTerms(lexemes.at(-1), text, complete) : [];
  const reader = new QueryReader(lexemes, longer);
  const root = reader.group(0);
  const { wordings } = reader;
  const title = wholeTitle(wordings.map(({ start, end }) => text.slice(start, end)));
  return { text, root, leaves: root ? leavesOf(root) : [], wordings, title, blank: [...text].every(isSpace) };
}

/** @param {Query} query @returns {Set<string>} every term that counts */
export function termsOf(query) {
  return new Set(query.leaves.flatMap(leaf => leaf.kind === 'phrase' ? leaf.terms : wordTerms(leaf)));
}

/** @param {Query} query @returns {boolean} true when the last word also stands for longer words */
export function isTyping(query) {
  return query.leaves.some(leaf => leaf.kind === 'word' && leaf.longer.length > 0);
}

/** @param {Word} word @returns {string[]} its term and those of longer words */
export function wordTerms({ term, longer }) {
  return term === null ? longer : [term, ...longer];
}

/**
 * The stems of longer words, when the text ends in a word that is still being typed.
 * @param {Lexeme | undefined} last @param {string} text @param {(prefix: string) => Promise<string[]>} complete
 */
async function longerTerms(last, text, complete) {
  if (last?.kind !== 'run' || last.start + last.text.length !== text.length) return [];
  const typed = plainTokens(last.text).at(-1);
  if (!typed || typed.end !== last.text.length) return [];
  const stems = (await complete(typed.term)).map(analyze).filter(tokens => tokens.length === 1);
  return [...new Set(stems.map(tokens => tokens[0].term))];
}

class QueryReader {
  #lexemes;
  #longer;
  #at = 0;
  #terms = 0;
  /** @type {{start: number, end: number}[]} */
  wordings = [];

  /** @param {Lexeme[]} lexemes @param {string[]} longer */
  constructor(lexemes, longer) {
    this.#lexemes = lexemes;
    this.#longer = longer;
  }

  /** @param {Lexeme['kind']} kind */
  #isAt(kind) {
    return this.#lexemes[this.#at]?.kind === kind;
  }

  /** Parts side by side, up to the end or, inside brackets, to the closing one. @param {number} depth @returns {QueryNode | null} */
  group(depth) {
    /** @type {QueryNode[]} */
    const parts = [];
    while (this.#at < this.#lexemes.length) {
      if (this.#isAt('close')) {
        this.#at++;
        if (depth > 0) break;
        continue;
      }
      const part = this.#either(depth);
      if (part) parts.push(part);
    }
    return groupOf(parts);
  }

  /** @param {number} depth */
  #either(depth) {
    return this.#joined('or', 'any', () => this.#joined('and', 'all', () => this.#unary(depth)));
  }

  /** @param {'and' | 'or'} joint @param {'all' | 'any'} kind @param {() => QueryNode | null} operand */
  #joined(joint, kind, operand) {
    const parts = [operand()];
    while (this.#isAt(joint)) {
      this.#at++;
      parts.push(operand());
    }
    return join(kind, parts.filter(part => part !== null));
  }

  /** @param {number} depth @returns {QueryNode | null} */
  #unary(depth) {
    const start = this.#at;
    while (this.#isAt('not')) this.#at++;
    const excluded = this.#at > start;
    const part = this.#primary(depth);
    return part && excluded ? { kind: 'not', part } : part;
  }

  /** @param {number} depth @returns {QueryNode | null} */
  #primary(depth) {
    if (this.#at === this.#lexemes.length || this.#isAt('close')) return null;
    const lexeme = this.#lexemes[this.#at++];
    switch (lexeme.kind) {
      case 'open': return depth < GREATEST_DEPTH ? this.group(depth + 1) : null;
      case 'filter': return { kind: 'filter', field: lexeme.field, value: lexeme.text };
      case 'run': return this.#run(lexeme);
      case 'phrase': return this.#phrase(lexeme);
      default: return null;
    }
  }

  /** @param {Lexeme} lexeme */
  #tokens({ start, text }) {
    this.wordings.push({ start, end: start + text.length });
    return analyze(text);
  }

  /** @param {Lexeme} lexeme @returns {Leaf | null} */
  #phrase(lexeme) {
    const tokens = this.#tokens(lexeme);
    if (tokens.length === 0 || this.#terms + tokens.length > GREATEST_TERMS) return null;
    this.#terms += tokens.length;
    if (tokens.length === 1) return word(tokens[0].term);
    return {
      kind: 'phrase',
      terms: tokens.map(token => token.term),
      positions: tokens.map(token => token.position - tokens[0].position),
    };
  }

  /** @param {Lexeme} lexeme @returns {QueryNode | null} */
  #run(lexeme) {
    const tokens = this.#tokens(lexeme);
    const words = tokens.slice(0, GREATEST_TERMS - this.#terms).map(token => word(token.term));
    this.#terms += words.length;
    if (lexeme === this.#lexemes.at(-1) && this.#longer.length > 0) this.#complete(lexeme, tokens, words);
    return words.length > 1 ? { kind: 'run', parts: words } : words[0] ?? null;
  }

  /** The last word also stands for longer words; a stop word (the, of theory) for those alone. @param {Lexeme} lexeme @param {Token[]} tokens @param {Word[]} words */
  #complete(lexeme, tokens, words) {
    const last = tokens.at(-1);
    const searched = last?.end === lexeme.text.length && tokens.length === words.length;
    const exact = searched ? last.term : null;
    const longer = this.#longer.filter(term => term !== exact);
    if (longer.length === 0) return;
    if (searched) words.pop();
    words.push({ kind: 'word', term: exact, longer });
  }
}

/** @param {string} term @returns {Word} */
function word(term) {
  return { kind: 'word', term, longer: [] };
}

/** @param {'all' | 'any'} kind @param {QueryNode[]} parts @returns {QueryNode | null} */
function join(kind, parts) {
  return parts.length > 1 ? { kind, parts } : parts[0] ?? null;
}

/** Any of the words; and each filter, values of one field being alternatives; and nothing excluded. @param {QueryNode[]} parts */
function groupOf(parts) {
  const wanted = parts.filter(hasWords).flatMap(part => part.kind === 'run' ? part.parts : [part]);
  /** @type {Map<string, Filter[]>} */
  const filters = new Map();
  for (const part of parts.filter(part => part.kind === 'filter'))
    filters.set(part.field, [...filters.get(part.field) ?? [], part]);
  const others = parts.filter(part => part.kind !== 'filter' && !hasWords(part));
  return join('all', [join('any', wanted), ...[...filters.values()].map(same => join('any', same)), ...others].filter(part => part !== null));
}

/** @param {QueryNode} node @returns {node is Leaf | Group} */
function hasWords(node) {
  return node.kind === 'word' || node.kind === 'phrase' || node.kind === 'run'
    || ((node.kind === 'all' || node.kind === 'any') && node.parts.some(hasWords));
}

/** @param {QueryNode} node @returns {Leaf[]} */
function leavesOf(node) {
  if (node.kind === 'word' || node.kind === 'phrase') return [node];
  return node.kind === 'not' || node.kind === 'filter' ? [] : node.parts.flatMap(leavesOf);
}
