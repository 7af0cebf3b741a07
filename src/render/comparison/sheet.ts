/** A comparison as a flat sheet: a row for each row, one value a cell. */
import { exampleOf, isPool } from '../../compare/cells.ts';
import type { Cell, Comparison, ComparisonRow } from '../../compare/types.ts';
import type { Target } from '../../record/types.ts';
import type { Sheet, Value } from '../delimited.ts';

const HEADER = [
  'kind',
  'key',
  'label',
  'status',
  'relation',
  'delta',
  'delta_unit',
  'percent',
  'better',
  'reason',
  'edits',
  'match_by',
  'match_score',
] as const;

const FIGURES = ['comparator', 'value', 'upper', 'unit', 'documents', 'text'] as const;
const TEXTS = ['documents', 'text'] as const;

/** Columns of figures only where there are targets; of each document all its columns together. */
export function sheetOf({ documents, rows }: Comparison): Sheet {
  const parts = rows.some(({ kind }) => kind === 'target') ? FIGURES : TEXTS;
  return {
    header: [
      ...HEADER,
      ...documents.flatMap(({ label }) => parts.map((part) => `${label}: ${part}`)),
    ],
    rows: rows.map((row) => [
      ...rowValues(row),
      ...row.cells.flatMap((cell) => {
        const values = cellValues(row, cell);
        return parts.map((part) => values[part]);
      }),
    ]),
  };
}

function rowValues({ kind, key, label, status, change, match }: ComparisonRow): Value[] {
  const target = change && 'relation' in change ? change : null;
  const edits = change && 'edits' in change ? change.edits : null;
  return [
    kind,
    key,
    label,
    status,
    target?.relation ?? null,
    target?.delta ?? null,
    target?.unit ?? null,
    target?.percent ?? null,
    target?.better ?? null,
    target?.reason ?? null,
    edits === null || status !== 'changed' ? null : edits.map(mark).join(' '),
    match?.by ?? null,
    match?.score ?? null,
  ];
}

const mark = ([op, words]: readonly [string, string]): string =>
  op === '=' ? words : op === '-' ? `[-${words}-]` : `{+${words}+}`;

type Part = (typeof FIGURES)[number];

function cellValues({ kind }: ComparisonRow, cell: Cell): Record<Part, Value> {
  const example = exampleOf(cell);
  const empty = {
    comparator: null,
    value: null,
    upper: null,
    unit: null,
    documents: 0,
    text: null,
  };
  if (cell === null || example === null) return empty;
  const text = kind === 'movement' && 'name' in example ? example.name : example.text;
  if (isPool(cell)) {
    const { count, quantity } = cell;
    return {
      ...empty,
      documents: count,
      value: quantity?.mean ?? null,
      unit: quantity?.unit ?? null,
      text,
    };
  }
  if (kind !== 'target') return { ...empty, documents: 1, text };
  const { comparator, value, upper, unit } = example as Target;
  return { comparator, value, upper, unit, documents: 1, text };
}
