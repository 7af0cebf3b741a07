import type { Grounded } from '../record/types.ts';
import { RECIPIENTS } from '../segment/cues.ts';
import type { Layout } from '../segment/document.ts';
import { bulletLength } from '../segment/labels.ts';

// "(Bc)", "tu", "HP_VP11_QĐ", "09 KH": what drafters and scanners leave under the list
const DRAFTERS_MARK =
  /^(?:\([\p{L}\p{N} ./]{1,12}\)|[\p{Ll}\d]{1,4}|\d{1,3} ?[\p{Lu}\d]{1,6}|[\p{L}\d]+(?:_[\p{L}\d]+)+)\.?$/u;

/** Nơi nhận: one entry an item, wrapped lines joined; "- Lưu: …" included, drafters' marks not. */
export function findRecipients(layout: Layout): Grounded[] {
  const { blocks, clean } = layout;
  const items: { start: number; end: number }[] = [];
  let listed = false;
  let stored = false;
  for (const block of blocks) {
    if (block.role !== 'recipients') continue;
    const title = RECIPIENTS.exec(block.text);
    if (title !== null) {
      listed = true;
      // "Nơi nhận: Như trên; Lưu VT." on one line
      const rest = block.text.slice(title[0].length).trim();
      if (rest !== '')
        items.push(...splitItems(clean.text, block.start + title[0].length, block.end));
      continue;
    }
    if (!listed || DRAFTERS_MARK.test(block.text)) continue;
    const bullet = bulletLength(block.text);
    const nested = /^\+/.test(block.text);
    const last = items[items.length - 1];
    if (bullet > 0 && !nested) items.push(...splitItems(clean.text, block.start, block.end));
    else if (last !== undefined && !stored && (nested || !endsItem(clean.text, last.end)))
      last.end = block.end;
    else if (bullet > 0 || !stored) items.push({ start: block.start + bullet, end: block.end });
    stored = /^(?:[-–+] ?)?Lưu(?: ?:| VT| văn thư)/iu.test(block.text);
  }
  return items.map(({ start, end }) => clean.ground(start, end)).filter(({ text }) => text !== '');
}

const endsItem = (text: string, end: number): boolean => /[;.]$/.test(text.slice(end - 1, end));

/** "- Chủ tịch; - Các sở;" on one line are two items. */
function splitItems(text: string, start: number, end: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(/(?<=[;,.]) ?[-–] (?=\p{Lu})/gu)) {
    items.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  items.push({ start: from, end });
  return items.map((item) => ({
    ...item,
    start: item.start + bulletLength(text.slice(item.start, item.end).trimStart()),
  }));
}
