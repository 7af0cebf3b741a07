import { isBlank, skipBlanks, wordAt } from './blanks.ts';
import { readCardinal } from './cardinals.ts';
import { isDigit, isLetter, isWordUnit } from './letters.ts';

/** A number of a date, or a place left blank for one (`value` is `null`). */
export interface Slot {
  end: number;
  value: number | null;
}

export const DOT = 46;
export const SLASH = 47;
export const HYPHEN = 45;

/** Exactly `min` to `max` digits at `at`. */
export function readFigures(text: string, at: number, min: number, max: number): Slot | undefined {
  let end = at;
  while (end - at <= max && isDigit(text.charCodeAt(end))) end++;
  if (end - at < min || end - at > max) return undefined;
  return { end, value: Number(text.slice(at, end)) };
}

/** What fills the place of a number not yet known: blanks, dots, lines ("ngày … tháng … năm 2023"). */
const isFiller = (code: number): boolean =>
  isBlank(code) || code === DOT || code === 0x2026 || code === 95;

export function skipFiller(text: string, at: number): number {
  let i = at;
  while (i < text.length && isFiller(text.charCodeAt(i))) i++;
  return i;
}

// mười hai · tư · năm: "tháng năm" is May only before a year ("tháng năm năm 1975")
export function readMonthWord(text: string, at: number): Slot | undefined {
  const word = wordAt(text, at);
  const end = at + word.length;
  if (word === 'tư') return { end, value: 4 };
  if (word === 'năm') {
    const second = skipBlanks(text, end);
    return wordAt(text, second) === 'năm' ? { end, value: 5 } : undefined;
  }
  const number = isLetter(text.charCodeAt(at)) ? readCardinal(text, at) : undefined;
  return number && number.value <= 12 ? { end: number.end, value: number.value } : undefined;
}

export function readDayWord(text: string, at: number): Slot | undefined {
  const number = isLetter(text.charCodeAt(at)) ? readCardinal(text, at) : undefined;
  return number && number.value <= 31 ? { end: number.end, value: number.value } : undefined;
}

/** Words that may follow a year of three figures; "mỗi năm 500 lao động" is no year. */
const AFTER_YEAR = new Set('là của khi thì với và đến do tại trên đã trong ở từ'.split(' '));
/** "hằng năm 2000 hộ": so many each year. */
export const EACH = new Set(['mỗi', 'hằng', 'hàng', 'từng', 'một']);

/** The figures of a year at `at`; none of another calendar or before our era ("năm 179 TCN"). */
export function readYearFigures(text: string, at: number, min: number): Slot | undefined {
  const year = readFigures(text, at, min, 4);
  if (year === undefined || year.value === null || year.value < 100 || year.value > 2999) {
    return undefined;
  }
  const next = text.charCodeAt(year.end);
  if (isLetter(next) || next === 37) return undefined;
  // "năm 2.500 hộ", "năm 1788,32 ha"
  if ((next === DOT || next === 44) && isDigit(text.charCodeAt(year.end + 1))) {
    const isNumber = readFigures(text, year.end + 1, 4, 4) === undefined;
    if (isNumber) return undefined;
  }
  const after = skipBlanks(text, year.end);
  const word = wordAt(text, after);
  if (word === 'tcn') return undefined;
  if (word === 'trước' && wordAt(text, skipBlanks(text, after + word.length)) === 'công') {
    return undefined;
  }
  if (year.value >= 1000) return year;
  return word === '' || AFTER_YEAR.has(word) ? year : undefined;
}

// năm 2024   , năm 2024   /2024   -2024   .2024   năm …
export function readYearAfterMonth(text: string, at: number): Slot | undefined {
  const start = skipFiller(text, at);
  const code = text.charCodeAt(start);
  const wordStart = code === 44 ? skipBlanks(text, start + 1) : start;
  if (wordAt(text, wordStart) === 'năm') {
    const second = skipBlanks(text, wordStart + 3);
    const figures = readYearFigures(text, second, 4);
    if (figures !== undefined) return figures;
    const words = isLetter(text.charCodeAt(second)) ? readCardinal(text, second) : undefined;
    if (words && words.value >= 1000 && words.value <= 2999) return words;
    return undefined;
  }
  const mark = text.charCodeAt(at);
  if (code === SLASH) return readYearFigures(text, skipBlanks(text, start + 1), 4);
  if (mark === HYPHEN || mark === DOT) return readYearFigures(text, at + 1, 4);
  return undefined;
}

/** "20/4/17" is 2017 and "3/9/91" is 1991: no document at hand is older than 1950 or younger than 2049. */
const CENTURY_TURNS = 50;

export function readYearAfterMark(text: string, at: number, mark: number): Slot | undefined {
  const full = readYearFigures(text, at, 4);
  const year = full ?? (mark === SLASH ? readFigures(text, at, 2, 2) : undefined);
  if (year === undefined || year.value === null) return undefined;
  const next = text.charCodeAt(year.end);
  if (isWordUnit(next) || next === SLASH) return undefined;
  if (next === mark && isDigit(text.charCodeAt(year.end + 1))) return undefined;
  if (full !== undefined) return full;
  // 05/10/20-CT
  if (next === HYPHEN && isLetter(text.charCodeAt(year.end + 1))) return undefined;
  if (next === 37 || ((next === DOT || next === 44) && isDigit(text.charCodeAt(year.end + 1)))) {
    return undefined;
  }
  return { end: year.end, value: year.value + (year.value < CENTURY_TURNS ? 2000 : 1900) };
}
