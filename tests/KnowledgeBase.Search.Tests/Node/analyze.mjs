// Reads a JSON array of texts, prints the tokens of each: node analyze.mjs CLIENT-FOLDER
import { pathToFileURL } from 'node:url';
import { text } from 'node:stream/consumers';

const { analyze, plainTokens } = await import(pathToFileURL(`${process.argv[2]}/analysis.js`).href);
const rows = tokens => tokens.map(({ term, start, end, position }) => ({ term, start, end, position }));
const texts = JSON.parse(await text(process.stdin));
process.stdout.write(JSON.stringify(texts.map(value => ({ terms: rows(analyze(value)), plain: rows(plainTokens(value)) }))));
