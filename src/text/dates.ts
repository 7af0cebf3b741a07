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

/** The date at `at`, which is its "ngày", "mồng", "tháng", "năm" or first digit. Invalid days are declined. */
export function readDate(_text: string, _at: number): DateToken | undefined {
  return undefined;
}
