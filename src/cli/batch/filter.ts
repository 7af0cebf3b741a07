/** `--input ndjson`: a line in, a record or an error a line out, in order, with bounded memory. */
import { resolve } from 'node:path';
import { runBatch } from '../../archive/batch.ts';
import { describeFailure, failureOf } from '../../archive/failure.ts';
import { lineChunks } from '../../archive/input/items.ts';
import { piecesOf } from '../../archive/input/lines.ts';
import { Tally } from '../../archive/tally.ts';
import { convey } from '../../archive/work/convey.ts';
import { Pool } from '../../archive/work/pool.ts';
import { EXIT, type ExitCode, UsageError } from '../command.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import type { Context } from '../context.ts';
import { lineOf } from './failures.ts';
import { openOutput } from './output.ts';
import { planBatch } from './plan.ts';
import { stdinOf } from './sources.ts';

const AHEAD = 8;

export async function extractLines(
  context: Context,
  words: readonly string[],
  flags: ExtractFlags,
): Promise<ExitCode> {
  const { io } = context;
  checkFlags(words, flags);
  const plan = await planBatch(io, [], { ...flags, format: 'ndjson' });
  const pool = new Pool(
    plan.jobs,
    { shape: plan.shape, maxBytes: plan.maxBytes, cwd: io.cwd ?? null, known: null },
    plan.limits,
  );
  const [word = '-'] = words;
  const pieces = readable(word, word === '-' ? stdinOf(io) : piecesOf(resolve(plan.cwd, word)));
  const output = await openOutput(context, plan, flags);
  const tally = new Tally();
  let code: 130 | 143 | null = null;
  const off = io.onStop?.((signal) => {
    code = signal;
    void pool.close();
  });
  let whole = false;
  try {
    await runBatch(convey(lineChunks(pieces, plan.maxBytes), pool, plan.jobs * AHEAD), {
      shape: plan.shape,
      sink: output.sink,
      fail: (failure) => output.sink.add(Buffer.from(lineOf(failure))),
      journal: null,
      tally,
      duplicates: false,
      step: output.flush,
    });
    output.flush();
    if (code === null) {
      await output.finish();
      whole = true;
    }
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    context.note(error.message);
    return EXIT.failed;
  } finally {
    off?.();
    if (!whole) output.drop();
    await pool.close();
  }
  if (flags.verbose) context.note(tally.describe());
  if (code !== null) return code;
  return tally.failures > 0 ? EXIT.failed : EXIT.done;
}

class NotReadable extends Error {}

async function* readable(path: string, pieces: AsyncIterable<Uint8Array>) {
  try {
    yield* pieces;
  } catch (error) {
    throw new NotReadable(describeFailure(failureOf(path, error)));
  }
}

function checkFlags(words: readonly string[], flags: ExtractFlags): void {
  if (words.length > 1) throw new UsageError('--input ndjson reads one file or standard input');
  if (flags.format !== undefined && flags.format !== 'ndjson') {
    throw new UsageError('--input ndjson writes a line for a line: -f ndjson; leave -f out');
  }
  const others = ['resume', 'retryFailed', 'dryRun', 'filesFrom', 'rows', 'errors'] as const;
  const other = others.find((name) => flags[name] !== undefined);
  if (other !== undefined) {
    const name = other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new UsageError(`--input ndjson and --${name} exclude each other; leave one out`);
  }
}
