import type { Edit } from '../text/edits.ts';

interface Line {
  start: number;
  end: number;
  words: string;
}

const HEAD = /^ *(?:S?TT|Số TT) *$/m;
const LABEL = /^(?:\d{1,3}|[IVX]{1,4})\.?$/;
/** Of a cell, in UTF-16 units. */
const LONGEST = 160;
const COLUMNS = { fewest: 3, most: 9 };

/**
 * A table of which every cell became a line of its own ("TT", "Chỉ tiêu", "Kế hoạch", "1", "Hộ nghèo",
 * "3%") gets bars: rows are as long as the head, which goes up to the first number.
 */
export function barListed(text: string): Edit[] {
  if (!text.includes('TT\n')) return [];
  const at = HEAD.exec(text)?.index;
  if (at === undefined) return [];
  const lines = linesFrom(text, at);
  const columns = lines.findIndex(({ words }) => LABEL.test(words));
  if (columns < COLUMNS.fewest || columns > COLUMNS.most) return [];
  const edits: Edit[] = [];
  for (let i = 0, length = columns; i < lines.length; i += length) {
    if (i > 0) length = lengthOf(lines, i, columns);
    if (length === 0) break;
    for (const { start } of lines.slice(i, i + length))
      edits.push({ from: start, to: start, insert: '| ' });
    const { end } = lines[i + length - 1] as Line;
    edits.push({ from: end, to: end, insert: ' |' });
  }
  // A head alone is no table.
  return edits.length > columns + 1 ? edits : [];
}

/** Lines with words from `at` on, up to one that is no cell. */
function linesFrom(text: string, at: number): Line[] {
  const lines: Line[] = [];
  for (let start = at; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const words = text.slice(start, end).trim();
    if (words.length > LONGEST || words.includes('|')) break;
    if (words !== '') lines.push({ start, end, words });
    start = end + 1;
  }
  return lines;
}

/** Cells of the row that begins at line `i`: as many as the head's, or two of a group's; 0 for none. */
function lengthOf(lines: readonly Line[], i: number, columns: number): number {
  const { words } = lines[i] as Line;
  if (!LABEL.test(words)) return 0;
  const next = lines[i + 2];
  // "I", "Về kinh tế", "1"
  if (/^[IVX]/.test(words) && next !== undefined && LABEL.test(next.words)) return 2;
  return i + columns <= lines.length ? columns : 0;
}
