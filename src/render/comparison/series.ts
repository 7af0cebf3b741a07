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
  const [only] = rows;
  if (rows.length === 1 && only && SLOTS.has(only.kind)) {
    return [
      ...lines,
      ...(lines.length > 0 ? [''] : []),
      renderSlot(comparison, only, options),
    ].join('\n');
  }
  const figures = rows[0]?.kind === 'target';
  const trend = figures && options.columns === 'year';
  const blocks = splitColumns(comparison, trend, options).map((columns, index, all) =>
    figures
      ? renderFigures(comparison, columns, trend && index === all.length - 1, options)
      : renderPresence(comparison, columns, options),
  );
  const legend = figures ? [] : [renderLegend(comparison, options)];
  return [...lines, ...(lines.length > 0 ? [''] : []), blocks.join('\n\n'), ...legend].join('\n');
}

/** What the label and the total change keep on a narrow terminal, and the blanks between columns. */
const LABEL = 20;
const CHANGE = 16;
const GAP = 2;
/** Below it units have no column of their own, and the total change is short. */
const NARROW = 100;
const UNIT = 12;

/** Indexes of columns in blocks that fit the width, each with at least one. */
function splitColumns(
  comparison: Comparison,
  trend: boolean,
  { width }: SeriesOptions,
): number[][] {
  const { documents, rows } = comparison;
  const figures = rows[0]?.kind === 'target';
  const unit = figures && width >= NARROW ? UNIT + GAP : 0;
  const ends = trend ? documents.length + CHANGE + 2 * GAP : 0;
  const room = width - LABEL - unit - ends;
  const blocks: number[][] = [];
  let used = 0;
  for (const [index, { label }] of documents.entries()) {
    const words = label.split(' ').map(displayWidth);
    const cells = figures
      ? rows.map((row) => displayWidth(valueText(row.cells[index] ?? null, unitOf(row))))
      : [1];
    const wide = Math.max(...words, ...cells.map((cell) => Math.min(cell, 16))) + GAP;
    const block = blocks.at(-1);
    if (block && used + wide <= room) {
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
  const narrow = options.width < NARROW;
  const columns: Column[] = [
    { title: 'Indicator', wraps: true },
    ...(narrow ? [] : [{ title: 'Unit', wraps: true }]),
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
    const own: Segment[] = unit === null ? [] : [{ text: ` (${unit})`, tone: 'dim' }];
    return [
      ...(narrow ? [[{ text: row.label }, ...own]] : [row.label, unit ?? NOT_STATED]),
      ...indexes.map((index) => valueText(row.cells[index] ?? null, unit)),
      ...(trend ? [sparkline(valuesOf(row.cells)), totalChange(row, narrow)] : []),
    ];
  });
  return renderTable(columns, body, options);
}

function totalChange(row: ComparisonRow, short: boolean): Styled {
  const change = row.change as TargetChange | null;
  return change === null ? NOT_STATED : changeText(change, short);
}

/** One to a document: its text beside each column. */
const SLOTS: ReadonlySet<string> = new Set(['theme', 'motto', 'signer']);

function renderSlot({ documents }: Comparison, row: ComparisonRow, options: SeriesOptions): string {
  const columns: Column[] = [
    { title: 'Document', wraps: true },
    { title: TITLE[row.kind] ?? '', wraps: true },
  ];
  const body = documents.map(({ label }, index): Styled[] => {
    const cell = row.cells[index] ?? null;
    const more = isPool(cell) ? ` (${cell.count})` : '';
    return [label, cell === null ? NOT_STATED : `${nameOf(row, cell)}${more}`];
  });
  return renderTable(columns, body, options);
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
    { text: ' present, ' },
    { text: RENAMED, tone: 'warn' },
    { text: ` under another name, ${NOT_STATED} not stated` },
    { text: pooled ? '; a number counts the documents of the column' : '' },
  ];
  return `\n${renderText(legend, options)}`;
}
