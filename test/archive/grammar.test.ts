/** Every command takes its inputs as `extract` does. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginsArray, valuesOf } from '../../src/archive/input/values.ts';
import { directive, fixture, makePlace, type Place } from './place.ts';

let place: Place;
beforeAll(() => {
  place = makePlace();
  place.write('in/a.txt', fixture('compare/lao-cai-2025.txt'));
  place.write('in/b/b.txt', fixture('compare/lao-cai-2026.txt'));
  place.write('in/.h.txt', directive(3));
  symlinkSync('b', join(place.path, 'in/link'));
  place.write('list', 'in/a.txt\nin/b/b.txt\n');
  place.write('zero', 'in/a.txt\0in/b/b.txt\0');
  place.run(['extract', 'in', '-o', 'r.ndjson', '-q']);
  place.run(['extract', 'in', '-o', 'r.json', '-q']);
});
afterAll(() => place.remove());

const WAYS: readonly (readonly [string, readonly string[]])[] = [
  ['files', ['in/a.txt', 'in/b/b.txt']],
  ['a directory', ['in']],
  ['a pattern', ['in/**/*.txt']],
  ['a list', ['--files-from', 'list']],
  ['a list with NUL', ['--files-from', 'zero', '-0']],
  ['records, one a line', ['r.ndjson']],
  ['records in an array', ['r.json']],
];

describe.each(WAYS)('%s', (_, words) => {
  test.each([['list', 'documents'], ['compare', '--cols', 'document'], ['diff']])(
    '%s',
    (...command) => {
      const [verb = '', ...more] = command;
      const run = place.run([verb, ...more, ...words, '-f', 'csv']);
      const plain = place.run([verb, ...more, 'in/a.txt', 'in/b/b.txt', '-f', 'csv']);
      expect(run).toEqual(plain);
      expect(run.code).toBe(0);
      expect(run.stdout.split('\n').length).toBeGreaterThan(2);
    },
  );
});

describe('what holds for extract holds for the others', () => {
  const verbs = [['list', 'documents'], ['compare'], ['diff'], ['check']];

  test.each(verbs)('%s: a pattern that matches nothing stops everything', (...verb) => {
    const run = place.run([...verb, 'in/a.txt', 'in/*.doc']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^directive: nothing matches in\/\*\.doc; /);
  });

  test.each(verbs)('%s: no input, or standard input twice, is wrong usage', (...verb) => {
    const none = place.run(verb);
    expect(none.code).toBe(2);
    expect(none.stderr).toBe(
      `directive: nothing to read: name files, directories, patterns or "-"; see: directive ${verb[0]} --help\n`,
    );
    expect(place.run([...verb, '-', '--files-from', '-']).stderr).toMatch(/only once/);
    expect(place.run([...verb, 'in', '-0']).stderr).toMatch(/-0 belongs to --files-from/);
  });

  test('hidden files and links are taken when asked', () => {
    const paths = (...more: string[]) =>
      place
        .run(['list', 'documents', 'in', '-f', 'ndjson', ...more])
        .stdout.match(/(?<="path":")[^"]+/g);
    expect(paths()).toEqual(['in/a.txt', 'in/b/b.txt']);
    expect(paths('--hidden')).toEqual(['in/.h.txt', 'in/a.txt', 'in/b/b.txt']);
    expect(paths('--follow')).toEqual(['in/a.txt', 'in/b/b.txt']);
  });

  test('a list with a line longer than any path says so', () => {
    place.write('long', 'x'.repeat(100_000));
    const run = place.run(['list', 'documents', '--files-from', 'long']);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toContain('longer than any path; add -0 where paths end in NUL');
  });
});

