import { type AmountPart, readAmountPart } from './amount-parts.ts';
import { lettersEnd, skipBlanks, wordAt } from './blanks.ts';
import { readCurrencyBefore } from './currencies.ts';
import { isDigit, isLower, isWordUnit } from './letters.ts';
import { scaleBy } from './scale-words.ts';
import { startAt, wordStarts } from './word-starts.ts';

export { readScale } from './scale-words.ts';

/** A number with its scale and its currency or percent sign, or a range of such. */
export interface AmountToken {
  start: number;
  end: number;
  /** In the unit as written: 2375.5 for "2.375,5 tỷ đồng". */
  value: number;
  /** Upper end of a range, else `null`. */
  upper: number | null;
  /** As written, blanks collapsed: "tỷ đồng", "triệu", "%"; "" where none stands. */
  unit: string;
  /** In the base unit: 2375500000000 "VND". Unit "" where no currency or percent sign stands. */
  quantity: { value: number; upper: number | null; unit: string };
  foreign: boolean;
  words: boolean;
}

const isDash = (code: number): boolean =>
  code === 45 || (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

const CONNECTORS = wordStarts(['đến', 'tới', 'và']);
const SIGNS = wordStarts(['từ', 'giữa', 'âm']);

/** "/năm", "/người/năm" after the lower end of a range. */
function skipRate(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 47 && isLower(text.charCodeAt(end + 1))) {
    end = lettersEnd(text, end + 1);
  }
  return end;
}

/** Where the upper end of a range begins: after "-", "đến", "tới", and "và" when the range began with "giữa". */
function upperStart(text: string, at: number, between: boolean): number | undefined {
  const start = skipBlanks(text, at);
  if (isDash(text.charCodeAt(start))) {
    const upper = skipBlanks(text, start + 1);
    const isNumber = isDigit(text.charCodeAt(upper)) || readCurrencyBefore(text, upper);
    return isNumber ? upper : undefined;
  }
  if (!CONNECTORS.has(startAt(text, start))) return undefined;
  const word = wordAt(text, start);
  if (word !== 'đến' && word !== 'tới' && !(between && word === 'và')) return undefined;
  const upper = skipBlanks(text, start + word.length);
  return upper > start + word.length ? upper : undefined;
}

/** The range that goes on after `lower`; `undefined` for dates ("24-10-2025") and for ends that do not agree. */
function readUpper(
  text: string,
  lower: AmountPart,
  between: boolean,
): [AmountPart, AmountPart] | undefined {
  const at = upperStart(text, skipRate(text, lower.end), between);
  const upper = at === undefined ? undefined : readAmountPart(text, at);
  if (upper === undefined) return undefined;
  const isPlain = upper.base === '' && upper.factor === 1;
  if (isPlain && (lower.base !== '' || lower.factor !== 1)) return undefined;
  if (lower.base !== '' && lower.base !== upper.base) return undefined;
  const next = text.charCodeAt(upper.end);
  if (next === 47 && !isLower(text.charCodeAt(upper.end + 1))) return undefined;
  if (upperStart(text, upper.end, false) !== undefined) return undefined;
  // In "6.500 - 7.000 tỷ đồng" the scale belongs to both ends, in "500 triệu - 1 tỷ đồng" each has its own.
  const isShared = lower.factor === 1 && lower.base === '';
  const quantity = isShared
    ? scaleBy(lower.value, upper.factor)
    : scaleBy(lower.value, lower.factor);
  if (quantity >= scaleBy(upper.value, upper.factor)) return undefined;
  const value = isShared ? lower.value : quantity / upper.factor;
  return [{ ...lower, value, factor: upper.factor }, upper];
}

function tokenOf(start: number, lower: AmountPart, upper: AmountPart | undefined): AmountToken {
  const { end, unit, base, factor } = upper ?? lower;
  const top = upper === undefined ? null : scaleBy(upper.value, upper.factor);
  return {
    start,
    end,
    value: lower.value,
    upper: upper?.value ?? null,
    unit,
    quantity: { value: scaleBy(lower.value, factor), upper: top, unit: base },
    foreign: lower.foreign || (upper?.foreign ?? false),
    words: lower.words,
  };
}

// từ 7% đến 8%   giữa 1.000 và 2.000 đồng
function readBounded(text: string, start: number, word: string): AmountToken | undefined {
  const lower = readAmountPart(text, skipBlanks(text, start + word.length));
  const range = lower && readUpper(text, lower, word === 'giữa');
  return range && tokenOf(start, ...range);
}

// -1,2   − 3%   âm 5,2%
function readNegative(text: string, start: number, length: number): AmountToken | undefined {
  const part = readAmountPart(text, skipBlanks(text, start + length));
  return part && tokenOf(start, { ...part, value: -part.value }, undefined);
}

/**
 * The amount at `at`, which is its first digit or word, its sign, its currency ("VND 500.000") or the "từ" of a
 * range. Other units than money and percent are the caller's: "8,5 triệu lượt" ends after "triệu". A sign is read
 * only when `at` points at it: whether a dash is a sign, a bullet or a range is the caller's to know.
 */
export function readAmount(text: string, at: number): AmountToken | undefined {
  const code = text.charCodeAt(at);
  if (isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(code)) return undefined;
  if (isDash(code)) return readNegative(text, at, 1);
  if (SIGNS.has(startAt(text, at))) {
    const word = wordAt(text, at);
    if (word === 'từ' || word === 'giữa') return readBounded(text, at, word);
    if (word === 'âm') return readNegative(text, at, word.length);
  }
  const lower = readAmountPart(text, at);
  if (lower === undefined) return undefined;
  // The "5-2025" of "24-5-2025" is no range.
  const isTail = isDash(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2));
  const range = isTail ? undefined : readUpper(text, lower, false);
  return range === undefined ? tokenOf(at, lower, undefined) : tokenOf(at, ...range);
}
