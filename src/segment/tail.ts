import { upperShare } from '../text/letters.ts';
import type { Block } from './blocks.ts';
import {
  APPENDIX,
  ATTACHED,
  isOfficeLine,
  isSignatureLine,
  PORTAL,
  RECIPIENTS,
  STATE_NAME,
} from './cues.ts';
import { isTypeLine } from './head.ts';
import { isPersonName } from './person.ts';

/** The block that begins recipients or signature; `blocks.length` where there is neither. */
export function findTail(blocks: readonly Block[], from: number): number {
  let signature = -1;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (RECIPIENTS.test(block.text)) {
      if (signature >= 0 && i - signature < 12) return signature;
      return findWrittenOffice(blocks, Math.max(from, i - 6), i);
    }
    if (signature < 0 && i > from + 1 && isSignatureLine(block.text) && isFollowedByName(blocks, i))
      signature = i;
    if (signature >= 0 && i - signature >= 12) return signature;
  }
  return signature >= 0 ? signature : blocks.length;
}

/** "Chủ tịch" / "Trần Văn Mẫu" over the recipients at `end`; `end` where none stands there. */
function findWrittenOffice(blocks: readonly Block[], from: number, end: number): number {
  for (let i = from; i < end; i++)
    if (isOfficeLine((blocks[i] as Block).text) && isFollowedByName(blocks, i)) return i;
  return end;
}

/** A signature: within a few lines of the position stands a name. */
function isFollowedByName(blocks: readonly Block[], at: number): boolean {
  for (let i = at + 1; i < Math.min(blocks.length, at + 6); i++) {
    const text = (blocks[i] as Block).text;
    if (isOfficeLine(text) || /^[([]/.test(text)) continue;
    return isPersonName(text);
  }
  return false;
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
