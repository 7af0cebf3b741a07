import type { Edit } from '../text/edits.ts';
import { isUpper } from '../text/letters.ts';
import { breaksBetween, isTypeLine, measureWrap } from './wrap.ts';
import { BOLD, CELL, HEADING } from './marks.ts';
import { type Cell, TableReader } from './tables.ts';

export type { Cell };

/** One paragraph, or one cell of a table, of the clean text: text[start, end). */
export interface Paragraph {
  start: number;
  end: number;
  /** Wholly bold, or a Markdown heading. */
  heading: boolean;
  /** Its table, row and column, `null` outside tables. */
  cell: Cell | null;
  /** Whether a blank line stood before it. */
  apart: boolean;
}

/** A line of the source as the joiner sees it; offsets in the text after marks were dropped. */
export interface Line {
  start: number;
  end: number;
  text: string;
  /** Blank lines before it. */
  gap: number;
  cell: Cell | null;
  hash: boolean;
  boldStart: boolean;
  boldEnd: boolean;
  /** All of its letters are bold. */
  bold: boolean;
  /** The bold that it ends in runs on into the next line. */
  boldRunsOn: boolean;
  /** Stands under the type's own line: of the subject. */
  title: boolean;
}

const PAGE_NUMBER = /^(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$|^(?:Trang|Page) \d{1,3}(?: ?\/ ?\d{1,3})?$/;

/** Joins hard-wrapped lines, closes page breaks, collapses blanks. */
export function joinLines(text: string): { edits: Edit[]; paragraphs: Paragraph[] } {
  const lines = readLines(text);
  const wrap = measureWrap(lines);
  const edits: Edit[] = [];
  const paragraphs: Paragraph[] = [];
  let shift = 0;
  let previous: Line | undefined;
  const cut = (from: number, to: number, insert: string): void => {
    if (from === to && insert === '') return;
    edits.push({ from, to, insert });
    shift += insert.length - (to - from);
  };
  for (const line of lines) {
    const parted = previous === undefined || breaksBetween(previous, line, wrap);
    const from = previous?.end ?? 0;
    if (previous === undefined) cut(0, line.start, '');
    else cut(from, line.start, parted ? '\n' : ' ');
    if (parted) {
      paragraphs.push({
        start: line.start + shift,
        end: 0,
        heading: line.hash || line.bold,
        cell: line.cell,
        apart: line.gap > 0,
      });
    }
    squeeze(text, line, cut);
    const paragraph = paragraphs[paragraphs.length - 1] as Paragraph;
    paragraph.end = line.end + shift;
    if (!line.bold && !line.hash) paragraph.heading = false;
    previous = line;
  }
  cut(previous?.end ?? 0, text.length, '');
  return { edits, paragraphs };
}

/** Drops what is left of the marks inside a line and folds runs of blanks into one. */
function squeeze(text: string, line: Line, cut: (from: number, to: number, insert: string) => void): void {
  const inside = text.slice(line.start, line.end);
  if (!/[\u001d-\u001f]| {2}/.test(inside)) return;
  for (const match of inside.matchAll(/[\u001d-\u001f ]*[\u001d-\u001f][\u001d-\u001f ]*| {2,}/g)) {
    const from = line.start + match.index;
    cut(from, from + match[0].length, match[0].includes(' ') ? ' ' : '');
  }
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const table = new TableReader();
  let at = 0;
  let gap = 0;
  let bold = false;
  while (at <= text.length) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const raw = text.slice(at, end);
    const from = at;
    at = end + 1;
    if (raw.includes(CELL)) {
      table.readBar();
      bold = false;
      gap = 0;
      continue;
    }
    const line = readLine(raw, from, bold);
    if (line === undefined) {
      if (raw.includes(BOLD)) {
        bold = countBold(raw, bold);
        continue;
      }
      gap++;
      // A blank line ends an unbalanced bold; two of them end a table.
      bold = false;
      if (gap > 1) table.leave();
      continue;
    }
    bold = line.boldRunsOn;
    const cell = table.readText();
    if (cell === null && PAGE_NUMBER.test(line.text)) gap++;
    else {
      const above = lines[lines.length - 1];
      const title = above !== undefined && (isTypeLine(above.text) || (above.title && !isUpper(line.text.charCodeAt(0))));
      lines.push({ ...line, gap, cell, title });
      gap = 0;
    }
  }
  return lines;
}

function countBold(raw: string, bold: boolean): boolean {
  let state = bold;
  for (const char of raw) if (char === BOLD) state = !state;
  return state;
}

function readLine(raw: string, at: number, boldBefore: boolean): Omit<Line, 'gap' | 'cell' | 'title'> | undefined {
  let first = 0;
  let last = raw.length;
  const isMark = (code: number): boolean => code === 0x20 || (code >= 0x1d && code <= 0x1f);
  while (first < last && isMark(raw.charCodeAt(first))) first++;
  while (last > first && isMark(raw.charCodeAt(last - 1))) last--;
  if (first === last) return undefined;
  // "•", "*" or "-" left over from a broken emphasis.
  if (last - first < 4 && !/[\p{L}\p{N}%]/u.test(raw.slice(first, last))) return undefined;
  const lead = raw.slice(0, first);
  const inner = raw.slice(first, last);
  const boldStart = lead.includes(BOLD) ? countBold(lead, boldBefore) : boldBefore;
  const innerMarks = inner.includes(BOLD);
  const boldEnd = innerMarks ? countBold(inner, boldStart) : boldStart;
  const tail = raw.slice(last);
  return {
    start: at + first,
    end: at + last,
    text: inner.replace(/[\u001d-\u001f]/g, '').replace(/ {2,}/g, ' '),
    hash: lead.includes(HEADING),
    boldStart,
    boldEnd,
    bold: boldStart && boldEnd && !innerMarks,
    boldRunsOn: tail.includes(BOLD) ? countBold(tail, boldEnd) : boldEnd,
  };
}
