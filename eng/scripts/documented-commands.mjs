// Runs what README.md and docs/*.md say to run, in a scratch copy of the repository: node documented-commands.mjs
// A fence of the language `sh` is run line by line; every other fence names what it is and is data. `kb` commands in running text are run
// too when they are whole; where they hold a placeholder (WORDS, …, […]), the command and its options must be there.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE = 300_000;
// What runs this very script, or is run beside it by .ci/run.
const RUN_BY_CI = new Set(['bash tests/run.sh', 'bash eng/check.sh']);
const PLACEHOLDER = /…|\[|\b[A-Z]{2,}\b/;

/** The text of a file as fences and the lines between them. */
function read(path) {
  const fences = [];
  const prose = [];
  let fence = null;
  for (const [i, line] of readFileSync(join(ROOT, path), 'utf8').split('\n').entries()) {
    const mark = /^\s*(`{3,})(.*)$/.exec(line);
    if (mark && !fence) fence = { mark: mark[1], language: mark[2].trim(), line: i + 1, lines: [] };
    else if (mark && mark[1].length >= fence.mark.length && mark[2].trim() === '') {
      fences.push(fence);
      fence = null;
    } else if (fence) fence.lines.push({ text: line, line: i + 1 });
    else prose.push({ text: line, line: i + 1 });
  }
  return { path, fences, prose };
}

/** Every command with its place; `whole` is false for one that only shows a form. */
function* commandsOf({ path, fences, prose }) {
  for (const { language, lines } of fences)
    if (language === 'sh')
      for (const { text, line } of lines) {
        const command = text.replace(/\s+#.*$/, '').trim();
        if (command) yield { place: `${path}:${line}`, command, whole: true };
      }
  for (const { text, line } of prose)
    for (const [, command] of text.matchAll(/`(kb [^`]+)`/g))
      yield { place: `${path}:${line}`, command, whole: command.split(' ').length > 2 && !PLACEHOLDER.test(command) };
}

/** A copy of what git knows or would add, with a history of its own to go back to. */
function copyTo(folder) {
  const files = git(ROOT, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate').split('\0').filter(Boolean);
  const gone = new Set(git(ROOT, 'ls-files', '-z', '--deleted').split('\0'));
  for (const file of files.filter(name => !gone.has(name))) cpSync(join(ROOT, file), join(folder, file));
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, '-c', 'user.name=docs', '-c', 'user.email=docs@localhost', 'commit', '--quiet', '--message', 'copy');
}

function git(folder, ...words) {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`git ${words[0]}: ${stderr}`);
  return stdout;
}

/** Runs a command until it ends; one that serves, until it answers, and one that waits for saves, until it does. Gives what is wrong, or null. */
function run(command, folder, env) {
  return new Promise(resolve => {
    const child = spawn('bash', ['-c', command], { cwd: folder, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = signal => process.kill(-child.pid, signal);
    const patience = setTimeout(() => stop('SIGKILL'), PATIENCE);
    let printed = '';
    let answered = null;
    child.stderr.on('data', data => printed += data);
    child.stdout.on('data', data => {
      printed += data;
      const address = /^http:\/\/127\.0\.0\.1:\d+\/\S*/m.exec(printed)?.[0];
      if (address && answered === null) answered = answers(address).then(() => stop('SIGINT'), error => {
        printed += error;
        stop('SIGKILL');
      });
      if (answered === null && printed.includes('Waiting for saves')) {
        answered = true;
        stop('SIGINT');
      }
    });
    child.on('close', (code, signal) => {
      clearTimeout(patience);
      const isEnded = code === 0 || (answered !== null && code === 130);
      resolve(isEnded ? null : `ended with ${code ?? signal}\n${printed.trim().split('\n').slice(-15).join('\n')}`);
    });
  });
}

/** Waits until an address gives a page. */
async function answers(address) {
  for (const end = Date.now() + PATIENCE / 2; Date.now() < end;) {
    const status = await fetch(address).then(response => response.status, () => 0);
    if (status === 200) return;
    await new Promise(wake => setTimeout(wake, 500));
  }
  throw new Error(`${address} did not give a page.`);
}

/** What is wrong with a form of a command, or null: its name and its options must be in the help. */
async function missingIn(command, folder, env, helps) {
  const [, name] = command.split(' ');
  const verb = /^[a-z]+$/.test(name) ? name : '';
  if (!helps.has(verb)) helps.set(verb, spawnSync('bash', ['-c', `kb ${verb} --help`], { cwd: folder, env, encoding: 'utf8' }));
  const { status, stdout, stderr } = helps.get(verb);
  if (status !== 0) return `there is no such command\n${stderr}`;
  const unknown = (command.match(/--[a-z-]+/g) ?? []).filter(option => !stdout.includes(option));
  return unknown.length > 0 ? `has no ${unknown.join(', ')}` : null;
}

const scratch = mkdtempSync(join(tmpdir(), 'kb-docs-'));
const failures = [];
const fail = (place, what) => failures.push(`${place}: ${what}`);
try {
  const files = ['README.md', ...readdirSync(join(ROOT, 'docs')).filter(name => name.endsWith('.md')).sort().map(name => `docs/${name}`)].map(read);
  for (const { path, fences } of files)
    for (const { language, line } of fences) if (!language) fail(`${path}:${line}`, 'this block names no language: sh is run, text and all others are data');
  const data = files.flatMap(file => file.fences.map(fence => fence.language)).filter(language => language !== 'sh');
  console.log(`Data: ${[...new Set(data)].sort().map(language => `${data.filter(other => other === language).length} ${language}`).join(', ')}.`);

  const copy = join(scratch, 'copy');
  const bin = join(scratch, 'bin');
  for (const folder of [copy, bin]) mkdirSync(folder);
  copyTo(copy);
  writeFileSync(join(bin, 'kb'), `#!/bin/sh\nexec dotnet "${copy}/src/KnowledgeBase.Cli/bin/Debug/net10.0/kb.dll" "$@"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const broken = await run('dotnet build src/KnowledgeBase.Cli -v quiet -nologo -p:RunAnalyzers=false', copy, env);
  if (broken) throw new Error(broken);

  const helps = new Map();
  const seen = new Set();
  for (const { place, command, whole } of files.flatMap(file => [...commandsOf(file)])) {
    if (seen.has(command)) continue;
    seen.add(command);
    if (RUN_BY_CI.has(command)) {
      console.log(`${place}: ${command} (run by .ci/run)`);
      continue;
    }
    const wrong = whole ? await run(command, copy, env) : await missingIn(command, copy, env, helps);
    if (wrong) fail(place, `${command}: ${wrong}`);
    else console.log(`${place}: ${command} (${whole ? 'ran' : 'is there'})`);
    git(copy, 'checkout', '--quiet', '.');
    git(copy, 'clean', '-dfq');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
// Last, where a reader of a long log looks first.
for (const failure of failures) console.log(failure);
process.exitCode = failures.length === 0 ? 0 : 1;
