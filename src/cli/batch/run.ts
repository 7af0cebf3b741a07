/** `extract` of many documents: threads, journal, output whole or not at all, and what is told of it. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { runBatch } from '../../archive/batch.ts';
import { itemsOf } from '../../archive/input/items.ts';
import { lookAt, type Standard } from '../../archive/input/standard.ts';
import { Journal } from '../../archive/journal/journal.ts';
import { TooManyRows } from '../../archive/output/xlsx.ts';
import { Tally } from '../../archive/tally.ts';
import { chunksOf } from '../../archive/work/chunks.ts';
import { convey } from '../../archive/work/convey.ts';
import { Pool } from '../../archive/work/pool.ts';
import { EXIT, type ExitCode, UsageError } from '../command.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import type { Context, Io } from '../context.ts';
import { commandAgain } from './command.ts';
import { openFailures } from './failures.ts';
import { cannotWrite, openOutput } from './output.ts';
import { type Plan, planBatch } from './plan.ts';
import { noProgress, type Progress, showProgress } from './progress.ts';
import { openSources, stdinOf } from './sources.ts';

/** Chunks on the way for each thread: enough that nobody waits while one document takes its time. */
const AHEAD = 8;
/** What threads may still finish after the user stopped the batch, in milliseconds. */
const GRACE = 2000;

export async function extractBatch(
  context: Context,
  words: readonly string[],
  flags: ExtractFlags,
  known: Standard | null = null,
): Promise<ExitCode> {
  const { io } = context;
  let plan = await planBatch(io, words, flags);
  const standard = known ?? (await standardOf(io, words, flags));
  if (standard?.records) plan = await planBatch(io, words, flags, { list: true });
  const own = [plan.output, plan.errors].filter((path) => path !== null);
  const sources = await openSources(io, { words, flags, records: false, own });
  if (flags.dryRun) return (await import('./dry-run.ts')).dryRun(context, plan, sources);
  let progress = noProgress;
  const note = (message: string) => progress.aside(() => context.note(message));
  const { output, journal, failures } = await openFiles(context, plan, flags, note);
  progress = await progressOf(context, flags, sources);
  const tally = new Tally();
  const pool = new Pool(
    plan.jobs,
    {
      shape: plan.shape,
      maxBytes: plan.maxBytes,
      cwd: context.io.cwd ?? null,
      known: journal !== null && journal.table.count > 0 ? journal.table.buffer : null,
    },
    plan.limits,
  );
  const stopped = listen(context, pool);
  const skip = (path: string, reason: string) => {
    tally.skipped++;
    if (flags.verbose) note(`${path}: skipped, ${reason}`);
  };
  const items = itemsOf(
    sources.find(),
    {
      cwd: plan.cwd,
      maxBytes: plan.maxBytes,
      standard,
    },
    skip,
  );
  let whole = false;
  try {
    await runBatch(convey(chunksOf(items), pool, plan.jobs * AHEAD), {
      shape: plan.shape,
      sink: output.sink,
      fail: failures.add,
      journal,
      tally,
      duplicates: true,
      step: () => {
        if (stopped.code !== null) journal?.flush();
        progress.update(tally);
      },
    });
    journal?.flush();
    if (stopped.code === null) {
      if (tally.seen === 0) throw nothing(tally);
      await output.finish();
      failures.finish();
      whole = true;
    } else output.flush();
  } catch (error) {
    if (plan.output !== null && !(error instanceof UsageError)) hint(context, plan, flags, error);
    throw error instanceof TooManyRows ? new UsageError(error.message) : error;
  } finally {
    progress.stop();
    stopped.off();
    if (!whole) {
      output.drop();
      failures.drop();
    }
    journal?.close();
    // Nothing was read: nothing is left behind.
    if (plan.journal !== null && tally.seen === 0 && stopped.code === null && !flags.resume) {
      rmSync(plan.journal, { force: true });
    }
    await pool.close();
  }
  tell(context, plan, flags, tally, stopped.code);
  if (stopped.code !== null) return stopped.code;
  return tally.failures > 0 ? EXIT.failed : EXIT.done;
}

