// "số xã (8/8 xã) giữ vững tiêu chí", "trường (12 trường) đạt chuẩn": how many these are
const SIZED =
  /^ ?(?<those>(?:\p{Ll}{1,8} ){1,4})\(\d{1,4}(?:\/\d{1,4})? \p{Ll}{1,8}(?: \p{Ll}{1,8})?\) (?=\p{Ll})/u;

/** The words right of a share, less the brackets that tell its size. */
export const withoutSize = (words: string): string => words.replace(SIZED, '$<those>');

/** Whether the number at `to` tells the size of those that a share before `from` is of. */
export const isSize = (text: string, from: number, to: number): boolean =>
  text[to - 1] === '(' &&
  SIZED.exec(text.slice(from, from + 90))?.[0].indexOf('(') === to - 1 - from;
