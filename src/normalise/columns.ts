import type { Edit } from '../text/edits.ts';
import { matchesOf } from '../text/matches.ts';

// "Nơi nhận:              CHỦ TỊCH": two columns of the page on one line of a text layer.
const GUTTER = /(?<=\S) {6,}(?=[\p{Lu}*•-])/gu;
// "Số:        /CT-UBND", "ngày        tháng": room left to fill in parts nothing.
const ROOM = /(?:Số ?:?|[Nn]gày|[Tt]háng|[Nn]ăm|[.…_])$/u;

/** Columns of a page become lines of their own, in the order in which the text layer has them. */
export function splitColumns(text: string): Edit[] {
  if (!text.includes('      ')) return [];
  const edits: Edit[] = [];
  for (const match of matchesOf(GUTTER, text)) {
    const from = match.index;
    if (ROOM.test(text.slice(Math.max(0, from - 6), from))) continue;
    edits.push({ from, to: from + match[0].length, insert: '\n' });
  }
  return edits;
}
