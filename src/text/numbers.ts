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

/** The longest number whose first digit stands at `at`; `undefined` inside a number or a word. */
export function readNumber(_text: string, _at: number): NumberToken | undefined {
  return undefined;
}
