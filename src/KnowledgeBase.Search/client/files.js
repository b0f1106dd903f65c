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

/** Where files come from: fetched, inflated, never kept. */
export class Host {
  #folder;
  #fetch;

  /** @param {URL} folder of the index, with a slash at its end @param {typeof globalThis.fetch} fetch */
  constructor(folder, fetch) {
    this.#folder = folder;
    this.#fetch = fetch;
  }

  /** The manifest, the one file whose name lasts; `again` passes by every cache. @param {boolean} again @returns {Promise<Uint8Array>} */
  manifest(again) {
    if (again) return this.load('index.bin', 'reload');
    // Without a network, what the browser kept is better than nothing.
    return this.load('index.bin', 'no-cache').catch(error => this.load('index.bin', 'force-cache').catch(() => { throw error; }));
  }

  /** @param {string} path @param {RequestCache} cache @returns {Promise<Uint8Array>} */
  async load(path, cache) {
    const fetch = this.#fetch;
    let response;
    try {
      response = await fetch(new URL(path, this.#folder), { cache });
    } catch (cause) {
      throw new SearchIndexError('missing', `${path} could not be loaded.`, { cause });
    }
    if (!response.ok || !response.body) throw new SearchIndexError('missing', `${path} could not be loaded (status ${response.status}).`);
    try {
      // The checksum inside gzip finds damage; whatever is not gzip is damaged, or an error page.
      const bytes = response.body.pipeThrough(new DecompressionStream('gzip'));
      return new Uint8Array(await new Response(bytes).arrayBuffer());
    } catch (cause) {
      throw new SearchIndexError('damaged', `${path} is damaged.`, { cause });
    }
  }
}

/** The files that one manifest names: loaded and read once, kept. */
export class Files {
  #host;
  #name;
  #cache;
  #kept = new Map();

  /** @param {Host} host @param {(kind: string, number: number) => string} name what their names end in @param {RequestCache} cache */
  constructor(host, name, cache) {
    this.#host = host;
    this.#name = name;
    this.#cache = cache;
  }

  /**
   * @template T
   * @param {string} kind @param {number} number @param {(bytes: Uint8Array) => T} read the same for all files of a kind
   * @returns {Promise<T>} what `read` makes of the file
   */
  get(kind, number, read) {
    const path = `data/${kind}${number}-${this.#name(kind, number)}.bin`;
    if (!this.#kept.has(path)) {
      const file = this.#host.load(path, this.#cache).then(read);
      this.#kept.set(path, file);
      // A failure is not kept: the next search tries again.
      file.catch(() => this.#kept.delete(path));
    }
    return this.#kept.get(path);
  }
}
