import type { Edit } from '../text/edits.ts';

/** A line that bars part, in the text. */
interface Row {
  start: number;
  end: number;
  /** Its cells; the bars between them are one fewer. */
  cells: readonly string[];
}

/**
 * Rows of a table that lost their outer bars ("TT | Chỉ tiêu | Kế hoạch") get them back: lines with as
 * many bars that follow each other. The two columns of a letterhead are no table: they become lines.
 */
export function fenceRows(text: string): Edit[] {
  if (!text.includes(' | ')) return [];
  const edits: Edit[] = [];
  for (const run of runsOf(text, '|')) {
    const table = isTable(run);
    for (const { start, end, cells } of run) {
      if (table)
        edits.push({ from: start, to: start, insert: '| ' }, { from: end, to: end, insert: ' |' });
      else if (cells.length === 2 && cells[1]?.trim() !== '') {
        const bar = start + (cells[0] as string).length;
        edits.push({ from: bar, to: bar + 1, insert: '\n' });
      }
    }
  }
  return edits;
}

/** Rows whose cells tabs part, below a head that begins with "TT", get bars. */
export function barTabs(text: string): Edit[] {
  if (!text.includes('TT\t')) return [];
  const edits: Edit[] = [];
  for (const run of runsOf(text, '\t')) {
    if (run.length < 2 || !/^ *(?:S?TT|Số TT)$/u.test(run[0]?.cells[0] ?? '')) continue;
    for (const { start, end } of run) {
      edits.push({ from: start, to: start, insert: '| ' });
      for (let at = text.indexOf('\t', start); at >= 0 && at < end; at = text.indexOf('\t', at + 1))
        edits.push({ from: at, to: at + 1, insert: ' | ' });
      edits.push({ from: end, to: end, insert: ' |' });
    }
  }
  return edits;
}

/** Rows of as many cells that follow each other; the first begins with words. */
function* runsOf(text: string, bar: string): Generator<Row[]> {
  let run: Row[] = [];
  for (let at = text.indexOf(bar); at >= 0; ) {
    const row = rowAt(text, at, bar);
    const first = run[0];
    const between = first && betweenRows(text, run[run.length - 1] as Row, row);
    if (between !== undefined && row.cells.length === first?.cells.length) {
      run.push(...between, row);
    } else {
      yield run;
      run = row.cells[0]?.trim() === '' ? [] : [row];
    }
    at = text.indexOf(bar, row.end);
  }
  yield run;
}

function rowAt(text: string, at: number, bar: string): Row {
  const start = text.lastIndexOf('\n', at) + 1;
  const newline = text.indexOf('\n', at);
  const end = newline < 0 ? text.length : newline;
  return { start, end, cells: text.slice(start, end).split(bar) };
}

/** Of a line between rows: "II. Chỉ tiêu về xã hội" */
const LONGEST_GROUP = 100;

/** What stands between two rows of one table: nothing but a blank line, or a line that heads a group. */
function betweenRows(text: string, above: Row, below: Row): Row[] | undefined {
  const { end } = above;
  if (below.start - end > LONGEST_GROUP) return undefined;
  const words = text.slice(end, below.start);
  const group = words.trim();
  if (group === '') return words.length < 4 ? [] : undefined;
  if (group.includes('\n') || below.cells.length < 3) return undefined;
  return [rowAt(text, end + words.indexOf(group), '\n')];
}

/** Rows of three cells and more; of two where below the first row the second ones hold numbers. */
function isTable([head, ...rows]: readonly Row[]): boolean {
  if (head === undefined || rows.length === 0) return false;
  if (head.cells.length > 2) return true;
  return rows.length > 1 && rows.every(({ cells }) => /\d/.test(cells[1] ?? ''));
}
