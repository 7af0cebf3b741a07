import type { Capacity, Grounded, Signer } from '../record/types.ts';
import type { Block } from '../segment/blocks.ts';
import { CAPACITY, isSignatureLine, readSigned } from '../segment/cues.ts';
import type { Layout } from '../segment/document.ts';
import { isPersonName } from '../segment/tail.ts';
import { positionTable } from '../vocabulary/positions.ts';

export interface SignatureBlock {
  signer: Signer | null;
  /** Lines of capacity and position, outermost first: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH". */
  lines: Grounded[];
}

/** Quyền hạn, chức vụ, họ tên of the one who signed: the name nearest under a position. */
export function findSigner(layout: Layout): SignatureBlock {
  const { blocks, clean } = layout;
  const lines: Grounded[] = [];
  let position: Block | undefined;
  let capacity: Capacity | null = null;
  for (const block of blocks) {
    if (block.role !== 'signature') continue;
    const signed = readSigned(block.text);
    if (signed !== null) {
      const office = clean.ground(block.start, block.start + signed.office.length);
      const grounded = clean.ground(block.start + signed.nameStart, block.end);
      const parts = signed.office.split(/ (?=(?:TM|KT|TL|TUQ|Q)\.|PHÓ )/u);
      for (const part of parts) capacity = readCapacity(part) ?? capacity;
      lines.push(...parts.map((text) => ({ ...office, text })));
      const title = readTitle(parts[parts.length - 1] as string);
      return { signer: { name: grounded.text, title, capacity, ...grounded }, lines };
    }
    if (isSignatureLine(block.text)) {
      lines.push(clean.ground(block.start, block.end));
      capacity = readCapacity(block.text) ?? capacity;
      position = block;
    } else if (position !== undefined && isPersonName(block.text)) {
      const grounded = clean.ground(block.start, block.end);
      return {
        signer: { name: grounded.text, title: readTitle(position.text), capacity, ...grounded },
        lines,
      };
    }
  }
  return { signer: null, lines };
}

function readCapacity(line: string): Capacity | null {
  const mark = CAPACITY.exec(line)?.[0].replace(/[. /]/g, '');
  if (mark === undefined) return null;
  return `${mark}.` as Capacity;
}

/** "KT. CHỦ TỊCH" → "Chủ tịch", "PHÓ THỦ TƯỚNG" → "Phó Thủ tướng"; the capacity is a field of its own. */
function readTitle(line: string): string {
  const words = line.replace(CAPACITY, '').toLowerCase();
  const known = positionTable().find(({ name }) => name.toLowerCase() === words);
  return known?.name ?? words.replace(/^(?:phó )?./u, toProperCase);
}

const toProperCase = (words: string): string =>
  words.replace(/^.| ./gu, (first) => first.toUpperCase());
