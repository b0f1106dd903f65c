/**
 * Lucene 4.8's StandardTokenizer as one regular expression: Unicode's word boundaries (annex 29), with every Han and Hiragana
 * character a token of its own and runs of scripts without spaces (Thai and its neighbours) kept whole.
 */

// Word boundaries as Unicode's annex 29 has them, in the form StandardTokenizer gives them.
const HAN = '\\p{Script=Han}';
const HIRAGANA = '\\p{Script=Hiragana}';
const KATAKANA = '\\p{Script=Katakana}\\u3031-\\u3035\\u309B\\u309C\\u30A0\\u30FC\\uFF70';
const UNSPACED = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Myanmar}\\p{Script=Khmer}\\p{Script=Tai_Le}' +
  '\\p{Script=New_Tai_Lue}\\p{Script=Tai_Tham}\\p{Script=Tai_Viet}';
const EXTEND = '[\\p{M}\\u1CF2\\u1CF3\\u19B0-\\u19C0\\u19C8\\u19C9\\u200C\\u200D\\uFF9E\\uFF9F\\u00AD\\u0600-\\u0604\\u061C\\u06DD\\u070F\\u180E' +
  '\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFB]*';
const NO_LETTER = `(?![${HAN}${HIRAGANA}${KATAKANA}${UNSPACED}\\p{M}\\u1CF2\\u1CF3\\u3006\\uFF9E\\uFF9F])`;
const LETTER = `(?:(?:${NO_LETTER}\\p{Alphabetic}|[\\u05F3\\u1885\\u1886\\u3005\\u303B])${EXTEND})`;
const DIGIT = `(?:[\\p{Nd}\\u066B]${EXTEND})`;
const HEBREW = `[\\u05D0-\\u05EA\\u05F0-\\u05F2\\uFB1D-\\uFB4F]`;
const KANA = `(?:[${KATAKANA}]${EXTEND})`;
const QUOTES_AND_STOPS = ".'\\u2018\\u2019\\u2024\\uFE52\\uFF07\\uFF0E";
const IN_WORDS = `(?:[:\\u00B7\\u02D7\\u0387\\u05F4\\u2027\\uFE13\\uFE55\\uFF1A${QUOTES_AND_STOPS}]${EXTEND})`;
const IN_NUMBERS = `(?:[,;\\u037E\\u0589\\u060C\\u060D\\u066C\\u07F8\\u2044\\uFE10\\uFE14\\uFE50\\uFE54\\uFF0C\\uFF1B${QUOTES_AND_STOPS}]${EXTEND})`;
const JOINER = `(?:[_\\u203F\\u2040\\u2054\\uFE33\\uFE34\\uFE4D-\\uFE4F\\uFF3F]${EXTEND})`;
const LETTERS_AND_DIGITS = `(?:${LETTER}|${DIGIT})(?:` +
  `${IN_WORDS}${LETTER}(?<=${LETTER}${IN_WORDS}${LETTER})|${IN_NUMBERS}${DIGIT}(?<=${DIGIT}${IN_NUMBERS}${DIGIT})|` +
  `(?<=(?<!${LETTER}${IN_WORDS})${HEBREW}${EXTEND})(?:'${EXTEND}|"${EXTEND}(?=${HEBREW}))|${LETTER}|${DIGIT})*`;
const PART = `(?:${KANA}+|${LETTERS_AND_DIGITS})`;
const WORD = `${JOINER}*${PART}(?:${JOINER}+${PART})*${JOINER}*`;
const TOKEN = new RegExp(
  `(?<single>(?![\\u3005\\u303B])[${HAN}${HIRAGANA}]${EXTEND})|(?:(?![\\u0E4F\\u0E5A\\u0E5B\\u104A-\\u104F\\u17D4-\\u17D6\\u17D8-\\u17DB\\u1A7F\\u17F0-\\u17F9\\u19E0-\\u19FF])[${UNSPACED}])+|${WORD}`, 'gu');
