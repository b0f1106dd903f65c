/** Reads `index.bin`: what every search needs, and the names of all other files. */
import { ByteReader, utf8 } from './bytes.js';
import { SearchIndexError } from './files.js';

const FORMAT = 2;

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
  const { documents, linkRoot, name, recordsPerFile } = header;
  return {
    documents, linkRoot, name, recordsPerFile,
    text: { length: header.textLength, norms: reader.take(documents) },
    title: { length: header.titleLength, norms: reader.take(documents) },
    dates: Uint32Array.from({ length: documents }, () => reader.varint()),
    facets: header.facets.map(facet => ({ ...facet, values: facet.values.map(value => facetValue(reader, value)) })),
    terms: header.terms.map(utf8),
    words: header.words.map(utf8),
  };
}

/** @param {ByteReader} reader @param {[value: string, label: string, count: number]} written */
function facetValue(reader, [value, label, count]) {
  let document = 0;
  return { value, label, documents: Uint32Array.from({ length: count }, () => document += reader.varint()) };
}
