// What the client does when the site changes or breaks under it: node robust.mjs OLD-SITE NEW-SITE; prints the outcome of each scenario.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [older, newer] = process.argv.slice(2).map(folder => pathToFileURL(`${folder}/`));
const { openIndex } = await import(new URL('search/client.js', older).href);

/** A host that serves a site under a path; `change(path, bytes)` gives other bytes, or null for 404. */
function host(site, change = (path, bytes) => bytes) {
  const served = { site, change, requests: [] };
  served.fetch = async (url, init) => {
    const path = new URL(url).pathname.replace('/some/path/', '');
    served.requests.push(`${init.cache} ${path.replace(/-[a-z2-7]{8}\./, '-*.')}`);
    const bytes = await readFile(fileURLToPath(new URL(path, served.site))).catch(() => null);
    const answer = served.change(path, bytes, init.cache);
    return answer === null ? new Response('<h1>Not found</h1>', { status: 404 }) : new Response(answer);
  };
  return served;
}

const open = served => openIndex('https://example.org/some/path/search/', { fetch: served.fetch });
const outcome = async work => {
  try {
    return await work();
  } catch (error) {
    return `${error.name} ${error.code}`;
  }
};
const shard = path => path.startsWith('search/data/p');
const scenarios = {
  async rebuiltInMidSession() {
    const served = host(older);
    const index = await open(served);
    await index.search('first');
    Object.assign(served, { site: newer });
    return (await index.search('second')).hits.map(hit => hit.title).join();
  },
  async missingShard() {
    const served = host(older, (path, bytes) => shard(path) ? null : bytes);
    const index = await open(served);
    const told = await outcome(() => index.search('first'));
    return `${told}; ${served.requests.filter(request => request.endsWith('index.bin')).join(', ')}`;
  },
  async truncatedShard() {
    const index = await open(host(older, (path, bytes) => shard(path) ? bytes.subarray(0, bytes.length - 9) : bytes));
    return outcome(() => index.search('first'));
  },
  async flippedBit() {
    const index = await open(host(older, (path, bytes) => shard(path) ? bytes.map((byte, i) => i === bytes.length >> 1 ? byte ^ 8 : byte) : bytes));
    return outcome(() => index.search('first'));
  },
  async errorPageInPlaceOfShard() {
    const index = await open(host(older, (path, bytes) => shard(path) ? Buffer.from('<h1>Sorry</h1>') : bytes));
    return outcome(() => index.search('first'));
  },
  async recoversWhenTheHostDoes() {
    const served = host(older, (path, bytes) => shard(path) ? null : bytes);
    const index = await open(served);
    await outcome(() => index.search('first'));
    served.change = (path, bytes) => bytes;
    return (await index.search('first')).total;
  },
  async damagedInTheCache() {
    const index = await open(host(older, (path, bytes, cache) => shard(path) && cache !== 'reload' ? bytes.subarray(9) : bytes));
    return (await index.search('first')).total;
  },
  async searchesThatFailTogether() {
    const served = host(older);
    const index = await open(served);
    Object.assign(served, { site: newer });
    const answers = await Promise.all(['first', 'second', 'page'].map(words => index.search(words)));
    return `${answers.map(({ total }) => total)}; ${served.requests.filter(request => request.endsWith('index.bin')).join(', ')}`;
  },
  async openedFromTheCache() {
    const served = host(older, (path, bytes, cache) => {
      if (cache !== 'force-cache') throw new TypeError('offline');
      return bytes;
    });
    return (await (await open(served)).search('first')).total;
  },
  async noIndexAtAll() {
    return outcome(() => open(host(older, () => null)));
  },
  async offline() {
    return outcome(() => openIndex('https://example.org/search/', { fetch: () => Promise.reject(new TypeError('offline')) }));
  },
  async secondSearchAsksForNothingTwice() {
    const served = host(older);
    const index = await open(served);
    await index.search('first');
    const before = served.requests.length;
    await index.search('first');
    return served.requests.length - before;
  },
};

const outcomes = {};
for (const [name, scenario] of Object.entries(scenarios)) outcomes[name] = String(await scenario());
process.stdout.write(JSON.stringify(outcomes));
