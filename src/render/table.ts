/**
 * Tables that fit a terminal. Columns take what their cells need; when that is too much, columns
 * that wrap give way, the widest first; when even that is too much, words are broken.
 */
import {
  cleanStyled,
  type Paint,
  paintLine,
  type Segment,
  type Styled,
  widthOf,
  wrap,
} from './styled.ts';
import { displayWidth } from './width.ts';

export interface Column {
  title: string;
  /** `decimal` sets Vietnamese numbers one under another by their units: "1.250", "7,5". */
  align?: 'left' | 'right' | 'decimal';
  /** May be made narrower than its cells. Numbers never wrap. */
  wraps?: boolean;
}

export interface TableOptions {
  width: number;
  paint: Paint;
}

const GAP = '  ';
/** What a wrapping column keeps before others are touched. */
const COMFORT = 12;
/** Longer words may be broken for the sake of the others. */
const WORD = 20;

/** Columns before the decimal mark: "≥ 7,5" has 3. */
function integerColumns(text: string): number {
  const mark = text.search(/,\d/);
  let end = mark >= 0 ? mark : text.length;
  if (mark < 0) while (end > 0 && !/\d/.test(text[end - 1] ?? '')) end--;
  return displayWidth(text.slice(0, end > 0 ? end : text.length));
}

/** Pads numbers on both sides so that their units stand one under another. */
function alignDecimals(cells: readonly Styled[]): Styled[] {
  const texts = cells.map((cell) => cleanStyled(cell));
  const isNumber = texts.map((parts) => parts.some(({ text }) => /\d/.test(text)));
  const before = texts.map((parts) => integerColumns(parts.map(({ text }) => text).join('')));
  const left = Math.max(0, ...before.filter((_, i) => isNumber[i]));
  const right = Math.max(
    0,
    ...texts.map((parts, i) => (isNumber[i] ? widthOf(parts) - (before[i] ?? 0) : 0)),
  );
  return texts.map((parts, i) => {
    if (!isNumber[i]) return parts;
    const after = right - (widthOf(parts) - (before[i] ?? 0));
    return [
      { text: ' '.repeat(left - (before[i] ?? 0)) },
      ...parts,
      { text: ' '.repeat(after) },
    ] satisfies Segment[];
  });
}

/** Widths of the columns, summing to at most `room` where `columns` allow. */
function fitWidths(
  natural: readonly number[],
  words: readonly number[],
  columns: readonly Column[],
  room: number,
): number[] {
  const widths = [...natural];
  const shrink = (floor: (index: number) => number) => {
    let excess = widths.reduce((sum, width) => sum + width, 0) - room;
    while (excess > 0) {
      let widest = -1;
      for (const [i, width] of widths.entries()) {
        if (width > floor(i) && (widest < 0 || width > (widths[widest] ?? 0))) widest = i;
      }
      if (widest < 0) return;
      widths[widest] = (widths[widest] ?? 0) - 1;
      excess--;
    }
  };
  const wraps = (index: number) => columns[index]?.wraps === true;
  shrink((i) => (wraps(i) ? Math.max(COMFORT, words[i] ?? 0) : Infinity));
  shrink((i) => (wraps(i) ? 4 : Infinity));
  shrink(() => 1);
  return widths;
}

/** The longest word of a column, as far as it is worth keeping whole. */
function longestWord(cells: readonly Styled[]): number {
  const words = cells.flatMap((cell) =>
    cleanStyled(cell)
      .map(({ text }) => text)
      .join('')
      .split(' '),
  );
  return Math.min(WORD, Math.max(0, ...words.map(displayWidth)));
}

function pad(line: readonly Segment[], width: number, right: boolean): Segment[] {
  const blank = { text: ' '.repeat(Math.max(0, width - widthOf(line))) };
  return right ? [blank, ...line] : [...line, blank];
}

function drawLine(parts: readonly Segment[][], paint: Paint): string {
  return parts
    .map((part) => paintLine(part, paint))
    .join(GAP)
    .trimEnd();
}

/** One string without a line break at the end; lines carry no blanks at their ends. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly Styled[])[],
  { width, paint }: TableOptions,
): string {
  const aligned = columns.map((column, c) => {
    const cells = rows.map((row) => row[c] ?? '');
    return column.align === 'decimal' ? alignDecimals(cells) : cells.map(cleanStyled);
  });
  const natural = columns.map((column, c) =>
    Math.max(displayWidth(column.title), ...(aligned[c] ?? []).map(widthOf)),
  );
  const widths = fitWidths(
    natural,
    aligned.map(longestWord),
    columns,
    width - GAP.length * (columns.length - 1),
  );
  const draw = (cells: readonly Styled[]): string[] => {
    const wrapped = cells.map((cell, c) => {
      const room = widths[c] ?? 1;
      // A padded number that fits keeps its padding; wrapping would collapse it.
      return widthOf(cell) <= room ? [cleanKeep(cell)] : wrap(cell, room);
    });
    const height = Math.max(...wrapped.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      drawLine(
        wrapped.map((lines, c) =>
          pad(lines[line] ?? [], widths[c] ?? 1, (columns[c]?.align ?? 'left') !== 'left'),
        ),
        paint,
      ),
    );
  };
  const head = draw(columns.map(({ title }) => [{ text: title, tone: 'strong' as const }]));
  const rule = paintLine(
    [{ text: widths.map((columnWidth) => '─'.repeat(columnWidth)).join(GAP), tone: 'dim' }],
    paint,
  );
  const body = rows.flatMap((_, r) => draw(aligned.map((cells) => cells[r] ?? '')));
  return [...head, rule, ...body].join('\n');
}

function cleanKeep(cell: Styled): Segment[] {
  return typeof cell === 'string' ? cleanStyled(cell) : [...cell];
}
