import type { Block } from './blocks.ts';
import { findStart, findSubject, findType, isTypeLine } from './head.ts';
import { findAppendix, findPortal, findTail } from './tail.ts';

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
