/** What goes wrong with one document costs that one only. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBin, root } from '../built.ts';
import { type Done, directive, fill, makePlace, type Place } from './place.ts';

let place: Place;
beforeAll(() => {
  place = makePlace();
  fill(place, 'good', 40);
});
afterAll(() => place.remove());

const preload = pathToFileURL(join(root, 'test/archive/faults.mjs')).href;
const env = { NODE_OPTIONS: `--import=${preload}` };

interface Line {
  path: string;
  code: string;
  message: string;
}

const lines = <T>(text: string): T[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as T);

function pathsOf({ stdout }: Done): string[] {
  return lines<{ source: { path: string } }>(stdout).map(({ source }) => source.path);
}

describe('a thread', () => {
  const faults = [
    ['hang', 'E_TIMEOUT', 'took longer than 0.5 s'],
    ['throw', 'E_CRASH', 'a made-up fault'],
    ['memory', 'E_MEMORY', 'needs more than 32 MB'],
    ['exit', 'E_CRASH', 'the thread ended with 7'],
  ] as const;

  test.each(faults)('that meets %s is replaced, the document gets %s', (fault, code, message) => {
    const folder = `${fault}-in`;
    for (let i = 0; i < 12; i++) place.write(`${folder}/${i + 10}.txt`, directive(i));
    place.write(`${folder}/15-${fault}.txt`, directive(99));
    const args = ['extract', folder, '-f', 'ndjson', '--fields', 'source', '-j', '2'];
    const limits = ['--timeout', '0.5', '--memory', '32', '--errors', `${fault}.errors`];
    const run = place.run([...args, ...limits], { env });
    expect(run.code).toBe(3);
    expect(lines<Line>(place.read(`${fault}.errors`))).toEqual([
      { path: `${folder}/15-${fault}.txt`, code, message: expect.stringContaining(message) },
    ]);
    const names = Array.from({ length: 12 }, (_, i) => `${folder}/${i + 10}.txt`);
    expect(pathsOf(run)).toEqual(names);
  });

  test('all faults at once: each is blamed for itself, in order', () => {
    const names = ['a-throw', 'b-hang', 'c-exit', 'd-memory', 'e-hang'];
    for (const name of names) place.write(`all/${name}.txt`, directive(1));
    for (let i = 0; i < 10; i++) place.write(`all/${'abcde'[i % 5]}${i}.txt`, directive(i + 2));
    const args = ['extract', 'all', '-f', 'ndjson', '--timeout', '0.5', '--memory', '32'];
    const run = place.run([...args, '--errors', 'all.errors', '-j', '2'], { env });
    const failed = lines<Line>(place.read('all.errors'));
    expect(failed.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'all/a-throw.txt E_CRASH',
      'all/b-hang.txt E_TIMEOUT',
      'all/c-exit.txt E_CRASH',
      'all/d-memory.txt E_MEMORY',
      'all/e-hang.txt E_TIMEOUT',
    ]);
    expect(pathsOf(run)).toHaveLength(10);
    expect(run.stderr).toContain('E_CRASH 2, E_TIMEOUT 2, E_MEMORY 1');
  });

  test('the only document that fails is exit 3, too', () => {
    place.write('one/1-exit.txt', directive(1));
    expect(place.run(['extract', 'one'], { env }).code).toBe(3);
  });
});

describe('a process for what is large', () => {
  const MEGABYTE = 1024 * 1024;
  /** A directive with as many more bytes of text. */
  const large = (number: number, bytes: number, filler = 'a ') =>
    directive(number) + filler.repeat(bytes / filler.length);

  const around = (folder: string, names: readonly string[]) => {
    place.write(`${folder}/a.txt`, directive(1));
    for (const [i, name] of names.entries()) {
      place.write(`${folder}/${name}.txt`, large(i + 10, 1.2 * MEGABYTE));
    }
    place.write(`${folder}/z.txt`, directive(2));
  };

  test('gives what a thread would give, in order', () => {
    around('large', ['b', 'm']);
    const run = place.run(['extract', 'large', '-f', 'ndjson', '-j', '2', '-q']);
    const single = ['a', 'b', 'm', 'z'].map((name) => {
      const stdin = place.read(`large/${name}.txt`);
      const alone = place.run(['extract', '-', '-f', 'ndjson'], { stdin }).stdout;
      return alone.replace('"path":null', `"path":"large/${name}.txt"`);
    });
    expect(run).toEqual({ code: 0, stdout: single.join(''), stderr: '' });
  });

  // Without a process of its own each of these ends everything: "FATAL ERROR: Reached heap limit".
  test('that V8 ends for want of memory costs its document only', () => {
    around('fatal', []);
    place.write('fatal/f.txt', large(3, 20 * MEGABYTE));
    const line = `{"schemaVersion":1,"x":[${'{},'.repeat(8 * MEGABYTE)}1]}\n`;
    place.write('fatal/r.ndjson', line);
    const args = ['extract', 'fatal/*', '-f', 'ndjson', '--memory', '48', '--errors', 'fatal.err'];
    const run = place.run([...args, '--fields', 'source.path', '-j', '2']);
    expect(lines<Line>(place.read('fatal.err')).map(({ path, code }) => [path, code])).toEqual([
      ['fatal/f.txt', 'E_MEMORY'],
      ['fatal/r.ndjson:1', 'E_MEMORY'],
    ]);
    expect(run.code).toBe(3);
    expect(pathsOf(run)).toEqual(['fatal/a.txt', 'fatal/z.txt']);
  });

  test('of a line is blamed by the path in the line', () => {
    const text = large(1, 20 * MEGABYTE);
    const stdin = `${JSON.stringify({ path: 'long "one"', text })}\n`;
    const run = place.run(['extract', '--input', 'ndjson', '--memory', '48'], { stdin });
    expect(JSON.parse(run.stdout)).toMatchObject({ path: 'long "one"', code: 'E_MEMORY' });
  });

  test('is replaced when it hangs, throws, fills its memory or ends', () => {
    around('faulty', ['b-apart-hang', 'c-apart-throw', 'd-apart-memory', 'e-apart-exit', 'f']);
    const args = ['extract', 'faulty', '-f', 'ndjson', '--errors', 'faulty.err', '-j', '2'];
    const limits = ['--timeout', '2', '--memory', '64', '--fields', 'source.path'];
    const run = place.run([...args, ...limits], { env });
    expect(lines<Line>(place.read('faulty.err')).map(({ path, code }) => [path, code])).toEqual([
      ['faulty/b-apart-hang.txt', 'E_TIMEOUT'],
      ['faulty/c-apart-throw.txt', 'E_CRASH'],
      ['faulty/d-apart-memory.txt', 'E_MEMORY'],
      ['faulty/e-apart-exit.txt', 'E_CRASH'],
    ]);
    expect(pathsOf(run)).toEqual(['faulty/a.txt', 'faulty/f.txt', 'faulty/z.txt']);
  });

  test.skipIf(process.platform !== 'linux')('ends with its parent, also when busy', async () => {
    around('orphan', ['b-apart-hang']);
    const args = ['extract', 'orphan', '-f', 'ndjson', '--timeout', '0'];
    const killed = place.interrupt(args, 'SIGKILL', 2500, env);
    await expect.poll(working, { timeout: 2400 }).toHaveLength(1);
    await killed;
    await expect.poll(working, { timeout: 5000 }).toEqual([]);
  });

  test.skipIf(process.platform !== 'linux')('that ends while it is idle is replaced', async () => {
    const args = [builtBin(), 'extract', '--input', 'ndjson', '-j', '1'];
    const child = spawn(process.execPath, [...args, '--fields', 'source.path'], {
      cwd: place.path,
    });
    child.stdout.setEncoding('utf8');
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const path of ['one', 'two']) {
      child.stdin.write(`${JSON.stringify({ path, text: large(1, 1.2 * MEGABYTE) })}\n`);
      expect((await answers.next()).value).toBe(`{"source":{"path":"${path}"}}\n`);
      for (const id of working()) process.kill(id, 'SIGKILL');
      await expect.poll(working).toEqual([]);
    }
    child.stdin.end();
    expect(await new Promise((end) => child.on('close', end))).toBe(0);
  });

  test.skipIf(process.platform !== 'linux')(
    'that hangs when the user stops costs no other',
    async () => {
      around('stopped', ['b-apart-hang']);
      const args = ['extract', 'stopped', '-o', 'stopped.ndjson', '--timeout', '0'];
      const run = place.interrupt(args, 'SIGINT', 2500, env);
      await expect.poll(working, { timeout: 2400 }).toHaveLength(1);
      const { code, stderr } = await run;
      expect(code).toBe(130);
      expect(stderr).toContain('stopped: 1 document: 1 record, none failed\n');
      expect(working()).toEqual([]);
      const resumed = place.run(['extract', 'stopped', '-o', 'stopped.ndjson', '--resume']);
      expect(resumed.stderr).toContain('3 documents: 3 records, none failed; 1 from the journal');
    },
  );

  /** Processes for what is large that work in this place. */
  const working = (): number[] =>
    readdirSync('/proc')
      .filter((id) => {
        try {
          const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
          return command.includes('apart.cjs') && readlinkSync(`/proc/${id}/cwd`) === place.path;
        } catch {
          return false;
        }
      })
      .map(Number);
});

