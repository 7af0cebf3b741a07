import { fold } from '../text/fold.ts';
import { upperShare } from '../text/letters.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import type { Block } from './blocks.ts';
import {
  ADDRESSEES,
  APPENDIX,
  ATTACHED,
  DATE_LINE,
  isSignatureLine,
  NUMBER_LINE,
  PARTY_NAME,
  PORTAL,
  RECIPIENTS,
  STATE_MOTTO,
  STATE_NAME,
} from './cues.ts';

/** Where the parts of a document begin, as indexes of blocks; every `…End` is exclusive. */
export interface Parts {
  start: number;
  /** The type's own line ("CHỈ THỊ"), -1 where there is none (công văn). */
  type: number;
  subjectStart: number;
  subjectEnd: number;
  bodyStart: number;
  /** First block of the closing paragraph. */
  closing: number;
  /** First block of recipients and signature, which may interleave. */
  tail: number;
  appendix: number;
  end: number;
}

const HEADED_TYPES = new Set(
  DOCUMENT_TYPES.filter((type) => type.printedAsHeading)
    .flatMap((type) => [type.name, ...(type.aliases ?? [])])
    .map(fold),
);
const LETTERHEAD_LINES = 6;
const HEADER_BLOCKS = 40;

export function findParts(blocks: readonly Block[]): Parts {
  const start = findStart(blocks);
  const type = findType(blocks, start);
  const [subjectStart, subjectEnd] = findSubject(blocks, start, type);
  const tail = findTail(blocks, subjectEnd);
  const portal = findPortal(blocks, Math.max(tail, subjectEnd));
  const appendix = Math.min(findAppendix(blocks, tail, portal), portal);
  const bodyEnd = Math.min(tail, appendix);
  const bodyStart = findBody(blocks, subjectEnd, bodyEnd);
  const closing = findClosing(blocks, bodyStart, bodyEnd);
  return {
    start,
    type,
    subjectStart,
    subjectEnd,
    bodyStart,
    closing,
    tail: bodyEnd,
    appendix,
    end: portal,
  };
}

/** The letterhead, or without one the number's line, or the type's line. */
function findStart(blocks: readonly Block[]): number {
  const state = blocks.findIndex(
    (block) => STATE_NAME.test(block.text) || PARTY_NAME.test(block.text),
  );
  if (state >= 0) {
    let start = state;
    while (
      start > 0 &&
      state - start < LETTERHEAD_LINES &&
      isLetterheadLine(blocks[start - 1] as Block)
    )
      start--;
    return start;
  }
  const number = blocks.findIndex((block) => NUMBER_LINE.test(block.text));
  const type = blocks.findIndex((block) => isTypeLine(block));
  const first = [number, type].filter((index) => index >= 0);
  if (first.length === 0) return 0;
  let start = Math.min(...first);
  while (
    start > 0 &&
    Math.min(...first) - start < LETTERHEAD_LINES &&
    isLetterheadLine(blocks[start - 1] as Block)
  )
    start--;
  return start;
}

/** "ỦY BAN NHÂN DÂN", "TỈNH LAI CHÂU": short and in capitals. */
function isLetterheadLine(block: Block): boolean {
  return (
    block.text.length < 90 &&
    upperShare(block.text) > 0.8 &&
    !PORTAL.test(block.text) &&
    !/[:]$/.test(block.text)
  );
}

/** "CHỈ THỊ", "**Kế hoạch**", "QUYẾT ĐỊNH:": the name of a type and nothing else. */
export function isTypeLine(block: Block): boolean {
  if (block.text.length > 40) return false;
  if (!block.heading && upperShare(block.text) < 0.8) return false;
  // bounded: a short line.
  return HEADED_TYPES.has(fold(block.text.replace(/[\s:.*]+$/u, '')));
}

function findType(blocks: readonly Block[], start: number): number {
  const limit = Math.min(blocks.length, start + HEADER_BLOCKS);
  for (let i = start; i < limit; i++) {
    const block = blocks[i] as Block;
    if (isTypeLine(block)) return i;
    if (ADDRESSEES.test(block.text) || RECIPIENTS.test(block.text)) return -1;
  }
  return -1;
}

// "THỦ TƯỚNG CHÍNH PHỦ", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH X", "HỘI ĐỒNG NHÂN DÂN TỈNH X", "THỦ TƯỚNG CHÍNH PHỦ điện:"
const DECIDING_BODY =
  /^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|BỘ TRƯỞNG|CHÍNH PHỦ|[ỦU][YỶ] BAN NHÂN DÂN|UỶ BAN|HỘI ĐỒNG NHÂN DÂN|QUỐC HỘI|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH |TỔNG THANH TRA|THỐNG ĐỐC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|TRƯỞNG BAN|VIỆN TRƯỞNG|CHỦ NHIỆM)(?=[ ,:]|$)/u;
