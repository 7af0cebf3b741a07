import type { Grounded } from '../record/types.ts';
import { endsList, RECIPIENTS } from '../segment/cues.ts';
import type { Layout } from '../segment/document.ts';
import { bulletLength } from '../segment/labels.ts';
import { matchesOf } from '../text/matches.ts';

// "(Bc)", "tu", "HP_VP11_QĐ", "09 KH": what drafters and scanners leave under the list
const DRAFTERS_MARK =
  /^(?:\([\p{L}\p{N} ./]{1,12}\)|[\p{Ll}\d]{1,4}|\d{1,3} ?[\p{Lu}\d]{1,6}|[\p{L}\d]+(?:_[\p{L}\d]+)+)\.?$/u;

// "(Bc)", "tu": no items, where the list has neither bullets nor marks
const BARE_ITEM = /^\p{Lu}/u;

/** Nơi nhận: one entry an item, wrapped lines joined; "- Lưu: …", the last, included, drafters' marks not. */
export function findRecipients(layout: Layout): Grounded[] {
  const { clean } = layout;
  const { text } = clean;
  const blocks = layout.blocks.filter(({ role }) => role === 'recipients');
  const marked = blocks.some((block) => bulletLength(block.text) > 0 || /[;,]$/.test(block.text));
  const items: { start: number; end: number }[] = [];
  let listed = false;
  for (const block of blocks) {
    const title = RECIPIENTS.exec(block.text);
    if (title !== null) {
      listed = true;
      // "Nơi nhận: Như trên; Lưu VT." on one line
      const rest = block.text.slice(title[0].length).trim();
      if (rest !== '') items.push(...splitItems(text, block.start + title[0].length, block.end));
      continue;
    }
    if (!listed || DRAFTERS_MARK.test(block.text)) continue;
    const bullet = bulletLength(block.text);
    const nested = /^\+/.test(block.text);
    const last = items[items.length - 1];
    // What stays in the archive is the last item; drafters' marks and the page's own words follow it.
    if (last !== undefined && endsList(text.slice(last.start, last.end))) {
      if (nested && !/[.]$/.test(text.slice(last.start, last.end))) last.end = block.end;
      continue;
    }
    // "- Các tổ chức chính trị" / "- xã hội tỉnh;": the dash of a name, not of an item
    const dashed =
      last !== undefined &&
      /^[-–] \p{Ll}/u.test(block.text) &&
      /\p{Ll}$/u.test(text.slice(last.start, last.end)) &&
      marked;
    if (dashed) last.end = block.end;
    else if (bullet > 0 && !nested) items.push(...splitItems(text, block.start, block.end));
    else if (last !== undefined && (nested || !endsItem(text, last.end, marked)))
      last.end = block.end;
    else if (marked || BARE_ITEM.test(block.text))
      items.push({ start: block.start + bullet, end: block.end });
  }
  return items
    .map(({ start, end }) => clean.ground(start, start + withoutMark(text.slice(start, end))))
    .filter((item) => item.text !== '');
}

/** "Lưu: VT, CT. 09 KH": the length without what the drafter left behind the last item. */
function withoutMark(item: string): number {
  const end = endsList(item) ? item.lastIndexOf('. ') + 1 : 0;
  return end > 0 && DRAFTERS_MARK.test(item.slice(end + 1)) ? end : item.length;
}

/** A list without bullets and marks has an item a line. */
const endsItem = (text: string, end: number, marked: boolean): boolean =>
  !marked || /[;.]/.test(text[end - 1] as string);

// "- Chủ tịch; - Các sở; - 12 xã;" on one line, and "Như trên; Các sở; Lưu: VT." without bullets
const NEXT_BULLETED = /(?<=[;,.)]) ?[-–] (?=[\p{Lu}\d])/gu;
const NEXT_ITEM = /(?<=;) ?(?=\p{Lu})/gu;

function splitItems(text: string, start: number, end: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  const words = text.slice(start, end);
  const bulleted = bulletLength(words.trimStart()) > 0;
  let from = start;
  for (const match of matchesOf(bulleted ? NEXT_BULLETED : NEXT_ITEM, words)) {
    items.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  items.push({ start: from, end });
  return items.map((item) => ({
    ...item,
    start: item.start + bulletLength(text.slice(item.start, item.end).trimStart()),
  }));
}
