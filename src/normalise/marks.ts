import type { Edit } from '../text/edits.ts';

/**
 * The light marks of crawled and converted text, dropped one by one: emphasis (also unbalanced, also
 * in mid-word: "Thành ph**ố"), headings, escapes, LaTeX comparators ("$\geq 97\%$"), HTML tags,
 * links. A table's "|" becomes a line of its own, so that every cell is a line.
 */

/** Stands where a table's "|" stood, between line breaks. */
export const CELL = '\u001f';
/** Stands in an empty cell of a Markdown row. */
export const EMPTY = '\u001c';
/** Stands where bold began or ended. Both vanish when lines are joined. */
export const BOLD = '\u001e';
/** Stands at the start of a line that is a Markdown heading. */
export const HEADING = '\u001d';

const MARK = /[*_#|\\$<`~[]/g;

// Each is read at its first character; each is bounded.
const HEADING_MARK = /#{1,6}(?=[ *\n]|$) ?/y;
const ESCAPED = /[!-/:-@[-`{-~]/;
const MATH = /\$([^$\n]{1,60})\$/y;
const TAG =
  /<(?:\/?(?:b|i|u|em|strong|sup|sub|span|font|p|div|center|small|a|br|hr|table|tbody|tr|td|th|ul|ol|li|h[1-6])(?: [^<>\n]{0,200})?\/?>|!--[^\n]{0,200}?-->)/iy;
const BLOCK_TAG = /^<(?:br|\/?(?:p|div|tr|td|li|h))/i;
const LINK = /\[([^[\]\n]{0,200})\]\((?:https?:|#|\/|javascript:)[^()\s]{0,300}\)/y;
const ASTERISKS = /\*+/y;
const UNDERSCORES = /_+/y;

const LATEX: readonly (readonly [RegExp, string])[] = [
  [/\\geq?(?:slant)?(?![a-z])/g, '≥'],
  [/\\leq?(?:slant)?(?![a-z])/g, '≤'],
  [/\\approx(?![a-z])/g, '≈'],
  [/\\%/g, '%'],
  [/\\(?:text|mathrm|mathbf)\{([^{}]*)\}/g, '$1'],
  [/[\\^{}]/g, ''],
];

export function dropMarks(text: string): Edit[] {
  const edits: Edit[] = [];
  let done = 0;
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match !== null; match = MARK.exec(text)) {
    const at = match.index;
    if (at < done) continue;
    const found = readMark(text, at);
    if (found === undefined) continue;
    edits.push(...found);
    done = (found[found.length - 1] as Edit).to;
    if (done > at + 1) MARK.lastIndex = done;
  }
  return edits;
}

/** The mark at `at` as edits, or nothing where the character means itself. */
function readMark(text: string, at: number): Edit[] | undefined {
  const drop = (length: number, insert = ''): Edit[] => [{ from: at, to: at + length, insert }];
  switch (text[at]) {
    case '|':
      return drop(1, placeBar(text, at));
    case '*':
      return readAsterisks(text, at, drop);
    case '_':
      return readUnderscores(text, at, drop);
    case '#': {
      const found = startsLine(text, at) ? match(HEADING_MARK, text, at) : undefined;
      return found === undefined ? undefined : drop(found[0].length, HEADING);
    }
    case '\\':
      return ESCAPED.test(text[at + 1] ?? '') ? dropStroke(text, at) : undefined;
    case '$':
      return readMath(text, at);
    case '<': {
      const found = match(TAG, text, at);
      return found === undefined
        ? undefined
        : drop(found[0].length, BLOCK_TAG.test(found[0]) ? '\n' : '');
    }
    case '[':
      return readLink(text, at);
    default:
      return drop(1);
  }
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

type Drop = (length: number, insert?: string) => Edit[];

function readAsterisks(text: string, at: number, drop: Drop): Edit[] {
  const length = match(ASTERISKS, text, at)?.[0].length ?? 1;
  if (length > 1) return drop(length, BOLD);
  // "* một mục" is a bullet.
  return drop(1, text[at + 1] === ' ' && startsLine(text, at) ? '•' : '');
}

/** "__đậm__", "_nghiêng_"; inside a word ("HP_VP11_QĐ") and as room for handwriting it means itself. */
function readUnderscores(text: string, at: number, drop: Drop): Edit[] | undefined {
  const length = match(UNDERSCORES, text, at)?.[0].length ?? 1;
  if (length > 3) return drop(length);
  if (length > 1) return drop(length, BOLD);
  const inWord = isLetterOrDigit(text[at - 1]) && isLetterOrDigit(text[at + 1]);
  return inWord ? undefined : drop(1);
}

const isLetterOrDigit = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** "1\. Thu ngân sách": the mark behind the stroke means itself. */
const dropStroke = (text: string, at: number): Edit[] => [
  { from: at, to: at + 2, insert: text[at + 1] as string },
];

/** "$\geq 97\%$" → "≥ 97%"; two prices ("$5 … $6") hold no command and stay. */
function readMath(text: string, at: number): Edit[] | undefined {
  const found = match(MATH, text, at);
  if (found === undefined || !/[\\^_]|^[\d\s.,%<>=≥≤]+$/.test(found[1] as string)) return undefined;
  let inner = found[1] as string;
  for (const [pattern, insert] of LATEX) inner = inner.replace(pattern, insert);
  return [{ from: at, to: at + found[0].length, insert: inner.trim() }];
}

function readLink(text: string, at: number): Edit[] | undefined {
  const found = match(LINK, text, at);
  if (found === undefined) return undefined;
  const start = text[at - 1] === '!' ? at - 1 : at;
  const label = (found[1] as string).length;
  return [
    { from: start, to: at + 1, insert: '' },
    { from: at + 1 + label, to: at + found[0].length, insert: '' },
  ];
}

/** Only blanks, quote marks and bars stand before it on its line. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 20 && (text[before] === ' ' || text[before] === '>'))
    before--;
  return before < 0 || text[before] === '\n' || text[before] === '|';
}

/** A bar on a line of its own; where it already stands alone no line is added. */
function placeBar(text: string, at: number): string {
  const before = at === 0 || text[at - 1] === '\n' ? '' : '\n';
  let next = at + 1;
  while (text[next] === ' ') next++;
  if (text[next] === '|') return `${before + CELL}\n${EMPTY}\n`;
  const after = at + 1 === text.length || text[at + 1] === '\n' ? '' : '\n';
  return before + CELL + after;
}
