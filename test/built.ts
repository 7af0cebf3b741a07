import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const newest = (path: string): number => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
};

let checked = false;

/** The path of `bin/directive.js`, built from the sources as they are now. */
export function builtBin(): string {
  const bundle = join(root, 'dist/cli.js');
  if (!checked && (!existsSync(bundle) || newest(join(root, 'src')) > statSync(bundle).mtimeMs)) {
    execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'pipe' });
  }
  checked = true;
  return join(root, 'bin/directive.js');
}
