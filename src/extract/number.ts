import type { DocumentNumber } from '../record/types.ts';
import { ATTACHED } from '../segment/cues.ts';
import type { Layout } from '../segment/document.ts';
import { SYMBOL } from '../text/symbols.ts';

// "Số: 09 /CT-UBND", "Số: /PĐTĐ-UBND", "Số 15-NQ/TU", "Số: 87/2025/QĐ-UBND", "Số: ……/KH – UBND", "Số:…12…/CT-UBND"
const numberAfter = (word: string): RegExp =>
  new RegExp(
    String.raw`(?:${word})[ \n]?[:.]?[ \n]?(?<sequence>[.…_ ]{0,12}(?:\d{1,6}\p{Ll}?[.…_]{0,12})?)[ \n]?(?<year>/ ?\d{4} ?(?=/))?[-–/] ?(?<symbol>${SYMBOL})`,
    'u',
  );
const NUMBER = numberAfter('Số|SỐ');
// "(Kèm theo Chỉ thị số: 01/CT-UBND ngày …)": the note under an appendix's title names its document.
const NOTED = numberAfter('số|Số|SỐ');

/** The document's own number, from its header, else from an appendix note that says "kèm theo". */
export function findNumber(layout: Layout): DocumentNumber | null {
  const { blocks, parts } = layout;
  // Number and date may stand between type and subject: segment/whole-title.ts.
  const headerEnd = parts.type >= 0 ? parts.subjectStart : parts.subjectEnd;
  for (let i = parts.start; i < headerEnd; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    // "Số:" and the number may stand on two lines.
    const next = blocks[i + 1];
    const end = /^S(?:ố|Ố) ?:?$/u.test(block.text) && next !== undefined ? next.end : block.end;
    const found = readOwnNumber(layout, NUMBER, block.start, end);
    if (found !== null) return found;
  }
  for (const block of blocks) {
    if (block.role === 'appendix' && ATTACHED.test(block.text)) {
      const found = readOwnNumber(layout, NOTED, block.start, block.end);
      if (found !== null && found.sequence !== null) return found;
    }
  }
  return null;
}

function readOwnNumber(
  layout: Layout,
  pattern: RegExp,
  start: number,
  end: number,
): DocumentNumber | null {
  const match = pattern.exec(layout.clean.text.slice(start, end));
  if (match === null) return null;
  const { sequence = '', year = '', symbol = '' } = match.groups as Record<string, string>;
  const digits = /\d+/.exec(sequence)?.[0];
  const words = match[0];
  const from =
    start +
    match.index +
    (digits === undefined ? words.length - year.length - symbol.length - 1 : words.indexOf(digits));
  const to = start + match.index + words.length;
  const grounded = layout.clean.ground(from, to);
  return {
    sequence: digits === undefined ? null : Number(digits),
    symbol: symbol.replace(/[ \n]/g, '').replace(/–/g, '-'),
    text: grounded.text.replace(/ /g, '').replace(/^(\d+\p{Ll}?)[.…_]+/u, '$1'),
    span: grounded.span,
  };
}
