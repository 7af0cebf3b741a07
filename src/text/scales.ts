export interface ScaleToken {
  start: number;
  end: number;
  /** A power of ten: "nghìn tỷ" is 1e12. */
  factor: number;
}

/**
 * The scale word at `at` or after blanks: "nghìn", "nghìn tỷ", "trăm triệu", "vạn". "tỷ lệ" and "triệu tập"
 * are none.
 */
export function readScale(_text: string, _at: number): ScaleToken | undefined {
  return undefined;
}

export { type AmountToken, readAmount } from './amounts.ts';
