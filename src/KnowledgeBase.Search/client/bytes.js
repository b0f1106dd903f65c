/** Reading and comparing bytes. Keys are in the order of their UTF-8 bytes, which is not the order of JavaScript strings. */

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** @param {string} text @returns {Uint8Array} UTF-8 */
export function utf8(text) {
  return encoder.encode(text);
}

/** @param {Uint8Array} bytes @returns {string} */
export function fromUtf8(bytes) {
  return decoder.decode(bytes);
}

/** @param {Uint8Array} a @param {Uint8Array} b @returns {number} below 0 when a comes first, 0 when equal */
export function compareBytes(a, b) {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return a.length - b.length;
}

/** Reads numbers and texts one after the other; past the end it throws a RangeError. */
export class ByteReader {
  /** @param {Uint8Array} bytes */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get done() {
    return this.at >= this.bytes.length;
  }

  /** @returns {number} a LEB128 varint, at most 31 bits */
  varint() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      if (this.at >= this.bytes.length) throw new RangeError('The file ends too early.');
      const byte = this.bytes[this.at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  /** @param {number} length @returns {Uint8Array} a view, not a copy */
  take(length) {
    if (this.at + length > this.bytes.length) throw new RangeError('The file ends too early.');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  /** @param {number} length in bytes */
  text(length) {
    return fromUtf8(this.take(length));
  }
}

/** Reads keys that are written as what they do not share with the one before. */
export class KeyReader {
  /** @param {ByteReader} reader */
  constructor(reader) {
    this.reader = reader;
    this.key = new Uint8Array(0);
  }

  /** @returns {Uint8Array} the next key */
  next() {
    const shared = this.reader.varint();
    const more = this.reader.take(this.reader.varint());
    const key = new Uint8Array(shared + more.length);
    key.set(this.key.subarray(0, shared));
    key.set(more, shared);
    return this.key = key;
  }
}

/** @param {Uint8Array[]} starts first keys of files, in order @param {Uint8Array} key @returns {number} the last file that begins at or before the key, or 0 */
export function fileOf(starts, key) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareBytes(starts[middle], key) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}
