/**
 * npm run bench:archive [FILES] [ROUNDS]: `directive extract` over generated archives against what
 * the same machine needs to read the same files. Ratios of the least of each over interleaved
 * rounds, so that a noisy machine does not matter.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeArchive, makeLines } from './generate.ts';

const files = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);
const place = '.cache/bench';
const bin = join(process.cwd(), 'bin/directive.js');

interface Case {
  name: string;
  run: readonly (readonly string[])[];
}

const READ = `
const fs = require('node:fs'), path = require('node:path');
let length = 0;
for (const name of fs.readdirSync(process.argv[1], { recursive: true })) {
  if (/\\.(txt|md)$/.test(name)) length += fs.readFileSync(path.join(process.argv[1], name), 'utf8').length;
}
console.log(length);`;

const directive = (...args: string[]) => [process.execPath, bin, 'extract', ...args, '-q'];
const out = (name: string) => ['-o', `${place}/${name}.ndjson`];

/** Seconds until all of the commands, begun together, are done. */
async function time(commands: Case['run']): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    commands.map(
      ([command = '', ...args]) =>
        new Promise<void>((done, fail) => {
          const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
          child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${args}: ${code}`))));
        }),
    ),
  );
  return (performance.now() - begun) / 1000;
}

/** Megabytes that a command had at most. Linux only. */
async function peak([command = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn(command, args, { stdio: 'ignore' });
  let most = 0;
  const timer = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // It has ended.
    }
  }, 20);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args}: ${code}`);
  return most;
}

function tell(name: string, ratio: number, limit: number, least = false): void {
  const within = least ? ratio >= limit : ratio <= limit;
  console.log(
    `${name.padEnd(58)} ${ratio.toFixed(2).padStart(7)}  ${within ? 'within' : 'NOT within'} ${limit}`,
  );
}

async function speed(kind: 'txt' | 'md'): Promise<void> {
  const folder = `${place}/${kind}`;
  makeArchive(folder, files, kind);
  makeArchive(`${place}/${kind}-a`, Math.ceil(files / 2), kind);
  makeArchive(`${place}/${kind}-b`, Math.ceil(files / 2), kind, Math.ceil(files / 2));
  const lines = `${place}/${kind}.lines.ndjson`;
  makeLines(lines, files, kind);
  const jq = spawnSync('jq', ['--version']).status === 0;
  const cases: Case[] = [
    { name: 'read', run: [[process.execPath, '-e', READ, folder]] },
    ...(jq ? [{ name: 'jq', run: [['jq', '-c', '.path', lines]] }] : []),
    { name: 'one', run: [directive(folder, '-j', '1', ...out('one'))] },
    { name: 'resume', run: [directive(folder, '-j', '1', ...out('one'), '--resume')] },
    { name: 'lines', run: [directive('--input', 'ndjson', lines, '-j', '1')] },
    { name: 'two', run: [directive(folder, '-j', '2', ...out('two'))] },
    {
      name: 'apart',
      run: ['a', 'b'].map((half) => directive(`${folder}-${half}`, '-j', '1', ...out(half))),
    },
  ];
  const least = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of cases) {
      least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, await time(run)));
    }
  }
  const of = (name: string) => least.get(name) ?? Number.NaN;
  console.log(`\n${files} .${kind} files, least of ${rounds} rounds:`);
  for (const [name, seconds] of least) console.log(`  ${name.padEnd(8)} ${seconds.toFixed(2)} s`);
  tell('one job / reading and decoding', of('one') / of('read'), 5);
  if (jq) tell('one job, lines in / jq -c .path', of('lines') / of('jq'), 3);
  tell('speed-up of two jobs / of two processes', of('apart') / of('two'), 0.8, true);
  tell('resumed and finished / full', of('resume') / of('one'), 0.35);
}

async function memory(): Promise<void> {
  const peaks: number[] = [];
  for (const count of [files / 2, files * 5]) {
    makeArchive(`${place}/short-${count}`, count, 'short');
    peaks.push(await peak(directive(`${place}/short-${count}`, '-j', '1', ...out('short'))));
    console.log(`\npeak memory at ${count} files: ${peaks.at(-1)?.toFixed(0)} MB`);
  }
  tell('peak memory, ten times as many files', (peaks[1] ?? 0) / (peaks[0] ?? 1), 1.15);
  tell('peak memory in MB', peaks[1] ?? 0, 250);
}

if (!existsSync('dist/cli.cjs')) throw new Error('not built; run: npm run build');
rmSync(place, { recursive: true, force: true });
mkdirSync(place, { recursive: true });
const parts = process.argv[4] ?? 'txt,md,memory';
if (parts.includes('txt')) await speed('txt');
if (parts.includes('md')) await speed('md');
if (parts.includes('memory')) await memory();
rmSync(place, { recursive: true, force: true });
