/** Reads `index.bin`: what every search needs, and the names of all other files. */
import { ByteReader, utf8 } from './bytes.js';
import { SearchIndexError } from './files.js';

const FORMAT = 3;
const RECORDS_TO_NAME = 8;
const NAME_BYTES = 5;
const DIGITS = 'abcdefghijklmnopqrstuvwxyz234567';

/** @import { Manifest, ManifestHeader } from './types' */

/** @param {Uint8Array} bytes @returns {Manifest} */
export function readManifest(bytes) {
  try {
    return read(bytes);
  } catch (cause) {
    throw cause instanceof SearchIndexError ? cause : new SearchIndexError('damaged', 'index.bin is damaged.', { cause });
  }
}

/** @param {Uint8Array} bytes @returns {Manifest} */
function read(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const reader = new ByteReader(bytes, 4);
  /** @type {ManifestHeader} */
  const header = JSON.parse(reader.text(length));
  if (header.format !== FORMAT) throw new SearchIndexError('version', `The index has format ${header.format}, this client reads ${FORMAT}.`);
  const { documents, linkRoot, recordsPerFile } = header;
  return {
    documents, linkRoot, recordsPerFile,
    text: { length: header.textLength, norms: reader.take(documents) },
    title: { length: header.titleLength, norms: reader.take(documents) },
    dates: Uint32Array.from({ length: documents }, () => reader.varint()),
    facets: header.facets.map(facet => ({ ...facet, values: facet.values.map(value => facetValue(reader, value)) })),
    terms: header.terms.map(utf8),
    words: header.words.map(utf8),
    // They stand behind everything else.
    name: namesOf(reader, header.terms.length, header.words.length),
  };
}

/**
 * What the names of files end in, by kind and number.
 * @param {ByteReader} reader @param {number} terms @param {number} words @returns {(kind: string, number: number) => string}
 */
function namesOf(reader, terms, words) {
  const names = reader.take(reader.bytes.length - reader.at);
  /** @type {Record<string, (number: number) => number>} */
  const places = { p: i => i, q: i => i, w: i => terms + i, r: i => terms + words + Math.floor(i / RECORDS_TO_NAME) };
  return (kind, number) => {
    const at = places[kind](number) * NAME_BYTES;
    if (at + NAME_BYTES > names.length) throw new SearchIndexError('damaged', 'index.bin is damaged.');
    let bits = names.subarray(at, at + NAME_BYTES).reduce((all, byte) => all * 256 + byte, 0);
    let name = '';
    for (let i = 0; i < 8; i++, bits = Math.floor(bits / 32)) name = DIGITS[bits % 32] + name;
    return name;
  };
}

/** @param {ByteReader} reader @param {[value: string, label: string, count: number]} written */
function facetValue(reader, [value, label, count]) {
  let document = 0;
  return { value, label, documents: Uint32Array.from({ length: count }, () => document += reader.varint()) };
}
