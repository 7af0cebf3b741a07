/**
 * Titles that tell all, as portals print those of older documents: "CHỈ THỊ / CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ
 * 16/2001/CT-TTG / NGÀY 21 THÁNG 6 NĂM 2001 VỀ VIỆC …".
 */
import { upperShare } from '../text/letters.ts';
import type { Block } from './blocks.ts';
import { cutBlock, cutBlocks } from './cut.ts';

// "CỦA |THỦ TƯỚNG CHÍNH PHỦ": up to number, date or subject
const ISSUER =
  /C(?:ỦA|ủa) (?=\p{Lu})(?:(?!(?:S[ốỐ] ?:? ?\d|(?:NGÀY|[Nn]gày) \d|V(?:Ề|ề|\/[Vv]) |BAN HÀNH |PHÊ DUYỆT |THỰC HIỆN ))[^\s();]+ ?){1,24}/uy;
// "SỐ 16/2001/CT-TTG", "Số: 24/2006/CT-TTg", "SỐ 01 /2003/CT-BTC"
const NUMBER = /S[ốỐ] ?:? ?\d{1,6} ?(?:\/ ?\d{4} ?)?[-/] ?\p{Lu}[\p{L}\d/.-]*/uy;
// "NGÀY 21 THÁNG 6 NĂM 2001", "ngày 21/6/2001"
const DATE =
  /(?:NGÀY|[Nn]gày) \d{1,2} ?(?:(?:THÁNG|tháng) \d{1,2} ?(?:NĂM|năm)|[/.-] ?\d{1,2} ?[/.-]) ?\d{4}(?!\d)/uy;
const BETWEEN = /[ ,()–-]*/uy;
const CLOSING = /[ ,)]*/uy;
const TITLE_LINES = 4;
const SHORT = 60;

/** Where the parts of a title that `text` begins with end: issuer, number, date, in any order. */
function readParts(text: string): number[] {
  const ends: number[] = [];
  for (let at = skip(BETWEEN, text, 0); ; ) {
    const end = [NUMBER, DATE, ISSUER].map((part) => skip(part, text, at)).find((to) => to > at);
    if (end === undefined) return ends;
    ends.push(skip(CLOSING, text, end));
    at = skip(BETWEEN, text, end);
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The parts of a title that the line begins with; a sentence may begin with a date, too. */
function partsOf({ text, label }: Block): number[] {
  if (label !== null || !/^\(?[CSN]/iu.test(text)) return [];
  const plain = text.length < SHORT || /^\(?S/u.test(text) || upperShare(text) > 0.7;
  return plain ? readParts(text) : [];
}

/** The first line of the subject: behind the issuer, number and date that stand between it and the type. */
export function skipWholeTitle(blocks: readonly Block[], type: number): number {
  let after = type + 1;
  for (; after <= type + 2 * TITLE_LINES; after++) {
    const block = blocks[after];
    const end = block === undefined ? undefined : partsOf(block).at(-1);
    if (block === undefined || end === undefined) break;
    if (skip(BETWEEN, block.text, end) < block.text.length) break;
  }
  return after;
}

/** Issuer, number, date and subject of a title that follows the type at `type` become blocks of their own. */
export function splitWholeTitle(blocks: Block[], type: number): Block[] {
  if (type < 0) return blocks;
  const cuts = new Map<Block, number[]>();
  for (const block of blocks.slice(type + 1, type + 1 + TITLE_LINES)) {
    const ends = partsOf(block);
    const last = ends.at(-1);
    if (last === undefined) break;
    cuts.set(block, ends);
    if (skip(BETWEEN, block.text, last) < block.text.length) break;
  }
  if (cuts.size === 0) return blocks;
  return cutBlocks(blocks, (block) => {
    const ends = cuts.get(block);
    return ends === undefined ? undefined : cutBlock(block, ends);
  });
}

/** Who issued, as such a title says it: "CỦA |THỦ TƯỚNG CHÍNH PHỦ", in UTF-16 units of what stands before. */
export const issuedByLength = (text: string): number => (skip(ISSUER, text, 0) > 0 ? 4 : 0);
