/** What changed along a row, from the first column that says something to the last. */
import type { Grounded, Movement, Signer, Target } from '../record/types.ts';
import { type Bearing, exampleOf, isPool } from './cells.ts';
import { changeTarget } from './change-target.ts';
import { diffWords } from './edits.ts';
import type { Cell, ComparisonRow, Pool, RowKind, Status, TargetChange } from './types.ts';
import { measureOf, tidy } from './units.ts';

/** A cell in its column with what bears on it; `null` where nothing does. */
export interface Placed {
  cell: Cell;
  bearing: Bearing | null;
}

/** `inSeries`: columns are years, so that a row follows one issuer or nobody. */
export function changeOf(
  kind: RowKind,
  placed: readonly Placed[],
  inSeries: boolean,
): Pick<ComparisonRow, 'status' | 'cells' | 'change'> {
  const cells = placed.map(({ cell }) => cell);
  const stated = cells.flatMap((cell, index) => (cell === null ? [] : [index]));
  const [first, last] = [stated.at(0), stated.at(-1)];
  if (first === undefined || last === undefined) return { status: 'same', cells, change: null };
  const ends = endsOf(cells);
  if (first === last) return { status: ends ?? 'same', cells, change: null };
  const change = compareCells(kind, placed[first], placed[last], inSeries);
  return { status: ends ?? (isSame(change) ? 'same' : 'changed'), cells, change };
}

/** Added or removed between the first column and the last; `null` where both or neither say something. */
function endsOf(cells: readonly Cell[]): Status | null {
  const [first, last] = [cells.at(0) ?? null, cells.at(-1) ?? null];
  if ((first === null) === (last === null)) return null;
  return first === null ? 'added' : 'removed';
}

function compareCells(
  kind: RowKind,
  first: Placed | undefined,
  last: Placed | undefined,
  inSeries: boolean,
): ComparisonRow['change'] {
  const [a, b] = [first?.cell ?? null, last?.cell ?? null];
  if (kind === 'citation' || a === null || b === null) return null;
  if (kind === 'target') {
    if (isPool(a) || isPool(b)) return changePools(a, b);
    const other = inSeries ? otherIssuer(first, last) : null;
    if (other !== null) return incomparable(other);
    const side = (target: Target, placed: Placed | undefined) => ({
      target,
      issuer: placed?.bearing?.issuer ?? null,
      year: placed?.bearing?.year ?? null,
    });
    return changeTarget(side(a as Target, first), side(b as Target, last));
  }
  return isPool(a) || isPool(b) ? null : { edits: diffWords(wordsOf(kind, a), wordsOf(kind, b)) };
}

/** The words of a cell that are compared. */
function wordsOf(kind: RowKind, cell: Exclude<Cell, null | Pool>): string {
  if (kind === 'movement') return (cell as Movement).name;
  if (kind !== 'signer') return (cell as Grounded).text;
  const { name, title, capacity } = cell as Signer;
  return [capacity, title, name].filter((part) => part !== null).join(' ');
}

const isSame = (change: ComparisonRow['change']): boolean => {
  if (change === null) return true;
  if ('edits' in change) return change.edits.every(([op]) => op === '=');
  return change.relation === 'same';
};

function otherIssuer(first: Placed | undefined, last: Placed | undefined): string | null {
  const names = [first, last].map((one) => one?.bearing?.issuer?.name ?? '–');
  return names[0] === names[1] ? null : `another issuer (${names.join(' / ')})`;
}

const incomparable = (reason: string): TargetChange => ({
  delta: null,
  unit: null,
  percent: null,
  relation: 'incomparable',
  better: null,
  reason,
});

/** Of pools only the means are compared. */
function changePools(a: Exclude<Cell, null>, b: Exclude<Cell, null>): TargetChange {
  const [from, to] = [meanOf(a), meanOf(b)];
  if (from === null || to === null || from.unit !== to.unit) {
    return incomparable('units of different kinds within a column');
  }
  const delta = tidy(to.mean - from.mean);
  const { scale, unit } = writtenUnit(exampleOf(b) as Target, to.unit);
  return {
    delta: tidy(delta * scale),
    unit: to.unit === '%' ? 'điểm %' : unit,
    percent: from.mean === 0 ? null : Math.round((1e4 * delta) / Math.abs(from.mean)) / 100,
    relation: delta === 0 ? 'same' : delta > 0 ? 'raised' : 'lowered',
    better: null,
    reason: 'means of several documents',
  };
}

/** A mean in VND is read as "tỷ đồng" where the documents write that. */
function writtenUnit(
  { unit, value, quantity }: Target,
  base: string,
): { scale: number; unit: string } {
  if (base === '%' || quantity.value === 0 || value === 0) return { scale: 1, unit: base };
  return { scale: value / quantity.value, unit };
}

function meanOf(cell: Exclude<Cell, null>): { mean: number; unit: string } | null {
  if (isPool(cell)) return cell.quantity;
  const { value, upper, unit } = measureOf(cell as Target);
  return { mean: upper === null ? value : (value + upper) / 2, unit };
}
