/** Columns that text takes on a terminal: Vietnamese in NFC and NFD alike, wide letters as two. */

/** First and last code point of the wide blocks: Hangul, CJK, kana, full-width forms, emoji. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Combining marks and format characters: they stand on the letter before them. */
const ZERO = /^[\p{M}\u200b-\u200f\u2060\ufeff]$/u;

function columnsOf(char: string): 0 | 1 | 2 {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x300) return 1;
  if (ZERO.test(char)) return 0;
  if (code < 0x1100) return 1;
  return WIDE.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += columnsOf(char);
  return width;
}

/** Index where the first `width` columns of `text` end; marks stay with their letter. At least one letter. */
export function cutAt(text: string, width: number): number {
  let used = 0;
  let index = 0;
  for (const char of text) {
    const columns = columnsOf(char);
    if (used + columns > width && used > 0) return index;
    used += columns;
    index += char.length;
  }
  return index;
}
