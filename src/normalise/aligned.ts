import type { Edit } from '../text/edits.ts';
import { matchesOf } from '../text/matches.ts';

/** A cell of a row that blanks part: offsets in its line. */
interface Piece {
  from: number;
  to: number;
}

// "TT   Chỉ tiêu          ĐVT     Kế hoạch 2026"
const HEAD = /^ *(?:S?TT|Số TT) {2}[^\n]*$/gm;
const PIECE = /\S+(?: \S+)*/g;

/**
 * Tables of a text layer, whose columns only blanks part, get bars: lines below a head that begins with
 * "TT", each piece under the head that it is nearest to.
 */
export function barAligned(text: string): Edit[] {
  if (!text.includes('TT  ')) return [];
  const edits: Edit[] = [];
  for (const head of matchesOf(HEAD, text)) {
    const columns = piecesOf(head[0]);
    if (columns.length < 3) continue;
    const rows = rowsBelow(text, head.index + head[0].length, columns.length);
    if (rows.length === 0) continue;
    for (const start of [head.index, ...rows]) edits.push(...barsOf(text, start, columns));
  }
  return edits;
}

const piecesOf = (line: string): Piece[] =>
  [...matchesOf(PIECE, line)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));

const endOf = (text: string, start: number): number => {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
};

/** Starts of the lines below a head that are rows of as many columns at most. */
function rowsBelow(text: string, headEnd: number, columns: number): number[] {
  const rows: number[] = [];
  for (let start = headEnd + 1; start < text.length; ) {
    const end = endOf(text, start);
    const line = text.slice(start, end);
    const { length } = piecesOf(line);
    const next = end + 1;
    // One blank line may stand between two rows.
    if (length === 0 && text.slice(start - 2, start) !== '\n\n') {
      start = next;
      continue;
    }
    if (length > columns || (length < 3 && !/^ *[IVX\d]+\.? {2,}\S/.test(line))) break;
    rows.push(start);
    start = next;
  }
  return rows;
}

function barsOf(text: string, start: number, columns: readonly Piece[]): Edit[] {
  const end = endOf(text, start);
  const pieces = piecesOf(text.slice(start, end));
  const whole = pieces.length === columns.length;
  const edits: Edit[] = [];
  let column = -1;
  let left = start;
  for (const piece of pieces) {
    const next = whole ? column + 1 : Math.max(column + 1, nearest(piece, columns));
    edits.push({ from: left, to: start + piece.from, insert: ' |'.repeat(next - column) });
    column = next;
    left = start + piece.to;
  }
  return [
    ...edits,
    { from: left, to: end, insert: ' |'.repeat(Math.max(1, columns.length - column)) },
  ];
}

/** The column whose middle is nearest to that of a piece, of its left edge at the least. */
function nearest(piece: Piece, columns: readonly Piece[]): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { from, to }] of columns.entries()) {
    const apart = Math.min(
      Math.abs(piece.from - from),
      Math.abs(piece.from + piece.to - from - to) / 2,
    );
    if (apart >= least) continue;
    best = i;
    least = apart;
  }
  return best;
}
