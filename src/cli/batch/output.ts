/** Where the records of a batch go: a sink for its format, on a file or on standard output. */
import { OutFile } from '../../archive/output/file.ts';
import { type Sink, type TextSink, textSink } from '../../archive/output/sink.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import type { Context } from '../context.ts';
import type { Plan } from './plan.ts';

export interface Output {
  sink: Sink;
  /** Writes what was gathered. */
  flush(): void;
  /** Everything was added; the file takes its place. */
  finish(): Promise<void>;
  /** It will not be whole. */
  drop(): void;
}

export async function openOutput(
  context: Context,
  plan: Plan,
  flags: ExtractFlags,
): Promise<Output> {
  const file = plan.output === null ? null : new OutFile(plan.output);
  const write = (data: Uint8Array | string) => (file ? file.write(data) : context.out(data));
  const sink = await sinkOf(write, context, plan, flags);
  return {
    sink,
    flush: () => ('flush' in sink ? (sink as TextSink).flush() : undefined),
    finish: async () => {
      await sink.end();
      file?.finish();
    },
    drop: () => file?.drop(),
  };
}

async function sinkOf(
  write: (data: Uint8Array | string) => void,
  context: Context,
  { format, shape, kind }: Plan,
  flags: ExtractFlags,
): Promise<Sink> {
  switch (format) {
    case 'xlsx':
      return (await import('../../archive/output/xlsx.ts')).xlsxSink(write);
    case 'parquet':
      return (await import('../../archive/output/parquet.ts')).parquetSink(write, kind);
    case 'table':
      return (await import('./table.ts')).tableSink(write, kind, await context.terminal(flags));
    default:
      return textSink(write, shape.form, kind);
  }
}
