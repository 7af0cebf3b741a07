/**
 * What the words of a command line, or of a list, lead to: one grammar for all commands. "-" is
 * standard input, a directory stands for the files below it, a pattern for the files that it
 * matches, anything else for itself.
 */
import { lstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { kindOf } from './endings.ts';
import { type Entered, type WalkOptions, walk } from './walk.ts';

export type Found =
  | { kind: 'document' | 'records' | 'stdin'; path: string }
  /** A directory with nothing to read in it. */
  | { kind: 'empty'; path: string }
  | { kind: 'skipped'; path: string; reason: string };

/** A pattern that matches nothing: most likely a slip, so nothing is done at all. */
export class MatchesNothing extends Error {
  override readonly name = 'MatchesNothing';
}

const MAGIC = /[*?[\]{}]/;

export type Role = 'stdin' | 'directory' | 'pattern' | 'file';

/** A name that is there is never a pattern. */
export function roleOf(word: string, cwd: string): Role {
  if (word === '-') return 'stdin';
  const stat = statSync(resolve(cwd, word), { throwIfNoEntry: false });
  if (stat !== undefined) return stat.isDirectory() ? 'directory' : 'file';
  return MAGIC.test(word) ? 'pattern' : 'file';
}

/** Patterns are matched before anything is given. Throws `MatchesNothing`. */
export async function findInputs(
  words: readonly string[],
  options: WalkOptions,
): Promise<() => Generator<Found>> {
  const matches = new Map<string, readonly string[]>();
  for (const word of words) {
    if (safeRole(word, options.cwd) === 'pattern') matches.set(word, await match(word, options));
  }
  return function* () {
    const entered: Entered = new Map();
    for (const word of words) {
      const matched = matches.get(word);
      if (matched === undefined) yield* findInput(word, options, entered);
      else for (const path of matched) yield checkMatch(path, options);
    }
  };
}

/** One word that is no pattern, as in a list of files. */
export function* findInput(
  word: string,
  options: WalkOptions,
  entered: Entered = new Map(),
): Generator<Found> {
  const role = safeRole(word, options.cwd);
  if (role === 'stdin') yield { kind: 'stdin', path: '-' };
  else if (role === 'directory') yield* walkAll(word, options, entered);
  else yield { kind: kindOf(word) === 'records' ? 'records' : 'document', path: word };
}

function* walkAll(word: string, options: WalkOptions, entered: Entered): Generator<Found> {
  let empty = true;
  for (const found of walk(word, options, entered)) {
    if (found.kind !== 'skipped') empty = false;
    yield found;
  }
  if (empty) yield { kind: 'empty', path: word };
}

/** What cannot be looked at is read, and told of then. */
function safeRole(word: string, cwd: string): Role {
  try {
    return roleOf(word, cwd);
  } catch {
    return 'file';
  }
}

/** Sorted, with the part before the first magic letter as the user wrote it. */
async function match(pattern: string, options: WalkOptions): Promise<string[]> {
  const { globSync } = await import('tinyglobby');
  const base = pattern.slice(0, pattern.lastIndexOf('/', pattern.search(MAGIC)) + 1);
  const found = globSync(pattern.slice(base.length), {
    cwd: resolve(options.cwd, base),
    dot: options.hidden,
    expandDirectories: false,
    followSymbolicLinks: options.follow,
  });
  if (found.length === 0) {
    throw new MatchesNothing(
      `nothing matches ${pattern}; check the pattern, and quote it so that the shell leaves it alone`,
    );
  }
  return found.map((path) => base + path).sort((a, b) => (a < b ? -1 : 1));
}

function checkMatch(path: string, { cwd, follow }: WalkOptions): Found {
  if (!follow && lstatSync(resolve(cwd, path), { throwIfNoEntry: false })?.isSymbolicLink()) {
    return { kind: 'skipped', path, reason: 'is a symbolic link; take it with --follow' };
  }
  return { kind: kindOf(path) === 'records' ? 'records' : 'document', path };
}
