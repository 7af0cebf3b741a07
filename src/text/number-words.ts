import { skipBlanks, skipBlanksBack, wordAt, wordBefore } from './blanks.ts';
import {
  AFTER_ZERO,
  type Cardinal,
  DIGIT,
  type Part,
  readCardinal,
  readUnit,
} from './cardinals.ts';
import { isLower, isUpper, isWordUnit } from './letters.ts';
import { type NumberToken, readDigits } from './numbers.ts';
import { startAt, wordStarts } from './word-starts.ts';

export interface WordNumberToken extends NumberToken {
  /** "thứ hai", "lần thứ XIV", "đầu tiên"; the token starts at "lần", "thứ" or "đầu". */
  ordinal: boolean;
  /** The same as a number before its scale ("hai nghìn ba trăm tỷ" is 2300 × "tỷ"), or `null`. */
  scaled: Cardinal['scaled'];
}

/** What stands left of a word that is inside a number. "năm" is not among them: "năm hai nghìn …". */
const INSIDE = new Set(
  'thứ mươi mười trăm nghìn ngàn vạn triệu tỷ tỉ linh lẻ một hai ba bốn sáu bảy bẩy tám chín'.split(
    ' ',
  ),
);

const STARTS = wordStarts([...DIGIT.keys(), 'mười', 'thứ', 'lần', 'đầu']);

// thứ nhất · thứ tư · thứ năm mươi · thứ 1 · thứ XIV
function readAfterThu(text: string, at: number): Part | undefined {
  const word = wordAt(text, at);
  const end = at + word.length;
  if (word === 'nhất' || word === 'nhì') {
    return { end, value: word === 'nhất' ? 1 : 2, isDigit: false };
  }
  const number = readDigits(text, at) ?? readRoman(text, at) ?? readCardinal(text, at);
  if (number !== undefined) return { end: number.end, value: number.value, isDigit: false };
  return readUnit(text, at, AFTER_ZERO);
}

// thứ hai · lần thứ hai · đầu tiên
function readOrdinal(text: string, start: number, first: string): WordNumberToken | undefined {
  const second = skipBlanks(text, start + first.length);
  let rest: Part | undefined;
  if (first === 'thứ') rest = readAfterThu(text, second);
  else {
    const word = wordAt(text, second);
    if (first === 'đầu' && word === 'tiên') {
      rest = { end: second + word.length, value: 1, isDigit: false };
    } else if (first === 'lần' && word === 'thứ') {
      rest = readAfterThu(text, skipBlanks(text, second + word.length));
    }
  }
  if (rest === undefined) return undefined;
  const { end, value } = rest;
  return { start, end, value, foreign: false, words: true, ordinal: true, scaled: null };
}

/**
 * The number in words whose first word stands at `at`: "ba mươi ba", "hai nghìn ba trăm tỷ", "hai triệu rưỡi"; also
 * ordinals. "năm" alone is "year" and "không" alone is "not": no numbers. `undefined` inside a number.
 */
export function readNumberWords(text: string, at: number): WordNumberToken | undefined {
  if (!STARTS.has(startAt(text, at)) || isWordUnit(text.charCodeAt(at - 1))) return undefined;
  const first = wordAt(text, at);
  if (first === 'thứ' || first === 'lần' || first === 'đầu') return readOrdinal(text, at, first);
  if (!DIGIT.has(first) && first !== 'mười') return undefined;
  const left = skipBlanksBack(text, at);
  if (left < at && INSIDE.has(wordBefore(text, left))) return undefined;
  const number = readCardinal(text, at);
  if (number === undefined) return undefined;
  const token = { ...number, foreign: false, words: true, ordinal: false };
  if (token.end > at + first.length) return token;
  // "đòn bẩy" is a lever; alone the number is written "bảy".
  return first === 'bẩy' || isNamePart(text, at, token.end) ? undefined : token;
}

/** "Ba Đình", "Hai Bà Trưng", "Văn Mười": a capitalised word beside another one is a name. */
function isNamePart(text: string, start: number, end: number): boolean {
  if (!isTitle(text, start)) return false;
  if (isUpper(text.charCodeAt(skipBlanks(text, end)))) return true;
  const left = skipBlanksBack(text, start);
  return left < start && isTitle(text, left - wordBefore(text, left).length);
}

const isTitle = (text: string, at: number): boolean =>
  isUpper(text.charCodeAt(at)) && isLower(text.charCodeAt(at + 1));

const TENS = ['', 'X', 'XX'];
const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const ROMAN = new Map([['XXX', 30]]);
for (const [tens, x] of TENS.entries()) {
  for (const [units, i] of UNITS.entries())
    if (tens + units > 0) ROMAN.set(x + i, tens * 10 + units);
}

/** A Roman numeral from I to XXX that is a whole word in capitals. */
export function readRoman(text: string, at: number): NumberToken | undefined {
  const code = text.charCodeAt(at);
  if ((code !== 73 && code !== 86 && code !== 88) || isWordUnit(text.charCodeAt(at - 1))) {
    return undefined;
  }
  // "XXVIII" has six letters.
  let end = at + 1;
  while (end - at < 7 && isWordUnit(text.charCodeAt(end))) end++;
  const value = ROMAN.get(text.slice(at, end));
  return value === undefined ? undefined : { start: at, end, value, foreign: false, words: true };
}