describe('files', () => {
  beforeAll(() => {
    const good = Buffer.from(directive(1));
    place.write('odd/a/same.txt', directive(7));
    place.write('odd/b/same.txt', directive(7));
    place.write('odd/empty.txt', '');
    place.write('odd/nul.txt', Buffer.from([65, 0, 66, 0, 0, 67, 1]));
    place.write('odd/cut.txt', good.subarray(0, good.indexOf('Ủ') + 1));
    place.write('odd/sparse.txt', '');
    truncateSync(join(place.path, 'odd/sparse.txt'), 1024 ** 3);
    symlinkSync('nowhere', join(place.path, 'odd/broken.txt'));
    symlinkSync('.', join(place.path, 'odd/loop'));
    mkdirSync(join(place.path, 'odd/folder.txt'));
  });

  test('that cannot be read are failures, one line each, in order', () => {
    const run = place.run(['extract', 'odd', '--follow', '-o', 'odd.ndjson']);
    expect(run.code).toBe(3);
    const failed = lines<Line>(place.read('odd.errors.ndjson'));
    expect(failed.map(({ path, code }) => [path, code])).toEqual([
      ['odd/broken.txt', 'E_READ'],
      ['odd/cut.txt', 'E_ENCODING'],
      ['odd/empty.txt', 'E_EMPTY'],
      ['odd/nul.txt', 'E_BINARY'],
      ['odd/sparse.txt', 'E_TOO_LARGE'],
    ]);
    for (const one of failed) expect(Object.keys(one)).toEqual(['path', 'code', 'message']);
  });

  test('with the same bytes are recognised, and kept', () => {
    const records = lines<{ source: { path: string; duplicateOf?: string } }>(
      place.read('odd.ndjson'),
    );
    expect(records.map(({ source }) => [source.path, source.duplicateOf])).toEqual([
      ['odd/a/same.txt', undefined],
      ['odd/b/same.txt', 'odd/a/same.txt'],
    ]);
  });

  const isRoot = process.getuid?.() === 0;
  test.skipIf(process.platform === 'win32')('that may not be read are told', () => {
    place.write('locked/a.txt', directive(1));
    place.write('locked/b.txt', directive(2));
    place.write('locked/c/d.txt', directive(3));
    place.sh('chmod 0 locked/b.txt locked/c; chmod 755 . locked');
    // Root may read everything: the run is somebody else's.
    const who = isRoot ? 'setpriv --reuid 65534 --regid 65534 --clear-groups ' : '';
    const run = place.sh(`${who}directive extract locked -f ndjson --fields source.path`);
    place.sh('chmod 755 locked/c');
    const lines = run.stderr.split('\n').filter((line) => line.includes('may not be read'));
    expect(lines).toEqual([
      expect.stringMatching(/^directive: locked\/b\.txt: may not be read by this user/),
      expect.stringMatching(/^directive: locked\/c: may not be read by this user/),
    ]);
    expect(run).toMatchObject({ code: 3, stdout: '{"source":{"path":"locked/a.txt"}}\n' });
  });

  // Other systems know no such names.
  test.skipIf(process.platform !== 'linux')('whose names are not UTF-8 are told', () => {
    place.write('names/a.txt', directive(1));
    place.write('names/đ.txt', directive(2));
    const bad = Buffer.from([0xb5, 0xff]).toString('latin1');
    const at = (name: string) => Buffer.from(`${place.path}/names/${name}`, 'latin1');
    mkdirSync(at(`d${bad}`));
    for (const name of [`b${bad}.txt`, `d${bad}/c.txt`, `e${bad}.pdf`]) {
      writeFileSync(at(name), directive(3));
    }
    symlinkSync('a.txt', at(`l${bad}.txt`));
    place.sh("find names -name '*.txt' -print0 > names.list");
    const named = ['names/b��.txt', 'names/d��'];
    for (const [args, failed] of [
      [['names'], named],
      [
        ['names', '--follow'],
        [...named, 'names/l��.txt'],
      ],
      [['names/*'], [named[0], 'names/e��.pdf']],
      [
        ['--files-from', 'names.list', '-0'],
        [named[0], 'names/d��/c.txt', 'names/l��.txt'],
      ],
    ] as const) {
      const run = place.run(['extract', ...args, '-o', 'names.ndjson']);
      expect(run.code).toBe(3);
      const told = lines<Line>(place.read('names.errors.ndjson'));
      for (const { code, message } of told) {
        expect([code, message]).toEqual([
          'E_READ',
          expect.stringMatching(/not valid UTF-8.*convmv/),
        ]);
      }
      expect(told.map(({ path }) => path).sort()).toEqual(failed);
      expect(pathsOf({ ...run, stdout: place.read('names.ndjson') }).sort()).toEqual([
        'names/a.txt',
        'names/đ.txt',
      ]);
    }
    const typed = place.sh(
      "directive extract names/b$'\\xb5\\xff'.txt names/a.txt -f ndjson -q -j 1",
    );
    expect(typed.code).toBe(3);
    expect(place.sh('directive list documents names').stderr).toContain('not valid UTF-8');
    expect(place.sh('directive extract names --dry-run').stdout).toMatch(
      /^fail {2}names\/b��\.txt/m,
    );
  });

  test('a limit of bytes is checked before reading', () => {
    const run = place.run(['extract', 'odd/a', '--max-bytes', '100', '-f', 'ndjson']);
    expect(run.stderr).toContain('is over the limit of 100 bytes (');
    expect(run.code).toBe(3);
  });
});

