import { isBlank, skipBlanksBack, wordBefore } from './blanks.ts';
import { isDigit, isLetter, isWordUnit } from './letters.ts';

/** A number in a text; `start` and `end` are UTF-16 offsets, half open. */
export interface NumberToken {
  start: number;
  end: number;
  value: number;
  /** Written in a foreign way ("7.5", "1,194.09"): understood, but worth a notice. */
  foreign: boolean;
  /** Written in words ("ba mươi ba"). */
  words: boolean;
}

const DOT = 46;
const COMMA = 44;
const SLASH = 47;
const PERCENT = 37;
const isMark = (code: number): boolean => code === DOT || code === COMMA;

/** Digits and marks looked at on either side; no number that somebody wrote is longer. */
const REACH = 48;

// 2.375,5   23.270,32   1788,32   500.000.000   06
const VIETNAMESE = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
// 7.5   45.79   0.125: with three digits after it the dot groups thousands, unless nothing but 0 stands before
const FOREIGN_DECIMAL = /^(?:\d+\.\d{1,2}|0\.\d+)$/;
// 1,194.09   1,234,567
const FOREIGN_GROUPED = /^[1-9]\d{0,2}(?:(?:,\d{3})+\.\d+|(?:,\d{3}){2,})$/;

/** Words that take the number right of them for themselves: in "tháng 9 460 hộ" stand two numbers. */
const TAKES_NUMBER = new Set(
  'năm tháng ngày mồng mùng quý điều khoản điểm mục tiết chương phần bảng biểu lục thứ lần khóa khoá kỳ trang hạng loại cấp tổ đội khu án'.split(
    ' ',
  ),
);
/** "tổng số 9 460 hộ" is one number; in "Tổ số 9 460 hộ" it is not known. */
const COUNTED = new Set(['tổng', 'dân', 'con', 'quân']);

/** End of the run of digits and marks at `at`; a mark counts between two digits only. */
function chainEnd(text: string, at: number): number {
  const limit = at + REACH;
  let i = at + 1;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) continue;
    if (!(isMark(code) && isDigit(text.charCodeAt(i + 1)))) break;
  }
  return i;
}

function chainStart(text: string, at: number): number {
  const limit = Math.max(0, at - REACH);
  let i = at;
  for (; i > limit; i--) {
    const code = text.charCodeAt(i - 1);
    if (isDigit(code)) continue;
    if (!(isMark(code) && isDigit(text.charCodeAt(i - 2)) && isDigit(text.charCodeAt(i)))) break;
  }
  return i;
}

/** What the commas of a chain are: marks inside one number, or between the items of a list ("1,2,3"). */
function isList(chain: string): boolean {
  const comma = chain.indexOf(',');
  if (comma < 0 || FOREIGN_GROUPED.test(chain)) return false;
  return chain.indexOf(',', comma + 1) > 0 || chain.indexOf('.', comma) > 0;
}

function evaluate(digits: string, foreign: boolean): number {
  return foreign
    ? Number(digits.replaceAll(',', ''))
    : Number(digits.replaceAll('.', '').replace(',', '.'));
}

