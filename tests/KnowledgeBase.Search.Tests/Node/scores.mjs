// Reads a JSON array of float32s, prints the shortest numbers that mean them: node scores.mjs CLIENT-FOLDER
import { pathToFileURL } from 'node:url';
import { text } from 'node:stream/consumers';

const { shortest } = await import(pathToFileURL(`${process.argv[2]}/scoring.js`).href);
process.stdout.write(JSON.stringify(JSON.parse(await text(process.stdin)).map(shortest)));