describe('outputs', () => {
  test('a reader that stops early ends it silently', () => {
    const run = place.sh(
      `directive extract good -f ndjson | head -1 | wc -l; echo "\${PIPESTATUS[0]}"`,
    );
    expect(run).toEqual({ code: 0, stdout: '1\n0\n', stderr: '' });
  });

  test('a slow reader gets every byte', () => {
    const fast = place.sh('directive extract good -f ndjson -q | md5sum');
    const slow = place.sh('directive extract good -f ndjson -q | (sleep 1; md5sum)');
    expect(slow.stdout).toBe(fast.stdout);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told, with exit 3', () => {
    const piped = place.sh('directive extract good -f ndjson > /dev/full');
    const named = place.run(['extract', 'good', '-f', 'csv', '-o', '/dev/full']);
    for (const run of [piped, named]) {
      expect(run.code).toBe(3);
      expect(run.stderr).toMatch(/the output cannot be written \(ENOSPC\)/);
    }
  });

  test('a folder that is not there is told before anything is read', () => {
    const run = place.run(['extract', 'good', '-o', 'no/where.ndjson']);
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toBe(
      'directive: no/where.ndjson cannot be written (ENOENT); check the path\n',
    );
  });
});

test('nothing of a name or a document steers a terminal', () => {
  const hostile = '\u001b[31m \u001b]8;;http://x\u0007 \u001b]52;c;YQ==\u0007 \u009b2J \u202e \r';
  place.write(`bad/${'x\u001b[2J\u202e\r'}.txt`, `Phở bò ${hostile}`);
  place.write('bad/y.txt', directive(5).replace('phong trào', `phong ${hostile} trào`));
  const steers =
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
  for (const format of ['json', 'ndjson', 'csv', 'tsv', 'table']) {
    const run = place.run(['extract', 'bad', '-f', format, '-v']);
    expect(run.code).toBe(3);
    expect(run.stdout + run.stderr).not.toMatch(steers);
  }
  expect(place.run(['extract', 'bad', '--dry-run']).stdout).not.toMatch(steers);
});
