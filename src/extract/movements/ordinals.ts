/** What numbers the names of a list. */

// "02 đợt thi đua: |đợt 1 “A”; |đợt 2 (từ 01/7): “B”"
const ORDINAL =
  /(?<!\p{L})đợt (?:thứ )?(?:\d{1,2}|[IVX]{1,4}|một|nhất|hai|ba|bốn)(?: ?\([^()]{1,80}\))?[\s:,]*(?:với tên gọi |mang tên |là )?$/iu;

// "(1) “A”; |(2) “B”; |b) “C”; |thứ tư là “D”"
const NUMBERED =
  /(?<![\p{L}\d])(?:\(\d{1,2}\)|\d{1,2}[.)]|\(?[a-zđ]\)|\+|(?:thứ )?(?:một|nhất|hai|ba|tư|bốn|năm|sáu) là[:,]?)\s*$/iu;

/** Where the "1." stands that leads to text[at], else `at`: it begins no sentence. */
export function beforeNumber(text: string, floor: number, at: number): number {
  const words = text.slice(Math.max(floor, at - 6), at);
  const number = /(?<=[:;,] ?)\d{1,2}[.)] ?$/u.exec(words);
  return number === null ? at : at - number[0].length;
}

/** `words` less the "đợt 1" or the "(2)" that they end with. */
export const withoutOrdinal = (words: string): string =>
  words.replace(NUMBERED, '').replace(ORDINAL, '');
