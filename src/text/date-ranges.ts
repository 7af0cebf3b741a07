import { skipBlanks, wordAt } from './blanks.ts';
import { type DateToken, dateOf } from './calendar.ts';
import { readDateLoosely } from './dates.ts';
import { isDigit, isWordUnit } from './letters.ts';
import { startAt, wordStarts } from './word-starts.ts';

export interface DateRangeToken {
  start: number;
  end: number;
  from: DateToken;
  to: DateToken;
}

const isDash = (code: number): boolean => code === 45 || (code >= 0x2010 && code <= 0x2015);

// "đến", "đến hết", "tới", "-"
function skipConnector(text: string, at: number): number | undefined {
  const start = skipBlanks(text, at);
  if (isDash(text.charCodeAt(start))) return skipBlanks(text, start + 1);
  const word = wordAt(text, start);
  if (word !== 'đến' && word !== 'tới') return undefined;
  const second = skipBlanks(text, start + word.length);
  return wordAt(text, second) === 'hết' ? skipBlanks(text, second + 3) : second;
}

// "ngày 5" or "05" before "đến ngày 10 tháng 8 năm 2012"
function readBareDay(text: string, at: number): { end: number; day: number } | undefined {
  const start = wordAt(text, at) === 'ngày' ? skipBlanks(text, at + 4) : at;
  let end = start;
  while (end - start < 3 && isDigit(text.charCodeAt(end))) end++;
  if (end === start || end - start > 2) return undefined;
  return { end, day: Number(text.slice(start, end)) };
}

const STARTS = wordStarts(['từ', 'ngày', 'mồng', 'mùng', 'tháng', 'năm']);

/** Whether a lone number before "đến" is known to be a day: "từ 01 đến 05/9", "ngày 01 đến 05/9", "01-05/9". */
function isDay(text: string, at: number, lowerAt: number, end: number): boolean {
  if (isWordUnit(text.charCodeAt(at - 1))) return false;
  return at < lowerAt || wordAt(text, at) === 'ngày' || isDash(text.charCodeAt(end));
}

/**
 * A span of days, months or years at `at`: "từ ngày 01/4 đến ngày 30/4/2025", "tháng 3 đến tháng 5 năm 1975". The lower end takes
 * the year, and the month, that only the upper end names; declined where it would then come after it.
 */
export function readDateRange(text: string, at: number): DateRangeToken | undefined {
  if (!isDigit(text.charCodeAt(at)) && !STARTS.has(startAt(text, at))) return undefined;
  const lowerAt = wordAt(text, at) === 'từ' ? skipBlanks(text, at + 2) : at;
  const lower = readDateLoosely(text, lowerAt);
  const bare = lower === undefined ? readBareDay(text, lowerAt) : undefined;
  const end = lower?.end ?? bare?.end;
  if (bare !== undefined && !isDay(text, at, lowerAt, bare.end)) return undefined;
  const upperAt = end === undefined ? undefined : skipConnector(text, end);
  const to = upperAt === undefined ? undefined : readDateLoosely(text, upperAt);
  if (end === undefined || to === undefined) return undefined;
  const from =
    lower === undefined
      ? dateOf(lowerAt, end, to.year, to.month, bare?.day ?? null)
      : dateOf(lowerAt, end, lower.year ?? to.year, lower.month, lower.day);
  if (from === undefined || from.precision !== to.precision) return undefined;
  if ((from.year === null) !== (to.year === null) || from.iso > to.iso) return undefined;
  return { start: at, end: to.end, from, to };
}