test('check and show take what stands for documents', () => {
  expect(place.run(['check', 'in', '--severity', 'error']).code).toBe(
    place.run(['check', 'in/a.txt', 'in/b/b.txt', '--severity', 'error']).code,
  );
  const record = place.run(['check', 'r.json']);
  expect(record.code).toBe(3);
  expect(record.stderr).toMatch(/^directive: r\.json\[0\]: is a record; check reads the document/);

  place.run(['extract', 'in/a.txt', '-o', 'one.json']);
  const shown = place.run(['show', 'in/a.txt']);
  expect(shown.code).toBe(0);
  expect(place.run(['show', 'one.json'])).toEqual(shown);
  expect(place.run(['show', 'in/a.*'])).toEqual(shown);
  expect(place.run(['show', 'in'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'directive: in stands for more than one document, show draws one; see: directive list documents\n',
  });
  expect(place.run(['show', 'one.json', '--explain', 'number']).stderr).toBe(
    'directive: --explain reads the document itself, not its record; name that\n',
  );
});

describe('records on standard input', () => {
  test.each(['r.ndjson', 'r.json', 'one.json'])('as in %s', (name) => {
    place.run(['extract', 'in/a.txt', '-o', 'one.json']);
    const stdin = place.read(name);
    for (const args of [
      ['-f', 'ndjson'],
      ['-f', 'json'],
      ['-f', 'tsv', '-j', '1'],
    ]) {
      const piped = place.run(['extract', '-', ...args], { stdin });
      expect(piped.code).toBe(0);
      if (name !== 'one.json') {
        expect(piped.stdout).toBe(place.run(['extract', name, ...args]).stdout);
      } else expect(piped.stdout).toContain('in/a.txt');
    }
    const listed = place.run(['list', 'documents', '-', '-f', 'csv'], { stdin });
    expect(listed).toEqual(place.run(['list', 'documents', name, '-f', 'csv']));
  });

  test('a torn line costs itself only', () => {
    const [first = '', second = ''] = place.read('r.ndjson').split('\n');
    const stdin = `${first}\n${second.slice(0, 500)}\n${second}\n`;
    const run = place.run(['extract', '-', '-f', 'ndjson'], { stdin });
    expect(run.code).toBe(3);
    expect(run.stdout).toBe(place.read('r.ndjson'));
    expect(run.stderr).toMatch(/^directive: standard input:2: is no JSON \(/);
  });

  test('a text that begins with a bracket is a document', () => {
    const stdin = `[Trang chủ](/) {menu}\n\n${directive(4)}`;
    const run = place.run(['extract', '-', '--fields', 'documentType.name'], { stdin });
    expect(JSON.parse(run.stdout)).toEqual({ documentType: { name: 'Chỉ thị' } });
  });
});

describe('the values of an array', () => {
  async function cut(text: string, size: number, limit = 1000): Promise<(string | null)[]> {
    const bytes = Buffer.from(text);
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const values: (string | null)[] = [];
    for await (const some of valuesOf(pieces(), limit)) {
      for (const { bytes: value, over } of some) values.push(over ? null : String(value).trim());
    }
    return values;
  }

  test.each([
    ['[]', []],
    ['\ufeff[ ]\n', []],
    ['[1]', ['1']],
    ['[{"a":[1,2]}, "x,]y\\"[", [3]]', ['{"a":[1,2]}', '"x,]y\\"["', '[3]']],
    ['["\\\\",2]', ['"\\\\"', '2']],
    ['[1,,2]', ['1', '', '2']],
    ['[1]\n[2,3]\n', ['1', '2', '3']],
    ['[{"a":1},{"b":', ['{"a":1}', '{"b":']],
  ])('%s', async (text, values) => {
    expect(beginsArray(Buffer.from(text))).toBe(true);
    for (const size of [1, 2, 5, 1000]) expect(await cut(text, size)).toEqual(values);
  });

  test('are left out over the limit', async () => {
    for (const size of [1, 7, 1000]) {
      expect(await cut(`[1,"${'x'.repeat(50)}",2]`, size, 20)).toEqual(['1', null, '2']);
    }
  });
});
