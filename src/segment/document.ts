import type { Clean } from '../normalise/clean.ts';
import { type Block, makeBlocks } from './blocks.ts';
import { DATE_LINE, isSignatureLine, RECIPIENTS, readSigned } from './cues.ts';
import { findParts, type Parts } from './parts.ts';
import { isPersonName } from './tail.ts';

/** A document cut into its parts after Decree 30/2020/NĐ-CP: what every extractor reads. */
export interface Layout {
  clean: Clean;
  blocks: readonly Block[];
  parts: Parts;
}

export function segment(clean: Clean): Layout {
  const blocks = makeBlocks(clean);
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

/**
 * Recipients stand left of the signature, so that a text layer may interleave them: items with a
 * bullet are recipients, the capacity, the position, the name and what follows it are the signature.
 */
function markTail(blocks: Block[], parts: Parts): void {
  let inSignature = false;
  let item: Block | undefined;
  for (let i = parts.tail; i < parts.appendix; i++) {
    const block = blocks[i] as Block;
    if (RECIPIENTS.test(block.text) || /^[-–+•*] ?\p{L}/u.test(block.text)) {
      block.role = 'recipients';
      item = block;
      continue;
    }
    const signs =
      isSignatureLine(block.text) || isPersonName(block.text) || readSigned(block.text) !== null;
    if (signs) inSignature = true;
    // An item that has not ended goes on under a line of the signature: "- UBMTTQVN tỉnh, các" / "đoàn thể;"
    const goesOn =
      !signs && item !== undefined && !/[;.:]$/.test(item.text) && /^\p{Ll}/u.test(block.text);
    block.role = inSignature && !goesOn ? 'signature' : 'recipients';
    if (goesOn) item = block;
  }
}
