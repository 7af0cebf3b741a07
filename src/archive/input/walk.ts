/** The files below a directory, in the order of their names by code units: no locale has a say in it. */
import { type Dirent, lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kindOf } from './endings.ts';
import type { Found } from './found.ts';

export interface WalkOptions {
  follow: boolean;
  hidden: boolean;
  /** Whether records of an earlier extract are taken from directories. */
  records: boolean;
  cwd: string;
}

/** Directories that were entered, so that links that lead back are seen. */
export type Entered = Map<string, string>;

type Entry = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

export function* walk(
  directory: string,
  options: WalkOptions,
  entered: Entered = new Map(),
): Generator<Found> {
  const place = resolve(options.cwd, directory);
  let entries: Dirent[];
  try {
    if (options.follow) {
      const { dev, ino } = statSync(place);
      const id = `${dev}:${ino}`;
      const before = entered.get(id);
      if (before !== undefined) {
        yield { kind: 'skipped', path: directory, reason: `is the directory ${before} again` };
        return;
      }
      entered.set(id, directory);
    }
    entries = readdirSync(place, { withFileTypes: true });
  } catch {
    // Reading it as a document tells what is wrong with it.
    yield { kind: 'document', path: directory };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const prefix = directory.endsWith('/') ? directory : `${directory}/`;
  for (const entry of entries) yield* look(entry, prefix + entry.name, options, entered);
}

function* look(
  entry: Entry,
  path: string,
  options: WalkOptions,
  entered: Entered,
): Generator<Found> {
  const skip = (reason: string): Found => ({ kind: 'skipped', path, reason });
  if (entry.name.startsWith('.') && !options.hidden) {
    yield skip('is hidden; take it with --hidden');
    return;
  }
  if (entry.isSymbolicLink()) {
    if (!options.follow) yield skip('is a symbolic link; take it with --follow');
    else yield* lookBehind(entry.name, path, options, entered);
  } else if (entry.isDirectory()) yield* walk(path, options, entered);
  else if (entry.isFile()) yield choose(path, options);
  else yield* lookAgain(entry.name, path, options, entered);
}

function* lookBehind(
  name: string,
  path: string,
  options: WalkOptions,
  entered: Entered,
): Generator<Found> {
  let stat: Stats;
  try {
    stat = statSync(resolve(options.cwd, path));
  } catch {
    yield { kind: 'document', path };
    return;
  }
  yield* look(named(name, stat), path, options, entered);
}

/** Some file systems do not say what an entry is. */
function* lookAgain(
  name: string,
  path: string,
  options: WalkOptions,
  entered: Entered,
): Generator<Found> {
  const stat = lstatSync(join(options.cwd, path), { throwIfNoEntry: false });
  if (stat?.isFile() || stat?.isDirectory() || stat?.isSymbolicLink()) {
    yield* look(named(name, stat), path, options, entered);
  } else yield { kind: 'skipped', path, reason: 'is no regular file; name it to read it' };
}

const named = (name: string, stat: Stats): Entry => ({
  name,
  isFile: () => stat.isFile(),
  isDirectory: () => stat.isDirectory(),
  isSymbolicLink: () => stat.isSymbolicLink(),
});

function choose(path: string, { records }: WalkOptions): Found {
  const kind = kindOf(path);
  if (kind === 'other') {
    return {
      kind: 'skipped',
      path,
      reason: 'has no ending of a text (.txt, .md); name it to read it',
    };
  }
  if (kind === 'records' && !records) {
    return {
      kind: 'skipped',
      path,
      reason: 'may be records of an earlier run; name it to read it',
    };
  }
  return { kind, path };
}
