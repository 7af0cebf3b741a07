import { fold } from '../text/fold.ts';
import { upperShare } from '../text/letters.ts';
import { HEADINGS } from '../vocabulary/document-types.ts';
import type { Block } from './blocks.ts';
import {
  ADDRESSEES,
  ATTACHED,
  DATE_LINE,
  NUMBER_LINE,
  PARTY_NAME,
  PORTAL,
  RECIPIENTS,
  STATE_MOTTO,
  STATE_NAME,
} from './cues.ts';
import { skipWholeTitle } from './whole-title.ts';

const HEADED_TYPES = new Set(HEADINGS.map(fold));
const LETTERHEAD_LINES = 6;
const HEADER_BLOCKS = 40;

/** The letterhead, or without one the number's line, or the type's line. */
export function findStart(blocks: readonly Block[]): number {
  const state = blocks.findIndex(
    (block) => STATE_NAME.test(block.text) || PARTY_NAME.test(block.text),
  );
  if (state >= 0) {
    let start = state;
    while (
      start > 0 &&
      state - start < LETTERHEAD_LINES &&
      isLeftOfState(blocks[start - 1] as Block)
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
    isHeaderLine(blocks[start - 1] as Block)
  )
    start--;
  return start;
}

/** The body, and where the left column was read first, number and subject under it. */
const isLeftOfState = (block: Block): boolean =>
  isLetterheadLine(block) || NUMBER_LINE.test(block.text) || LETTER_SUBJECT.test(block.text);

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

export function findType(blocks: readonly Block[], start: number): number {
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

export function findSubject(
  blocks: readonly Block[],
  start: number,
  type: number,
): [number, number] {
  if (type < 0) return findLetterSubject(blocks, start);
  const first = skipWholeTitle(blocks, type);
  const head = blocks[first];
  if (head === undefined || !isSubjectStart(head)) return [first, first];
  return [first, findSubjectEnd(blocks, first, head)];
}

function findSubjectEnd(blocks: readonly Block[], first: number, head: Block): number {
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
      : (head.heading && block.heading && !block.apart) || isSecondLine(block, blocks[end - 1]);
    if (!carriesOn || block.label !== null) break;
    end++;
  }
  return end;
}

// A line that is set narrower than the text, so that a subject needs two.
const FULL_LINE = 50;

/** "… Nghị quyết Đại hội đại biểu" / "Đảng bộ tỉnh lần thứ I": no mark ends it, as one ends every paragraph, and the last line is the shorter. */
const isSecondLine = (block: Block, above: Block | undefined): boolean =>
  above !== undefined &&
  above.text.length >= FULL_LINE &&
  block.text.length < above.text.length &&
  /[\p{L}\d]$/u.test(block.text) &&
  !PREAMBLE.test(block.text) &&
  !ADDRESSEES.test(block.text) &&
  upperShare(block.text) < 0.8;

const LETTER_SUBJECT = /^(?:V\/v|Về việc|VỀ VIỆC)(?=[ :])/u;

/** A công văn has no type line: "V/v …" is its subject. */
function findLetterSubject(blocks: readonly Block[], start: number): [number, number] {
  const limit = Math.min(blocks.length, start + HEADER_BLOCKS);
  for (let i = start; i < limit; i++) {
    const text = (blocks[i] as Block).text;
    if (/^VỀ VIỆC /u.test(text)) return [i, findSubjectEnd(blocks, i, blocks[i] as Block)];
    if (LETTER_SUBJECT.test(text)) return [i, i + 1];
    if (ADDRESSEES.test(text)) return [i, i];
  }
  const untyped = findUntypedSubject(blocks, start, limit);
  if (untyped !== undefined) return untyped;
  let end = start;
  while (end < limit && isHeaderLine(blocks[end] as Block)) end++;
  return [end, end];
}

/** The words under a letterhead whose type's line is missing: "PHÁT ĐỘNG PHONG TRÀO …". */
function findUntypedSubject(
  blocks: readonly Block[],
  start: number,
  limit: number,
): [number, number] | undefined {
  let last = -1;
  for (let i = start; i < limit && isHeaderLine(blocks[i] as Block); i++) {
    const { text } = blocks[i] as Block;
    if (NUMBER_LINE.test(text) || DATE_LINE.test(text) || STATE_MOTTO.test(text)) last = i;
  }
  const head = blocks[last + 1];
  if (last < 0 || head === undefined || last + 1 >= limit || head.label !== null) return undefined;
  const words = head.text.split(' ').length;
  if (words < 4 || !isSubjectStart(head)) return undefined;
  if (STATE_NAME.test(head.text) || PARTY_NAME.test(head.text)) return undefined;
  return [last + 1, findSubjectEnd(blocks, last + 1, head)];
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
