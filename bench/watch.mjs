// How long after a save `kb check --watch` says what the saved file lacks: node bench/watch.mjs KB [ROOT] [ROUNDS]
// KB is the compiled program; ROOT a knowledge base, of which a copy is watched. Every case study or other document is saved in turn with a key that is not
// known, in place or by a rename, as editors do; the clock runs from the end of the save until the line about it has come.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [kb, root = fileURLToPath(new URL('..', import.meta.url)), rounds = '40'] = process.argv.slice(2);
if (!kb) throw new Error('usage: node bench/watch.mjs KB [ROOT] [ROUNDS]');
const WARM = 10;
const pause = milliseconds => new Promise(wake => setTimeout(wake, milliseconds));

const copy = mkdtempSync(join(tmpdir(), 'kb-watch-'));
for (const name of ['statiq.json', 'content', 'themes']) cpSync(join(root, name), join(copy, name), { recursive: true });
const documents = readdirSync(join(copy, 'content'), { recursive: true }).map(String)
  .filter(name => /[\\/]/.test(name) && name.endsWith('.md') && readFileSync(join(copy, 'content', name), 'utf8').startsWith('---\n')).sort();

const child = spawn(kb, ['check', '--watch', '--root', copy], { stdio: ['ignore', 'pipe', 'inherit'] });
let wanted = null;
let heard = () => {};
let rest = '';
child.stdout.on('data', data => {
  const lines = (rest + data).split('\n');
  rest = lines.pop();
  if (lines.some(line => wanted !== null && line.includes(wanted))) heard(performance.now());
});
const line = text => new Promise(resolve => {
  wanted = text;
  heard = resolve;
});

const times = [];
try {
  await line('Checked ');
  for (let round = 0; round < WARM + Number(rounds); round++) {
    const path = join(copy, 'content', documents[(round * 7) % documents.length]);
    const whole = readFileSync(path, 'utf8');
    const said = line(`mistake_${round}`);
    const wrong = whole.replace('---\n', `---\nmistake_${round}: true\n`);
    if (round % 2 === 0) writeFileSync(path, wrong);
    else {
      writeFileSync(`${path}.swp`, wrong);
      renameSync(`${path}.swp`, path);
    }
    const saved = performance.now();
    const time = await said - saved;
    if (round >= WARM) times.push(time);
    await pause(100);
    writeFileSync(path, whole);
    await pause(1500);
  }
} finally {
  child.kill('SIGINT');
  rmSync(copy, { recursive: true });
}
times.sort((a, b) => a - b);
const at = share => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
console.log(`${documents.length} documents, ${times.length} saves: median ${at(0.5)} ms, p95 ${at(0.95)} ms, greatest ${at(1)} ms`);
console.log(`within 100 ms: ${times.filter(time => time <= 100).length} of ${times.length}`);
