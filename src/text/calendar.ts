export interface DateToken {
  start: number;
  end: number;
  /** "2024-12-31", "2023-01", "2023"; without a year "--12-31" and "--12" (see `year`). */
  iso: string;
  precision: 'day' | 'month' | 'year';
  /** `null` where the text gives none: "ngày 24/7". Such a date must not stand in a record. */
  year: number | null;
  month: number | null;
  day: number | null;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(month: number, year: number | null): number {
  // Without a year 29 February may be meant.
  const isLeap = year === null || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The token of what is known of a date; `undefined` when there is no such day, or neither month nor year. A day without its
 * month is dropped.
 */
export function dateOf(
  start: number,
  end: number,
  year: number | null,
  month: number | null,
  day: number | null,
): DateToken | undefined {
  if (month === null && year === null) return undefined;
  if (month !== null && (month < 1 || month > 12)) return undefined;
  if (day !== null && (day < 1 || day > (month === null ? 31 : daysIn(month, year)))) {
    return undefined;
  }
  const precision = month === null ? 'year' : day === null ? 'month' : 'day';
  let iso = year === null ? '-' : pad(year, 4);
  if (month !== null) iso += `-${pad(month, 2)}`;
  if (month !== null && day !== null) iso += `-${pad(day, 2)}`;
  return { start, end, iso, precision, year, month, day: month === null ? null : day };
}
