/** What one column says in one row: a cell of the record, or a pool of several. */
import type { Issuer, Target } from '../record/types.ts';
import type { Cell, Pool, RecordCell, RowKind } from './types.ts';
import { measureOf, tidy, unitsClash } from './units.ts';

export const isPool = (cell: Cell): cell is Pool => cell !== null && 'pooled' in cell;

/** The cell itself, or the example of a pool. */
export const exampleOf = (cell: Cell): RecordCell | null =>
  cell === null ? null : isPool(cell) ? cell.example : cell;

/** What of its document bears on a cell. */
export interface Bearing {
  issuer: Issuer | null;
  year: number | null;
}

/** Gathers the cells of one column as they come. */
export interface Gathered {
  count: number;
  /** By the order of its document, so that the order of coming does not show. */
  example: RecordCell;
  order: string;
  bearing: Bearing;
  low: number;
  high: number;
  sum: number;
  /** Values of units that cannot be put together: no figures. */
  clash: boolean;
}

const amountOf = (target: Target): number => {
  const { value, upper } = measureOf(target);
  return upper === null ? value : (value + upper) / 2;
};

export function gather(
  before: Gathered | undefined,
  kind: RowKind,
  cell: RecordCell,
  document: Bearing & { order: string },
): Gathered {
  const { order, issuer, year } = document;
  const bearing = { issuer, year };
  if (!before) {
    return { count: 1, example: cell, order, bearing, low: 0, high: 0, sum: 0, clash: false };
  }
  if (kind === 'target') {
    // A cell that stays alone in its column needs no figures.
    if (before.count === 1) widen(before, amountOf(before.example as Target), true);
    widen(before, amountOf(cell as Target), false);
    before.clash ||= unitsClash(before.example as Target, cell as Target) !== null;
  }
  before.count++;
  if (order < before.order) {
    before.example = cell;
    before.order = order;
    before.bearing = bearing;
  }
  return before;
}

function widen(gathered: Gathered, amount: number, first: boolean): void {
  gathered.low = first ? amount : Math.min(gathered.low, amount);
  gathered.high = first ? amount : Math.max(gathered.high, amount);
  gathered.sum += amount;
}

export function settle(gathered: Gathered | undefined, kind: RowKind): Cell {
  if (!gathered) return null;
  if (gathered.count === 1) return gathered.example;
  const { count, example, low, high, sum, clash } = gathered;
  const quantity =
    kind === 'target' && !clash
      ? { low, high, mean: tidy(sum / count), unit: measureOf(example as Target).unit }
      : null;
  return { pooled: true, count, quantity, example };
}
