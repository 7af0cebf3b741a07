import { PhraseSet } from '../../text/phrases.ts';
import { ACTIONS, INDICATOR_HEADS } from '../../vocabulary/target-words.ts';
import type { Amount } from './amounts.ts';
import { stripBefore } from './comparators.ts';
import { findPredicate } from './words.ts';

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

/** "inside": a number within what another one measures. ";" parts items; "," and "và" coordinate; "trong đó" parts a share of the former; "(" opens a gloss. */
export type Joint = 'start' | ';' | ',' | 'part' | 'none' | 'inside';

const HEAD = PhraseSet.of(INDICATOR_HEADS);
const ACTION = PhraseSet.of(ACTIONS);
// ". Có ít nhất …", "; ", ") ": what ends an item whatever follows; a dot inside "TP. Hà Nội" does not.
const ITEM_END = /(?:[;]|[.](?= ?[\p{Lu}"“(]|(?<=\p{Ll}{2}\.) ?(?:\d|$)|$)|[.…]{2,}|:(?= ))/gu;
// "sầu riêng" is a fruit, "phong trào riêng của phường" its own.
const PART =
  /(?<!\p{L})(?:[Tt]rong đó(?: có)?|(?<!(?:sầu|nói) )riêng(?! (?:của|biệt|lẻ))|(?<!(?:xã|phường|huyện|tỉnh|thôn|bản|ấp|thị trấn|hộ|trường|đơn vị|địa phương|cơ quan|vùng) )còn lại|bao gồm)(?!\p{L})[:,]?/gu;

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

interface Cut {
  leftPartEnd: number;
  rightPartStart: number;
  joint: Joint;
  size?: boolean;
  /** Where the noun begins whose value the brackets tell. */
  glossed?: number;
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
  const part = [...gap.matchAll(PART)].pop();
  if (part !== undefined) {
    const start = from + part.index;
    return { leftPartEnd: trimBack(text, from, start), rightPartStart: start, joint: 'part' };
  }
  return splitCoordination(text, from, to);
}

const isHeadAt = (text: string, at: number): boolean => HEAD.startingAt(text, at + 1) !== undefined;

/** Between two amounts of one item: at the comma or "và" after which the next one's own words begin. */
function splitCoordination(text: string, from: number, to: number): Cut {
  const bracket = text.lastIndexOf('(', to - 1);
  const open = bracket >= from && !text.slice(bracket, to).includes(')') ? bracket : to;
  const joints = [
    ...text
      .slice(from, to)
      .matchAll(
        /,(?= |\p{L})(?! chống )|(?<=[ )])(?:và|với|(?<!(?:xuống|giảm|chỉ|vẫn|không) )còn(?! (?:dưới|trên|khoảng|không|từ|\d)))(?= )|[()]/gu,
      ),
  ]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    // "trung học phổ thông và tương đương" is one.
    .filter(({ start }) => !text.startsWith('và tương đương', start))
    // "…, thể thấp còi | còn dưới 19%": right before its number "còn" links and does not join.
    .filter(
      ({ start, end }) => !text.startsWith('còn', start) || stripBefore(text, end, to).end > end,
    )
    // "chi phí kinh doanh (chi phí tuân thủ) và …": a whole bracket joins nothing.
    .filter(({ start }) => !isBracketed(text, from, start, to))
    // "80% (tội phạm nghiêm trọng, rất nghiêm trọng: 95%)": the words in an open bracket are one.
    .filter(({ start }) => start <= open)
    .filter(
      ({ start, end }) => text[start] !== 'v' || text[start + 1] !== 'ớ' || isHeadAt(text, end),
    );
  const at = (joint: { start: number; end: number }): Cut => ({
    leftPartEnd: trimBack(text, from, joint.start),
    rightPartStart: joint.end,
    joint: /[()]/.test(text.slice(joint.start, joint.end)) ? 'part' : ',',
  });
  const last = joints[joints.length - 1];
  if (isInside(text, from, last?.end ?? from, to))
    return { leftPartEnd: to, rightPartStart: to, joint: 'inside' };
  if (last === undefined) return { leftPartEnd: from, rightPartStart: from, joint: 'none' };
  // "…; 95% gia đình và | 98% cơ quan": nothing but a comparator stands before the number
  const bare = stripBefore(text, last.end, to).end <= last.end;
  if (bare) return at(last);
  for (const joint of [...joints].reverse()) {
    let start = joint.end;
    while (text.charCodeAt(start) === 0x20) start++;
    if (HEAD.startingAt(text, start, to) !== undefined) return at(joint);
  }
  // The amount before ends its clause at once ("…50%, tỉnh X 30%"): the next begins at the first joint.
  // "(trọng án 100%), kéo giảm …": a bracket that closes before a comma is no joint of its own.
  const firstJoint =
    text[joints[0]?.start ?? 0] === ')' && joints[1]?.start === joints[0]?.end
      ? joints[1]
      : joints[0];
  if (
    firstJoint !== undefined &&
    firstJoint.start - from <= 1 &&
    !/[cv]/.test(text[firstJoint.start] as string)
  )
    return at(firstJoint);
  return at(last);
}

// "…% cơ quan, tổ chức | sử dụng ít nhất | 01 ứng dụng": a predicate right before the number, and nothing reached
const REACHED = /(?:đạt|còn|là|chiếm|xuống|lên|giảm|tăng|thêm|có|bằng|mức|khoảng|:)/u;

/** Whether the number at `to` stands within the words that the amount before `from` measures. */
function isInside(text: string, from: number, joint: number, to: number): boolean {
  const goesOn = /^ ?(?!trở (?:lên|xuống) ?[,;(])\p{L}/u.test(text.slice(from, from + 12));
  const before = text.slice(Math.max(0, from - 40), from);
  if (!(/[%‰]$/.test(before) || ALL_OF.test(before)) || !goesOn) return false;
  // "… và quân số tham gia | 98%.": a share that ends its clause stands for itself.
  if (/^[\d.,]+ ?%\s*(?:[,.;)]|$)/u.test(text.slice(to, to + 12))) return false;
  const words = stripBefore(text, joint, to);
  const own = text.slice(joint, words.end).trim();
  // "100% xã, phường | có ít nhất | 02 mô hình …"
  if (words.link === 'có' && !hasPredicate(text.slice(from, words.end))) return isCounted(text, to);
  if (own === '' || REACHED.test(words.link) || HEAD.startingAt(own, 0) !== undefined) return false;
  // "100% cơ quan" alone says nothing yet: what follows its comma goes on with it.
  const complete = hasPredicate(text.slice(from, joint));
  return hasPredicate(own) && (!complete || ACTION.startingAt(own, 0) === undefined);
}

// "13/13 phường | xây dựng được ít nhất 05 mô hình"
const ALL_OF = /(?<!\d)(\d{1,4})\/\1(?: \p{Ll}+){1,2}$/u;

const isCounted = (text: string, at: number): boolean =>
  /^\d[\d.]* \p{Ll}/u.test(text.slice(at, at + 16));

const hasPredicate = (words: string): boolean => findPredicate(` ${words.trim()}`) >= 0;

/** Offset of the first item end in text[from, to), `to` where there is none; brackets are one whole. */
function itemEnd(text: string, from: number, to: number): number {
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(ITEM_END)) {
    if (match[0] === ':') continue;
    if (!insideBrackets(slice, match.index)) return trimBack(text, from, from + match.index);
  }
  return to;
}

function lastItemStart(text: string, from: number, to: number): number {
  const slice = text.slice(from, to);
  let start = from;
  for (const match of slice.matchAll(ITEM_END)) {
    if (match[0] === ':') continue;
    if (!insideBrackets(slice, match.index)) start = from + match.index + match[0].length;
  }
  return start;
}

/** Whether a bracket that opens and closes in text[from, to) holds `at`. */
function isBracketed(text: string, from: number, at: number, to: number): boolean {
  const gap = text.slice(from, to);
  const open = gap.lastIndexOf('(', at - from);
  const close = gap.indexOf(')', at - from);
  return open >= 0 && close >= 0 && !gap.slice(open, close).slice(0, -1).includes(')');
}

function insideBrackets(text: string, at: number): boolean {
  let depth = 0;
  for (let i = 0; i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && depth > 0) depth--;
  }
  return depth > 0 && text.indexOf(')', at) > 0;
}

function trimBack(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && text.charCodeAt(end - 1) === 0x20) end--;
  return end;
}
