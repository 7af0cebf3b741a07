/**
 * A letterhead that a crawl ran together: "ỦY BAN NHÂN DÂN TỈNH X Số: 8/CT-UBND CỘNG HÒA XÃ HỘI CHỦ
 * NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc X, ngày 10 tháng 01 năm 2025 CHỈ THỊ Về việc …".
 */
import { upperShare } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { SYMBOL } from '../text/symbols.ts';
import { HEADINGS } from '../vocabulary/document-types.ts';
import type { Block } from './blocks.ts';
import {
  ADDRESSEES,
  DATE_LINE,
  NUMBER_LINE,
  PARTY_NAME,
  RECIPIENTS,
  STATE_MOTTO,
  STATE_NAME,
} from './cues.ts';
import { cutBlock, cutBlocks } from './cut.ts';
import { findStart, findType, isTypeLine } from './head.ts';
import { splitWholeTitle } from './whole-title.ts';

const HEADER_BLOCKS = 12;
/** Where no State's name stands, in blocks. */
const FARTHEST_NUMBER = 40;
/** Of a block that may hold a whole header, in UTF-16 units. */
const LONGEST_HEADER = 600;

// The State's name, its motto, the Party's name: each stands on a line of its own.
const STATE_LINES =
  /C[ỘO]NG H[ÒO]?[AÀ]? ?X[ÃA] H[ỘO]I CH[ỦU] NGH[ĨI]A(?: VI[ỆE]T NAM)?|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM/gu;
// "Số: 8/CT-UBND", "Số /KH-UBND"
const NUMBER = new RegExp(
  String.raw`(?<!\p{L})S[ốỐ] ?[:.]? ?[\d….]{0,8}(?: ?/ ?\d{4})? ?[-–/] ?${SYMBOL}`,
  'u',
);
// "ngày 10 tháng 01 năm 2025", "ngày … tháng … năm 2025", ", 10/01/2025"
const DATE =
  /(?:ngày ?[\d …._]{0,12}tháng ?[\d …._]{0,12}năm ?\d{4}|(?:, ?|ngày )\d{1,2} ?\/ ?\d{1,2} ?\/ ?\d{4})(?!\d)/u;

/** Lines of the header that stand in one block become blocks of their own. */
export function splitHeader(blocks: readonly Block[]): Block[] {
  const cut = splitLetterhead(blocks);
  return splitWholeTitle(cut, findType(cut, findStart(cut)));
}

function splitLetterhead(blocks: readonly Block[]): Block[] {
  const state = blocks.findIndex(
    ({ text }) => STATE_NAME.test(text) || PARTY_NAME.test(text) || STATE_MOTTO.test(text),
  );
  const type = blocks.findIndex((block, i) => i >= state && isTypeLine(block));
  const limit = type < 0 ? blocks.length : type;
  const first = state >= 0 ? state : findNumber(blocks.slice(0, Math.min(limit, FARTHEST_NUMBER)));
  if (first < 0) return splitType([...blocks]);
  const start = first - HEADER_BLOCKS / 2;
  const end = Math.min(limit, first + HEADER_BLOCKS);
  const cut = cutBlocks(blocks, (block, i) =>
    i < start || i >= end ? undefined : cutHeaderLines(block),
  );
  return splitType(cut);
}

const findNumber = (blocks: readonly Block[]): number =>
  blocks.findIndex(({ text }) => NUMBER_LINE.test(text) || isLettered(text, NUMBER));

/** "ỦY BAN NHÂN DÂN TỈNH X Số: 8/CT-UBND": `pattern` after words in capitals. */
function isLettered(text: string, pattern: RegExp): boolean {
  if (upperShare(text.slice(0, 24)) < 0.9) return false;
  const at = pattern.exec(text.slice(0, LONGEST_HEADER))?.index ?? 0;
  return at > 0 && upperShare(text.slice(0, at)) > 0.9;
}

function cutHeaderLines(block: Block): Block[] | undefined {
  const text = block.text.slice(0, LONGEST_HEADER);
  const stateLines = [...matchesOf(STATE_LINES, text)].filter(
    ({ index }) => index === 0 || upperShare(text.slice(0, index)) > 0.5 || /\d/.test(text),
  );
  const begins = NUMBER_LINE.test(text) || DATE_LINE.test(text) || isLettered(text, NUMBER);
  if (stateLines.length === 0 && !begins) return undefined;
  const offsets = stateLines.flatMap(({ index, 0: words }) => [index, index + words.length]);
  const pieces = cutBlock(block, offsets).flatMap((piece) => cutAround(piece, NUMBER));
  const lines = pieces.flatMap((piece) => cutAround(piece, DATE));
  return lines.length > 1 ? lines : undefined;
}

