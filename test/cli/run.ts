/** One command line in process and through the bin, in a folder made for it. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClosedPipe, type Output, TooLarge } from '../../src/cli/context.ts';
import { readFile } from '../../src/cli/files.ts';
import { main } from '../../src/cli/main.ts';
import { builtBin, root } from '../built.ts';

export interface CommandLine {
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  stdin?: string | Uint8Array;
}

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

export type Runner = (line: CommandLine, folder: string) => Promise<Outcome>;

/** What a terminal would be, where a case asks for one. */
export interface Tty {
  columns: number;
}

function collector(tty: Tty | null): Output & { text(): string } {
  const chunks: Buffer[] = [];
  return {
    write: (data) => {
      chunks.push(Buffer.from(data as string));
    },
    terminal: () => ({ isTty: tty !== null, columns: tty?.columns ?? null }),
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** `broken` makes stdout fail as a closed pipe ("EPIPE") or a full disk ("ENOSPC"). */
export const inProcess =
  (tty: Tty | null = null, broken: 'EPIPE' | 'ENOSPC' | null = null): Runner =>
  async ({ args, env = {}, stdin = '' }, folder) => {
    const [stdout, stderr] = [collector(tty), collector(tty)];
    const output: Output =
      broken === null
        ? stdout
        : {
            ...stdout,
            write: () => {
              if (broken === 'EPIPE') throw new ClosedPipe();
              throw Object.assign(new Error('no space'), { code: broken, syscall: 'write' });
            },
          };
    const code = await main({
      args,
      env,
      stdout: output,
      stderr,
      readStdin: async (limit) => {
        const bytes = Buffer.from(stdin as string);
        if (bytes.length > limit) throw new TooLarge(null);
        return bytes;
      },
      readFile: (path, limit) => readFile(path.startsWith('/') ? path : join(folder, path), limit),
      version: '0.0.0-test',
      cwd: folder,
    });
    return { code, stdout: stdout.text(), stderr: stderr.text() };
  };

export const throughBin: Runner = async ({ args, env = {}, stdin = '' }, folder) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtBin(), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    input: stdin,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
};

/** The fixtures and every kind of bad input, in a new folder. */
export function prepareFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'directive-cli-'));
  const fixtures = join(root, 'fixtures');
  for (const name of readdirSync(fixtures)) {
    if (/\.(txt|md)$/.test(name)) copyFileSync(join(fixtures, name), join(folder, name));
  }
  const good = readFileSync(join(fixtures, 'chi-thi-2025.txt'));
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'blank.txt'), ' \n\n \n');
  writeFileSync(
    join(folder, 'binary.txt'),
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 0, 0, 0, 0, 255, 0, 1]),
  );
  writeFileSync(
    join(folder, 'recipe.txt'),
    'Phở bò\n\nNinh xương bò với hành nướng và gừng trong sáu giờ.\n',
  );
  writeFileSync(
    join(folder, 'broken.txt'),
    Buffer.concat([good.subarray(0, 400), Buffer.from([0xc3, 0x28, 0xff]), good.subarray(400)]),
  );
  writeFileSync(join(folder, 'bom.txt'), Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good]));
  writeFileSync(
    join(folder, 'hostile.txt'),
    good
      .toString('utf8')
      .replace(
        'phát động phong trào thi đua năm 2025\n',
        'phát động \u001b[31mphong trào\u001b[0m thi đua \u202eđảo\u202c \u009b2J \u001b]52;c;YQ==\u0007 năm 2025\n',
      ),
  );
  writeFileSync(join(folder, 'a\u001b[2Jb\u202ec\rd.txt'), '');
  mkdirSync(join(folder, 'directory'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
