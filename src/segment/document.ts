import type { Clean } from '../normalise/clean.ts';
import { type Block, makeBlocks } from './blocks.ts';
import { DATE_LINE, endsList, isOfficeLine, RECIPIENTS } from './cues.ts';
import { splitHeader } from './flat-header.ts';
import { splitTail } from './flat-tail.ts';
import { findStart, findType } from './head.ts';
import { findParts, type Parts } from './parts.ts';
import { isPersonName } from './person.ts';

/** A document cut into its parts after Decree 30/2020/NĐ-CP: what every extractor reads. */
export interface Layout {
  clean: Clean;
  blocks: readonly Block[];
  parts: Parts;
}

export function segment(clean: Clean): Layout {
  const headed = splitHeader(makeBlocks(clean));
  const blocks = splitTail(headed, Math.max(findType(headed, findStart(headed)), 0) + 1);
  const parts = findParts(blocks);
  const set = (from: number, to: number, role: Block['role']): void => {
    for (let i = from; i < to; i++) (blocks[i] as Block).role = role;
  };
  // A công văn's subject stands left of its date, which then follows it.
  const dateLine = blocks.findIndex(
    ({ text }, i) => i >= parts.subjectEnd && i < parts.subjectEnd + 4 && DATE_LINE.test(text),
  );
  const headerEnd = parts.type < 0 && dateLine >= 0 ? dateLine + 1 : parts.subjectEnd;
  set(parts.start, headerEnd, 'header');
  set(headerEnd, Math.max(parts.bodyStart, headerEnd), 'preamble');
  set(Math.max(parts.bodyStart, headerEnd), parts.closing, 'body');
  set(parts.closing, parts.tail, 'closing');
  markTail(blocks, parts);
  set(parts.appendix, parts.end, 'appendix');
  return { clean, blocks, parts };
}

// "[1] Chỉ thị số …", "(2) Báo cáo số …": notes stand at the foot of the last page
const FOOTNOTE = /^[[(]?(\d{1,3})[\])]? ?\p{Lu}/u;

/**
 * Recipients stand left of the signature, so that a text layer may interleave them: items with a
 * bullet are recipients up to "- Lưu: …", the last; the capacity, the position, the name and what
 * follows it are the signature. What follows both is no part of the document.
 */
function markTail(blocks: Block[], parts: Parts): void {
  let inSignature = false;
  let named = false;
  let stored = false;
  let notes = 0;
  // The list stands under the signature.
  let below = false;
  let item: Block | undefined;
  for (let i = parts.tail; i < parts.appendix; i++) {
    const block = blocks[i] as Block;
    const signs = isOfficeLine(block.text) || (inSignature && isPersonName(block.text));
    if (stored && named && !signs) {
      const note = Number(FOOTNOTE.exec(block.text)?.[1]);
      block.role = note === notes + 1 ? 'signature' : null;
      if (block.role !== null) notes++;
      continue;
    }
    if (RECIPIENTS.test(block.text) || (!stored && /^[-–+•*] ?[\p{L}\d]/u.test(block.text))) {
      block.role = 'recipients';
      below ||= named && RECIPIENTS.test(block.text);
      item = block;
      stored = endsList(block.text);
      continue;
    }
    if (signs) {
      named ||= !isOfficeLine(block.text);
      inSignature = true;
    }
    // An item that has not ended goes on under a line of the signature: "- UBMTTQVN tỉnh, các" / "đoàn thể;"
    const goesOn =
      !signs &&
      item !== undefined &&
      (below || (!/[;.:]$/.test(item.text) && /^\p{Ll}/u.test(block.text)));
    block.role = inSignature && !goesOn ? 'signature' : 'recipients';
    if (block.role === 'recipients') stored ||= endsList(block.text);
    if (goesOn) item = block;
  }
}
