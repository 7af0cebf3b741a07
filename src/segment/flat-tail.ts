/**
 * Recipients and signature that a crawl or a text layer ran together: "- Lưu: VT. KT. CHỦ TỊCH PHÓ
 * CHỦ TỊCH (Đã ký) Trần Văn Mẫu", "CHỦ TỊCH Trần Văn Mẫu Nơi nhận: - Như trên; …".
 */
import { isUpper } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import type { Block } from './blocks.ts';
import { isSignatureLine, RECIPIENTS } from './cues.ts';
import { cutBlock, cutBlocks } from './cut.ts';
import { isPersonName } from './person.ts';

/** Of recipients and signature together, in blocks. */
const LONGEST_TAIL = 60;

const TITLE = /(?<=[^\p{L}\s]\s?|\p{L} )N(?:ơi nhận|ƠI NHẬN) ?:/gu;
// Where a capacity or a position in capitals begins: "TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH".
const OFFICE =
  /(?<![\p{L}/.])(?:(?:(?:TM|KT|TL|TUQ|Q|T\.M|K\.T)\. ?|(?:T\/M|K\/T|T\/L)\.? ?)(?=(?:CH[ỦÁ]|B[ỘÍ]|[ỦU][YỶ]|UBND|BAN|H[ỘI]|GIÁM|TH[ỦỐ]|TR[ƯU]|C[ỤH]|V[ỤI]|VĂN|TỔNG|ĐẢNG|ĐOÀN|SỞ|TỈNH|THÀNH|QUYỀN|PHÓ))|(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|VỤ TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH |BÍ THƯ|THỐNG ĐỐC|HIỆU TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG(?= *(?:$|\()))(?!\p{L}))/u;
// The next line of an office: "KT. CHỦ TỊCH | PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN | CHỦ TỊCH".
const NEXT_LINE =
  / (?=(?:TM|KT|TL|TUQ|Q)\. ?\p{Lu})| (?<!(?:,|PHÓ|THỨ|QUYỀN|TỔNG|ĐOÀN|TM\.|KT\.|TL\.|TUQ\.|Q\.) )(?=(?:PHÓ |THỨ |QUYỀN )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|TRƯỞNG BAN|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHÁNH (?:VĂN|THANH)|BÍ THƯ|THỐNG ĐỐC|TRƯỞNG PHÒNG)(?!\p{L}))|(?<!,) (?=PHÓ \p{Lu}|THỨ TRƯỞNG)/gu;
// Words in capitals, from an office on: "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "BỘ TRƯỞNG, CHỦ NHIỆM"
const CAPITALS = /^(?:(?:[-–] )?\p{Lu}[\p{Lu}./&,-]*(?!\p{Ll})(?:\s|$))+/u;
// "(Đã ký)", "[daky]", "Đã ký"
const SIGNED = /^(?:[([][^()[\]]{1,40}[)\]]|Đã ký:?)/u;
const NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}(?=$|[.;]| (?!\p{Ll}))/u;
// "… Lưu: VT, TH. Trần Văn Mẫu", "… các huyện; A Brang Mẫu", "… các sở; Trần Văn Mẫu - Lưu: VT.": a name after the end of an item
const NAME_AFTER_ITEM =
  /(?<=[.;:)\]\d] )(?:\p{Lu}\p{Ll}+|[AYKH](?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}))(?: \p{Lu}\p{Ll}*){1,4}(?=$| [-–+•] ?[\p{Lu}\d])/u;

/** Parts of recipients and signature that stand in one block become blocks of their own; from `from` on. */
export function splitTail(blocks: readonly Block[], from: number): Block[] {
  let title = -LONGEST_TAIL;
  let office = -LONGEST_TAIL;
  const titled = cutBlocks(blocks, (block, i) => (i < from ? undefined : cutAtTitle(block)));
  return cutBlocks(titled, (block, i) => {
    if (i < from) return undefined;
    if (RECIPIENTS.test(block.text)) title = i;
    const near = i - title < LONGEST_TAIL;
    const pieces = cutOffice(block, near);
    const last = pieces ?? [block];
    if (last.some(({ text }) => isSignatureLine(text))) office = i;
    if (i - office >= LONGEST_TAIL) return pieces;
    if (last.some(({ text }) => isPersonName(text))) {
      office = -LONGEST_TAIL;
      title = -LONGEST_TAIL;
      return pieces;
    }
    return near ? cutName(last) : pieces;
  });
}

function cutAtTitle(block: Block): Block[] | undefined {
  if (!block.text.includes('hận') && !block.text.includes('HẬN')) return undefined;
  const offsets = [...matchesOf(TITLE, block.text)].map(({ index }) => index);
  return offsets.length === 0 ? undefined : cutBlock(block, offsets, false);
}

/** An office counts beside recipients, at a block's start, and after the mark that ends a text: "./." */
function cutOffice(block: Block, near: boolean): Block[] | undefined {
  const { text } = block;
  const floor = near ? 0 : text.lastIndexOf('./.') + 1;
  // "CH…", "T/M", "Q.": most paragraphs are passed over at their second letter.
  if (!near && floor === 0 && !isUpper(text.charCodeAt(1)) && !'./'.includes(text[1] ?? ' '))
    return undefined;
  const match = OFFICE.exec(text.slice(floor));
  if (match === null || (floor === 0 && !near && match.index > 0)) return undefined;
  const start = floor + match.index;
  const capitals = CAPITALS.exec(text.slice(start))?.[0] ?? '';
  if (capitals.length < 6) return undefined;
  const offsets = [start];
  for (const { index } of matchesOf(NEXT_LINE, capitals)) offsets.push(start + index);
  let at = start + capitals.length;
  offsets.push(at);
  const rest = (): string => text.slice(at).trimStart();
  const skip = (length: number): void => {
    at = text.length - rest().length + length;
    offsets.push(at);
  };
  const signed = SIGNED.exec(rest())?.[0];
  if (signed !== undefined) skip(signed.length);
  const name = NAME.exec(rest())?.[0];
  if (name !== undefined) skip(name.length);
  // A sentence in capitals is no office: a name follows it, or nothing, or it stands beside recipients.
  if (!near && name === undefined && signed === undefined) return undefined;
  const pieces = cutBlock(block, offsets, false);
  return pieces.length > 1 ? pieces : undefined;
}

function cutName(pieces: readonly Block[]): Block[] | undefined {
  const last = pieces[pieces.length - 1] as Block;
  const name = NAME_AFTER_ITEM.exec(last.text);
  if (name === null) return pieces.length > 1 ? [...pieces] : undefined;
  const offsets = [name.index, name.index + name[0].length];
  return [...pieces.slice(0, -1), ...cutBlock(last, offsets, false)];
}
