/** The inputs of a command, one grammar for all: the words of the command line, then those of a list. */
import { resolve } from 'node:path';
import { type Found, findInput, findInputs, MatchesNothing } from '../../archive/input/found.ts';
import { isBlank, linesOf, piecesOf } from '../../archive/input/lines.ts';
import type { WalkOptions } from '../../archive/input/walk.ts';
import { UsageError } from '../command.ts';
import type { Io } from '../context.ts';
import type { InputFlags } from '../input-options.ts';

const LONGEST_PATH = 64 * 1024;

export interface Wanted {
  words: readonly string[];
  flags: InputFlags;
  /** Whether records of an earlier extract are taken from directories. */
  records: boolean;
  /** Full paths of what this run writes: none of its inputs. */
  own: readonly string[];
}

export interface Sources {
  /** How many there are, where that is cheap to know. */
  count(): number | null;
  find(): AsyncGenerator<Found>;
}

/** Checks what can be checked before anything is read. */
export function checkSources(
  words: readonly string[],
  { filesFrom, null: zero }: InputFlags,
  verb: string,
): void {
  if (words.length === 0 && filesFrom === undefined) {
    throw new UsageError(
      `nothing to read: name files, directories, patterns or "-"; see: directive ${verb} --help`,
    );
  }
  if (zero && filesFrom === undefined) throw new UsageError('-0 belongs to --files-from; add it');
  const stdin = words.filter((path) => path === '-').length + (filesFrom === '-' ? 1 : 0);
  if (stdin > 1) throw new UsageError('"-" (standard input) can be named only once');
  if (words.includes('')) throw new UsageError('a path is empty; name a file or "-"');
}

export async function openSources(io: Io, wanted: Wanted): Promise<Sources> {
  const { flags, records } = wanted;
  const { filesFrom, follow = false, hidden = false } = flags;
  const options: WalkOptions = { follow, hidden, records, cwd: io.cwd ?? '.' };
  const words = await named(wanted.words, options);
  const notOurs = (found: Found): Found => {
    const itself = wanted.own.length > 0 && wanted.own.includes(resolve(options.cwd, found.path));
    return itself
      ? { kind: 'skipped', path: found.path, reason: 'is what this run writes' }
      : found;
  };
  return {
    count: () => {
      if (filesFrom !== undefined) return null;
      let count = 0;
      for (const { kind } of words()) if (kind !== 'skipped' && kind !== 'empty') count++;
      return count;
    },
    find: async function* () {
      for (const found of words()) yield notOurs(found);
      if (filesFrom === undefined) return;
      for await (const found of listed(io, filesFrom, flags, options)) yield notOurs(found);
    },
  };
}

async function named(
  words: readonly string[],
  options: WalkOptions,
): Promise<() => Generator<Found>> {
  try {
    return await findInputs(words, options);
  } catch (error) {
    throw error instanceof MatchesNothing ? new UsageError(error.message) : error;
  }
}

async function* listed(
  io: Io,
  path: string,
  flags: InputFlags,
  options: WalkOptions,
): AsyncGenerator<Found> {
  const pieces = path === '-' ? stdinOf(io) : piecesOf(resolve(options.cwd, path));
  const end = flags.null ? 0 : 0x0a;
  try {
    for await (const lines of linesOf(pieces, LONGEST_PATH, end)) {
      for (const line of lines) {
        if (isBlank(line)) continue;
        if (line.over) throw notAList(path, flags);
        const text = Buffer.from(line.bytes).toString('utf8');
        const word = flags.null ? text : text.replace(/\r$/, '');
        yield* findInput(word === '-' ? './-' : word, options);
      }
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === 'write') throw error;
    throw new UsageError(`--files-from ${path} cannot be read (${code}); check the path`);
  }
}

const notAList = (path: string, flags: InputFlags): UsageError =>
  new UsageError(
    `--files-from ${path} holds a line longer than any path; ${flags.null ? 'leave -0 out where paths end in line breaks' : 'add -0 where paths end in NUL'}`,
  );

/** Standard input as it comes, or at once where it cannot be had so. */
export async function* stdinOf(io: Io): AsyncGenerator<Uint8Array> {
  if (io.stdin !== undefined) yield* io.stdin();
  else yield await io.readStdin(Number.MAX_SAFE_INTEGER);
}
