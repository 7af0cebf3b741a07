/** A batch that is stopped at any moment goes on, and ends as if nothing had happened. */
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { directive, fixture, makePlace, type Place } from './place.ts';

const COUNT = 150;

let place: Place;
let whole: string;
let errors: string;
let time: number;

beforeAll(() => {
  place = makePlace();
  const long = fixture('chi-thi-2026.md');
  for (let i = 0; i < COUNT; i++) {
    const name = `in/${i % 7}/${String(i).padStart(4, '0')}.md`;
    place.write(name, i % 25 === 24 ? '' : `${long}\nTài liệu ${i % 60}\n`);
  }
  const begun = performance.now();
  const run = place.run(['extract', 'in', '-o', 'whole.ndjson', '-j', '2']);
  time = performance.now() - begun;
  expect(run.code).toBe(3);
  whole = place.read('whole.ndjson');
  errors = place.read('whole.errors.ndjson');
  expect(whole.split('\n')).toHaveLength(COUNT - 6 + 1);
  expect(whole).toContain('"duplicateOf":"in/');
});
afterAll(() => place.remove());

const path = (name: string) => join(place.path, name);

/** Runs with `--resume` until it is done; what it then has. */
function finish(name: string): { again: string; stderr: string } {
  const run = place.run(['extract', 'in', '-o', name, '-j', '2', '--resume']);
  expect(run.code).toBe(3);
  expect(place.read(name)).toBe(whole);
  expect(place.read(name.replace('.ndjson', '.errors.ndjson'))).toBe(errors);
  return { again: /(\d+) from the journal/.exec(run.stderr)?.[1] ?? '0', stderr: run.stderr };
}

/** MOMENTS=20 tries as many of each. */
const count = Number(process.env.MOMENTS ?? 5);
const moments = Array.from({ length: count }, (_, i) => 0.15 + (0.8 * i) / count);
let interrupted = 0;

describe.each(['SIGKILL', 'SIGINT'] as const)('%s at any moment', (signal) => {
  test.each(moments)('at %f of the time', async (part) => {
    const name = `${signal}-${part}.ndjson`;
    const args = ['extract', 'in', '-o', name, '-j', '2'];
    const run = await place.interrupt(args, signal, time * part);
    if (run.code === 3) return; // It was done before the signal came.
    interrupted++;
    expect(existsSync(path(name))).toBe(false);
    if (signal === 'SIGINT' && run.stderr !== '') {
      expect(run.code).toBe(130);
      expect(existsSync(path(`${name}.part`))).toBe(false);
      expect(run.stderr).toMatch(/^directive: stopped: \d+ documents?: /);
      expect(run.stderr).toContain(`go on with: directive ${args.join(' ')} --resume\n`);
    }
    finish(name);
  });
});

test('most of them came in time', () => {
  expect(interrupted).toBeGreaterThan(count);
});

test('killed again and again, it still ends', async () => {
  for (let i = 0; i < 3; i++) {
    await place.interrupt(
      ['extract', 'in', '-o', 'again.ndjson', '-j', '2', '--resume'],
      'SIGKILL',
      time * 0.5,
    );
  }
  finish('again.ndjson');
});

