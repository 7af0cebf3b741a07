/** Many documents side by side: a trend over years, a matrix over provinces. */
import { exampleOf, isPool } from '../../compare/cells.ts';
import type {
  Cell,
  ColumnKind,
  Comparison,
  ComparisonRow,
  TargetChange,
} from '../../compare/types.ts';
import { measureOf, unitsClash } from '../../compare/units.ts';
import { textKey } from '../../compare/words.ts';
import type { Citation, Target } from '../../record/types.ts';
import { type Drawing, NOT_STATED, renderText } from '../block.ts';
import type { Segment, Styled } from '../styled.ts';
import { type Column, renderTable } from '../table.ts';
import { displayWidth } from '../width.ts';
import { changeText, citationText, unitOf, valueText } from './cell.ts';
import { WARNING } from './diff.ts';
import { renderPairs } from './pairs.ts';
import { sparkline } from './spark.ts';

export interface SeriesOptions extends Drawing {
  columns: ColumnKind;
}

export function renderSeries(comparison: Comparison, options: SeriesOptions): string {
  const { rows, notices } = comparison;
  const lines = notices.map(({ message }) => renderPairs([[WARNING, message]], options));
  if (rows.length === 0) return [...lines, renderText('nothing to compare', options)].join('\n');
  const figures = rows[0]?.kind === 'target';
  const trend = figures && options.columns === 'year';
  const blocks = splitColumns(comparison, trend, options).map((columns) =>
    figures
      ? renderFigures(comparison, columns, trend, options)
      : renderPresence(comparison, columns, options),
  );
  const legend = figures ? [] : [renderLegend(comparison, options)];
  return [...lines, ...(lines.length > 0 ? [''] : []), blocks.join('\n\n'), ...legend].join('\n');
}

/** What a label column keeps, and what a block has beside its columns. */
const LABEL = 24;
const UNIT = 14;
const TREND = 34;
const GAP = 2;

/** Indexes of columns in blocks that fit the width, each with at least one. */
function splitColumns(
  comparison: Comparison,
  trend: boolean,
  { width }: SeriesOptions,
): number[][] {
  const figures = comparison.rows[0]?.kind === 'target';
  const room = width - LABEL - (figures ? UNIT + GAP : 0) - (trend ? TREND + GAP : 0);
  const blocks: number[][] = [];
  let used = 0;
  for (const [index, { label }] of comparison.documents.entries()) {
    const words = label.split(' ').map(displayWidth);
    const cells = figures
      ? comparison.rows.map((row) => displayWidth(valueText(row.cells[index] ?? null, unitOf(row))))
      : [1];
    const wide = Math.max(...words, ...cells.map((cell) => Math.min(cell, 16))) + GAP;
    const block = blocks.at(-1);
    if (block && used + wide <= Math.max(room, wide)) {
      block.push(index);
      used += wide;
    } else {
      blocks.push([index]);
      used = wide;
    }
  }
  return blocks;
}

function renderFigures(
  { documents, rows }: Comparison,
  indexes: readonly number[],
  trend: boolean,
  options: SeriesOptions,
): string {
  const columns: Column[] = [
    { title: 'Indicator', wraps: true },
    { title: 'Unit', wraps: true },
    ...indexes.map(
      (index): Column => ({
        title: documents[index]?.label ?? '',
        align: 'decimal',
        wraps: true,
      }),
    ),
    ...(trend ? [{ title: 'Trend' }, { title: 'Total change', wraps: true }] : []),
  ];
  const body = rows.map((row): Styled[] => {
    const unit = unitOf(row);
    return [
      row.label,
      unit ?? NOT_STATED,
      ...indexes.map((index) => valueText(row.cells[index] ?? null, unit)),
      ...(trend ? [sparkline(valuesOf(row.cells)), totalChange(row)] : []),
    ];
  });
  return renderTable(columns, body, options);
}

function totalChange(row: ComparisonRow): Styled {
  const change = row.change as TargetChange | null;
  return change === null ? NOT_STATED : changeText(change);
}

/** Values in the base unit; cells that cannot be set against the first are left out. */
function valuesOf(cells: readonly Cell[]): (number | null)[] {
  const first = cells.map(exampleOf).find((cell) => cell !== null) as Target | undefined;
  return cells.map((cell) => {
    if (cell === null || first === undefined) return null;
    if (isPool(cell)) return cell.quantity?.mean ?? null;
    const target = cell as Target;
    if (unitsClash(first, target) !== null) return null;
    const { value, upper } = measureOf(target);
    return upper === null ? value : (value + upper) / 2;
  });
}

/** Present under the name of the row, or under another. */
const PRESENT = '●';
const RENAMED = '○';

function presence(row: ComparisonRow, cell: Cell): Styled {
  if (cell === null) return [{ text: NOT_STATED, tone: 'dim' }];
  const many = isPool(cell) && cell.count > 1 ? ` ${cell.count}` : '';
  const name = nameOf(row, cell);
  const same = row.kind === 'citation' || textKey(name) === textKey(row.label);
  return [{ text: same ? PRESENT : RENAMED, tone: same ? 'good' : 'warn' }, { text: many }];
}

function nameOf(row: ComparisonRow, cell: Cell): string {
  const example = exampleOf(cell);
  if (example === null) return '';
  return 'name' in example ? example.name : example.text || row.label;
}

function renderPresence(
  { documents, rows }: Comparison,
  indexes: readonly number[],
  options: SeriesOptions,
): string {
  const columns: Column[] = [
    { title: TITLE[rows[0]?.kind ?? 'movement'] ?? '', wraps: true },
    ...indexes.map((index): Column => ({ title: documents[index]?.label ?? '', wraps: true })),
  ];
  const body = rows.map((row): Styled[] => [
    rowLabel(row),
    ...indexes.map((index) => presence(row, row.cells[index] ?? null)),
  ]);
  return renderTable(columns, body, options);
}

const TITLE: Partial<Record<ComparisonRow['kind'], string>> = {
  movement: 'Movement',
  theme: 'Theme',
  motto: 'Motto',
  citation: 'Citation',
  signer: 'Signer',
};

function rowLabel(row: ComparisonRow): Styled {
  const cell = row.cells.map(exampleOf).find((one) => one !== null);
  return row.kind === 'citation' && cell ? citationText(cell as Citation) : row.label;
}

function renderLegend({ documents }: Comparison, options: SeriesOptions): string {
  const pooled = documents.some(({ count }) => count > 1);
  const legend: Segment[] = [
    { text: PRESENT, tone: 'good' },
    { text: ' present  ' },
    { text: RENAMED, tone: 'warn' },
    { text: ' under another name  ' },
    { text: `${NOT_STATED} not stated` },
    { text: pooled ? '  a number: documents of the column' : '' },
  ];
  return `\n${renderText(legend, options)}`;
}
