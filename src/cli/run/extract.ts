import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { extract, readSourceText } from '../../extract.ts';
import type { Directive } from '../../record/types.ts';
import { toJson } from '../../render/json.ts';
import { visibleText } from '../../render/visible.ts';
import { EXIT, type ExitCode, type Run, UsageError } from '../command.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import type { Context } from '../context.ts';
import { checkOperands, describeFailure, each, type Input } from '../input.ts';

export const run: Run<ExtractFlags> = async (context, operands, flags) => {
  if (flags.printText) return printText(context, operands, flags);
  if (flags.input !== undefined) {
    return (await import('../batch/filter.ts')).extractLines(context, operands, flags);
  }
  checkOperands(operands);
  if (!isFew(operands, flags, context.io.cwd ?? '.')) {
    return (await import('../batch/run.ts')).extractBatch(context, operands, flags);
  }
  return operands.includes('-')
    ? extractWithStandard(context, operands, flags)
    : extractFew(context, operands, flags);
};

/** Records on standard input are a list, however many they are. */
async function extractWithStandard(
  context: Context,
  operands: readonly string[],
  flags: ExtractFlags,
): Promise<ExitCode> {
  const { gather, lookAt } = await import('../../archive/input/standard.ts');
  const { stdinOf } = await import('../batch/sources.ts');
  const standard = await lookAt(stdinOf(context.io));
  if (standard.records) {
    return (await import('../batch/run.ts')).extractBatch(context, operands, flags, standard);
  }
  const io = { ...context.io, readStdin: (limit: number) => gather(standard.pieces, limit) };
  return extractFew({ ...context, io }, operands, flags);
}

/** So few and so short that threads would take longer to start than the work. */
const FEW = { files: 16, bytes: 64 * 1024 };
const SIMPLE = new Set(['format', 'fields', 'color', 'width']);
const RECORDS = /\.(?:json|ndjson|jsonl)$/i;

function isFew(operands: readonly string[], flags: ExtractFlags, cwd: string): boolean {
  const { format = 'json' } = flags;
  if (format !== 'json' && format !== 'ndjson') return false;
  if (operands.length === 0 || operands.length > FEW.files) return false;
  if (!Object.keys(flags).every((name) => SIMPLE.has(name))) return false;
  return operands.every((path) => path === '-' || isShort(path, cwd));
}

function isShort(path: string, cwd: string): boolean {
  try {
    const stat = statSync(resolve(cwd, path), { throwIfNoEntry: false });
    if (stat === undefined) return !/[*?[\]{}]/.test(path);
    return stat.isFile() && stat.size <= FEW.bytes && !RECORDS.test(path);
  } catch {
    return true;
  }
}

async function extractFew(
  context: Context,
  operands: readonly string[],
  flags: ExtractFlags,
): Promise<ExitCode> {
  const select = await selector(flags.fields);
  const ndjson = flags.format === 'ndjson';
  const list = !ndjson && operands.length > 1;
  const first = new Map<string, string>();
  let failed = false;
  let printed = 0;
  const work = (input: Input) => {
    const record = markDuplicate(extract(input.bytes, optionsFor(input)), input.path, first);
    return toJson(select(record), ndjson ? 0 : 2);
  };
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
}

function markDuplicate(record: Directive, path: string, first: Map<string, string>): Directive {
  const { source } = record;
  const duplicateOf = first.get(source.sha256);
  if (duplicateOf !== undefined) return { ...record, source: { ...source, duplicateOf } };
  first.set(source.sha256, path);
  return record;
}

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
  if (operands.length !== 1) throw new UsageError('--print-text takes one file');
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
