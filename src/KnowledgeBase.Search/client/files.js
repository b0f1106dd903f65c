/** The files of an index: fetched once, inflated, kept. */

/** Why an index cannot answer: `version` (another format), `missing` (no such file, or no network), `damaged`. */
export class SearchIndexError extends Error {
  /** @param {'version'|'missing'|'damaged'} code @param {string} message @param {ErrorOptions} [options] */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'SearchIndexError';
    this.code = code;
  }
}

export class Files {
  #url;
  #fetch;
  #kept = new Map();

  /** @param {string | URL} url folder of the index, with a slash at its end @param {typeof fetch} fetch */
  constructor(url, fetch) {
    this.#url = url;
    this.#fetch = fetch;
  }

  /** The manifest, the one file whose name lasts; `again` passes by every cache. @returns {Promise<Uint8Array>} */
  manifest(again) {
    return this.#load('index.bin', again ? 'reload' : 'no-cache');
  }

  /** A file named by its content. @param {string} kind @param {string} name @returns {Promise<Uint8Array>} */
  get(kind, name) {
    const path = `data/${kind}-${name}.bin`;
    if (!this.#kept.has(path)) {
      const file = this.#load(path, 'default');
      this.#kept.set(path, file);
      // A failure is not kept: the next search tries again.
      file.catch(() => this.#kept.delete(path));
    }
    return this.#kept.get(path);
  }

  /** @param {string} kind @param {string} name @returns {Promise<any>} */
  async json(kind, name) {
    return JSON.parse(new TextDecoder().decode(await this.get(kind, name)));
  }

  async #load(path, cache) {
    let response;
    try {
      response = await this.#fetch(new URL(path, this.#url), { cache });
    } catch (cause) {
      throw new SearchIndexError('missing', `${path} could not be loaded.`, { cause });
    }
    if (!response.ok) throw new SearchIndexError('missing', `${path} could not be loaded (status ${response.status}).`);
    try {
      // The checksum inside gzip finds damage; whatever is not gzip is damaged, or an error page.
      return await inflate(await response.arrayBuffer());
    } catch (cause) {
      throw new SearchIndexError('damaged', `${path} is damaged.`, { cause });
    }
  }
}

async function inflate(bytes) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
