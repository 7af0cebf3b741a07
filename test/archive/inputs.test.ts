/** One grammar: what the words of a command line lead to. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInputs, MatchesNothing } from '../../src/archive/input/found.ts';
import { directive, makePlace, type Place } from './place.ts';

let place: Place;
beforeAll(() => {
  place = makePlace();
  const names = ['b.txt', 'a.md', 'B.TXT', 'đ.txt', 'c/z.markdown', 'c/a.text', 'c.d/x.txt'];
  for (const name of [...names, '.hidden/h.txt', '.h.txt', 'r.ndjson', 'p.pdf', 'n']) {
    place.write(`in/${name}`, directive(names.indexOf(name) + 2));
  }
  place.write('in/[1].txt', directive(50));
  symlinkSync('c', join(place.path, 'in/link'));
  symlinkSync('b.txt', join(place.path, 'in/link.txt'));
  symlinkSync('..', join(place.path, 'in/c/up'));
  mkdirSync(join(place.path, 'empty'));
});
afterAll(() => place.remove());

async function find(
  words: readonly string[],
  options: { follow?: boolean; hidden?: boolean } = {},
) {
  const { follow = false, hidden = false } = options;
  const found = await findInputs(words, { follow, hidden, records: false, cwd: place.path });
  return [...found()];
}
const read = async (words: readonly string[], options = {}): Promise<string[]> =>
  (await find(words, options)).filter(({ kind }) => kind !== 'skipped').map(({ path }) => path);

const ALL = [
  'in/B.TXT',
  'in/[1].txt',
  'in/a.md',
  'in/b.txt',
  'in/c/a.text',
  'in/c/z.markdown',
  'in/c.d/x.txt',
  'in/đ.txt',
];

describe('a directory', () => {
  test('gives its texts in the order of their names', async () => {
    expect(await read(['in'])).toEqual(ALL);
    expect(await read(['in/'])).toEqual(ALL);
  });

  test('tells what it leaves out, and why', async () => {
    const skipped = (await find(['in'])).filter(({ kind }) => kind === 'skipped');
    const reasons = skipped.map((one) => [one.path, 'reason' in one ? one.reason : '']);
    expect(Object.fromEntries(reasons)).toEqual({
      'in/.h.txt': expect.stringContaining('hidden'),
      'in/.hidden': expect.stringContaining('hidden'),
      'in/c/up': expect.stringContaining('symbolic link'),
      'in/link': expect.stringContaining('symbolic link'),
      'in/link.txt': expect.stringContaining('symbolic link'),
      'in/n': expect.stringContaining('ending'),
      'in/p.pdf': expect.stringContaining('ending'),
      'in/r.ndjson': expect.stringContaining('records'),
    });
  });

  test('followed, enters each directory once', async () => {
    const followed = await read(['in'], { follow: true });
    expect(followed).toEqual([...ALL.slice(0, 7), 'in/link.txt', 'in/đ.txt']);
  });

  test('gives hidden files when asked', async () => {
    expect(await read(['in'], { hidden: true })).toEqual(['in/.h.txt', 'in/.hidden/h.txt', ...ALL]);
  });

  test('without a text is wrong usage', () => {
    expect(place.run(['extract', 'empty']).code).toBe(2);
  });
});

describe('a pattern', () => {
  test.each([
    ['in/*.txt', ['in/[1].txt', 'in/b.txt', 'in/đ.txt']],
    ['in/**/*.{text,markdown}', ['in/c/a.text', 'in/c/z.markdown']],
    ['in/c*/[xz].*', ['in/c.d/x.txt', 'in/c/z.markdown']],
    ['in/[1].txt', ['in/[1].txt']],
  ])('%s', async (pattern, paths) => {
    expect(await read([pattern])).toEqual(paths);
  });

  test('with a full path gives full paths', async () => {
    expect(await read([`${place.path}/in/*.md`])).toEqual([`${place.path}/in/a.md`]);
  });

  test('that matches nothing stops everything', async () => {
    await expect(find(['in/b.txt', 'in/*.doc'])).rejects.toThrow(MatchesNothing);
    const run = place.run(['extract', 'in/b.txt', 'in/*.doc']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^directive: nothing matches in\/\*\.doc; .*\n$/);
  });
});

describe('a list', () => {
  const paths = ({ stdout }: { stdout: string }) => stdout.match(/(?<="path":")[^"]+/g);
  const fields = ['-f', 'ndjson', '--fields', 'source.path', '-q'];

  test('is read line by line, a directory in it stands for its files', () => {
    place.write('list', 'in/b.txt\r\n\nin/c\nin/nowhere.txt');
    const run = place.run(['extract', '--files-from', 'list', ...fields]);
    expect(run.code).toBe(3);
    expect(paths(run)).toEqual(['in/b.txt', 'in/c/a.text', 'in/c/z.markdown']);
  });

  test('with NUL takes any name', () => {
    place.write('new\nline.txt', directive(70));
    const run = place.run(['extract', '--files-from', '-', '-0', ...fields], {
      stdin: 'new\nline.txt\0in/b.txt\0',
    });
    expect(paths(run)).toEqual(['new\\nline.txt', 'in/b.txt']);
  });

  test('that is not there is wrong usage', () => {
    const run = place.run(['extract', '--files-from', 'no-list']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the shape of JSON', () => {
  const kind = (...words: string[]) =>
    Array.isArray(JSON.parse(place.run(['extract', ...words]).stdout)) ? 'array' : 'object';

  test('is an object for one named file or "-", an array for everything else', () => {
    writeFileSync(join(place.path, 'one'), 'in/b.txt\n');
    expect(kind('in/b.txt')).toBe('object');
    expect(kind('in/b.txt', '-j', '1')).toBe('object');
    expect(kind('in/b.txt', 'in/a.md')).toBe('array');
    expect(kind('in/c.d')).toBe('array');
    expect(kind('in/a.*')).toBe('array');
    expect(kind('--files-from', 'one')).toBe('array');
    const piped = place.sh('directive extract - < in/b.txt; directive extract - -j 1 < in/b.txt');
    const [first, second] = piped.stdout.split(/(?<=^\}\n)/m);
    expect(first).toBe(second);
  });
});

test.each([
  [['in', '-', '-'], /only once/],
  [['-', '--files-from', '-'], /only once/],
  [['in', '-0'], /--files-from/],
  [['in', '--resume'], /-o/],
  [['in', '-o', 'x.doc'], /ending/],
  [['in', '-f', 'xlsx'], /-o/],
  [['in', '-f', 'csv', '--fields', 'number'], /--fields/],
  [['in', '--rows', 'targets'], /--rows/],
  [['in', '-q', '-v'], /exclude/],
  [['in', '-o', 'x.ndjson', '--errors', './x.ndjson'], /-o and --errors name the same file/],
  [['in', '-j', '0'], /--jobs/],
  [['in', '--max-bytes', '12X'], /--max-bytes/],
  [['in', '--timeout', 'soon'], /--timeout/],
])('%j is wrong usage', (words, problem) => {
  const run = place.run(['extract', ...words]);
  expect(run).toMatchObject({ code: 2, stdout: '' });
  expect(run.stderr).toMatch(problem);
  expect(run.stderr.split('\n')).toHaveLength(2);
});