/** End of "9 460" or "1 234 567,5" when it must be one number, else -1. `lead` is the end of the "9". */
function blankGroupsEnd(text: string, at: number, lead: number): number {
  if (lead - at > 3 || text.charCodeAt(at) === 48) return -1;
  if (lead - at === 3 && isMark(text.charCodeAt(at + 1))) return -1;
  let end = lead;
  for (;;) {
    const code = text.charCodeAt(end);
    if (!isBlank(code) || code === 9) break;
    let digits = end + 1;
    while (digits - end <= 4 && isDigit(text.charCodeAt(digits))) digits++;
    if (digits - end === 1) break;
    // A neighbour that is no group of three says that these are numbers side by side.
    if (digits - end !== 4 || end - at > REACH) return -1;
    end = digits;
  }
  if (end === lead) return -1;
  if (text.charCodeAt(end) === COMMA && isDigit(text.charCodeAt(end + 1))) {
    end += 2;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  const next = text.charCodeAt(end);
  if (isLetter(next) || next === SLASH || next === PERCENT) return -1;
  if (isMark(next) && isDigit(text.charCodeAt(end + 1))) return -1;
  const left = skipBlanksBack(text, at);
  if (left < at && isDigit(text.charCodeAt(left - 1))) return -1;
  const word = wordBefore(text, left);
  if (TAKES_NUMBER.has(word)) return -1;
  if (word === 'số' && !COUNTED.has(wordBefore(text, skipBlanksBack(text, left - 2)))) return -1;
  return end;
}

/** Whether `at` stands inside a number whose groups are parted by blanks. */
function isInsideBlankGroups(text: string, at: number): boolean {
  let start = at;
  for (let groups = 0; groups < 6; groups++) {
    if (!(isBlank(text.charCodeAt(start - 1)) && isDigit(text.charCodeAt(start - 2)))) break;
    let i = start - 1;
    while (start - i <= 4 && isDigit(text.charCodeAt(i - 1))) i--;
    if (start - i > 4) return false;
    const lead = start - 1;
    start = i;
    const left = text.charCodeAt(start - 1);
    if (isWordUnit(left) || (isMark(left) && isDigit(text.charCodeAt(start - 2)))) return false;
    if (blankGroupsEnd(text, start, lead) > at) return true;
  }
  return false;
}

/** The longest number at `at`, whatever stands left of it ("VND1000"); it ends at the first comma of a list. */
export function readDigits(text: string, at: number): NumberToken | undefined {
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const end = chainEnd(text, at);
  return readChain(text, at, end, isList(text.slice(at, end)));
}

function readChain(
  text: string,
  at: number,
  limit: number,
  list: boolean,
): NumberToken | undefined {
  const comma = list ? text.indexOf(',', at) : -1;
  const end = comma > 0 && comma < limit ? comma : limit;
  if (end - at >= REACH) return undefined;
  const grouped = blankGroupsEnd(text, at, end);
  if (grouped > 0) {
    const value = Number(
      text
        .slice(at, grouped)
        .replace(/[^\d,]/g, '')
        .replace(',', '.'),
    );
    return { start: at, end: grouped, value, foreign: false, words: false };
  }
  const chain = text.slice(at, end);
  const foreign = !VIETNAMESE.test(chain);
  if (foreign && !FOREIGN_DECIMAL.test(chain) && !FOREIGN_GROUPED.test(chain)) return undefined;
  return { start: at, end, value: evaluate(chain, foreign), foreign, words: false };
}

// ",77" in a table
function readBareDecimals(text: string, at: number): NumberToken | undefined {
  if (text.charCodeAt(at) !== COMMA || isWordUnit(text.charCodeAt(at - 1))) return undefined;
  let end = at + 1;
  while (end - at < REACH && isDigit(text.charCodeAt(end))) end++;
  if (end === at + 1) return undefined;
  const value = Number(`0.${text.slice(at + 1, end)}`);
  return { start: at, end, value, foreign: false, words: false };
}

/**
 * The longest number whose first digit stands at `at`; `undefined` inside a number or a word, and where digits
 * and marks are no number ("1.1.3", "20.0000"). "." groups thousands and "," is the decimal mark; "/" and "-" end it.
 * A decimal mark without a digit before it (",77") is read when `at` points at the mark.
 */
export function readNumber(text: string, at: number): NumberToken | undefined {
  if (!isDigit(text.charCodeAt(at))) return readBareDecimals(text, at);
  const left = text.charCodeAt(at - 1);
  if (isWordUnit(left)) return undefined;
  if (isMark(left) && isDigit(text.charCodeAt(at - 2))) {
    // In a list each item is a number of its own; in anything else `at` is inside.
    const end = chainEnd(text, at);
    if (left !== COMMA || !isList(text.slice(chainStart(text, at), end))) return undefined;
    return readChain(text, at, end, true);
  }
  if (isBlank(left) && isDigit(text.charCodeAt(at - 2)) && isInsideBlankGroups(text, at)) {
    return undefined;
  }
  return readDigits(text, at);
}
