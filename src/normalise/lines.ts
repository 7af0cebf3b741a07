import type { Edit } from '../text/edits.ts';
import { isUpper, isWordUnit } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { type Cell, TableReader } from './tables.ts';
import { readTraits, type Traits } from './traits.ts';
import { breaksBetween, measureWrap } from './wrap.ts';

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
  traits: Traits;
  /** Blank lines before it. */
  gap: number;
  cell: Cell | null;
  hash: boolean;
  boldStart: boolean;
  /** All of its letters are bold. */
  bold: boolean;
  /** The bold that it ends in runs on into the next line. */
  boldRunsOn: boolean;
  /** Marks or runs of blanks stand between its words. */
  uneven: boolean;
  /** Stands under the type's own line: of the subject. */
  title: boolean;
}

const PAGE_NUMBER = /^(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$|^(?:Trang|Page) \d{1,3}(?: ?\/ ?\d{1,3})?$/;

/** A line that is longer is a paragraph, not the head of a column. */
const LONGEST_HEADING = 120;

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
function squeeze(
  text: string,
  line: Line,
  cut: (from: number, to: number, insert: string) => void,
): void {
  if (!line.uneven) return;
  const inside = text.slice(line.start, line.end);
  for (const match of matchesOf(UNEVEN, inside)) {
    const found = match[0];
    const from = line.start + match.index;
    const to = from + found.length;
    // A blank beside a mark stays itself, so that the way back tells where the mark stood.
    if (!found.includes(' ')) cut(from, to, '');
    else if (found.startsWith(' ') && isMark(found.charCodeAt(1))) cut(from + 1, to, '');
    else if (found.endsWith(' ') && isMark(found.charCodeAt(found.length - 2)))
      cut(from, to - 1, '');
    else cut(from, to, ' ');
  }
}

const BAR_NEXT = /^\s*\u001f/;
const UNEVEN = /[\u001c-\u001f ]*[\u001c-\u001f][\u001c-\u001f ]*| {2,}/g;
const NEWLINE = 0x0a;
const BLANK = 0x20;
const isMark = (code: number): boolean => code >= 0x1c && code <= 0x1f;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const table = new TableReader();
  let gap = 0;
  let bold = false;
  let special = -1;
  for (let at = 0; at <= text.length; ) {
    if (special < at) special = nextSpecial(text, at);
    const scan: Scan = scanPlainLine(text, at, bold, special) ?? scanLine(text, at, bold);
    at = scan.next;
    if (scan.bar || scan.empty) {
      if (scan.bar) table.readBar();
      else table.readEmpty();
      bold = false;
      gap = 0;
      continue;
    }
    if (scan.end === scan.start || isRule(text, scan)) {
      if (scan.end === scan.start && scan.marks > 0) {
        bold = scan.boldAfter;
        continue;
      }
      gap++;
      // A blank line ends an unbalanced bold; two of them end a table.
      bold = false;
      if (gap > 1) table.leave();
      continue;
    }
    bold = scan.boldAfter;
    const line = makeLine(text, scan);
    // "CHỈ THỊ" below the bars of a letterhead, no head of a column.
    const begins = line.traits.type && !BAR_NEXT.test(text.slice(at, at + 4));
    const cell = table.readText(begins || (gap > 0 && scan.end - scan.start > LONGEST_HEADING));
    if (cell === null && PAGE_NUMBER.test(line.text)) {
      gap++;
      continue;
    }
    const above = lines[lines.length - 1];
    line.title =
      above !== undefined &&
      (above.traits.type || (above.title && !isUpper(line.text.charCodeAt(0))));
    line.gap = gap;
    line.cell = cell;
    lines.push(line);
    gap = 0;
  }
  return lines;
}

