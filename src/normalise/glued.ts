import type { Edit } from '../text/edits.ts';
import { isDigit, isLetter, isLower } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { oddWords } from './odd-words.ts';
import { isKnown, mayFallApart, partWord, type Words } from './parting.ts';

/**
 * Words that lost the blank between them, as in texts of portals whose lines were joined: "Chính phủngày", "Ủy bannhân dân",
 * "15/CT-TTgngày", "ngày15 tháng11". They are parted where no syllable of Vietnamese stands and what stands there falls in one way
 * only into syllables that are known. Names and foreign words ("Srêpốk", "bêtông") do not.
 */

// What no syllable holds: vowels on both sides of consonants, a small letter before capitals or a capital vowel, small letters
// after capitals; and letters beside a digit.
const SUSPECT =
  /[aeiouyAEIOUY\u00c0-\u0103\u0128-\u01b0\u1ea0-\u1ef9][b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZđĐ]{1,5}[aeiouyAEIOUY\u00c0-\u0103\u0128-\u01b0\u1ea0-\u1ef9]|\p{Ll}(?:[AEIOUYĂÂÁÉÊÍÔÓƠÝƯẤỐỔỞỦỨ]|[A-ZĐ]{2})|(?:[A-ZĐ]{2}|\d)[b-df-hj-np-tv-xzđ]{1,4}[iouy]{0,2}[\u00e0-\u0103\u0129-\u01b0\u1ea1-\u1ef9]|[a-zGMY\u00c0-\u1ef9]\d/gu;

// "ngày|15/3", "ngày|15 tháng", "tháng|3", "năm|2011", "số|15/CT-TTg", "đạt|85"; a digit after "Chính phủ" may mark a note
const BEFORE_NUMBER =
  /(?:(?:dưới|giảm|hơn|khoảng|là|trên|tăng|từ|và|với|đạt|đến)(?=\d)|ngày(?=\d{1,2}(?: ?[/-]| ?tháng))|tháng(?=\d{1,2}(?!\d))|năm(?=(?:19|20)\d\d(?!\d))|số(?=\d+ ?(?:[/-]|ngày)))/iy;

// "85%", "1.250", "1250": no mark of a note
const AMOUNT = /\d+(?:[.,]\d+)* ?%|\d{1,3}\.\d{3}|\d{3}/y;

/** A longer run of letters is no slip. */
const LONGEST = 28;

export function partGlued(text: string, vocabulary: Words['vocabulary']): Edit[] {
  const edits: Edit[] = [];
  let own: ReadonlySet<string> | undefined;
  const words: Words = {
    vocabulary,
    own: () => {
      own ??= new Set(text.match(OWN_WORD)?.map((word) => word.toLowerCase()));
      return own;
    },
  };
  const part = (at: number): void => void edits.push({ from: at, to: at, insert: ' ' });
  for (const { start, end } of suspects(text)) {
    const word = text.slice(start, end);
    if (word.length > LONGEST || !mayFallApart(word)) continue;
    const cuts = partWord(word, words).map((cut) => start + cut);
    const [first = end] = cuts;
    if (isAfterNumber(text, start) && isKnown(text.slice(start, first), words)) part(start);
    for (const cut of cuts) part(cut);
    if (
      isDigit(text.charCodeAt(end)) &&
      isBeforeNumber(text, cuts[cuts.length - 1] ?? start, end, words)
    )
      part(end);
  }
  return edits;
}

/** Runs of letters that hold what no syllable holds. */
function* suspects(text: string): Generator<{ start: number; end: number }> {
  for (const { start: from, end: to } of oddWords(text)) {
    const run = text.slice(from, to);
    let end = 0;
    for (const { index } of matchesOf(SUSPECT, run)) {
      if (index < end) continue;
      let start = isDigit(run.charCodeAt(index)) ? index + 1 : index;
      while (start > 0 && isLetter(run.charCodeAt(start - 1))) start--;
      end = start;
      while (isLetter(run.charCodeAt(end))) end++;
      yield { start: from + start, end: from + end };
    }
  }
}

// bounded: one word.
const OWN_WORD = /(?<!\p{L})\p{Lu}?\p{Ll}+(?!\p{L})/gu;

/** "100|năm", "22|tháng": small letters right after a digit. */
const isAfterNumber = (text: string, at: number): boolean =>
  at > 0 && isDigit(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at));

function isBeforeNumber(text: string, start: number, end: number, words: Words): boolean {
  BEFORE_NUMBER.lastIndex = start;
  if (BEFORE_NUMBER.test(text) && BEFORE_NUMBER.lastIndex === end) return true;
  AMOUNT.lastIndex = end;
  return AMOUNT.test(text) && isKnown(text.slice(start, end), words);
}
