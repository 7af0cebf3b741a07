import { extract, readSourceText, type Trial, UnreadableError } from '../../extract.ts';
import { renderExplanation } from '../../render/explain.ts';
import { renderRecord } from '../../render/record.ts';
import { EXIT, type Run, UsageError } from '../command.ts';
import type { ShowFlags } from '../commands/show.ts';
import type { Context, Terminal } from '../context.ts';
import { subjectOf } from '../explain.ts';
import { describeFailure, type Failure, failureOf, type Input } from '../input.ts';
import { type Reading, readInputs } from '../reading.ts';

export const run: Run<ShowFlags> = async (context, operands, flags) => {
  const terminal = await context.terminal(flags);
  const reading = await readOne(context, operands);
  if ('failed' in reading) return fail(context, reading.failed);
  if ('record' in reading) {
    if (flags.explain !== undefined) {
      throw new UsageError('--explain reads the document itself, not its record; name that');
    }
    context.out(`${renderRecord(reading.record, terminal)}\n`);
    return EXIT.done;
  }
  const { document } = reading;
  try {
    context.out(`${draw(document, flags, terminal)}\n`);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    return fail(context, failureOf(document.path, error));
  }
  return EXIT.done;
};

function fail({ note }: Context, failed: Failure) {
  note(describeFailure(failed));
  return EXIT.failed;
}

/** The one thing that the words stand for. */
async function readOne({ io }: Context, words: readonly string[]): Promise<Reading> {
  const [word = ''] = words;
  let one: Reading | null = null;
  for await (const reading of readInputs(io, { words, flags: {}, verb: 'show', records: false })) {
    if (one !== null) {
      throw new UsageError(
        `${word} stands for more than one document, show draws one; see: directive list documents`,
      );
    }
    one = reading;
  }
  if (one === null) throw new UsageError(`${word} holds no document; name another`);
  return one;
}

function draw({ path, bytes }: Input, { explain }: ShowFlags, terminal: Terminal): string {
  const options = path === '-' ? {} : { path };
  if (explain === undefined) return renderRecord(extract(bytes, options), terminal);
  const trials: Trial[] = [];
  const record = extract(bytes, { ...options, trace: (trial) => trials.push(trial) });
  const source = readSourceText(bytes, options);
  return renderExplanation(subjectOf(record, explain), source, trials, terminal);
}
