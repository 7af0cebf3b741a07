import { extract, readSourceText } from '../../extract.ts';
import { toJson } from '../../render/json.ts';
import { visibleText } from '../../render/visible.ts';
import { EXIT, type ExitCode, type Run, UsageError } from '../command.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import type { Context } from '../context.ts';
import { describeFailure, each, type Input } from '../input.ts';

export const run: Run<ExtractFlags> = async (context, operands, flags) => {
  if (flags.printText) return printText(context, operands, flags);
  const select = await selector(flags.fields);
  const ndjson = flags.format === 'ndjson';
  const list = !ndjson && operands.length > 1;
  let failed = false;
  let printed = 0;
  const work = (input: Input) =>
    toJson(select(extract(input.bytes, optionsFor(input))), ndjson ? 0 : 2);
  for await (const outcome of each(context.io, operands, work)) {
    if ('failed' in outcome) {
      context.note(describeFailure(outcome.failed));
      failed = true;
    } else if (list) {
      const opening = printed === 0 ? '[\n' : ',\n';
      context.out(opening + outcome.done.replace(/^/gm, '  '));
      printed++;
    } else {
      context.out(`${outcome.done}\n`);
    }
  }
  if (list) context.out(printed === 0 ? '[]\n' : '\n]\n');
  return failed ? EXIT.failed : EXIT.done;
};

const optionsFor = ({ path }: Input): { path?: string } => (path === '-' ? {} : { path });

async function selector(fields: string | undefined): Promise<(record: object) => unknown> {
  if (fields === undefined) return (record) => record;
  const { pick, readFields } = await import('../fields.ts');
  const { recordSchema } = await import('../../record/schema.ts');
  const selection = readFields(fields, recordSchema);
  return (record) => pick(record, selection);
}

async function printText(
  context: Context,
  operands: readonly string[],
  flags: ExtractFlags,
): Promise<ExitCode> {
  if (operands.length > 1) throw new UsageError('--print-text takes one file');
  if (flags.fields !== undefined) {
    throw new UsageError('--print-text and --fields exclude each other; leave one out');
  }
  const work = (input: Input) => readSourceText(input.bytes, optionsFor(input));
  for await (const outcome of each(context.io, operands, work)) {
    if ('failed' in outcome) {
      context.note(describeFailure(outcome.failed));
      return EXIT.failed;
    }
    // On a terminal the unsafe units are shown as others, one for one, so that offsets still count.
    const { isTty } = context.io.stdout.terminal();
    context.out(isTty ? visibleText(outcome.done) : outcome.done);
  }
  return EXIT.done;
}
