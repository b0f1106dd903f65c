// What the client makes of odd questions: node odd.mjs SITE EMPTY-SITE SITE-OF-ONE; prints the outcome of each.
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folders = process.argv.slice(2).map(folder => pathToFileURL(`${folder}/search/`));
const { openIndex } = await import(new URL('client.js', folders[0]).href);
const fetch = async url => new Response(await readFile(fileURLToPath(url)));
const [index, empty, single] = await Promise.all(folders.map(folder => openIndex(folder, { fetch })));

const shown = ({ total, hits, facets }) => {
  const counted = (facets.type ?? []).reduce((sum, { count }) => sum + count, 0);
  return `${counted} of ${total}: ${hits.length ? `${hits[0].rank}-${hits.at(-1).rank}` : 'none'}`;
};
const offered = ({ words, titles }) => JSON.stringify({ words, titles: titles.map(({ title }) => title) });
const totals = async searches => (await Promise.all(searches)).map(({ total }) => total).join(', ');
const ask = (text, ...options) => async () => shown(await index.search(text, ...options));

const questions = {
  noArguments: async () => shown(await index.search()),
  nullText: ask(null),
  numberAsText: ask(7),
  nullOptions: ask('shared', null),
  limitZero: ask('shared', { limit: 0 }),
  limitNotANumber: ask('shared', { limit: NaN }),
  limitNull: ask('shared', { limit: null, offset: null, sort: null, asYouType: null }),
  limitNegative: ask('shared', { limit: -3 }),
  limitAsText: ask('shared', { limit: '2' }),
  limitBroken: ask('shared', { limit: 2.9 }),
  limitInfinite: ask('shared', { limit: Infinity }),
  offsetBeyondTheEnd: ask('shared', { offset: 1e12 }),
  offsetBroken: ask('shared', { offset: 11.5 }),
  sortUnknown: ask('shared', { sort: 'colour' }),
  filterEmpty: ask('shared', { theme: [] }),
  filterNull: ask('shared', { theme: null, system: undefined }),
  filterTwice: ask('shared', { theme: ['even', 'odd', 'even'] }),
  filterValueUnknown: ask('shared', { type: 'page', theme: 'neither' }),
  filterNameUnknown: ask('shared', { type: 'nothing', colour: 'red' }),
  filterFromThePrototype: ask('shared', { type: 'nothing', ['constructor']: 'x', ['__proto__ ']: 'y' }),
  atOnce: () => totals([index.search('shared'), index.search('shared', { theme: 'even' }), index.search('nowhere'), index.search('page')]),
  twoIndexes: () => totals([index.search('shared'), empty.search('shared'), single.search('shared')]),
  suggestNothing: async () => offered(await index.suggest('')),
  suggestUnfinished: async () => offered(await index.suggest('my shar')),
  suggestInAnEmptyIndex: async () => offered(await empty.suggest('shar')),
  complete: async () => (await index.complete('the shar')).join(),
};

const answers = {};
for (const [name, question] of Object.entries(questions)) answers[name] = await question();
process.stdout.write(JSON.stringify(answers));
