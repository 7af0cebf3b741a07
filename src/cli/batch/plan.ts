/** What a command line asks of a batch, checked before anything is read. */
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { ROW_KINDS, type RowKind } from '../../archive/columns.ts';
import { MAX_BYTES } from '../../archive/failure.ts';
import { isPlain } from '../../archive/output/file.ts';
import type { Form, Shape } from '../../archive/shape.ts';
import type { Limits } from '../../archive/work/hand.ts';
import type { Format } from '../batch-options.ts';
import { UsageError } from '../command.ts';
import type { ExtractFlags } from '../commands/extract.ts';
import type { Io } from '../context.ts';
import { isList } from './list.ts';
import { checkSources } from './sources.ts';

export interface Plan {
  format: Format;
  shape: Shape;
  kind: RowKind;
  /** Full path; `null` for standard output. */
  output: string | null;
  errors: string | null;
  /** The same as the user would write it. */
  errorsName: string;
  /** `null` where nothing is kept to go on with. */
  journal: string | null;
  jobs: number;
  limits: Limits;
  maxBytes: number;
  cwd: string;
}

const ENDINGS: Readonly<Record<string, Format>> = {
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
  txt: 'table',
  xlsx: 'xlsx',
  parquet: 'parquet',
};

export async function planBatch(
  io: Io,
  words: readonly string[],
  flags: ExtractFlags,
  given: { list: boolean } = { list: false },
): Promise<Plan> {
  const cwd = io.cwd ?? '.';
  if (flags.input === undefined) checkSources(words, flags, 'extract');
  const output = flags.output === undefined || flags.output === '-' ? null : flags.output;
  const format = formatOf(flags, output);
  checkOptions(flags, format, output);
  const list = given.list || flags.filesFrom !== undefined || isList(words, cwd);
  const kind = flags.rows ?? 'documents';
  const place = output === null ? null : resolve(cwd, output);
  if (place !== null && flags.errors !== undefined && resolve(cwd, flags.errors) === place) {
    throw new UsageError('-o and --errors name the same file; name two');
  }
  const plain = place !== null && isPlain(place);
  const errors = flags.errors ?? (plain && output !== null ? besideOf(output) : null);
  return {
    format,
    shape: await shapeOf(format, kind, list, flags),
    kind,
    output: place,
    errors: errors === null ? null : resolve(cwd, errors),
    errorsName: errors ?? '',
    journal: plain && list ? `${place}.journal` : null,
    jobs: flags.jobs ?? availableParallelism(),
    limits: { timeout: 1000 * (flags.timeout ?? 10), memory: flags.memory ?? 512 },
    maxBytes: flags.maxBytes ?? MAX_BYTES,
    cwd,
  };
}

/** "records.ndjson" → "records.errors.ndjson". */
const besideOf = (output: string): string => output.replace(/(?:\.[^./]*)?$/, '.errors.ndjson');

function formatOf({ format }: ExtractFlags, output: string | null): Format {
  if (format !== undefined) return format;
  if (output === null) return 'json';
  const ending = /\.([^./]+)$/.exec(output)?.[1]?.toLowerCase() ?? '';
  const known = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  if (known !== undefined) return known;
  if (existsSync(output) && !statSync(output).isFile()) return 'json';
  throw new UsageError(
    `-o ${output} has no ending of a format (.json, .ndjson, .csv, .tsv, .txt, .xlsx, .parquet); add one, or -f`,
  );
}

function checkOptions(flags: ExtractFlags, format: Format, output: string | null): void {
  const json = format === 'json' || format === 'ndjson';
  if ((format === 'xlsx' || format === 'parquet') && output === null) {
    throw new UsageError(`-f ${format} is no text; name a file with -o`);
  }
  if (flags.fields !== undefined && !json) {
    throw new UsageError(`--fields chooses parts of JSON, not of ${format}; leave it out`);
  }
  if (flags.rows !== undefined && (json || format === 'xlsx')) {
    const why = json ? 'JSON holds whole records' : 'a sheet for each kind is in .xlsx';
    throw new UsageError(`--rows is for csv, tsv, table and parquet: ${why}; leave it out`);
  }
  if ((flags.resume || flags.retryFailed) && output === null) {
    throw new UsageError('--resume goes on with a file; name it with -o, as in the run before');
  }
  if (flags.quiet && flags.verbose) {
    throw new UsageError('-q and -v exclude each other; leave one out');
  }
}

async function shapeOf(
  format: Format,
  kind: RowKind,
  list: boolean,
  { fields }: ExtractFlags,
): Promise<Shape> {
  const form = FORMS[format] ?? 'rows';
  const kinds = format === 'xlsx' ? ROW_KINDS : [kind];
  return {
    form: form === 'json' && list ? 'list' : form,
    kinds,
    fields: fields === undefined ? null : await selectionOf(fields),
  };
}

const FORMS: Partial<Record<Format, Form>> = {
  json: 'json',
  ndjson: 'ndjson',
  csv: 'csv',
  tsv: 'tsv',
};

async function selectionOf(fields: string) {
  const { readFields } = await import('../fields.ts');
  const { recordSchema } = await import('../../record/schema.ts');
  return readFields(fields, recordSchema);
}
