import type { Edit } from '../text/edits.ts';

/**
 * The light marks of crawled and converted text, dropped one by one: emphasis (also unbalanced, also
 * in mid-word: "Thành ph**ố"), headings, escapes, LaTeX comparators ("$\geq 97\%$"), HTML tags,
 * links. A table's "|" becomes a line of its own, so that every cell is a line.
 */

/** Stands where a table's "|" stood, between line breaks. */
export const CELL = '\u001f';
/** Stands where bold began or ended. Both vanish when lines are joined. */
export const BOLD = '\u001e';
/** Stands at the start of a line that is a Markdown heading. */
export const HEADING = '\u001d';

const ANY_MARK = /[*_#|\\$<`~[\]]|^\s*[-=*_.]{3,}\s*$/m;

// One alternative a mark; each is linear, and bounded where it looks ahead.
const MARK = new RegExp(
  [
    String.raw`(?<rule>(?<=^|\n)[ >|]*(?:[-=_.*~:+][ |]*){3,}(?=\n|$))`, // -------, |---|---|
    String.raw`(?<heading>(?<=^|\n)[ >]{0,8}#{1,6}(?=[ *\n]|$) ?)`,
    String.raw`(?<bullet>(?<=^|\n) {0,16}\*(?= ))`, // "* một mục"
    String.raw`(?<escape>\\(?=[!-/:-@[-\x60{-~]))`,
    String.raw`(?<math>\$[^$\n]{1,60}\$)`,
    String.raw`(?<tag></?(?:b|i|u|em|strong|sup|sub|span|font|p|div|center|small|a|br|hr|table|tbody|tr|td|th|ul|ol|li|h[1-6])(?: [^<>\n]{0,200})?/?>|<!--[^\n]{0,200}?-->)`,
    String.raw`(?<link>!?\[(?<label>[^[\]\n]{0,200})\]\((?:https?:|#|/|javascript:)[^()\s]{0,300}\))`,
    String.raw`(?<bold>\*\*+|__+)`,
    String.raw`(?<italic>[*\x60~]+|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))`,
    String.raw`(?<cell>\|)`,
  ].join('|'),
  'gu',
);

const LATEX: readonly (readonly [RegExp, string])[] = [
  [/\\geq?(?:slant)?(?![a-z])/g, '≥'],
  [/\\leq?(?:slant)?(?![a-z])/g, '≤'],
  [/\\approx(?![a-z])/g, '≈'],
  [/\\%/g, '%'],
  [/\\(?:text|mathrm|mathbf)\{([^{}]*)\}/g, '$1'],
  [/[\\^{}]/g, ''],
];

export function dropMarks(text: string): Edit[] {
  if (!ANY_MARK.test(text)) return [];
  const edits: Edit[] = [];
  for (const match of text.matchAll(MARK)) {
    const from = match.index;
    const found = match[0];
    const groups = match.groups as Record<string, string | undefined>;
    edits.push(...editMark(found, groups, from, text));
  }
  return edits;
}

function editMark(
  found: string,
  groups: Record<string, string | undefined>,
  from: number,
  text: string,
): Edit[] {
  const replace = (insert: string): Edit[] => [{ from, to: from + found.length, insert }];
  if (groups.rule !== undefined) return replace(found.includes('|') ? CELL : '');
  if (groups.heading !== undefined) return replace(HEADING);
  if (groups.bullet !== undefined) return replace('•');
  if (groups.escape !== undefined) return replace('');
  if (groups.math !== undefined) return readMath(found, from);
  if (groups.tag !== undefined) return replace(/^<(?:br|\/?(?:p|div|tr|td|li|h))/i.test(found) ? '\n' : '');
  if (groups.link !== undefined) {
    const label = groups.label ?? '';
    const start = from + found.indexOf('[');
    return [
      { from, to: start + 1, insert: '' },
      { from: start + 1 + label.length, to: from + found.length, insert: '' },
    ];
  }
  if (groups.bold !== undefined) return replace(found.startsWith('_') && isBlankToFill(found) ? '' : BOLD);
  if (groups.cell !== undefined) return replace(placeBar(text, from));
  return replace('');
}

/** A bar on a line of its own; where it already stands alone no line is added. */
function placeBar(text: string, at: number): string {
  const before = at === 0 || text[at - 1] === '\n' ? '' : '\n';
  const after = at + 1 === text.length || text[at + 1] === '\n' ? '' : '\n';
  return before + CELL + after;
}

/** "______": room left for handwriting, not emphasis. */
const isBlankToFill = (found: string): boolean => found.length > 3;

/** "$\geq 97\%$" → "≥ 97%"; two prices ("$5 … $6") hold no command and stay. */
function readMath(found: string, from: number): Edit[] {
  if (!/[\\^_]|^\$[\d\s.,%<>=≥≤]+\$$/.test(found)) return [];
  let inner = found.slice(1, -1);
  for (const [pattern, insert] of LATEX) inner = inner.replace(pattern, insert);
  return [{ from, to: from + found.length, insert: inner.trim() }];
}
