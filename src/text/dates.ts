import { skipBlanks, skipBlanksBack, wordAt, wordBefore } from './blanks.ts';
import { type DateToken, dateOf } from './calendar.ts';
import {
  DOT,
  EACH,
  HYPHEN,
  readDayWord,
  readFigures,
  readMonthWord,
  readYearAfterMonth,
  readYearFigures,
  SLASH,
  type Slot,
  skipFiller,
} from './date-slots.ts';
import { isDigit, isWordUnit } from './letters.ts';
import { readBlanked, readMarked, readYearFirst } from './marked-dates.ts';
import { startAt, wordStarts } from './word-starts.ts';

export type { DateToken } from './calendar.ts';

/** Month and year from the "tháng" at `at` on. A slot without a value is a place left blank. */
function readMonth(text: string, at: number): { end: number; month: Slot; year: Slot } | undefined {
  if (wordAt(text, at) !== 'tháng') return undefined;
  const wordEnd = at + 5;
  const first = skipFiller(text, wordEnd);
  const month = readFigures(text, first, 1, 2) ?? readMonthWord(text, first);
  if (month && isWordUnit(text.charCodeAt(month.end)) && wordAt(text, month.end) !== 'năm') {
    return undefined;
  }
  const year = readYearAfterMonth(text, month?.end ?? wordEnd);
  if (month === undefined && year === undefined) return undefined;
  const end = year?.end ?? month?.end ?? wordEnd;
  return {
    end,
    month: month ?? { end: wordEnd, value: null },
    year: year ?? { end, value: null },
  };
}

/** What is counted by the month: "tháng 2 lần", "mỗi tháng một buổi". */
const COUNTED = new Set('lần buổi kỳ cuộc đợt ngày phiên lượt năm'.split(' '));

// tháng 6 năm 2025   tháng 6/2025   tháng tư   tháng … năm 2023
function readFromMonth(text: string, start: number): DateToken | undefined {
  const left = skipBlanksBack(text, start);
  const before = wordBefore(text, left);
  if (isDigit(text.charCodeAt(left - 1)) || before === 'ngày') return undefined;
  const found = readMonth(text, start);
  if (found === undefined) return undefined;
  const { end, month, year } = found;
  if (year.value === null) {
    if (EACH.has(before) || COUNTED.has(wordAt(text, skipBlanks(text, end)))) return undefined;
    const next = text.charCodeAt(end);
    const isNumber = next === SLASH || next === 37 || next === DOT || next === 44;
    if (next === 37 || (isNumber && isDigit(text.charCodeAt(end + 1)))) return undefined;
  }
  return dateOf(start, end, year.value, month.value, null);
}

// ngày 31 tháng 12 năm 2024   ngày   tháng 01 năm 2023   ngày 24/7   mồng 3 tháng ba
function readFromDay(text: string, start: number, at: number): DateToken | undefined {
  let i = skipBlanks(text, at);
  const word = wordAt(text, i);
  if (word === 'mồng' || word === 'mùng') i = skipBlanks(text, i + word.length);
  const before = wordBefore(text, skipBlanksBack(text, start));
  const marked = readYearFirst(text, start, i) ?? readMarked(text, start, i, !EACH.has(before));
  if (marked !== undefined) return marked;
  // "ngày …10… tháng …01… năm 2025"
  const day = readFigures(text, skipFiller(text, i), 1, 2) ?? readDayWord(text, i);
  const found = readMonth(text, skipFiller(text, day?.end ?? i));
  if (found === undefined) return day === undefined ? readBlanked(text, start, i) : undefined;
  // "trong 5 ngày tháng 3": no blank for a day stands there
  const isCount = day === undefined && isDigit(text.charCodeAt(skipBlanksBack(text, start) - 1));
  if (isCount) return undefined;
  return dateOf(start, found.end, found.year.value, found.month.value, day?.value ?? null);
}

// năm 2030
function readFromYear(text: string, start: number): DateToken | undefined {
  const left = skipBlanksBack(text, start);
  if (EACH.has(wordBefore(text, left))) return undefined;
  // "tháng 6 năm 2025" is read from its beginning or not at all
  let i = left;
  while (left - i < 3 && isDigit(text.charCodeAt(i - 1))) i--;
  if (i < left && wordBefore(text, skipBlanksBack(text, i)) === 'tháng') return undefined;
  const year = readYearFigures(text, skipBlanks(text, start + 3), 3);
  return year && dateOf(start, year.end, year.value, null, null);
}

// 31/12/2024   07 tháng 4 năm 2014   2024-03-15
function readFromFigures(text: string, start: number, loose: boolean): DateToken | undefined {
  const left = skipBlanksBack(text, start);
  const before = text.charCodeAt(left - 1);
  const day = readFigures(text, start, 1, 2);
  // Inside "19 / 01 / 2024", "16.7.2021", "24-10-2025"; but "30/4-1/5/2025" begins a date after its hyphen.
  if (before === SLASH) return undefined;
  if (left === start && isDigit(text.charCodeAt(start - 2))) {
    if (before === DOT) return undefined;
    if (before === HYPHEN && !(day && text.charCodeAt(day.end) === SLASH)) return undefined;
  }
  const marked = readYearFirst(text, start, start) ?? readMarked(text, start, start, loose);
  if (marked !== undefined) return marked;
  const found = day && readMonth(text, skipBlanks(text, day.end));
  if (!day || found === undefined) return undefined;
  // "6 tháng năm 2025", "quý 3 tháng 9 năm 2025"
  if (found.month.value === null || found.year.value === null) return undefined;
  if (wordBefore(text, left) === 'quý') return undefined;
  return dateOf(start, found.end, found.year.value, found.month.value, day.value);
}

const STARTS = wordStarts(['ngày', 'mồng', 'mùng', 'tháng', 'năm']);

/**
 * The date at `at`, which is its "ngày", "mồng", "tháng", "năm" or first digit. Days that do not exist, days of the lunar
 * calendar and years before our era are declined, and so are fractions ("14/14", "24/7" without "ngày").
 */
export function readDate(text: string, at: number): DateToken | undefined {
  const code = text.charCodeAt(at);
  if (isWordUnit(text.charCodeAt(at - 1))) return undefined;
  let date: DateToken | undefined;
  if (isDigit(code)) date = readFromFigures(text, at, false);
  else if (STARTS.has(startAt(text, at))) {
    const word = wordAt(text, at);
    const end = at + word.length;
    if (word === 'ngày') date = readFromDay(text, at, end);
    else if (word === 'mồng' || word === 'mùng') date = readFromDay(text, at, at);
    else if (word === 'tháng') date = readFromMonth(text, at);
    else if (word === 'năm') date = readFromYear(text, at);
  }
  if (date === undefined) return undefined;
  const after = wordAt(text, skipBlanks(text, date.end));
  return after === 'âm' ? undefined : date;
}

/** As `readDate`, but takes "01/4" and "30-4" too: where it is known that a date must stand. */
export function readDateLoosely(text: string, at: number): DateToken | undefined {
  const code = text.charCodeAt(at);
  if (!isDigit(code)) return readDate(text, at);
  return isWordUnit(text.charCodeAt(at - 1)) ? undefined : readFromFigures(text, at, true);
}
