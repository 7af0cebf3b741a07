/** The sentences that launch emulation: "Chủ tịch UBND tỉnh phát động phong trào thi đua …". */
import { isWhole } from '../text/letters.ts';
import { PhraseSet } from '../text/phrases.ts';
import { sentenceEnd, sentenceStart } from '../text/sentences.ts';
import { BODY_OPENINGS } from '../vocabulary/naming-words.ts';
import type { Block } from './blocks.ts';
import { isInCitedTitle } from './cited-title.ts';
import type { Layout } from './document.ts';

export interface Launch {
  /** The sentence, offsets in the clean text. */
  start: number;
  end: number;
  /** Of "phát động". */
  verb: number;
  /** Whether it is this document's own launch, not one that it cites, reviews or orders. */
  own: boolean;
}

const BODIES = PhraseSet.of(BODY_OPENINGS);
const VERBS = ['phát động', 'Phát động', 'PHÁT ĐỘNG'];
// "do Thủ tướng Chính phủ phát động", "đã phát động", "được phát động"
// bounded: by LONGEST_SUBJECT.
const SOMEONE_ELSES =
  /(?:^|[\s,(])do [^,;:]{2,120}$|(?:^|\s)(?:đã|được|vừa|từng)(?: chính thức| tổ chức)? $/u;
// "Ủy ban nhân dân các huyện … phát động" is an order.
const ORDERED =
  /(?<!\p{L})(?:các|cấp|mỗi|từng|những) (?:sở|ban|bộ|ngành|cơ quan|đơn vị|địa phương|huyện|quận|xã|phường|cấp|doanh nghiệp|thành phố|khối|cụm|tổ chức|đoàn thể|thị xã|xã|đảng)/iu;
/** Of the words that name who launches, in UTF-16 units. */
const LONGEST_SUBJECT = 400;
const CENTRE =
  /^(?:Thủ tướng|Chính phủ|Bộ Chính trị|Chủ tịch nước|Trung ương|Ban Chấp hành Trung ương)/u;

/** Several fields ask for the launches of the same document. */
const known = new WeakMap<Layout, readonly Launch[]>();

/** In the order of the text; in the preamble, the body and the closing. */
export function findLaunches(layout: Layout): readonly Launch[] {
  let launches = known.get(layout);
  if (launches === undefined) {
    launches = readLaunches(layout);
    known.set(layout, launches);
  }
  return launches;
}

function readLaunches(layout: Layout): Launch[] {
  const found: Launch[] = [];
  for (const block of layout.blocks) {
    if (block.role !== 'preamble' && block.role !== 'body' && block.role !== 'closing') continue;
    for (const verb of VERBS) {
      for (let at = block.text.indexOf(verb); at >= 0; at = block.text.indexOf(verb, at + 1)) {
        const launch = readLaunch(layout, block, at);
        if (launch !== undefined) found.push(launch);
      }
    }
  }
  return found.sort((a, b) => a.verb - b.verb);
}

/** Whether the document launches emulation: its type, its subject or a sentence of its own says so. */
export function isLaunching(layout: Layout, launches: readonly Launch[]): boolean {
  if (launches.some(({ own }) => own)) return true;
  const { blocks, parts } = layout;
  const head = blocks.slice(Math.max(parts.type, 0), parts.subjectEnd);
  const words = head.map(({ text }) => text.toLowerCase()).join(' ');
  return words.includes('thi đua') && /phát động|phong trào|đợt thi đua|hưởng ứng/.test(words);
}

function readLaunch({ blocks, parts }: Layout, block: Block, at: number): Launch | undefined {
  const { text } = block;
  const end = at + 'phát động'.length;
  if (!isWhole(text, at, end)) return undefined;
  const after = text.slice(end, end + 70).toLowerCase();
  const object = after.search(/thi đua|pttđ/);
  if (object < 0 || /[.;:]/.test(after.slice(0, object))) return undefined;
  const start = sentenceStart(text, at, 0);
  const place = {
    start: block.start + start,
    end: block.start + sentenceEnd(text, at, text.length),
    verb: block.start + at,
  };
  const left = text.slice(Math.max(start, at - LONGEST_SUBJECT), at);
  if (SOMEONE_ELSES.test(left) || isInCitedTitle(text, start, at)) return { ...place, own: false };
  const subject = left.slice(
    Math.max(...',;:”"»'.split('').map((mark) => left.lastIndexOf(mark))) + 1,
  );
  const trimmed = subject.replace(/^[\s\d.)–-]+/u, '').trimEnd();
  const own =
    trimmed === ''
      ? left.replace(/^[\p{L}\d]{0,3}[.)\s–-]+/u, '') === ''
      : namesBody(trimmed) && !ORDERED.test(trimmed) && !isOfTheCentre(trimmed, blocks, parts.end);
  return { ...place, own };
}

/** "Ủy ban nhân dân tỉnh", "nay Chủ tịch UBND huyện trân trọng": a body among the first or last words. */
function namesBody(words: string): boolean {
  for (let at = 0; at >= 0 && at < words.length; at = words.indexOf(' ', at) + 1) {
    if (BODIES.startingAt(words, at) !== undefined) return true;
    if (words.indexOf(' ', at) < 0) return false;
  }
  return false;
}

/** A launch by the centre is the document's own only where the centre heads or signs it. */
function isOfTheCentre(words: string, blocks: readonly Block[], end: number): boolean {
  const centre = CENTRE.exec(words)?.[0].toLowerCase();
  if (centre === undefined) return false;
  return !blocks.some(
    ({ text, role }, i) =>
      i < end &&
      (role === 'header' || role === 'signature') &&
      text.length < 200 &&
      text.toLowerCase().includes(centre),
  );
}

// "Lãnh đạo tổ chức Đợt thi đua đặc biệt …": in a document whose subject launches
const ORGANISED =
  /(?<!\p{L})(?:tổ chức|Tổ chức|mở) (?:một )?[đĐ]ợt (?:cao điểm )?thi đua(?!\p{L})/u;

function findOrganised(layout: Layout): string | null {
  if (!isLaunching(layout, [])) return null;
  for (const { role, text } of layout.blocks) {
    if (role !== 'preamble' && role !== 'body') continue;
    const at = ORGANISED.exec(text)?.index;
    if (at !== undefined) return text.slice(at, sentenceEnd(text, at, text.length));
  }
  return null;
}

/** The words of the document's own launch that may name its year: from "phát động" on, else the whole sentence. */
export function launchingWords(layout: Layout): string | null {
  const launch = findLaunches(layout).find(({ own }) => own);
  if (launch === undefined) return findOrganised(layout);
  const { text } = layout.clean;
  const after = text.slice(launch.verb, launch.end);
  return /(?<!\p{L})năm (?:19|20)\d\d/u.test(after) ? after : text.slice(launch.start, launch.end);
}
