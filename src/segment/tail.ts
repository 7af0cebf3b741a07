import { upperShare } from '../text/letters.ts';
import type { Block } from './blocks.ts';
import { APPENDIX, ATTACHED, isSignatureLine, PORTAL, RECIPIENTS, STATE_NAME } from './cues.ts';
import { isTypeLine } from './head.ts';

/** The block that begins recipients or signature; `blocks.length` where there is neither. */
export function findTail(blocks: readonly Block[], from: number): number {
  let signature = -1;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (RECIPIENTS.test(block.text)) return signature >= 0 && i - signature < 12 ? signature : i;
    if (signature < 0 && i > from + 1 && isSignatureLine(block.text) && isFollowedByName(blocks, i))
      signature = i;
    if (signature >= 0 && i - signature >= 12) return signature;
  }
  return signature >= 0 ? signature : blocks.length;
}

/** A signature: within a few lines of the position stands a name. */
function isFollowedByName(blocks: readonly Block[], at: number): boolean {
  for (let i = at + 1; i < Math.min(blocks.length, at + 6); i++) {
    const text = (blocks[i] as Block).text;
    if (isSignatureLine(text) || /^\(/.test(text)) continue;
    return isPersonName(text);
  }
  return false;
}

/** "Nguyễn Văn A", "TRẦN THỊ B", "Đặng Hà My": two to six capitalised words and nothing else. */
export function isPersonName(text: string): boolean {
  return (
    text.length <= 40 &&
    /^\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){1,5}$/u.test(text) &&
    !isSignatureLine(text) &&
    !/^(?:Nơi nhận|NƠI NHẬN|PHỤ LỤC|Phụ Lục)/u.test(text)
  );
}

export function findPortal(blocks: readonly Block[], from: number): number {
  for (let i = from; i < blocks.length; i++) {
    if (!PORTAL.test((blocks[i] as Block).text)) continue;
    // The portal's caption stands before its first label: "Công điện 228/CĐ-TTg năm 2025 … ban hành"
    let end = i;
    while (end > from && isPortalCaption((blocks[end - 1] as Block).text)) end--;
    return end;
  }
  return blocks.length;
}

// "Quyết định 2629/QĐ-TTg năm 2025 phê duyệt … do Thủ tướng Chính phủ ban hành"
const isPortalCaption = (text: string): boolean =>
  /^\p{Lu}[\p{L} ]{3,30} (?:số )?\d{1,6}[\p{L}\p{N}/.-]{0,30} (?:năm \d{4}|ngày \d)/u.test(text) &&
  !/[.;]$/.test(text);

export function findAppendix(blocks: readonly Block[], tail: number, end: number): number {
  let named = -1;
  for (let i = tail; i < end; i++) {
    const block = blocks[i] as Block;
    if (named < 0 && isPersonName(block.text)) named = i;
    const opens =
      (APPENDIX.test(block.text) && upperShare(block.text.slice(0, 8)) > 0.1) ||
      ATTACHED.test(block.text) ||
      (isTypeLine(block) && i > tail) ||
      (STATE_NAME.test(block.text) && i > tail);
    if (opens)
      return ATTACHED.test(block.text) ? Math.max(named + 1, backToTitle(blocks, i, tail)) : i;
    if (named >= 0 && i - named > 4 && block.label !== null) return named + 1;
  }
  return end;
}

/** An appendix note "(Kèm theo …)" stands under its title: the lines in capitals before it. */
function backToTitle(blocks: readonly Block[], note: number, tail: number): number {
  let at = note;
  while (
    at - 1 > tail &&
    upperShare((blocks[at - 1] as Block).text) > 0.7 &&
    !isPersonName((blocks[at - 1] as Block).text)
  )
    at--;
  return at;
}
