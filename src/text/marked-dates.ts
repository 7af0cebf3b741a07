import { isBlank, skipBlanks, wordAt } from './blanks.ts';
import { type DateToken, dateOf } from './calendar.ts';
import {
  DOT,
  HYPHEN,
  readFigures,
  readYearAfterMark,
  readYearAfterMonth,
  SLASH,
  skipFiller,
} from './date-slots.ts';
import { isDigit, isWordUnit } from './letters.ts';

/** "-" and "." part a date only where they are glued; "/" may stand between blanks ("19 / 01 / 2024"). */
function readMark(text: string, at: number): { end: number; mark: number } | undefined {
  const start = skipBlanks(text, at);
  const mark = text.charCodeAt(start);
  if (mark === SLASH) return { end: skipBlanks(text, start + 1), mark };
  return start === at && (mark === HYPHEN || mark === DOT) ? { end: at + 1, mark } : undefined;
}

// 31/12/2024   19 / 01 / 2024   16.7.2021   24-10-2025; with `loose` also 24/7, 24-10, 10.6
export function readMarked(
  text: string,
  start: number,
  at: number,
  loose: boolean,
): DateToken | undefined {
  const day = readFigures(text, at, 1, 2);
  const first = day && readMark(text, day.end);
  const month = first && readFigures(text, first.end, 1, 2);
  if (!day || !first || !month) return undefined;
  const second = readMark(text, month.end);
  if (second?.mark === first.mark) {
    const year = readYearAfterMark(text, second.end, first.mark);
    if (year) return dateOf(start, year.end, year.value, month.value, day.value);
    // "ngày 12/10/QĐ", "ngày 1.10.3"
    if (first.mark === SLASH || isDigit(text.charCodeAt(second.end))) return undefined;
  }
  const next = text.charCodeAt(month.end);
  if (!loose || isWordUnit(next) || next === 37) return undefined;
  // "30/4-1/5" is the beginning of a range, "10/6,5" is no date
  const isRange = next === HYPHEN && first.mark === SLASH;
  if (isDigit(text.charCodeAt(month.end + 1)) && !isBlank(next) && !isRange) return undefined;
  // ngày 30/4 năm 2025
  const wordStart = skipBlanks(text, month.end);
  const year = wordAt(text, wordStart) === 'năm' ? readYearAfterMonth(text, wordStart) : undefined;
  return dateOf(start, year?.end ?? month.end, year?.value ?? null, month.value, day.value);
}

// ngày     /01/2023   ngày ……/……/2025: the year at least must stand there
export function readBlanked(text: string, start: number, at: number): DateToken | undefined {
  const mark = skipFiller(text, at);
  if (text.charCodeAt(mark) !== SLASH) return undefined;
  const monthAt = skipFiller(text, mark + 1);
  const month = readFigures(text, monthAt, 1, 2);
  const second = skipFiller(text, month?.end ?? monthAt);
  if (text.charCodeAt(second) !== SLASH) return undefined;
  const year = readYearAfterMark(text, skipFiller(text, second + 1), SLASH);
  return year && dateOf(start, year.end, year.value, month?.value ?? null, null);
}

// 2024-03-15   2024/03/15
export function readYearFirst(text: string, start: number, at: number): DateToken | undefined {
  const year = readFigures(text, at, 4, 4);
  const mark = year && text.charCodeAt(year.end);
  if (!year || (mark !== HYPHEN && mark !== SLASH)) return undefined;
  const month = readFigures(text, year.end + 1, 2, 2);
  if (!month || text.charCodeAt(month.end) !== mark) return undefined;
  const day = readFigures(text, month.end + 1, 2, 2);
  if (!day || isWordUnit(text.charCodeAt(day.end)) || text.charCodeAt(day.end) === mark) {
    return undefined;
  }
  return dateOf(start, day.end, year.value, month.value, day.value);
}
