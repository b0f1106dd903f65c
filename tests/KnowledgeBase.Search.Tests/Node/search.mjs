// Reads a JSON array of [text, options], prints the answers of the client: node search.mjs SITE-FOLDER
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = pathToFileURL(`${process.argv[2]}/search/`);
const { openIndex } = await import(new URL('client.js', folder).href);

async function fetch(url) {
  try {
    return new Response(await readFile(fileURLToPath(url)));
  } catch {
    return new Response(null, { status: 404 });
  }
}

const index = await openIndex(folder, { fetch });
const answers = [];
for (const [query, options] of JSON.parse(await text(process.stdin))) {
  const { excerpt, ...answer } = await index.find(query, options);
  const read = await Promise.all(answer.hits.map((_, i) => excerpt(i)));
  answer.hits.forEach((hit, i) => hit.excerpt = read[i].parts);
  answers.push({ ...answer, anchors: read.map(({ anchor }) => anchor) });
}
process.stdout.write(JSON.stringify(answers));
