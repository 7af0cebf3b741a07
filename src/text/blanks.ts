/** Blanks inside a paragraph and the words between them. A line break is no blank: it ends a paragraph. */

import { isLetter } from './letters.ts';

/** Space, tab, no-break space, the thin spaces of typesetters. */
export const isBlank = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000;

/** The first offset from `at` on that holds no blank. */
export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** The end of what stands before the blanks left of `at`. */
export function skipBlanksBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}

/** The end of the run of letters at `at`; `at` itself where no letter stands there. */
export function lettersEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && isLetter(text.charCodeAt(i))) i++;
  return i;
}

/** The longest syllable of Vietnamese, "nghiêng", has seven letters; a run beyond this is no word of ours. */
const LONGEST = 12;

/** The letters that stand just left of `end`, in lower case; "" where none do. */
export function wordBefore(text: string, end: number): string {
  let i = end;
  while (i > 0 && end - i <= LONGEST && isLetter(text.charCodeAt(i - 1))) i--;
  return text.slice(i, end).toLowerCase();
}

/** The letters at `at`, in lower case; "" where none do. */
export function wordAt(text: string, at: number): string {
  let i = at;
  while (i < text.length && i - at <= LONGEST && isLetter(text.charCodeAt(i))) i++;
  return text.slice(at, i).toLowerCase();
}
