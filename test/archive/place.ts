/** A folder with an archive in it, and the built command line run there. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtBin, root } from '../built.ts';

export interface Done {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Place {
  path: string;
  write(name: string, content: string | Uint8Array): void;
  read(name: string): string;
  run(args: readonly string[], options?: RunOptions): Done;
  /** Ends the process with the signal after so many milliseconds, or when something holds. */
  interrupt(
    args: readonly string[],
    signal: NodeJS.Signals,
    after: number | (() => boolean),
    env?: Readonly<Record<string, string>>,
  ): Promise<Done>;
  sh(line: string): Done;
  remove(): void;
}

export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  stdin?: string | Uint8Array;
}

export const fixture = (name: string): string => readFileSync(join(root, 'fixtures', name), 'utf8');

/** A short directive; no two numbers give the same bytes. */
export const directive = (number: number): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH CAO BẰNG\nSố: ${number}/CT-UBND\nCao Bằng, ngày 20 tháng 01 năm 2025\n\nCHỈ THỊ\n` +
  `Về việc phát động phong trào thi đua năm 2025\n\nThu ngân sách nhà nước đạt ${number + 100} tỷ đồng.\n`;

export function makePlace(): Place {
  const path = mkdtempSync(join(tmpdir(), 'directive-archive-'));
  const bin = builtBin();
  mkdirSync(join(path, '.bin'));
  writeFileSync(
    join(path, '.bin/directive'),
    `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`,
    {
      mode: 0o755,
    },
  );
  const env = { PATH: `${path}/.bin:${process.env.PATH}` };
  const done = (result: ReturnType<typeof spawnSync>): Done => ({
    code: result.status,
    stdout: String(result.stdout),
    stderr: String(result.stderr),
  });
  const limits = { cwd: path, maxBuffer: 256 * 1024 * 1024 };
  return {
    path,
    write: (name, content) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    run: (args, { env: more = {}, stdin = '' } = {}) =>
      done(
        spawnSync(process.execPath, [bin, ...args], {
          ...limits,
          env: { ...env, ...more },
          input: stdin,
        }),
      ),
    interrupt: async (args, signal, after, more = {}) => {
      const child = spawn(process.execPath, [bin, ...args], {
        cwd: path,
        env: { ...env, ...more },
      });
      let [stdout, stderr] = ['', ''];
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
      });
      child.stderr.on('data', (chunk) => {
        stderr += chunk;
      });
      const timer =
        typeof after === 'number'
          ? setTimeout(() => child.kill(signal), after)
          : setInterval(() => after() && child.kill(signal), 5);
      const code = await new Promise<number | null>((end) => child.on('close', end));
      clearInterval(timer);
      return { code, stdout, stderr };
    },
    sh: (line) =>
      done(spawnSync('bash', ['--norc', '--noprofile', '-c', line], { ...limits, env })),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** As many documents, in folders of ten. */
export function fill(place: Place, folder: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const name = `${String(Math.floor(i / 10)).padStart(3, '0')}/${String(i).padStart(4, '0')}.txt`;
    place.write(`${folder}/${name}`, directive(i + 1));
  }
}
