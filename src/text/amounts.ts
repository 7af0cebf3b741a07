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

/**
 * The amount at `at`, which is its first digit or word, its sign, its currency ("VND 500.000") or the "từ" of a
 * range. Other units than money and percent are the caller's: "8,5 triệu lượt" ends after "triệu".
 */
export function readAmount(_text: string, _at: number): AmountToken | undefined {
  return undefined;
}