describe('the journal', () => {
  const name = 'kept.ndjson';
  const journal = `${name}.journal`;
  beforeAll(() => {
    place.run(['extract', 'in', '-o', name, '-j', '2']);
  });

  test('of a finished batch gives everything again', () => {
    expect(finish(name).again).toBe(String(COUNT));
  });

  test.each([1, 100, 5000])('may lack its last %i bytes', (bytes) => {
    truncateSync(path(journal), statSync(path(journal)).size - bytes);
    expect(Number(finish(name).again)).toBeGreaterThan(COUNT - 10);
    expect(finish(name).again).toBe(String(COUNT));
  });

  test('may end in anything', () => {
    appendFileSync(path(journal), Buffer.alloc(5000));
    expect(finish(name).again).toBe(String(COUNT));
    appendFileSync(path(journal), `${'0'.repeat(32)} OK 99999999 "x"\nhalf`);
    expect(finish(name).again).toBe(String(COUNT));
  });

  test('knows documents by their content, not by their place', () => {
    place.write('in/0/0000a.md', directive(1));
    const changed = path('in/3/0003.md');
    const before = readFileSync(changed);
    writeFileSync(changed, directive(2));
    const run = place.run(['extract', 'in', '-o', name, '--resume']);
    expect(run.stderr).toContain(`${COUNT - 1} from the journal`);
    rmSync(path('in/0/0000a.md'));
    writeFileSync(changed, before);
    finish(name);
  });

  test('of other options is not used', () => {
    const run = place.run(['extract', 'in', '-o', name, '--resume', '--fields', 'number']);
    expect(run.stderr).toContain('of other options; everything is read anew');
    expect(run.stderr).not.toContain('from the journal');
    expect(place.read(name).split('\n')[0]).toMatch(/^\{"number":/);
  });

  test('remembers what took too long, until it is to be tried again', () => {
    place.write('slow/a.txt', directive(1));
    place.write('slow/b.txt', `${directive(2)}${'1 '.repeat(450_000)}`);
    const args = ['extract', 'slow', '-o', 'slow.ndjson', '--timeout', '0.4'];
    expect(place.run(args).stderr).toContain('1 record, 1 failed (E_TIMEOUT 1)');
    const resumed = place.run([...args, '--resume']);
    expect(resumed.stderr).toContain('1 failed (E_TIMEOUT 1); 2 from the journal');
    const retried = place.run([...args, '--retry-failed']);
    expect(retried.stderr).toContain('1 failed (E_TIMEOUT 1); 1 from the journal');
  });

  test('lets what failed be tried again', () => {
    place.run(['extract', 'in', '-o', 'retry.ndjson']);
    const resumed = place.run(['extract', 'in', '-o', 'retry.ndjson', '--resume']);
    expect(resumed.stderr).toContain(`${COUNT} from the journal`);
    expect(resumed.stderr).toContain('directive extract in -o retry.ndjson --retry-failed\n');
    const retried = place.run(['extract', 'in', '-o', 'retry.ndjson', '--retry-failed']);
    expect(retried.stderr).toContain(`${COUNT - 6} from the journal`);
    expect(place.read('retry.ndjson')).toBe(whole);
  });
});

describe('the output', () => {
  test('of an earlier run stays until the new one is whole', async () => {
    writeFileSync(path('old.ndjson'), 'old\n');
    const args = ['extract', 'in', '-o', 'old.ndjson', '-j', '1'];
    const begun = () =>
      existsSync(path('old.ndjson.journal')) && statSync(path('old.ndjson.journal')).size > 50_000;
    const run = await place.interrupt(args, 'SIGTERM', begun);
    expect(run.code).toBe(143);
    expect(place.read('old.ndjson')).toBe('old\n');
    finish('old.ndjson');
  });

  test('is the same for any number of threads, locale and time zone', () => {
    const env = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Asia/Ho_Chi_Minh' };
    place.run(['extract', 'in', '-o', 'one.ndjson', '-j', '1'], { env });
    expect(place.read('one.ndjson')).toBe(whole);
    place.run(['extract', 'in', '-o', 'four.ndjson', '-j', '4']);
    expect(place.read('four.ndjson')).toBe(whole);
  });

  test('leaves nothing beside itself but errors and journal', () => {
    const names = readdirSync(place.path).filter((name) => name.startsWith('one.'));
    expect(names.sort()).toEqual(['one.errors.ndjson', 'one.ndjson', 'one.ndjson.journal']);
  });

  test('of an empty selection is wrong usage, and nothing is made', () => {
    place.write('none/x.pdf', '');
    const run = place.run(['extract', 'none', '-o', 'none.ndjson']);
    expect(run.code).toBe(2);
    expect(run.stderr).toBe(
      'directive: nothing was read: 1 skipped; --dry-run tells what is there\n',
    );
    expect(existsSync(path('none.ndjson'))).toBe(false);
  });
});
