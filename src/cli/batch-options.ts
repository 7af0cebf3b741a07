/** Options of work on many documents. Data only: it is loaded at every start. */
import { type OptionSpec, UsageError } from './command.ts';

export const FORMATS = ['json', 'ndjson', 'csv', 'tsv', 'table', 'xlsx', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

export interface BatchFlags {
  dryRun?: boolean;
  input?: 'ndjson';
  jobs?: number;
  timeout?: number;
  maxBytes?: number;
  memory?: number;
  errors?: string;
  resume?: boolean;
  retryFailed?: boolean;
  quiet?: boolean;
  verbose?: boolean;
}

const number =
  (option: string, what: string, least: number, most: number) =>
  (word: string): number => {
    const value = /^\d{1,7}(?:\.\d{1,3})?$/.test(word) ? Number(word) : Number.NaN;
    if (value >= least && value <= most && (least === 0 || Number.isInteger(value))) return value;
    throw new UsageError(`${option} takes ${what} from ${least} to ${most}, not "${word}"`);
  };

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function readBytes(word: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,9})([kmg]?)b?$/i.exec(word) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
  // A string of V8 ends at half a gigabyte of letters.
  if (bytes >= 1 && bytes <= 512 * 1024 ** 2) return bytes;
  throw new UsageError(`--max-bytes takes a size up to 512M, as in 500k or 32M, not "${word}"`);
}

export const batchOptions: readonly OptionSpec[] = [
  { flags: '--dry-run', description: 'what would be read, what not and why' },
  {
    flags: '--input <kind>',
    description: 'ndjson: {"path","text"} a line in, a record or an error a line out',
    choices: ['ndjson'],
  },
  {
    flags: '-j, --jobs <n>',
    description: 'threads (default: one a processor)',
    parse: number('--jobs', 'a number of threads', 1, 256),
  },
  {
    flags: '--timeout <seconds>',
    description: 'for one document, 0 for none (default: 10)',
    parse: number('--timeout', 'seconds', 0, 86400),
  },
  { flags: '--max-bytes <size>', description: 'of one document (default: 32M)', parse: readBytes },
  {
    flags: '--memory <megabytes>',
    description: 'for one document (default: 512)',
    parse: number('--memory', 'megabytes', 16, 65536),
  },
  { flags: '--errors <file>', description: 'failures, one a line (default: beside -o)' },
  { flags: '--resume', description: 'go on where a run with this -o was stopped' },
  { flags: '--retry-failed', description: 'the same, and try again what failed' },
  { flags: '-q, --quiet', description: 'no progress, no tally, no failures on stderr' },
  { flags: '-v, --verbose', description: 'every failure and everything skipped on stderr' },
];
