/** The comparison of directives: a pair is the case of two columns. */
import type { Directive } from '../record/types.ts';
import { type Gathered, gather, settle } from './cells.ts';
import { changeOf, type Placed } from './change-row.ts';
import { Columns } from './columns.ts';
import { columnOf } from './documents.ts';
import { type RawRow, rowsOfFew } from './few.ts';
import { Pools } from './many.ts';
import { noticesOf } from './notices.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { ColumnKind, CompareOptions, Comparison, ComparisonRow, RowKind } from './types.ts';

export const ROW_KINDS: readonly RowKind[] = [
  'theme',
  'motto',
  'movement',
  'target',
  'citation',
  'signer',
];

/** Up to so many documents every pair is matched: all provinces of either map in one matrix. */
const FEW = 64;

/**
 * Compares documents. Pure; the order of `directives` decides the order of columns and nothing else (where columns are
 * years, provinces or issuers, not even that).
 */
export function compare(directives: Iterable<Directive>, options: CompareOptions = {}): Comparison {
  const series = new Series(options);
  for (const directive of directives) series.add(directive);
  return series.finish();
}

/** The same for documents that come one by one; keeps no document beyond the first `FEW`. */
export class Series {
  readonly #kinds: ReadonlySet<RowKind>;
  readonly #columnKind: ColumnKind;
  readonly #columns: Columns;
  #few: { prepared: Prepared; column: string }[] = [];
  #pools: Pools | undefined;

  constructor(options: CompareOptions = {}) {
    this.#kinds = new Set(options.kinds ?? ROW_KINDS);
    this.#columnKind = options.columns ?? 'document';
    this.#columns = new Columns(this.#columnKind);
  }

  add(directive: Directive): void {
    const prepared = prepare(directive, this.#kinds);
    const key = this.#columnKind === 'document' ? null : columnOf(directive, this.#columnKind);
    const column = this.#columns.add(prepared, key);
    if (this.#pools) this.#pools.add(prepared, column);
    else this.#few.push({ prepared, column });
    if (this.#few.length > FEW) {
      this.#pools = new Pools();
      for (const one of this.#few) this.#pools.add(one.prepared, one.column);
      this.#few = [];
    }
  }

  finish(): Comparison {
    const { keys, documents } = this.#columns.settle();
    const pools = this.#pools;
    const years = this.#columnKind === 'year';
    const { rows, dropped } = pools
      ? { rows: poolRows(pools, keys, years), dropped: 0 }
      : this.#rowsOfFew(keys, years);
    const pooled = documents.some(({ count }) => count > 1);
    const notices = noticesOf(documents, rows, {
      dropped,
      pooled,
      byWords: !pools,
      years,
    });
    return { schemaVersion: 1, documents, rows, notices };
  }

  #rowsOfFew(keys: readonly string[], years: boolean) {
    const few = [...this.#few].sort((a, b) =>
      a.prepared.order < b.prepared.order ? -1 : a.prepared.order > b.prepared.order ? 1 : 0,
    );
    const { rows, dropped } = rowsOfFew(few.map(({ prepared }) => prepared));
    return { rows: rows.map((row) => intoColumns(row, few, keys, years)), dropped };
  }
}

function intoColumns(
  { kind, key, label, cells, match }: RawRow,
  few: readonly { prepared: Prepared; column: string }[],
  keys: readonly string[],
  years: boolean,
): ComparisonRow {
  const gathered = new Map<string, Gathered>();
  for (const [index, cell] of cells.entries()) {
    const one = few[index];
    if (cell === null || !one) continue;
    const { column, prepared } = one;
    gathered.set(column, gather(gathered.get(column), kind, cell, prepared));
  }
  const { status, cells: shown, change } = changeOf(kind, place(gathered, keys, kind), years);
  return { kind, key, label, status, cells: shown, change, match };
}

function poolRows(pools: Pools, keys: readonly string[], years: boolean) {
  return pools.settle().map(({ kind, key, label, columns }): ComparisonRow => {
    const { status, cells, change } = changeOf(kind, place(columns, keys, kind), years);
    return { kind, key, label, status, cells, change, match: null };
  });
}

const place = (
  gathered: ReadonlyMap<string, Gathered>,
  keys: readonly string[],
  kind: RowKind,
): Placed[] =>
  keys.map((column) => ({
    cell: settle(gathered.get(column), kind),
    bearing: gathered.get(column)?.bearing ?? null,
  }));
