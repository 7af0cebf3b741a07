/** Where the records of a batch go: a sink for its format, on a file or on standard output. */
import { hostname } from 'node:os';
import { isPlain, OutFile, targetOf } from '../../archive/output/file.ts';
import { Lock, Locked, lockOf } from '../../archive/output/lock.ts';
import { type Sink, type TextSink, textSink } from '../../archive/output/sink.ts';
import { OutputError } from '../command.ts';
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

/** Throws `OutputError`: nothing is read where nothing can be written. */
export async function openOutput(
  context: Context,
  plan: Plan,
  flags: ExtractFlags,
): Promise<Output> {
  const { lock, file } = openFile(plan, flags.output);
  const write = (data: Uint8Array | string) => (file ? file.write(data) : context.out(data));
  const drop = () => {
    file?.drop();
    lock?.release();
  };
  try {
    const sink = await sinkOf(write, context, plan, flags);
    return {
      sink,
      flush: () => ('flush' in sink ? (sink as TextSink).flush() : undefined),
      finish: async () => {
        await sink.end();
        file?.finish();
        lock?.release();
      },
      drop,
    };
  } catch (error) {
    drop();
    throw error;
  }
}

function openFile({ output }: Plan, name = '') {
  if (output === null) return { lock: null, file: null };
  let lock: Lock | null = null;
  try {
    lock = isPlain(output) ? new Lock(targetOf(output)) : null;
    return { lock, file: new OutFile(output) };
  } catch (error) {
    lock?.release();
    throw cannotWrite(name, error);
  }
}

/** Why a file cannot be written, where `node:fs` or a lock says so. */
export function cannotWrite(name: string, error: unknown): unknown {
  if (error instanceof Locked) {
    const { pid, host } = error.owner;
    const where = host === hostname() ? '' : ` on ${host}`;
    return new OutputError(
      `${name} is written by another run (process ${pid}${where}); let that end first, or delete ${lockOf(name)} if there is none`,
    );
  }
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === 'write') return error;
  return new OutputError(`${name} cannot be written (${code}); check the path`);
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
