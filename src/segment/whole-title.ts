/**
 * Titles that tell all in capitals, as portals print those of older documents: "CHỈ THỊ / CỦA THỦ TƯỚNG
 * CHÍNH PHỦ SỐ 16/2001/CT-TTG / NGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC …".
 */
import { upperShare } from '../text/letters.ts';
import type { Block } from './blocks.ts';
import { cutBlock, cutBlocks } from './cut.ts';

const ISSUED_BY = /^C(?:ỦA|ủa) \p{Lu}/u;
// "SỐ 16/2001/CT-TTG", "NGÀY 21 THÁNG 6 NĂM 2001", "NGÀY 21/6/2001"
const NUMBER = /(?<!\p{L})S[ốỐ] ?:? ?\d{1,6}(?:\/\d{4})?[-/]\p{Lu}[\p{Lu}\d/.-]*/u;
const DATE =
  /(?<!\p{L})(?:NGÀY|[Nn]gày) \d{1,2} ?(?:(?:THÁNG|tháng) \d{1,2} ?(?:NĂM|năm)|[/.-] ?\d{1,2} ?[/.-]) ?\d{4}(?!\d)/u;
// No subject, and no document that one speaks of, stands between type and number.
const ISSUER =
  /^C(?:ỦA|ủa) (?!.*(?<!\p{L})(?:VỀ|V\/V|BAN HÀNH|PHÊ DUYỆT|THỰC HIỆN|CHỈ THỊ|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|KẾ HOẠCH|KẾT LUẬN|LUẬT)(?!\p{L})).{3,160}$/u;
const TITLE_LINES = 4;

// "… VỀ VIỆC …"
const ABOUT = /(?<!\p{L})V(?:Ề|ề|\/V) /u;

const startsWith = (pattern: RegExp, text: string): boolean => pattern.exec(text)?.index === 0;

const isTitleLine = ({ text, label }: Block): boolean =>
  label === null &&
  text.length < 600 &&
  (upperShare(text) > 0.7 ||
    (text.length < 60 && (startsWith(NUMBER, text) || startsWith(DATE, text))));

/** The first line of the subject: behind the issuer, number and date that stand between it and the type. */
export function skipWholeTitle(blocks: readonly Block[], type: number): number {
  const first = type + 1;
  // The Party's directives name their body alone: "CỦA BAN THƯỜNG VỤ TỈNH ỦY".
  let after = ISSUED_BY.test(blocks[first]?.text ?? '') ? first + 1 : first;
  const title = titleLines(blocks, type);
  if (!tellsAll(title)) return after;
  for (const [i, { text }] of title.entries())
    if (startsWith(NUMBER, text) || startsWith(DATE, text)) after = first + i + 1;
  return after;
}

function titleLines(blocks: readonly Block[], type: number): Block[] {
  const lines = blocks.slice(type + 1, type + 1 + TITLE_LINES);
  const end = lines.findIndex((block) => !isTitleLine(block));
  return end < 0 ? lines : lines.slice(0, end);
}

/** Whether number or date follow the type, or the type and who issued: not "THỰC HIỆN NGHỊ QUYẾT SỐ …". */
function tellsAll(title: readonly Block[]): boolean {
  const words = title.map(({ text }) => text).join(' ');
  const at = [NUMBER, DATE].map((pattern) => pattern.exec(words)?.index ?? words.length);
  const before = words.slice(0, Math.min(...at));
  return before.length < words.length && (before === '' || ISSUER.test(before));
}

/** Issuer, number, date and subject of a title that follows the type at `type` become blocks of their own. */
export function splitWholeTitle(blocks: Block[], type: number): Block[] {
  if (type < 0) return blocks;
  const title = titleLines(blocks, type);
  const [first] = title;
  if (first === undefined) return blocks;
  if (tellsAll(title))
    return cutBlocks(blocks, (block) => (title.includes(block) ? cutTitle(block) : undefined));
  // "CỦA BAN THƯỜNG VỤ TỈNH ỦY VỀ …"
  const about = ISSUED_BY.test(first.text) ? ABOUT.exec(first.text)?.index : undefined;
  if (about === undefined || !ISSUER.test(first.text.slice(0, about))) return blocks;
  return cutBlocks(blocks, (block) => (block === first ? cutBlock(block, [about]) : undefined));
}

function cutTitle(block: Block): Block[] | undefined {
  // Of the words before the subject, which may name documents of its own.
  const head = block.text.slice(0, ABOUT.exec(block.text)?.index);
  const offsets = [NUMBER, DATE].flatMap((pattern) => {
    const match = pattern.exec(head);
    return match === null ? [] : [match.index, match.index + match[0].length];
  });
  return cutBlock(block, [...offsets, head.length]);
}

/** Who issued, as such a title says it: "CỦA |THỦ TƯỚNG CHÍNH PHỦ", in UTF-16 units of what stands before. */
export const issuedByLength = (text: string): number => (ISSUED_BY.test(text) ? 4 : 0);
