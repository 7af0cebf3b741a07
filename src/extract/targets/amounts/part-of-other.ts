import { isDigit, isLetter } from '../../../text/letters.ts';
import { PhraseSet } from '../../../text/phrases.ts';
import type { AmountToken } from '../../../text/scales.ts';
import { NAMED_BY_NUMBER } from '../../../vocabulary/units.ts';
import type { Amount } from './amounts.ts';
import { MEASURE } from './units.ts';

const NAMED = PhraseSet.of(NAMED_BY_NUMBER);

/** Why the number is no quantity of its own, or `null`. */
export function partOfOther(text: string, token: AmountToken, { kind }: Amount): string | null {
  const before = text.charCodeAt(token.start - 1);
  const after = text.charCodeAt(token.end);
  if (isLetter(before) || before === 0x5f) return 'part of a name';
  // "đường CT.03"
  if (
    before === 0x2e &&
    /\p{Lu}{2}\.$/u.test(text.slice(Math.max(0, token.start - 3), token.start))
  )
    return 'part of a name';
  // "…, năm 2024 con số này"
  if (
    isYear(token) &&
    /(?<!\p{L})năm $/iu.test(text.slice(Math.max(0, token.start - 5), token.start))
  )
    return 'a year';
  // "Covid-19"
  if (before === 0x2d && isLetter(text.charCodeAt(token.start - 2)) && token.unit === '')
    return 'part of a name';
  // "18%GRDP"
  if (
    isLetter(after) &&
    !/^[%‰]/.test(token.unit) &&
    MEASURE.startingAt(text, token.end) === undefined &&
    !isAttachedUnit(text, token.end)
  )
    return 'part of a name';
  if (
    /[x×*] ?$/u.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
    !isLetter(text.charCodeAt(token.start - 3))
  )
    return 'a factor';
  // "02 hội nghị × 50 đại biểu"
  if (/^[^.,;:]{0,24} [×*] ?\d/u.test(text.slice(token.end, token.end + 28))) return 'a factor';
  if (before === 0x2f || (after === 0x2f && isDigit(text.charCodeAt(token.end + 1))))
    return 'one side of a fraction, a date or a number of a document';
  if (token.unit !== '') return null;
  if (/^ ?[/-] ?\p{Lu}/u.test(text.slice(token.end, token.end + 4))) return 'number of a document';
  let left = token.start;
  while (left > 0 && text.charCodeAt(left - 1) === 0x20) left--;
  // "mức độ 2, | 6 xã": what is counted has no part in the names before it.
  const named = NAMED.endingAt(text, kind === 'counted' ? left : afterNumbers(text, left));
  const grouped = GROUPED.test(text.slice(token.start, token.end));
  const inYear =
    named !== undefined &&
    /^năm$/iu.test(text.slice(named.start, left)) &&
    !isYear(token) &&
    (!Number.isInteger(token.value) || token.value > 2100);
  if (
    named !== undefined &&
    !inYear &&
    !(grouped && !/số$/iu.test(text.slice(named.start, left))) &&
    !GRANTS.test(text.slice(named.start, token.end + 8)) &&
    !/(?:tổng|chỉnh|cung|nâng|dân|con|quân|về|số|thiểu|đa|cao|sơ|trung|,) $/iu.test(
      text.slice(Math.max(0, named.start - 7), named.start),
    )
  ) {
    return 'named or counted by the word before it';
  }
  if (
    isYear(token) &&
    !grouped &&
    /(?:[-–(]|từ|đến|và|,|hết|trước|sau) ?$/u.test(text.slice(0, left + 1).trimEnd())
  )
    return 'a year';
  if (isYear(token) && token.upper !== null) return 'a span of years';
  if (token.upper !== null && token.upper >= 1900 && token.upper <= 2100 && token.value <= 31)
    return 'a date';
  if (text.slice(left - 1, left) === '[' || text.slice(token.end, token.end + 1) === ']')
    return 'mark of a footnote';
  return null;
}

/** "mức độ 3, | 4", "lớp 10 và | 11": where the numbers begin that share a word. */
function afterNumbers(text: string, left: number): number {
  // bounded: sixteen units are read.
  const numbers = /(?: \d{1,2}(?:,| và))+$/u.exec(text.slice(Math.max(0, left - 16), left))?.[0];
  return left - (numbers?.length ?? 0);
}

// "2.000", "430.000": no year, and nothing is named by so large a number.
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?![\d.])/u;

// "cấp | 15 mã số vùng trồng": a verb
const GRANTS = /^cấp (?:mới )?\d[\d.]* (?:mã|giấy|sổ|thẻ|chứng|phép|văn)/iu;

export const isYear = ({ value, upper }: AmountToken): boolean =>
  Number.isInteger(value) &&
  value >= 1900 &&
  value <= 2100 &&
  (upper === null || (upper >= 1900 && upper <= 2100));

const isAttachedUnit = (text: string, at: number): boolean =>
  /^(?:km|ha|kg|m|MW|tỷ|triệu|đ)(?![\p{L}\d])/u.test(text.slice(at, at + 6));
