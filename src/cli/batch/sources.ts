/** The inputs of a batch: the words of the command line, then those of a list. */
import { resolve } from 'node:path';
import { type Found, findInput, findInputs, MatchesNothing } from '../../archive/input/found.ts';
import { isBlank, linesOf, piecesOf } from '../../archive/input/lines.ts';
import type { WalkOptions } from '../../archive/input/walk.ts';
import { UsageError } from '../command.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import type { Io } from '../context.ts';
import type { Plan } from './plan.ts';

const LONGEST_PATH = 64 * 1024;

export interface Sources {
  /** How many there are, where that is cheap to know. */
  count(): number | null;
  find(): AsyncGenerator<Found>;
}

/** What this run writes is none of its inputs. */
export async function openSources(io: Io, plan: Plan, flags: ExtractFlags): Promise<Sources> {
  const options: WalkOptions = {
    follow: flags.follow === true,
    hidden: flags.hidden === true,
    records: false,
    cwd: plan.cwd,
  };
  const words = await named(plan, options);
  return {
    count: () => {
      if (plan.filesFrom !== null) return null;
      let count = 0;
      for (const { kind } of words()) if (kind !== 'skipped') count++;
      return count;
    },
    find: async function* () {
      yield* words();
      if (plan.filesFrom !== null) yield* listed(io, plan.filesFrom, flags, options);
    },
  };
}

async function named(plan: Plan, options: WalkOptions): Promise<() => Generator<Found>> {
  const own = new Set([plan.output, plan.errors].filter((path) => path !== null));
  try {
    const find = await findInputs(plan.words, options);
    return function* () {
      for (const found of find()) {
        const itself = own.size > 0 && own.has(resolve(plan.cwd, found.path));
        if (!itself) yield found;
        else yield { kind: 'skipped', path: found.path, reason: 'is what this run writes' };
      }
    };
  } catch (error) {
    throw error instanceof MatchesNothing ? new UsageError(error.message) : error;
  }
}

async function* listed(
  io: Io,
  path: string,
  flags: ExtractFlags,
  options: WalkOptions,
): AsyncGenerator<Found> {
  const pieces = path === '-' ? stdinOf(io) : piecesOf(resolve(options.cwd, path));
  const end = flags.null ? 0 : 0x0a;
  try {
    for await (const lines of linesOf(pieces, LONGEST_PATH, end)) {
      for (const line of lines) {
        if (isBlank(line)) continue;
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

/** Standard input as it comes, or at once where it cannot be had so. */
export async function* stdinOf(io: Io): AsyncGenerator<Uint8Array> {
  if (io.stdin !== undefined) yield* io.stdin();
  else yield await io.readStdin(Number.MAX_SAFE_INTEGER);
}