/** One physical line: where its words begin and end, and what its marks say. */
interface Scan {
  /** First and last word, less marks and blanks around them. */
  start: number;
  end: number;
  /** Where the next line begins. */
  next: number;
  /** It is a table's bar. */
  bar: boolean;
  /** It is an empty cell. */
  empty: boolean;
  hash: boolean;
  /** Bold marks on it. */
  marks: number;
  boldStart: boolean;
  boldEnd: boolean;
  boldAfter: boolean;
  /** Marks or runs of blanks between its words. */
  uneven: boolean;
  /** Bold marks between its words. */
  boldInside: boolean;
}

// A mark, or a run of blanks: what most lines have none of.
const SPECIAL = /[\u001c-\u001f]| {2}/g;

function nextSpecial(text: string, at: number): number {
  SPECIAL.lastIndex = at;
  return SPECIAL.exec(text)?.index ?? text.length;
}

/** A line without marks and runs of blanks; `undefined` where one stands on it. */
function scanPlainLine(
  text: string,
  from: number,
  bold: boolean,
  special: number,
): Scan | undefined {
  const newline = text.indexOf('\n', from);
  const last = newline < 0 ? text.length : newline;
  if (special < last) return undefined;
  const start = text.charCodeAt(from) === BLANK ? from + 1 : from;
  const end = text.charCodeAt(last - 1) === BLANK ? last - 1 : last;
  const empty = start >= end;
  return {
    start: empty ? from : start,
    end: empty ? from : end,
    next: last + 1,
    bar: false,
    empty: false,
    hash: false,
    marks: 0,
    boldStart: bold,
    boldEnd: bold,
    boldAfter: bold,
    uneven: false,
    boldInside: false,
  };
}

function scanLine(text: string, from: number, boldBefore: boolean): Scan {
  const scan: Scan = {
    start: from,
    end: from,
    next: text.length + 1,
    bar: false,
    empty: false,
    hash: false,
    marks: 0,
    boldStart: boldBefore,
    boldEnd: boldBefore,
    boldAfter: boldBefore,
    uneven: false,
    boldInside: false,
  };
  let begun = false;
  // Since the last word: blanks, any mark, a bold mark.
  let blanks = 0;
  let marked = false;
  let boldMarked = false;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) break;
    if (code === BLANK) {
      blanks++;
    } else if (isMark(code)) {
      marked = true;
      if (code === 0x1f) scan.bar = true;
      else if (code === 0x1c) scan.empty = true;
      else if (code === 0x1d) scan.hash ||= !begun;
      else {
        scan.marks++;
        scan.boldAfter = !scan.boldAfter;
        boldMarked = true;
      }
    } else {
      if (begun) {
        scan.uneven ||= marked || blanks > 1;
        scan.boldInside ||= boldMarked;
      } else {
        begun = true;
        scan.start = at;
        scan.boldStart = scan.boldAfter;
      }
      scan.end = at + 1;
      scan.boldEnd = scan.boldAfter;
      blanks = 0;
      marked = false;
      boldMarked = false;
    }
  }
  scan.next = at + 1;
  return scan;
}

// "-------", "***", "……", or what is left of a broken emphasis: no words
const RULE = /^(?:(?:[-=_.~:+•] ?){3,}|[^\p{L}\p{N}%‰]{1,3})$/u;

function isRule(text: string, { start, end, uneven }: Scan): boolean {
  const code = text.charCodeAt(start);
  if (isWordUnit(code) || end - start > 200) return false;
  const words = text.slice(start, end);
  return RULE.test(uneven ? words.replace(/[\u001c-\u001f]/g, '').replace(/ {2,}/g, ' ') : words);
}

function makeLine(text: string, scan: Scan): Line {
  const inside = text.slice(scan.start, scan.end);
  const words = scan.uneven
    ? inside.replace(/[\u001c-\u001f]/g, '').replace(/ {2,}/g, ' ')
    : inside;
  return {
    start: scan.start,
    end: scan.end,
    text: words,
    traits: readTraits(words),
    gap: 0,
    cell: null,
    hash: scan.hash,
    bold: scan.boldStart && scan.boldEnd && !scan.boldInside,
    boldStart: scan.boldStart,
    boldRunsOn: scan.boldAfter,
    uneven: scan.uneven,
    title: false,
  };
}
