import type { DocumentDate, DocumentNumber, DocumentType, Grounded } from '../record/types.ts';
import type { Block } from '../segment/blocks.ts';
import {
  ATTACHED,
  DATE_LINE,
  NUMBER_LINE,
  PARTY_NAME,
  STATE_MOTTO,
  STATE_NAME,
} from '../segment/cues.ts';
import type { Layout } from '../segment/document.ts';
import { bulletLength } from '../segment/labels.ts';
import { findLaunches } from '../segment/launch.ts';
import { issuedByLength } from '../segment/whole-title.ts';
import { upperShare } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import type { IssuerEvidence } from './issuer-evidence.ts';

/** What the header said and the signature block shows; the rest is read from the layout. */
export interface Known {
  number: DocumentNumber | null;
  documentType: DocumentType | null;
  place: Grounded | null;
  date: DocumentDate | null;
  signature: readonly Grounded[];
}

// "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐỒNG NAI", "THỦ TƯỚNG CHÍNH PHỦ điện:" between subject and "Căn cứ"
const HEADING =
  /^(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|CHÍNH PHỦ|[ỦU][YỶ] BAN|UỶ BAN|HỘI ĐỒNG|QUỐC HỘI|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|BAN |CHỦ NHIỆM|TỔNG THANH TRA|THỐNG ĐỐC|VIỆN TRƯỞNG)/u;
// "Chủ tịch UBND tỉnh yêu cầu …", "Ủy ban nhân dân tỉnh ban hành …"
// bounded: some words after the name of a body.
const ACTING =
  /(?:Chủ tịch |Phó Chủ tịch )?(?:[ỦU][ỷy] ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Thủ tướng Chính phủ|Văn phòng Chính phủ|Ban Thường vụ|Tỉnh ủy|Thành ủy|Bộ \p{Lu})[^.;:]{0,90}?(?:yêu cầu|ban hành|phát động|chỉ thị|đề nghị|thông báo|quyết định|xây dựng|giao)/gu;
const ORDER = /(?<= )(?:yêu cầu|đề nghị|chỉ đạo|giao)(?= )/u;
const UNIT_NAMED =
  /(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Tt]hị xã|[Qq]uận|[Tt]hị trấn|[Pp]hường|[Xx]ã|Báo|TP\.?|Đảng bộ) ?\p{Lu}\p{L}*(?:[ -]\p{Lu}\p{L}*){0,3}/gu;
const MOST_MENTIONS = 60;
// "Đồng Tháp", "Bà Rịa - Vũng Tàu"
const NAME = /(?<!\p{L})\p{Lu}\p{L}*(?: (?:[-–] )?\p{Lu}\p{L}*){1,4}/gu;
const MOST_NAMES = 400;
const WORDING: ReadonlySet<string> = new Set(['header', 'preamble', 'body', 'closing']);

/** Everything in a document that tells who issued it; surroundings are read only when asked for. */
export function collectEvidence(layout: Layout, known: Known): IssuerEvidence {
  const { clean, blocks } = layout;
  const ground = (block: Block): Grounded => clean.ground(block.start, block.end);
  return {
    letterhead: findLetterhead(layout),
    heading: findHeading(layout),
    symbol: known.number?.symbol ?? null,
    documentType: known.documentType?.name ?? null,
    place: known.place,
    date: known.date?.iso ?? null,
    signature: known.signature,
    get launching() {
      return findLaunching(layout);
    },
    get appendixNotes() {
      return blocks
        .filter(({ role, text }) => role === 'appendix' && ATTACHED.test(text))
        .map(ground);
    },
    get mentions() {
      return findMentions(layout);
    },
    get wording() {
      return findNames(layout);
    },
  };
}

/** The lines left of the State's name: what in the header is neither that, nor number, nor date. */
function findLetterhead({ clean, blocks, parts }: Layout): Grounded[] {
  const end = parts.type >= 0 ? parts.type : parts.subjectStart;
  const lines: Grounded[] = [];
  for (const block of blocks.slice(parts.start, end)) {
    const state = STATE_NAME.exec(block.text) ?? PARTY_NAME.exec(block.text);
    if (state !== null && state.index > 0)
      lines.push(clean.ground(block.start, block.start + state.index));
    if (state !== null || STATE_MOTTO.test(block.text)) continue;
    if (NUMBER_LINE.test(block.text) || DATE_LINE.test(block.text)) continue;
    if (
      block.text.length < 100 &&
      upperShare(block.text) > 0.7 &&
      /\p{L}{2}/u.test(block.text) &&
      !/\d/.test(block.text)
    ) {
      lines.push(clean.ground(block.start, block.end));
    }
  }
  // Without a letterhead the title may name the body: "CHỈ THỊ / CỦA THỦ TƯỚNG CHÍNH PHỦ SỐ …".
  if (lines.length > 0 || parts.type < 0) return lines;
  for (const { text, start, end: to } of blocks.slice(parts.type + 1, parts.subjectStart)) {
    const skip = issuedByLength(text);
    if (skip > 0) lines.push(clean.ground(start + skip, to));
  }
  return lines;
}

function findHeading({ clean, blocks, parts }: Layout): Grounded | null {
  const block = blocks[parts.subjectEnd];
  if (block === undefined || block.role === 'header' || block.text.length > 160) return null;
  if (!HEADING.test(block.text) || upperShare(block.text) < 0.7) return null;
  return clean.ground(block.start, block.end);
}

function findLaunching(layout: Layout): Grounded[] {
  const { clean, blocks } = layout;
  const found = findLaunches(layout)
    .filter(({ own }) => own)
    .map(({ start, verb }) => {
      // "UBND Thành phố yêu cầu các sở, UBND thành phố X … phát động": who orders speaks, not who is told.
      const order = ORDER.exec(clean.text.slice(start, verb));
      const end = order === null ? verb : start + order.index;
      return clean.ground(Math.max(start, end - 160), end);
    });
  for (const block of blocks) {
    if (block.role !== 'preamble' && block.role !== 'closing' && block.role !== 'body') continue;
    for (const match of matchesOf(ACTING, block.text)) {
      const start = block.start + match.index;
      found.push(clean.ground(start, start + match[0].length));
      if (found.length >= MOST_MENTIONS) return found;
    }
  }
  return found;
}

/** Runs of capitalised words, from the subject to the closing. */
function findNames({ clean, blocks }: Layout): Grounded[] {
  const found: Grounded[] = [];
  for (const { role, start, text } of blocks) {
    if (role === null || !WORDING.has(role)) continue;
    for (const { index, 0: name } of matchesOf(NAME, text)) {
      found.push(clean.ground(start + index, start + index + name.length));
      if (found.length >= MOST_NAMES) return found;
    }
  }
  return found;
}

/** Recipients first: they name the unit's own bodies and paper; then units named in the text. */
function findMentions({ clean, blocks }: Layout): Grounded[] {
  const found = blocks
    .filter(({ role }) => role === 'recipients')
    .map(({ start, end, text }) => clean.ground(start + bulletLength(text), end));
  for (const block of blocks) {
    if (block.role === null || block.role === 'recipients' || block.role === 'signature') continue;
    for (const match of matchesOf(UNIT_NAMED, block.text)) {
      const start = block.start + match.index;
      found.push(clean.ground(start, start + match[0].length));
      if (found.length >= MOST_MENTIONS) return found;
    }
  }
  return found;
}
