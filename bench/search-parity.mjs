// Compares `kb search` with the browser's client on a built knowledge base: queries made from its Markdown, answers in every digit.
//   node bench/search-parity.mjs KB ROOT [COUNT]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

const [kb, root, count = '2000'] = process.argv.slice(2);
if (!root) {
  console.error('usage: node bench/search-parity.mjs KB ROOT [COUNT]   (the command, a root that was built)');
  process.exit(2);
}

const files = readdirSync(join(root, 'content'), { recursive: true }).filter(name => name.endsWith('.md')).sort();
const texts = files.map(name => readFileSync(join(root, 'content', name), 'utf8').replace(/^---[^]*?\n---/, '').match(/[\p{L}\p{N}'’.#+-]{2,40}/gu) ?? [])
  .filter(words => words.length > 20);

// Numbers from one seed: the same queries for the same files.
let state = 20261125;
const random = n => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor(state / 2 ** 32 * n);
};
const phrase = length => {
  const words = texts[random(texts.length)];
  const start = random(words.length - length);
  return words.slice(start, start + length).join(' ');
};
const misspelt = () => {
  const word = phrase(1);
  const i = random(word.length);
  return word.slice(0, i) + word.slice(i + 1);
};
const KINDS = [
  () => phrase(1), () => phrase(1), () => phrase(2), () => phrase(3), () => phrase(5),
  () => `"${phrase(2 + random(3))}"`, () => `"${phrase(2)}" ${phrase(1)}`, () => `${phrase(2)} -${phrase(1)}`, () => `${phrase(1)} AND ${phrase(1)}`,
  () => `(${phrase(1)} OR ${phrase(1)}) NOT ${phrase(1)}`, () => `type:page ${phrase(1)}`, () => `year:20${10 + random(16)} ${phrase(1)}`,
  misspelt, () => `${misspelt()} ${misspelt()}`, () => `(${phrase(1)}`, () => `${phrase(1)}: "${phrase(1)}`,
];
const queries = Array.from({ length: Number(count) }, () => KINDS[random(KINDS.length)]());

const folder = mkdtempSync(join(tmpdir(), 'kb-parity-'));
let lucene;
try {
  const batch = join(folder, 'queries.txt');
  writeFileSync(batch, `${queries.join('\n')}\n`);
  lucene = execFileSync(kb, ['search', '--root', root, '--batch', batch], { encoding: 'utf8', maxBuffer: 2 ** 30 }).trim().split('\n').map(line => JSON.parse(line));
} finally {
  rmSync(folder, { recursive: true });
}

const site = pathToFileURL(`${root}/site/search/`);
const { openIndex } = await import(new URL('client.js', site).href);
const index = await openIndex(site, { fetch: async url => new Response(await readFile(fileURLToPath(url))) });
const differences = [];
for (const [i, query] of queries.entries()) {
  const client = JSON.parse(JSON.stringify(await index.search(query)));
  if (!isDeepStrictEqual(client, lucene[i])) differences.push(`${query}\n  kb search: ${JSON.stringify(lucene[i])}\n  client:    ${JSON.stringify(client)}`);
}
console.log(`${files.length} files, ${queries.length} queries (${new Set(queries).size} different), ${lucene.filter(answer => answer.total > 0).length} with results, ${differences.length} differences`);
for (const difference of differences.slice(0, 3)) console.log(difference);
process.exit(differences.length === 0 && lucene.length === queries.length ? 0 : 1);
