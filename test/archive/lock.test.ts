/** Two runs never write the same output at the same time. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtBin } from '../built.ts';
import { directive, fill, makePlace, type Place } from './place.ts';

let place: Place;
let whole: string;
beforeAll(() => {
  place = makePlace();
  fill(place, 'in', 20);
  place.run(['extract', 'in', '-o', 'whole.ndjson', '-q']);
  whole = place.read('whole.ndjson');
});
afterAll(() => place.remove());

const path = (name: string) => join(place.path, name);

/** A run that waits for its standard input, its output open. */
async function begin(output: string): Promise<ChildProcess> {
  const args = [builtBin(), 'extract', '--files-from', '-', '-o', output];
  const child = spawn(process.execPath, args, { cwd: place.path });
  child.stdin.write('in\n');
  await expect.poll(() => existsSync(path(`${output}.part`)), { timeout: 10_000 }).toBe(true);
  return child;
}

const ended = (child: ChildProcess) => new Promise((end) => child.on('close', end));

test('the second is refused, the first goes on', async () => {
  const first = await begin('out.ndjson');
  symlinkSync('.', path('here'));
  for (const [name, more] of [
    ['out.ndjson', []],
    ['out.ndjson', ['--resume']],
    ['here/out.ndjson', ['-f', 'csv']],
  ] as const) {
    const second = place.run(['extract', 'in', '-o', name, ...more]);
    expect(second).toEqual({
      code: 3,
      stdout: '',
      stderr: `directive: ${name} is written by another run (process ${first.pid}); let that end first, or delete ${name}.lock if there is none\n`,
    });
  }
  first.stdin?.end();
  expect(await ended(first)).toBe(0);
  expect(place.read('out.ndjson')).toBe(whole);
  expect(existsSync(path('out.ndjson.lock'))).toBe(false);
});

test('lines that are filtered into a file, too', async () => {
  const first = await begin('lines.ndjson');
  const second = place.run(['extract', '--input', 'ndjson', '-o', 'lines.ndjson']);
  expect(second.code).toBe(3);
  expect(second.stderr).toContain('is written by another run');
  first.stdin?.end();
  await ended(first);
});

test('what a killed run leaves stops nobody', async () => {
  const first = await begin('killed.ndjson');
  first.kill('SIGKILL');
  await ended(first);
  expect(existsSync(path('killed.ndjson.lock'))).toBe(true);
  const second = place.run(['extract', 'in', '-o', 'killed.ndjson', '--resume']);
  expect(second.code).toBe(0);
  expect(place.read('killed.ndjson')).toBe(whole);
  expect(readdirSync(place.path).filter((name) => name.startsWith('killed.'))).toEqual([
    'killed.ndjson',
    'killed.ndjson.journal',
  ]);
});

const linux = process.platform === 'linux';
test.each([
  ['of a process of another time with the same number', { pid: process.pid, begun: 'x 1' }, linux],
  ['that a lost disk cut short', null, true],
])('a lock %s stops nobody', (_, owner, known) => {
  if (!known) return;
  place.write(
    'stale.ndjson.lock',
    owner === null ? '' : JSON.stringify({ host: hostname(), ...owner }),
  );
  expect(place.run(['extract', 'in', '-o', 'stale.ndjson', '-q']).code).toBe(0);
  expect(existsSync(path('stale.ndjson.lock'))).toBe(false);
});

test('a lock of another machine holds, and is told with the way out', () => {
  const owner = { host: 'elsewhere', pid: 7, begun: null };
  place.write('far.ndjson.lock', JSON.stringify(owner));
  const run = place.run(['extract', 'in', '-o', 'far.ndjson']);
  expect(run.code).toBe(3);
  expect(run.stderr).toMatch(/ \(process 7 on elsewhere\); .* delete far\.ndjson\.lock /);
  expect(existsSync(path('far.ndjson.lock'))).toBe(true);
});

test('of many at once one writes, the others are refused', async () => {
  place.write(
    'race.ndjson.lock',
    JSON.stringify({ host: hostname(), pid: 2 ** 22 + 1, begun: null }),
  );
  place.write('one/a.txt', directive(1));
  const line =
    'for i in 1 2 3 4 5 6; do (directive extract one -o race.ndjson -q 2>/dev/null; echo $?) & done; wait';
  const codes = place.sh(line).stdout.trim().split('\n');
  expect(codes).toHaveLength(6);
  expect(codes).toContain('0');
  expect(codes.every((code) => code === '0' || code === '3')).toBe(true);
  expect(place.read('race.ndjson').split('\n')).toHaveLength(2);
  const left = readdirSync(place.path).filter((name) => name.startsWith('race.'));
  expect(left).toEqual(['race.ndjson', 'race.ndjson.journal']);
});

test('a file of failures that cannot be written is told, and nothing is left', () => {
  const run = place.run(['extract', 'in', '-o', 'e.ndjson', '--errors', 'no/where.ndjson']);
  expect(run).toEqual({
    code: 3,
    stdout: '',
    stderr: 'directive: no/where.ndjson cannot be written (ENOENT); check the path\n',
  });
  expect(readdirSync(place.path).filter((name) => name.startsWith('e.'))).toEqual([]);
});
