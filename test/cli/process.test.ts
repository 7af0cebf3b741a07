/** What only a real process has: pipes that close, disks that fill, signals, terminals. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBin } from '../built.ts';
import { inProcess, prepareFolder } from './run.ts';

let prepared: ReturnType<typeof prepareFolder>;
beforeAll(() => {
  prepared = prepareFolder();
  const commands = join(prepared.folder, 'commands');
  mkdirSync(commands);
  const launcher = `#!/bin/sh\nexec '${process.execPath}' '${builtBin()}' "$@"\n`;
  writeFileSync(join(commands, 'directive'), launcher, { mode: 0o755 });
});
afterAll(() => prepared.remove());

/** A shell line; `directive` is the built bin. */
function sh(line: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '--noprofile', '-c', line], {
    cwd: prepared.folder,
    env: { PATH: `${prepared.folder}/commands:${process.env.PATH}`, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

const MANY = '{1..400}';
const many = `files=(); for i in ${MANY}; do files+=(chi-thi-2026.md); done;`;

describe('pipes and disks', () => {
  test('a reader that stops early ends it silently', () => {
    const run = sh(
      `${many} directive extract -f ndjson "\${files[@]}" | head -c 1; echo " \${PIPESTATUS[0]}"`,
    );
    expect(run).toEqual({ code: 0, stdout: '{ 0\n', stderr: '' });
  });

  test('a slow reader gets every byte', () => {
    const fast = sh(`${many} directive extract "\${files[@]}" | wc -c`);
    const slow = sh(`${many} directive extract "\${files[@]}" | (sleep 0.5; wc -c)`);
    expect(Number(fast.stdout)).toBeGreaterThan(1_000_000);
    expect(slow.stdout).toBe(fast.stdout);
  });

  test('a pipe that someone made non-blocking gets every byte', async () => {
    const files = Array.from({ length: 400 }, () => 'chi-thi-2026.md');
    const child = spawn(process.execPath, [builtBin(), 'extract', '-f', 'ndjson', ...files], {
      cwd: prepared.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let lines = 0;
    await new Promise((resolve) => setTimeout(resolve, 300));
    for await (const chunk of child.stdout) lines += String(chunk).split('\n').length - 1;
    expect(lines).toBe(400);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is one line and exit 3', () => {
    for (const verb of ['extract', 'show', 'schema', '--help']) {
      const operand = verb === 'extract' || verb === 'show' ? 'chi-thi-2025.txt' : '';
      const run = sh(`directive ${verb} ${operand} > /dev/full`);
      expect(run.code).toBe(3);
      expect(run.stderr).toMatch(/^directive: the output cannot be written \(ENOSPC\).*\n$/);
    }
  });

  test('a closed stderr leaves the exit code', () => {
    expect(sh('directive extract nowhere.txt 2>&-').code).toBe(3);
  });

  test('pipes are read as files are', () => {
    const run = sh('directive extract --fields number.text <(cat chi-thi-2025.txt)');
    expect(JSON.parse(run.stdout)).toEqual({ number: { text: '02/CT-UBND' } });
  });

  test('a very long standard input is refused', () => {
    const run = sh('head -c 40000000 /dev/zero | directive extract -');
    expect(run.code).toBe(3);
    expect(run.stderr).toMatch(/^directive: standard input: is over the limit of 32\.0 MB; .*\n$/);
  });

  test('broken output in process: silent for a closed pipe, one line for a full disk', async () => {
    const line = { args: ['extract', 'chi-thi-2025.txt'] };
    const closed = await inProcess(null, 'EPIPE')(line, prepared.folder);
    expect(closed).toEqual({ code: 0, stdout: '', stderr: '' });
    const full = await inProcess(null, 'ENOSPC')(line, prepared.folder);
    expect(full.code).toBe(3);
    expect(full.stderr).toMatch(/^directive: the output cannot be written \(ENOSPC\).*\n$/);
  });
});

describe('signals', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s while it waits for input gives %i', async (signal, code) => {
    const child = spawn(process.execPath, [builtBin(), 'extract', '-']);
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    // It has begun to read when it has taken the first bytes.
    await new Promise((resolve) => child.stdin.write('CHỈ THỊ\n', resolve));
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill(signal);
    const [status] = await new Promise<[number | null]>((resolve) => {
      child.on('exit', (exit) => resolve([exit]));
    });
    expect(status).toBe(code);
    expect(output).toBe('');
  });
});

const script = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!script)('on a terminal', () => {
  const onTerminal = (line: string, env: Record<string, string> = {}) =>
    sh(`script -qec '${line}' /dev/null`, { TERM: 'xterm', ...env }).stdout;

  test('show is coloured, unless NO_COLOR says no', () => {
    expect(onTerminal('directive show chi-thi-2025.txt')).toContain('\u001b[');
    expect(onTerminal('directive show chi-thi-2025.txt', { NO_COLOR: '1' })).not.toContain(
      '\u001b[',
    );
  });

  test('show takes the width of the terminal', () => {
    const drawn = onTerminal('stty cols 44; directive show --no-color chi-thi-2025.txt');
    const widths = drawn.split(/\r?\n/).map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(44);
    expect(Math.max(...widths)).toBeGreaterThan(38);
  });

  test('--print-text shows control characters, in a pipe it leaves them', () => {
    expect(onTerminal('directive extract --print-text hostile.txt')).toContain('␛[31mphong');
    expect(sh('directive extract --print-text hostile.txt').stdout).toContain('\u001b[31mphong');
  });
});
