/** The options of `diff`, `compare` and `list`; what they mean is in `filter.ts`. */
import type { ColumnKind, RowKind } from '../compare/types.ts';
import { type OptionSpec, UsageError } from './command.ts';

export interface Years {
  from: number;
  to: number;
}

export interface FilterFlags {
  issuer?: string[];
  year?: Years[];
}

const YEARS = /^(\d{4})(?:(?:\.\.|-)(\d{4}))?$/;

function readYears(word: string, previous: unknown): Years[] {
  const years = word.split(',').map((part): Years => {
    const match = YEARS.exec(part.trim());
    if (!match) throw new UsageError(`--year takes a year or a span, 2021..2025, not "${word}"`);
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (to < from) throw new UsageError(`--year ${word}: the span ends before it begins`);
    return { from, to };
  });
  return [...((previous as Years[] | undefined) ?? []), ...years];
}

export const filterOptions: readonly OptionSpec[] = [
  {
    flags: '--issuer <name>',
    description: 'only documents of this issuer ("Lai Châu", "lai chau"); may be repeated',
    parse: (word, previous) => [...((previous as string[] | undefined) ?? []), word],
  },
  {
    flags: '--year <year>',
    description: 'only of this year or span (2021..2025); may be repeated',
    parse: readYears,
  },
];

/** As the command line says them: "movements", "targets". */
const KINDS: Readonly<Record<string, RowKind>> = {
  theme: 'theme',
  themes: 'theme',
  motto: 'motto',
  mottos: 'motto',
  movement: 'movement',
  movements: 'movement',
  target: 'target',
  targets: 'target',
  citation: 'citation',
  citations: 'citation',
  signer: 'signer',
  signers: 'signer',
};

export function readKinds(word: string, previous?: unknown): RowKind[] {
  const kinds = word.split(',').map((part) => {
    const kind = KINDS[part.trim().toLowerCase()];
    if (kind === undefined) {
      throw new UsageError(
        `"${part}" is none of theme, motto, movements, targets, citations, signer`,
      );
    }
    return kind;
  });
  return [...((previous as RowKind[] | undefined) ?? []), ...kinds];
}

const COLUMN_KINDS: readonly ColumnKind[] = ['year', 'province', 'issuer', 'document'];
export const columnKinds: readonly string[] = COLUMN_KINDS;

export const TABLE_FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'md'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** A whole number of at least 1. */
export function readCount(word: string): number {
  const count = /^\d{1,9}$/.test(word) ? Number(word) : 0;
  if (count < 1) throw new UsageError(`--min takes a number from 1 on, not "${word}"`);
  return count;
}
