// Answers queries through the client: node answers.mjs SITE-FOLDER < JSON array of texts; prints a JSON array of arrays of addresses.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = pathToFileURL(`${process.argv[2]}/search/`);
const { openIndex } = await import(new URL('client.js', folder).href);
const index = await openIndex(folder, { fetch: async url => new Response(await readFile(fileURLToPath(url))) });
const answers = [];
for (const query of JSON.parse(await text(process.stdin)))
  answers.push((await index.find(query, { limit: 100 })).hits.map(hit => [hit.url, hit.score]));
process.stdout.write(JSON.stringify(answers));