const PREAMBLE = /^(?:Căn cứ|Xét |Theo đề nghị|Trong |Năm \d|Ngày \d|Từ ngày|Sau khi |Ngày )/u;

function findSubject(blocks: readonly Block[], start: number, type: number): [number, number] {
  if (type < 0) return findLetterSubject(blocks, start);
  // The Party's directives name their body between type and subject: "CỦA BAN THƯỜNG VỤ TỈNH ỦY".
  const first = /^CỦA \p{Lu}/u.test(blocks[type + 1]?.text ?? '') ? type + 2 : type + 1;
  const head = blocks[first];
  if (head === undefined || !isSubjectStart(head)) return [first, first];
  let end = first + 1;
  const capitals = upperShare(head.text) > 0.8;
  while (end < blocks.length && end - first < 6) {
    const block = blocks[end] as Block;
    if (
      DECIDING_BODY.test(block.text) ||
      ATTACHED.test(block.text) ||
      /[.:;]$/.test((blocks[end - 1] as Block).text)
    )
      break;
    if (/^\(/.test(block.text) && upperShare(block.text) < 0.5) break;
    const carriesOn = capitals
      ? upperShare(block.text) > 0.8 && !/^(?:PHẦN|[IVX]+\.|ĐIỀU)/u.test(block.text)
      : head.heading && block.heading && !block.apart;
    if (!carriesOn || block.label !== null) break;
    end++;
  }
  return [first, end];
}

/** A công văn has no type line: "V/v …" is its subject. */
function findLetterSubject(blocks: readonly Block[], start: number): [number, number] {
  const limit = Math.min(blocks.length, start + HEADER_BLOCKS);
  for (let i = start; i < limit; i++) {
    const text = (blocks[i] as Block).text;
    if (/^(?:V\/v|Về việc|VỀ VIỆC)(?=[ :])/u.test(text)) return [i, i + 1];
    if (ADDRESSEES.test(text)) return [i, i];
  }
  let end = start;
  while (end < limit && isHeaderLine(blocks[end] as Block)) end++;
  return [end, end];
}

const isHeaderLine = (block: Block): boolean =>
  isLetterheadLine(block) ||
  NUMBER_LINE.test(block.text) ||
  DATE_LINE.test(block.text) ||
  STATE_MOTTO.test(block.text);

function isSubjectStart(block: Block): boolean {
  if (DECIDING_BODY.test(block.text) && !/^(?:CHÍNH PHỦ|QUỐC HỘI) /u.test(block.text)) return false;
  if (/^(?:Căn cứ|Xét )/u.test(block.text) || ADDRESSEES.test(block.text)) return false;
  if (upperShare(block.text) > 0.8 || block.heading) return true;
  if (/^(?:Về|V\/v|VỀ)(?=[ :])/u.test(block.text)) return true;
  return block.text.length < 400 && !/[.;:]$/.test(block.text) && !PREAMBLE.test(block.text);
}

/** The block that begins recipients or signature; `blocks.length` where there is neither. */
function findTail(blocks: readonly Block[], from: number): number {
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

function findPortal(blocks: readonly Block[], from: number): number {
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

function findAppendix(blocks: readonly Block[], tail: number, end: number): number {
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

/** The first numbered item, article or heading; the preamble is what stands before it. */
function findBody(blocks: readonly Block[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const block = blocks[i] as Block;
    if (block.label !== null && block.cell === null) return i;
    if (isTypeLine(block)) return Math.min(i + 1, end);
  }
  return Math.min(from, end);
}

const CLOSING =
  /^(?:Trên đây là|Chỉ thị này|Quyết định này|Nghị quyết này|Yêu cầu (?:các|Thủ trưởng|Giám đốc)|Nhận được|(?:Chủ tịch |Phó Chủ tịch )?(?:Ủy ban nhân dân|Uỷ ban nhân dân|UBND) [\p{L} ]{0,40}(?:yêu cầu|đề nghị)|Trong quá trình|Giao |Đề nghị |Văn phòng)/u;

function findClosing(blocks: readonly Block[], from: number, end: number): number {
  for (let i = end - 1; i > Math.max(from, end - 4); i--) {
    const block = blocks[i] as Block;
    if (block.label === null && CLOSING.test(block.text)) return i;
    if (/\.\/\.?\s*$/.test(block.text) && block.label === null) return i;
  }
  return end;
}
