import type { NumberToken } from './numbers.ts';

export interface WordNumberToken extends NumberToken {
  /** "thứ hai", "lần thứ XIV", "đầu tiên"; the token starts at "thứ" or "lần". */
  ordinal: boolean;
}

/** A number in words whose first word stands at `at`: "ba mươi ba", "hai triệu rưỡi", "thứ nhất". */
export function readNumberWords(_text: string, _at: number): WordNumberToken | undefined {
  return undefined;
}

/** A Roman numeral from I to XXX that is a whole word in capitals. */
export function readRoman(_text: string, _at: number): NumberToken | undefined {
  return undefined;
}
