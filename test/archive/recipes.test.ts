/** The recipes of docs/archives.md, run as they stand there. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../built.ts';
import { directive, fill, makePlace, type Place } from './place.ts';

const has = (command: string): boolean => spawnSync(command, ['--version']).status === 0;
const tools = has('parallel') && has('jq');
if (!tools) console.warn('skipped: the recipes need GNU parallel and jq');

const page = readFileSync(join(root, 'docs/archives.md'), 'utf8');
const recipes = [...page.matchAll(/^```sh recipe\n([\s\S]*?)^```$/gm)].map(
  ([, lines = '']) => lines,
);

test('there are two', () => expect(recipes).toHaveLength(2));

describe.skipIf(!tools)('over two workers', () => {
  let place: Place;
  beforeAll(() => {
    place = makePlace();
    fill(place, 'archive', 40);
    place.write('archive/001/same.txt', directive(3));
    place.write('archive/002/empty.txt', '');
    place.run(['extract', 'archive', '-o', 'one.ndjson', '-q']);
  });
  afterAll(() => place.remove());

  test('files in shards are one run', () => {
    place.sh(recipes[0] ?? '');
    expect(place.read('merged.ndjson')).toBe(place.read('one.ndjson'));
  });

  test('lines in shards are one run', () => {
    place.sh(recipes[1] ?? '');
    place.sh('directive extract --input ndjson lines.ndjson > lines-one.ndjson');
    expect(place.read('lines-out.ndjson')).toBe(place.read('lines-one.ndjson'));
    expect(place.read('lines-out.ndjson').split('\n')).toHaveLength(43);
  });
});
