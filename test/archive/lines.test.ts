/** `--input ndjson`: a line in, a line out. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linesOf } from '../../src/archive/input/lines.ts';
import { builtBin } from '../built.ts';
import { directive, fill, makePlace, type Place } from './place.ts';

let place: Place;
let input: string;
beforeAll(() => {
  place = makePlace();
  fill(place, 'in', 60);
  input = Array.from({ length: 60 }, (_, i) => {
    const folder = String(Math.floor(i / 10)).padStart(3, '0');
    const path = `in/${folder}/${String(i).padStart(4, '0')}.txt`;
    return `${JSON.stringify({ path, text: directive(i + 1) })}\n`;
  }).join('');
});
afterAll(() => place.remove());

const filter = (stdin: string, ...more: string[]) =>
  place.run(['extract', '--input', 'ndjson', ...more], { stdin });

test('the records are those of the files, byte for byte, for any number of threads', () => {
  place.run(['extract', 'in', '-o', 'files.ndjson', '-q']);
  expect(filter(input, '-j', '1')).toEqual({
    code: 0,
    stdout: place.read('files.ndjson'),
    stderr: '',
  });
  expect(filter(input, '-j', '3').stdout).toBe(place.read('files.ndjson'));
});

test('shards put together are one run', () => {
  const lines = input.split(/(?<=\n)/);
  const shards = [lines.slice(0, 13), lines.slice(13, 14), [], lines.slice(14)];
  const parts = shards.map((shard) => filter(shard.join('')).stdout);
  expect(parts.join('')).toBe(filter(input).stdout);
});

test('shards with the same document twice are one run when records are read again', () => {
  place.write('twice/a.txt', directive(1));
  place.write('twice/b.txt', directive(1));
  place.write('twice/c.txt', directive(2));
  place.run(['extract', 'twice', '-o', 'once.ndjson', '-q']);
  for (const name of ['a', 'b', 'c']) {
    place.sh(`directive extract -f ndjson twice/${name}.txt > shard-${name}.ndjson`);
  }
  place.run(['extract', 'shard-*.ndjson', '-o', 'merged.ndjson', '-q']);
  expect(place.read('once.ndjson')).toContain('"duplicateOf":"twice/a.txt"');
  expect(place.read('merged.ndjson')).toBe(place.read('once.ndjson'));
});

test('a bad line is an error record in its place', () => {
  const good = JSON.stringify({ path: 'g', text: directive(1) });
  const bad = ['nonsense', '[]', '{"path":1,"text":"x"}', '{"path":"e","text":""}', '{"path":"p"}'];
  const run = filter([good, ...bad, '', good].join('\n'), '--fields', 'source.path');
  expect(run.code).toBe(3);
  const lines = run.stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as object);
  expect(lines[0]).toEqual({ source: { path: 'g' } });
  expect(lines[6]).toEqual({ source: { path: 'g' } });
  expect(lines.slice(1, 6).map((line) => (line as { code: string }).code)).toEqual([
    'E_NOT_A_RECORD',
    'E_NOT_A_RECORD',
    'E_NOT_A_RECORD',
    'E_EMPTY',
    'E_NOT_A_RECORD',
  ]);
});

test('a byte order mark is no part of a line, a wrong byte is told', () => {
  const line = JSON.stringify({ path: 'g', text: directive(1) });
  const marked = filter(`\ufeff${line}\r\n`, '--fields', 'source.path');
  expect(marked).toEqual({ code: 0, stdout: '{"source":{"path":"g"}}\n', stderr: '' });
  const bytes = Buffer.from(line);
  bytes[bytes.indexOf('Ủ')] = 0xff;
  const run = place.run(['extract', '--input', 'ndjson'], { stdin: bytes });
  expect(JSON.parse(run.stdout)).toMatchObject({ code: 'E_ENCODING' });
});

test('a file of lines that cannot be read is told', () => {
  expect(place.run(['extract', '--input', 'ndjson', 'nowhere.ndjson'])).toEqual({
    code: 3,
    stdout: '',
    stderr: 'directive: nowhere.ndjson: there is no such file; check the path\n',
  });
  expect(place.run(['extract', '--input', 'ndjson', 'in']).stderr).toContain('in: is a directory;');
});

test('a line over the limit is not kept', () => {
  const long = JSON.stringify({ path: 'l', text: 'x'.repeat(3_000_000) });
  const good = JSON.stringify({ path: 'g', text: directive(1) });
  const run = filter(`${long}\n${good}\n`, '--max-bytes', '1M', '--fields', 'source.path');
  expect(run.stdout).toMatch(
    /^\{"path":"-","code":"E_TOO_LARGE",.*\n\{"source":\{"path":"g"\}\}\n$/,
  );
});

test('each line is answered before the next one comes', async () => {
  const child = spawn(process.execPath, [builtBin(), 'extract', '--input', 'ndjson']);
  child.stdout.setEncoding('utf8');
  const answers = child.stdout[Symbol.asyncIterator]();
  for (let i = 0; i < 3; i++) {
    child.stdin.write(`${JSON.stringify({ path: `p${i}`, text: directive(i) })}\n`);
    const { value } = await answers.next();
    expect(JSON.parse(value as string)).toMatchObject({ source: { path: `p${i}` } });
  }
  child.stdin.end();
  expect(await new Promise((end) => child.on('close', end))).toBe(0);
});

test('a stop ends it between lines', async () => {
  const child = spawn(process.execPath, [builtBin(), 'extract', '--input', 'ndjson']);
  child.stdin.write(`${JSON.stringify({ path: 'p', text: directive(1) })}\n`);
  let answer = '';
  for await (const chunk of child.stdout) {
    answer += chunk;
    child.kill('SIGINT');
  }
  expect(answer).toMatch(/^\{.*\}\n$/);
  expect(child.exitCode ?? (await new Promise((end) => child.on('close', end)))).toBe(130);
});

test.each([
  [['a', 'b'], /reads one file/],
  [['-f', 'csv'], /-f ndjson/],
  [['--resume', '-o', 'x.ndjson'], /--resume exclude each other/],
])('%j is wrong usage', (more, problem) => {
  const run = filter('', ...more);
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(problem);
});

test('lines are the same however the bytes are cut', async () => {
  const bytes = readFileSync(join(place.path, 'in/000/0000.txt'));
  const expected = bytes.toString('utf8').replace(/\n$/, '').split('\n');
  for (const size of [1, 2, 7, 64, 10_000]) {
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const lines: string[] = [];
    for await (const some of linesOf(pieces(), 1_000_000)) {
      for (const line of some) lines.push(Buffer.from(line.bytes).toString('utf8'));
    }
    expect(lines).toEqual(expected);
  }
});