const PAIRED_WORD = new RegExp(`^(?:(?:\\p{Script=Hangul}${EXTEND})+|${KANA}+)$`, 'u');

// Letters younger than Lucene's tables (Unicode 6.3), and rare ones outside the first plane (RareCharacterFilter.cs), separate words.
const YOUNG = '\\uD869[\\uDED7-\\uDEDF]|\\uD86D[\\uDF35-\\uDF3F]|\\uD86E[\\uDC1E-\\uDFFF]|[' +
  '\\u037F\\u0528-\\u052F\\u0560\\u0588\\u05EF\\u07FD\\u0860-\\u086A\\u0870-\\u0887\\u0889-\\u088F\\u0897-\\u089F\\u08A1\\u08AD-\\u08E1' +
  '\\u08E3\\u08FF\\u0978\\u0980\\u09FC\\u09FE\\u0AF9-\\u0AFF\\u0B55\\u0C00\\u0C04\\u0C34\\u0C3C\\u0C5A\\u0C5C\\u0C5D\\u0C80\\u0C81\\u0CDC' +
  '\\u0CDD\\u0CF3\\u0D00\\u0D01\\u0D04\\u0D3B\\u0D3C\\u0D54-\\u0D56\\u0D5F\\u0D81\\u0DE6-\\u0DEF\\u0E86\\u0E89\\u0E8C\\u0E8E-\\u0E93\\u0E98' +
  '\\u0EA0\\u0EA8\\u0EA9\\u0EAC\\u0EBA\\u0ECE\\u13F5\\u13F8-\\u13FD\\u16F1-\\u16F8\\u170D\\u1715\\u171F\\u180F\\u1878\\u191D\\u191E' +
  '\\u1AB0-\\u1ADD\\u1AE0-\\u1AEB\\u1B4C\\u1C80-\\u1C8A\\u1C90-\\u1CBA\\u1CBD-\\u1CBF\\u1CF7-\\u1CFA\\u1DE7-\\u1DFB\\u2C2F' +
  '\\u2C5F\\u312E\\u312F\\u31BB-\\u31BF\\u4DB6-\\u4DBF\\u9FCD-\\u9FFF\\uA698-\\uA69E\\uA78F\\uA794-\\uA79F\\uA7AB-\\uA7DC\\uA7F1-\\uA7F7' +
  '\\uA82C\\uA8C5\\uA8FD-\\uA8FF\\uA9E0-\\uA9FE\\uAA7C-\\uAA7F\\uAB30-\\uAB5A\\uAB5C-\\uAB69\\uAB70-\\uABBF\\uFE27-\\uFE2F';
const RARE = new RegExp(`${YOUNG}\\uD800-\\uD834\\uD836-\\uD83F\\uD86F-\\uD87D\\uD87F-\\uDBFF]`, 'g');

// A zero-width space ends no word, but in scripts that write words without spaces (ZeroWidthFilter.cs).
const ZERO_WIDTH = /(?<![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u1950-\u19FF\u1A20-\u1AAF\uA9E0-\uA9FF\uAA60-\uAADF])\u200B/g;
const WORD_JOINER = '\u2060';

const GREATEST_TOKEN = 255;

/** @import { RawToken } from './types' */

/** @param {string} text @returns {RawToken[]} */
export function tokenize(text) {
  /** @type {RawToken[]} */
  const tokens = [];
  let position = -1;
  for (const match of text.replace(ZERO_WIDTH, WORD_JOINER).replace(RARE, rare => ' '.repeat(rare.length)).matchAll(TOKEN)) {
    position++;
    const written = match[0];
    if (written.length > GREATEST_TOKEN) continue;
    const paired = match.groups?.single !== undefined || (written > '\u1100' && PAIRED_WORD.test(written));
    tokens.push({ text: written, start: match.index, position, paired });
  }
  return tokens;
}
