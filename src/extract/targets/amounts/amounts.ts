import { isDigit, isLetter, isUpper } from '../../../text/letters.ts';
import { readNumberWords } from '../../../text/number-words.ts';
import { PhraseSet } from '../../../text/phrases.ts';
import { readAmount } from '../../../text/scales.ts';
import { areNamed, whyDeclined } from './decline.ts';
import { NEVER } from './never-targeted.ts';
import { readRate } from './rate.ts';
import { THING, withUnit } from './units.ts';

export type UnitKind = 'percent' | 'money' | 'measure' | 'counted' | 'noun' | 'none';

/** A number with its whole unit; offsets in the text it was read from. */
export interface Amount {
  /** Start of the number and end of number and unit. */
  start: number;
  end: number;
  /** End of the number with its scale, before a counted noun. */
  numberEnd: number;
  value: number;
  upper: number | null;
  /** As written, scale word included. */
  unit: string;
  kind: UnitKind;
  quantity: { value: number; upper: number | null; unit: string };
  foreign: boolean;
}

/** "3%", "0,5 điểm %" */
export const isShare = ({ kind, unit }: Amount): boolean =>
  kind === 'percent' || /^điểm (?:%|phần trăm)/u.test(unit);

/** A number that is part of something else: a date, a document's number, an ordinal, an age … */
export interface Declined {
  start: number;
  end: number;
  reason: string;
}

/** Reads all amounts of `text` in order; a number that is part of something else goes to `decline`. */
export function readAmounts(text: string, decline?: (declined: Declined) => void): Amount[] {
  const amounts: Amount[] = [];
  for (let at = nextNumber(text, 0); at < text.length; at = nextNumber(text, at)) {
    if (!isDigit(text.charCodeAt(at))) {
      const counted = readCountedWords(text, at);
      if (counted !== undefined) amounts.push(counted);
      at = counted?.numberEnd ?? at + 1;
      continue;
    }
    const all = readAllOf(text, at) ?? readRate(text, at);
    if (all !== undefined) {
      amounts.push(all);
      at = all.numberEnd;
      continue;
    }
    // Most numbers are parts of dates and of documents' numbers: their neighbours tell at once.
    const past = decline === undefined ? skipCode(text, at) : at;
    if (past > at) {
      at = past;
      continue;
    }
    const token = readAmount(unchained(text, at), at);
    if (token === undefined) {
      at++;
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      continue;
    }
    const amount = withUnit(text, token);
    const never = whyDeclined(text, token, amount);
    if (never === null) amounts.push(amount);
    else decline?.({ start: token.start, end: Math.max(token.end, amount.end), reason: never });
    at = Math.max(token.end, never === null ? amount.numberEnd : token.end, at + 1);
  }
  return amounts;
}

// "66,4% - 23,7% - 2,6% - 7,2%": a chain of values, no range
const CHAINED = /\d ?%? ?[-–] ?$/u;
const CHAIN = /^[\d.,]+ ?%? ?[-–] ?[\d.,]+ ?% ?[-–] ?\d/u;

/** The text as far as one value of a chain reaches. */
function unchained(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - 6), at);
  if (!CHAIN.test(text.slice(at, at + 40)) && !(near.includes('%') && CHAINED.test(near)))
    return text;
  const value = /^[\d.,]+ ?%/u.exec(text.slice(at, at + 12))?.[0];
  return value === undefined ? text : text.slice(0, at + value.length);
}

// A digit, or the blank before a number in words.
const NUMBER = /\d| (?=(?:hai|ba|bốn|sáu|b[ảẩ]y|tám|chín|mười|một|thứ)(?!\p{L}))/gu;

/** Where the next number may begin, from `at` on; the text's length where none does. */
function nextNumber(text: string, at: number): number {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.index ?? text.length;
}

/** End of the digits at `at` where a stroke, a letter or a dash ties them to something else; else `at`. */
function skipCode(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const before = text.charCodeAt(at - 1);
  if (before === 0x2f || before === 0x5f || isLetter(before)) return end;
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (after === 0x2f && (isDigit(next) || isUpper(next))) return end;
  if (after === 0x2d && isUpper(next)) return end;
  return at;
}

/** "ba mô hình": a number in words counts only right before a thing that is counted, and "một" never. */
function readCountedWords(text: string, at: number): Amount | undefined {
  const words = readNumberWords(text, at + 1);
  // "ngày thứ Bảy Trung tâm mở cửa": which one, not how many
  if (
    words === undefined ||
    words.ordinal ||
    words.value < 2 ||
    text.charCodeAt(words.end) !== 0x20
  )
    return undefined;
  const noun = THING.startingAt(text, words.end + 1);
  // "hai con số": digits, no animals
  if ((NEVER.startingAt(text, words.end + 1)?.end ?? 0) > (noun?.end ?? 0)) return undefined;
  // "riêng ba huyện miền núi", "cả hai xã": these are known, not to be reached.
  if (noun === undefined || KNOWN.endingAt(text, at) !== undefined) return undefined;
  const { value, foreign } = words;
  const unit = text.slice(words.end + 1, noun.end);
  if (areNamed(text, at + 1, unit, noun.end)) return undefined;
  return {
    start: at + 1,
    end: noun.end,
    numberEnd: words.end,
    value,
    upper: null,
    unit,
    kind: 'counted',
    quantity: { value, upper: null, unit },
    foreign,
  };
}

const KNOWN = PhraseSet.of('riêng|cả|các|của|tại|ở|trong|giữa|những|mọi'.split('|'));

// "ngày 10/12 xã …": a date; "tỷ lệ 1/500 khu": a scale
const DATED = /(?:ngày|từ|đến|tới|trước|sau|hết|t[ỷỉ] lệ) ?$/iu;

// "hoàn thành | 17/19 tiêu chí"
const MET = /(?:hoàn thành|phấn đấu đạt|giữ vững)(?: ít nhất)? $/iu;
const STANDARD = PhraseSet.of(['tiêu chí']);

/** "12/12 xã", "12/14 xã": so many of all there are, one number. */
function readAllOf(text: string, at: number): Amount | undefined {
  if (isDigit(text.charCodeAt(at - 1)) || /[/.,]/.test(text[at - 1] ?? '')) return undefined;
  if (text.indexOf('/', at) - at > 4) return undefined;
  const pair = /^(\d{1,4})\/(\d{1,4}) (?=\p{Ll})/u.exec(text.slice(at, at + 12));
  if (pair === null || Number(pair[1]) > Number(pair[2])) return undefined;
  if (pair[1] !== pair[2] && DATED.test(text.slice(Math.max(0, at - 7), at))) return undefined;
  const end = at + pair[0].length - 1;
  const noun =
    THING.startingAt(text, end + 1) ??
    (MET.test(text.slice(Math.max(0, at - 20), at))
      ? STANDARD.startingAt(text, end + 1)
      : undefined);
  if (noun === undefined) return undefined;
  const value = Number(pair[1]);
  const unit = text.slice(end + 1, noun.end);
  return {
    start: at,
    end: noun.end,
    numberEnd: end,
    value,
    upper: null,
    unit,
    kind: 'counted',
    quantity: { value, upper: null, unit },
    foreign: false,
  };
}