/** Looked at when the command line is known to be right. */
async function standardOf(io: Io, words: readonly string[], { dryRun }: ExtractFlags) {
  return words.includes('-') && !dryRun ? lookAt(stdinOf(io)) : null;
}

const nothing = ({ skipped }: Tally): UsageError =>
  new UsageError(
    `nothing was read${skipped > 0 ? `: ${skipped} skipped` : ''}; --dry-run tells what is there`,
  );

/** All or none. */
async function openFiles(
  context: Context,
  plan: Plan,
  flags: ExtractFlags,
  note: (message: string) => void,
) {
  const output = await openOutput(context, plan, flags);
  try {
    const failures = openFailures(note, plan, flags);
    const journal = openJournal(context, plan, flags);
    if (journal?.outdated && !flags.quiet) {
      note('the journal is of another version or of other options; everything is read anew');
    }
    return { output, journal, failures };
  } catch (error) {
    output.drop();
    throw error;
  }
}

function openJournal(context: Context, plan: Plan, flags: ExtractFlags): Journal | null {
  if (plan.journal === null) return null;
  try {
    return new Journal(plan.journal, {
      terms: termsOf(context, plan, flags),
      resume: flags.resume === true || flags.retryFailed === true,
      retry: flags.retryFailed === true,
    });
  } catch (error) {
    throw cannotWrite(`${flags.output}.journal`, error);
  }
}

/** What the pieces depend on besides the documents. */
function termsOf({ io }: Context, { shape }: Plan, { fields }: ExtractFlags): string {
  const { form, kinds } = shape;
  return JSON.stringify({ version: io.version, engine: engineHash(), form, kinds, fields });
}

/** A build of the same version may read otherwise. */
function engineHash(): string {
  try {
    const engine = readFileSync(new URL('./engine.cjs', import.meta.url));
    return createHash('sha256').update(engine).digest('hex').slice(0, 16);
  } catch {
    return 'sources';
  }
}

async function progressOf(
  { io }: Context,
  flags: ExtractFlags,
  sources: { count(): number | null },
): Promise<Progress> {
  if (flags.quiet || !io.stderr.terminal().isTty) return noProgress;
  return showProgress(io, sources.count());
}

/** A stop lets the threads finish what they have begun, for a while. */
function listen({ io }: Context, pool: Pool): { code: 130 | 143 | null; off(): void } {
  const state: { code: 130 | 143 | null; off(): void } = { code: null, off: () => {} };
  let timer: NodeJS.Timeout | undefined;
  const off = io.onStop?.((code) => {
    state.code = code;
    pool.stop();
    timer = setTimeout(() => void pool.close(), GRACE);
  });
  state.off = () => {
    clearTimeout(timer);
    off?.();
  };
  return state;
}

function hint({ io, note }: Context, { journal }: Plan, flags: ExtractFlags, error: unknown): void {
  if (journal === null || flags.quiet || error instanceof TooManyRows) return;
  note(`what was done is kept; go on with: ${commandAgain(io.args, '--resume')}`);
}

function tell(
  { io, note }: Context,
  plan: Plan,
  flags: ExtractFlags,
  tally: Tally,
  stopped: number | null,
): void {
  if (flags.quiet) return;
  const batch = plan.output !== null || plan.shape.form !== 'json';
  if (stopped !== null) {
    note(`stopped: ${tally.describe()}`);
    if (plan.journal !== null) note(`go on with: ${commandAgain(io.args, '--resume')}`);
    return;
  }
  if (!batch && !flags.verbose) return;
  note(tally.describe());
  if (tally.failures === 0) return;
  if (plan.errors !== null) note(`what failed and why is in ${plan.errorsName}`);
  if (plan.journal !== null) note(`retry with: ${commandAgain(io.args, '--retry-failed')}`);
}
