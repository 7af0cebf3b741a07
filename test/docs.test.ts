/**
 * Every example of README.md and docs/ is run: in a block ```console each line after "$ " is a
 * command, what follows is its output. UPDATE_DOCS=1 (npm run docs) writes the output anew.
 */
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtBin, builtPackage, root } from './built.ts';

let commands = '';
beforeAll(() => {
  commands = mkdtempSync(join(tmpdir(), 'directive-docs-'));
  writeFileSync(
    join(commands, 'directive'),
    `#!/bin/sh\nexec '${process.execPath}' '${builtBin()}' "$@"\n`,
    { mode: 0o755 },
  );
  symlinkSync(process.execPath, join(commands, 'node'));
});
afterAll(() => rmSync(commands, { recursive: true, force: true }));

/** stdout and stderr together, as a terminal shows them. */
function run(line: string): string {
  const { stdout } = spawnSync('bash', ['--norc', '--noprofile', '-c', `{ ${line}\n} 2>&1`], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: `${commands}:${process.env.PATH}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return stdout;
}

const CONSOLE = /^```console\n([\s\S]*?)^```$/gm;

function commandsOf(block: string): string[] {
  return block
    .split('\n')
    .filter((line) => line.startsWith('$ '))
    .map((line) => line.slice(2));
}

const drawn = (block: string): string =>
  commandsOf(block)
    .map((line) => `$ ${line}\n${run(line)}`)
    .join('');

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

describe.each(pages)('%s', (page) => {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  const blocks = [...text.matchAll(CONSOLE)].map((match) => match[1] ?? '');

  if (process.env.UPDATE_DOCS) {
    test('is written anew', () => {
      const updated = text.replace(
        CONSOLE,
        (_, block: string) => `\`\`\`console\n${drawn(block)}\`\`\``,
      );
      writeFileSync(path, updated);
      expect(commandsOf(updated)).toEqual(commandsOf(text));
    });
  } else if (blocks.length > 0) {
    test.each(blocks.map((block) => [commandsOf(block)[0], block] as const))('%s', (_, block) => {
      expect(drawn(block)).toBe(block);
    });
  }

  test('its links lead somewhere', () => {
    for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)/g)) {
      expect(() => readFileSync(join(path, '..', target)), target).not.toThrow();
    }
  });
});

test('the commands of README.md are those that CI runs', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const script = readFileSync(join(root, '.ci/run'), 'utf8');
  const lines = [...readme.matchAll(/^```sh\n(.*)\n```$/gm)].map((match) => match[1] ?? '');
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(script).toContain(line);
});

test('the library example works as it stands', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const code = /^```js\n([\s\S]*?)^```$/m.exec(readme)?.[1] ?? '';
  const place = join(commands, 'project');
  mkdirSync(join(place, 'node_modules'), { recursive: true });
  symlinkSync(builtPackage(), join(place, 'node_modules/directive'));
  symlinkSync(join(root, 'fixtures'), join(place, 'fixtures'));
  writeFileSync(join(place, 'example.mjs'), code);
  const { stdout, stderr } = spawnSync(process.execPath, ['example.mjs'], {
    cwd: place,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^03\/CT-UBND \d+\n$/);
});
