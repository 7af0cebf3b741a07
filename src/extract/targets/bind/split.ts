import { lastMatch } from '../../../text/matches.ts';
import type { Amount } from '../amounts/amounts.ts';
import { stripBefore } from './comparators.ts';
import { splitCoordination } from './coordinate.ts';
import { itemEnd, lastItemStart, trimBack } from './item-ends.ts';
import type { Cut, Joint } from './joint.ts';

/** An amount with the words that may belong to it on either side; offsets in the block's text. */
export interface Zone {
  amount: Amount;
  /** Words left of it, from the end of what belongs to the amount before it. */
  leftStart: number;
  leftEnd: number;
  /** Words right of it, up to where the next one's words begin. */
  rightStart: number;
  rightEnd: number;
  /** What parts it from the amount before it: "" for the first of its sentence. */
  joint: Joint;
  /** "trong đó: A 5%; B 6%", "11% (A 13%; B 10%)": parts follow until something else is measured. */
  lists: Listing | null;
  /** A bracket ends between the amount before it and its words: "… B 10%); tổng thu …". */
  closes: boolean;
  /** "số vốn dư (khoảng 1.500 tỷ đồng)": alone in brackets it tells the size of what stands before them. */
  size: boolean;
  /** "vượt kế hoạch được giao (8%)": it says what that plan is. */
  gloss: boolean;
}

// "sầu riêng" is a fruit, "phong trào riêng của phường" its own.
const PART =
  /(?<!\p{L})(?:[Tt]rong đó(?: có)?|(?<!(?:sầu|nói) )riêng(?! (?:của|biệt|lẻ))|(?<!(?:xã|phường|huyện|tỉnh|thôn|bản|ấp|thị trấn|hộ|trường|đơn vị|địa phương|cơ quan|vùng) )còn lại|bao gồm|(?<=, )(?:gồm|cụ thể(?: là)?))(?!\p{L})[:,]?/gu;

/** What opens a list of parts. */
export type Listing = 'colon' | 'bracket';

const COLON = /^.?(?:[Tt]rong đó|[Bb]ao gồm)(?: có)? ?:/u;
const listingAt = (words: string): Listing | null =>
  COLON.test(words) ? 'colon' : words.startsWith('(') ? 'bracket' : null;
const CLOSES = /^[^()]*\)/u;
// "…; trong đó: nông nghiệp": a share of what stands before the mark
const OPENS_PART = /^ ?(?:[Tt]rong đó|[Bb]ao gồm)(?!\p{L})/u;

/** Gives every word between two amounts to one of them. */
export function splitZones(text: string, amounts: readonly Amount[], lead = 0): Zone[] {
  const zones: Zone[] = [];
  for (const [i, amount] of amounts.entries()) {
    const before = amounts[i - 1];
    const from = before === undefined ? lead : before.end;
    const cut = openBracket(text, splitGap(text, from, amount.start, before !== undefined), amount);
    const previous = zones[zones.length - 1];
    if (cut.joint === 'inside') continue;
    // "diện tích đất đạt 100 triệu đồng/ha trở lên là | 4.050 ha": the former says what is measured.
    if (previous !== undefined && tellsWhich(text, previous, amount)) {
      zones[zones.length - 1] = {
        ...previous,
        amount,
        leftEnd: amount.start,
        rightStart: amount.numberEnd,
      };
      continue;
    }
    if (previous !== undefined) previous.rightEnd = cut.leftPartEnd;
    const zone: Zone = {
      amount,
      leftStart: cut.rightPartStart,
      leftEnd: cut.glossed ?? amount.start,
      rightStart: amount.numberEnd,
      rightEnd: text.length,
      joint: before === undefined ? 'start' : cut.joint,
      lists:
        cut.joint === 'part' ? listingAt(text.slice(cut.rightPartStart - 1, amount.start)) : null,
      closes: before !== undefined && CLOSES.test(text.slice(from, cut.rightPartStart)),
      size: cut.size === true,
      gloss: cut.glossed !== undefined,
    };
    zones.push(zone);
  }
  const last = zones[zones.length - 1];
  if (last !== undefined) last.rightEnd = itemEnd(text, last.amount.end, text.length);
  return zones;
}

/** Whether the number before tells what is measured: "buôn có từ 2 km đường nhựa | 100%". */
function tellsWhich(text: string, { leftStart, amount: before }: Zone, amount: Amount): boolean {
  const gap = text.slice(before.end, amount.start);
  if (MEANT.test(gap)) return true;
  return (
    amount.kind === 'percent' &&
    before.kind === 'measure' &&
    /^(?: \p{Ll}+){1,4}:? $/u.test(gap) &&
    /(?<!\p{L})có (?:từ |ít nhất |trên )?$/u.test(text.slice(leftStart, before.start)) &&
    /^:?$/u.test(stripBefore(text, before.end, amount.start).link)
  );
}

const MEANT = /^ ?trở (?:lên|xuống) ?(?::|là|đạt|chiếm|còn)(?: \p{L}+){0,3} $/u;

// "vượt | mục tiêu Chính phủ giao", "đạt | kế hoạch đề ra": a noun that stands for a value
const VALUE_NOUN =
  /(?<!\p{L})(?:đạt|vượt|hoàn thành) (?<noun>(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán|kịch bản)(?: tăng trưởng)?(?: [^,;:.()]{0,40}(?:giao|đề ra))?) ?$/iu;

/** "… tiến độ (phấn đấu sản lượng đạt 20%)": a number in brackets has its words there. */
function openBracket(text: string, cut: Cut, amount: Amount): Cut {
  const to = amount.start;
  let depth = 0;
  for (let i = to - 1; i >= cut.rightPartStart; i--) {
    if (text[i] === ')') depth++;
    else if (text[i] === '(' && depth-- === 0) {
      const alone = text[amount.end] === ')' && stripBefore(text, i + 1, to).end <= i + 1;
      const noun = alone
        ? VALUE_NOUN.exec(text.slice(Math.max(cut.rightPartStart, i - 100), i))?.groups?.noun
        : undefined;
      if (noun !== undefined) return { ...cut, glossed: text.lastIndexOf(noun, i) };
      return {
        size: alone && cut.joint !== 'part' && cut.joint !== 'none',
        leftPartEnd: Math.min(cut.leftPartEnd, i),
        rightPartStart: i + 1,
        joint: cut.joint === 'start' ? 'start' : 'part',
      };
    }
  }
  return cut;
}

function splitGap(text: string, from: number, to: number, inner: boolean): Cut {
  const first = itemEnd(text, from, to);
  if (first < to) {
    // The last item's end before the next amount; a colon there belongs to the next amount's words.
    const last = lastItemStart(text, from, to);
    const sentence = /[.…]/.test(text.slice(first, last));
    const part = inner && OPENS_PART.exec(text.slice(last, to));
    if (part) {
      const start = last + (part[0].startsWith(' ') ? 1 : 0);
      return { leftPartEnd: first, rightPartStart: start, joint: 'part' };
    }
    return { leftPartEnd: first, rightPartStart: last, joint: sentence ? 'start' : ';' };
  }
  if (!inner) return { leftPartEnd: from, rightPartStart: from, joint: 'start' };
  const gap = text.slice(from, to);
  const part = lastMatch(PART, gap);
  if (part !== undefined) {
    const start = from + part.index;
    return { leftPartEnd: trimBack(text, from, start), rightPartStart: start, joint: 'part' };
  }
  return splitCoordination(text, from, to);
}
