/**
 * Quoted spans of a paragraph, whatever marks were typed: “ ”, " ", ‘‘ ’’, ‘ ’, « », „ “, ,, ",
 * mixed pairs, marks turned round by OCR, one quote inside another, marks missing on one side.
 */
import { isBlank, skipBlanks, skipBlanksBack } from './blanks.ts';
import { isDigit, isLetter, isWordUnit } from './letters.ts';

export interface Quoted {
  /** With the marks, UTF-16 offsets; without a mark on a side the same as `from` or `to`. */
  start: number;
  end: number;
  /** The words inside, without blanks at the ends. */
  from: number;
  to: number;
  /** Whether the mark stands there; where `closed` is false the words run to the next opening mark. */
  opened: boolean;
  closed: boolean;
  /** 0 for a quote that stands in no other. */
  depth: number;
}

type Way = 'open' | 'close' | 'either';

interface Mark {
  at: number;
  end: number;
  way: Way;
  single: boolean;
  /** A straight single mark may as well be an apostrophe or minutes. */
  weak: boolean;
}

const MARKS = /[“”„‟"″«»‘’‚‛'`´]|,,|<<|>>/g;
const SINGLE = "‘’‚‛'`´";
const OPENING = new Set(['“', '„', '«', '‘‘', ',,', '<<', '‘', '‚', '‛', '``', '`']);
const CLOSING = new Set(['”', '»', '’’', '>>', '’', '´', '´´', '″']);
const BEFORE_OPENING = '([{/:;,-–—.…+•';
const AFTER_CLOSING = ')]}/:;,-–—.…!?';
/** The longest quote that may hold another one, in UTF-16 units. */
const LONGEST = 400;

function readMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = start;
  for (
    let match = MARKS.exec(text);
    match !== null && match.index < end;
    match = MARKS.exec(text)
  ) {
    let glyph = match[0];
    // ‘‘ and '' are one mark.
    if (SINGLE.includes(glyph) && text[match.index + 1] === glyph) {
      glyph += glyph;
      MARKS.lastIndex++;
    }
    const mark = readMark(text, glyph, match.index, start, end);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

function readMark(
  text: string,
  glyph: string,
  at: number,
  start: number,
  end: number,
): Mark | undefined {
  const after = at + glyph.length;
  const previous = at > start ? text.charCodeAt(at - 1) : 32;
  const next = after < end ? text.charCodeAt(after) : 32;
  const single = glyph.length === 1 && SINGLE.includes(glyph);
  // "Chư M’gar", "H'Mông", "Đắk R`lấp"
  if (single && isLetter(previous) && isLetter(next)) return undefined;
  const left = isBlank(previous) || previous === 10 || BEFORE_OPENING.includes(text[at - 1] ?? '');
  const right = isBlank(next) || next === 10 || AFTER_CLOSING.includes(text[after] ?? '');
  if (glyph === ',,' && !(left && isWordUnit(next))) return undefined;
  if ((glyph === '<<' || glyph === '>>') && left && right) return undefined;
  const weak = glyph === "'" || glyph === '`' || glyph === '´' || glyph === '″';
  if (weak && isDigit(previous) && right) return undefined;
  return { at, end: after, way: wayOf(glyph, left, right, isWordUnit(previous)), single, weak };
}

function wayOf(glyph: string, left: boolean, right: boolean, afterWord: boolean): Way {
  if (OPENING.has(glyph)) return afterWord && right ? 'close' : 'open';
  if (CLOSING.has(glyph)) return left && !right && !afterWord ? 'either' : 'close';
  if (left !== right) return left ? 'open' : 'close';
  return 'either';
}

/** Whether a quote opened at `outer` is closed although another opens at marks[at] inside it. */
function isClosedBeyond(marks: readonly Mark[], at: number, outer: Mark, text: string): boolean {
  let depth = 0;
  for (let i = at; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (mark.at - outer.at > LONGEST) return false;
    const opens = mark.way === 'open' || (mark.way === 'either' && depth === 0);
    depth += opens ? 1 : -1;
    if (depth < 0) return !/[.!?]\s+\p{Lu}/u.test(text.slice(outer.end, mark.at));
  }
  return false;
}

/** The quoted spans of text[start, end), by where they begin; a doubled mark counts once. */
export function findQuotes(text: string, start: number, end: number): Quoted[] {
  const marks = readMarks(text, start, end);
  if (marks.length === 0) return [];
  const found: Quoted[] = [];
  const open: Mark[] = [];
  let lastEnd = start;
  const add = (first: Mark | null, last: Mark | null, limit: number): void => {
    const inside = first === null ? lastEnd : first.end;
    const from = skipBlanks(text, inside);
    const to = Math.max(from, skipBlanksBack(text, last === null ? limit : last.at));
    if (from >= to) return;
    found.push({
      start: first === null ? from : first.at,
      end: last === null ? to : last.end,
      from,
      to,
      opened: first !== null,
      closed: last !== null,
      depth: open.length,
    });
  };
  for (const [i, mark] of marks.entries()) {
    const top = open[open.length - 1];
    if (opens(marks, i, top, text)) {
      if (top !== undefined && !isClosedBeyond(marks, i, top, text)) {
        open.pop();
        if (skipBlanks(text, top.end) === mark.at) {
          open.push({ ...mark, at: top.at });
          lastEnd = mark.end;
          continue;
        }
        if (!top.weak) add(top, null, mark.at);
      }
      open.push(mark);
    } else if (top !== undefined) {
      // “A ‘B’ C”: a single mark does not close a double one that has its own.
      const next = marks[i + 1];
      if (
        mark.single &&
        !top.single &&
        next !== undefined &&
        next.way === 'close' &&
        !next.single
      ) {
        continue;
      }
      open.pop();
      add(top, mark, end);
    } else if (!mark.weak && !mark.single && skipBlanks(text, lastEnd) < mark.at) {
      add(null, mark, end);
    }
    lastEnd = mark.end;
  }
  while (open.length > 0) {
    const mark = open.pop() as Mark;
    if (!mark.weak) add(mark, null, end);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return mergeDoubled(found);
}

/** ““A””: the same words between two pairs of marks are one quote. */
function mergeDoubled(found: readonly Quoted[]): Quoted[] {
  const merged: Quoted[] = [];
  for (const quoted of found) {
    const outer = merged[merged.length - 1];
    if (outer !== undefined && outer.from === quoted.start && outer.to === quoted.end) {
      outer.from = quoted.from;
      outer.to = quoted.to;
    } else {
      merged.push(quoted);
    }
  }
  return merged;
}

function opens(marks: readonly Mark[], i: number, top: Mark | undefined, text: string): boolean {
  const mark = marks[i] as Mark;
  if (mark.way === 'open') return true;
  if (top !== undefined) return false;
  if (mark.way === 'either') return true;
  // phong trào" Dân vận khéo": a straight mark set at the wrong side, with its fellow after it.
  const next = marks[i + 1];
  return (
    text[mark.at] === '"' && next !== undefined && text[next.at] === '"' && next.way !== 'open'
  );
}
