import type { Capacity, Grounded, Signer } from '../record/types.ts';
import type { Block } from '../segment/blocks.ts';
import { CAPACITY, isOfficeLine } from '../segment/cues.ts';
import type { Layout } from '../segment/document.ts';
import { isPersonName, nameStart } from '../segment/person.ts';
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
    if (isOfficeLine(block.text)) {
      lines.push(clean.ground(block.start, block.end));
      capacity = readCapacity(block.text) ?? capacity;
      position = block;
    } else if (position !== undefined && isPersonName(block.text)) {
      const grounded = clean.ground(block.start + nameStart(block.text), block.end);
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

// "UBND", "HĐND"
const ACRONYM = /^[BCDĐGHKLMNPQRSTUVX]{2,5}$/u;

// "TỈNH LAI CHÂU": what follows is a name
// bounded: a line of the signature.
const UNIT_NAME =
  /(?<= (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn) )\p{Ll}+(?: \p{Ll}+)*$/u;

/** "KT. PHÓ CHỦ TỊCH" → "Phó Chủ tịch"; the capacity is a field of its own. */
function readTitle(line: string): string {
  const titles = line.replace(CAPACITY, '').split(/,\s*/).map(readPosition);
  return titles.join(', ');
}

/** "CHỦ TỊCH UBND TỈNH LAI CHÂU" → "Chủ tịch UBND tỉnh Lai Châu". */
function readPosition(written: string): string {
  const words = written
    .split(' ')
    .map((word) => (ACRONYM.test(word) ? word : word.toLowerCase()))
    .join(' ')
    .replace(UNIT_NAME, (name) => name.replace(/(?:^| )\p{Ll}/gu, (head) => head.toUpperCase()));
  const lower = `${written.toLowerCase()} `;
  const known = positionTable()
    .filter(({ name }) => lower.startsWith(`${name.toLowerCase()} `))
    .reduce((longest, { name }) => (name.length > longest.length ? name : longest), '');
  const title = known + words.slice(known.length);
  // "PHÓ ĐẠI DIỆN" → "Phó Đại diện"
  return title.replace(/^(?:phó )?./u, (head) =>
    head.replace(/^.| ./gu, (letter) => letter.toUpperCase()),
  );
}
