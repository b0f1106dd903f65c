/** Reads `index.bin`: what every search needs, and the names of all other files. */
import { ByteReader, utf8 } from './bytes.js';
import { SearchIndexError } from './files.js';

const FORMAT = 2;

/**
 * @typedef {object} FacetTable a field that readers filter by
 * @property {string} name
 * @property {string} title
 * @property {boolean} counted
 * @property {boolean} numeric
 * @property {{value: string, label: string, documents: Uint32Array}[]} values ordered by value
 */

/**
 * @typedef {object} Manifest
 * @property {number} documents
 * @property {string} linkRoot
 * @property {{length: number, norms: Uint8Array}} text the combined field
 * @property {{length: number, norms: Uint8Array}} title the title field
 * @property {Uint32Array} dates yyyymmdd or 0, by document
 * @property {FacetTable[]} facets
 * @property {string} name shared by all files
 * @property {number} recordsPerFile
 * @property {Uint8Array[]} terms what each file of terms begins at
 * @property {Uint8Array[]} words what each file of words begins at
 */

/** @param {Uint8Array} bytes @returns {Manifest} */
export function readManifest(bytes) {
  try {
    return read(bytes);
  } catch (cause) {
    throw cause instanceof SearchIndexError ? cause : new SearchIndexError('damaged', 'index.bin is damaged.', { cause });
  }
}

function read(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const reader = new ByteReader(bytes, 4);
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

function facetValue(reader, [value, label, count]) {
  let document = 0;
  return { value, label, documents: Uint32Array.from({ length: count }, () => document += reader.varint()) };
}