/** A line ends after its number or date; a number begins one, too, a date stands behind its place. */
function cutAround(block: Block, pattern: RegExp): Block[] {
  const match = pattern.exec(block.text);
  if (match === null) return [block];
  const end = match.index + match[0].length;
  // The date of a line is followed by a new one, not by more of its sentence: "…, ngày … của …".
  if (/^ ?[\p{Ll},.;)]/u.test(block.text.slice(end))) return [block];
  return cutBlock(block, pattern === NUMBER ? [match.index, end] : [end]);
}

const BASIS = /^Căn cứ /u;
// "THÔNG BÁO KẾT LUẬN CỦA …" is a Thông báo of a Kết luận.
const RESOLVED = /^THÔNG BÁO KẾT LUẬN CỦA/u;

let headings: readonly string[] | undefined;

/** "CHỈ THỊ Về việc …", "CHỈ THỊ: …" where no line holds the type alone. */
function splitType(blocks: Block[]): Block[] {
  const start = findStart(blocks);
  const type = findType(blocks, start);
  // "QUYẾT ĐỊNH:" stands again under "Căn cứ …", which its own line, run together, stands above.
  const decided = blocks.slice(start, Math.max(type, start)).some(({ text }) => BASIS.test(text));
  if (type >= 0 && !decided) return blocks;
  headings ??= HEADINGS.map((name) => name.toUpperCase()).sort((a, b) => b.length - a.length);
  for (let i = start; i < Math.min(blocks.length, start + HEADER_BLOCKS); i++) {
    const block = blocks[i] as Block;
    if (ADDRESSEES.test(block.text) || RECIPIENTS.test(block.text) || block.label !== null) break;
    const name = headings.find(
      (one) => block.text.startsWith(one) && !RESOLVED.test(block.text.slice(0, one.length + 4)),
    );
    if (name === undefined || !goesOn(name, block.text.slice(name.length))) continue;
    const heading = { ...block, heading: true };
    const [head, ...rest] = cutBlock(heading, [name.length]).map((piece) => ({
      ...piece,
      heading: piece.text === name || block.heading,
    }));
    if (head === undefined) break;
    const [subject] = rest;
    if (subject === undefined) break;
    stripColon(subject);
    const capitals = CAPITALS.exec(subject.text)?.[0].length ?? 0;
    const end = capitals > 12 ? capitals : PREAMBLE.exec(subject.text)?.index;
    const pieces = end === undefined ? [subject] : cutBlock(subject, [end]);
    return cutBlocks(blocks, (one) => (one === block ? [head, ...pieces] : undefined));
  }
  return blocks;
}

// "… Về việc", "… VỀ VIỆC", ": Phát động", "… Phát động thi đua", "… BAN HÀNH QUY CHẾ"
const TYPE_GOES_ON =
  /^ ?(?:[:.] ?\p{Lu}|(?<= )(?:[Vv]ề |VỀ |[Vv]\/[Vv] |V\/v |\p{Lu}\p{Ll}|(?:\p{Lu}+,? ){3}))/u;

// "PHÁT ĐỘNG PHONG TRÀO THI ĐUA NĂM 2025" may be a subject as well.
const LAUNCH_GOES_ON = /^ ?(?:[:.] ?\p{Lu}|(?<= )[Vv](?:ề|Ề|\/[Vv]) )/u;

const goesOn = (name: string, rest: string): boolean =>
  (name.startsWith('PHÁT ĐỘNG') ? LAUNCH_GOES_ON : TYPE_GOES_ON).test(rest);

// "… năm 2025 Năm 2024, tỉnh đã …": the first sentence under the subject
const PREAMBLE =
  /(?<=[\p{Ll}\d”"] )(?:Căn cứ |Năm \d{4}(?:,| là | [-–] )|Thực hiện |Để |Nhằm |Trong (?!\p{Lu})|Những năm |Xét )|(?<=năm \d{4} )\p{Lu}/u;

// "BAN HÀNH QUY CHẾ … TỈNH X Căn cứ Luật …": the subject is what stands in capitals
const CAPITALS = /^(?:[^\s\p{Ll}]+(?: |$))+/u;

function stripColon(block: Block): void {
  const length = /^[:. ]+/.exec(block.text)?.[0].length ?? 0;
  block.start += length;
  block.text = block.text.slice(length);
}
