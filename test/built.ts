import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const newest = (path: string): number => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

let place: string | null = null;

/**
 * The folder of a package built from the sources as they are now: the project itself where `dist`
 * is up to date, otherwise a build of its own, so that no test sees a build half done.
 */
export function builtPackage(): string {
  place ??= find();
  return place;
}

/** The path of its `bin/directive.js`. */
export const builtBin = (): string => join(builtPackage(), 'bin/directive.js');

function find(): string {
  const bundle = join(root, 'dist/cli.cjs');
  const stamp = Math.max(
    ...['src', 'bin', 'tsdown.config.ts'].map((path) => newest(join(root, path))),
  );
  if (existsSync(bundle) && statSync(bundle).mtimeMs > stamp) return root;
  const builds = join(root, '.cache/builds');
  const wanted = join(builds, String(Math.round(stamp)));
  if (existsSync(wanted)) return wanted;
  mkdirSync(builds, { recursive: true });
  for (const old of readdirSync(builds).map((name) => join(builds, name))) {
    if (Date.now() - statSync(old).mtimeMs > 3_600_000)
      rmSync(old, { recursive: true, force: true });
  }
  const made = mkdtempSync(join(builds, 'making-'));
  execFileSync('npx', ['tsdown', '--out-dir', join(made, 'dist')], { cwd: root, stdio: 'pipe' });
  for (const name of ['bin', 'package.json']) {
    cpSync(join(root, name), join(made, name), { recursive: true });
  }
  try {
    renameSync(made, wanted);
  } catch {
    // Another test file was faster.
    rmSync(made, { recursive: true, force: true });
  }
  return wanted;
}
