/** Where sentences begin and end inside a paragraph. */
import { isBlank, skipBlanks, wordBefore } from './blanks.ts';
import { isUpper } from './letters.ts';

// "TP. Lai Châu", "P. Tân Phong", "ThS. Nguyễn …": a point that ends no sentence
const SHORTENED = new Set([
  'tp',
  'tx',
  'tt',
  'ts',
  'ths',
  'pgs',
  'gs',
  'bs',
  'p',
  'q',
  'h',
  'st',
  'ct',
  'kt',
  'tm',
  'tl',
  'ks',
  'đc',
  'v',
]);

/** Whether the mark at `at` ends a sentence: ". Tiếp tục", "… “Cả nước", "./." at the end. */
function endsSentence(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 46 && code !== 33 && code !== 63 && code !== 0x2026) return false;
  if (at + 1 >= end) return true;
  if (!isBlank(text.charCodeAt(at + 1))) return false;
  const next = skipBlanks(text, at + 1);
  if (next >= end) return true;
  if (!isUpper(text.charCodeAt(next)) && !'“"‘«'.includes(text[next] as string)) return false;
  return code !== 46 || !SHORTENED.has(wordBefore(text, at));
}

/**
 * Longer sentences are cut, so that a text without end marks is not read again and again; at its
 * multiples, so that all that stands in one piece finds the same.
 */
const LONGEST_SENTENCE = 4000;

/** The start of the sentence that holds `at`, not before `limit`. */
export function sentenceStart(text: string, at: number, limit: number): number {
  const floor = Math.max(limit, at - LONGEST_SENTENCE);
  for (let i = at - 1; i >= floor; i--) {
    if (text.charCodeAt(i) === 10) return i + 1;
    if (i + 1 < at && endsSentence(text, i, at)) return skipBlanks(text, i + 1);
  }
  return floor === limit ? floor : Math.max(limit, at - (at % LONGEST_SENTENCE));
}

/** The offset after the words of the sentence that holds `at`: of its end mark, of a line's end, or `ceiling`. */
export function sentenceEnd(text: string, at: number, ceiling: number): number {
  const limit = Math.min(ceiling, at + LONGEST_SENTENCE);
  for (let i = at; i < limit; i++) {
    if (text.charCodeAt(i) === 10 || endsSentence(text, i, limit)) return i;
  }
  return limit === ceiling ? limit : at - (at % LONGEST_SENTENCE) + LONGEST_SENTENCE;
}
