import { skipBlanks, wordAt } from './blanks.ts';
import { readHalf } from './cardinals.ts';
import { readCurrency, readCurrencyBefore } from './currencies.ts';
import { isWordUnit } from './letters.ts';
import { readNumberWords } from './number-words.ts';
import { type NumberToken, readDigits, readNumber } from './numbers.ts';
import { readScale, scaleBy } from './scale-words.ts';
import { startAt, wordStarts } from './word-starts.ts';

/** One end of a range, or a whole amount. */
export interface AmountPart {
  end: number;
  value: number;
  factor: number;
  /** Scale and currency or percent sign, as written. */
  unit: string;
  base: string;
  foreign: boolean;
  words: boolean;
}

const PERCENT_STARTS = wordStarts(['phần']);

// %o   0/00   o/oo
const PER_MILLE = /%o|[0o]\/(?:00|oo)/iy;

// 12,1%   8,81‰   8,81%o
function readPercent(text: string, at: number): { end: number; base: '%' | '‰' } | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x2030) return { end: at + 1, base: '‰' };
  if (code !== 37 && code !== 48 && code !== 79 && code !== 111) return readPercentWords(text, at);
  PER_MILLE.lastIndex = at;
  if (PER_MILLE.test(text) && !isWordUnit(text.charCodeAt(PER_MILLE.lastIndex))) {
    return { end: PER_MILLE.lastIndex, base: '‰' };
  }
  return code === 37 ? { end: at + 1, base: '%' } : undefined;
}

// năm phần trăm
function readPercentWords(text: string, at: number): { end: number; base: '%' | '‰' } | undefined {
  if (!PERCENT_STARTS.has(startAt(text, at)) || wordAt(text, at) !== 'phần') return undefined;
  const second = skipBlanks(text, at + 4);
  const per = wordAt(text, second);
  if (per !== 'trăm' && per !== 'nghìn' && per !== 'ngàn') return undefined;
  return { end: second + per.length, base: per === 'trăm' ? '%' : '‰' };
}

const collapse = (words: string): string => words.replace(/\s+/g, ' ').trim();

// "1 tỷ 200 triệu", "2 triệu 500 nghìn": the rest in a smaller scale
function readRest(
  text: string,
  at: number,
  factor: number,
): { end: number; value: number } | undefined {
  const start = skipBlanks(text, at);
  if (start === at || factor < 1e6) return undefined;
  const number = readDigits(text, start);
  if (number === undefined || number.foreign) return undefined;
  const scale = readScale(text, number.end);
  if (scale === undefined || scale.factor < 1e3 || number.value * scale.factor >= factor) {
    return undefined;
  }
  return { end: scale.end, value: scaleBy(number.value, scale.factor) };
}

/** A number before its scale, with what halves or extends it. */
interface Scaled {
  end: number;
  value: number;
  factor: number;
  /** As written. */
  scale: string;
}

// 2.375,5 tỷ   2 triệu rưỡi   1 tỷ 200 triệu
function readScaled(text: string, number: NumberToken): Scaled {
  const token = readScale(text, number.end);
  if (token === undefined) return { end: number.end, value: number.value, factor: 1, scale: '' };
  const { factor } = token;
  const scale = collapse(text.slice(token.start, token.end));
  const half = readHalf(text, token.end);
  if (half !== undefined) return { end: half, value: number.value + 0.5, factor, scale };
  const rest = readRest(text, token.end, factor);
  if (rest === undefined) return { end: token.end, value: number.value, factor, scale };
  const value = (scaleBy(number.value, factor) + rest.value) / factor;
  return { end: rest.end, value, factor, scale };
}

// hai nghìn ba trăm tỷ
function readWords(text: string, at: number): Scaled | undefined {
  const token = readNumberWords(text, at);
  if (token === undefined || token.ordinal) return undefined;
  const { end, value, scaled } = token;
  if (scaled === null) return { end, value, factor: 1, scale: '' };
  const scale = collapse(text.slice(scaled.scale.start, scaled.scale.end));
  return { end, value: scaled.value, factor: scaled.scale.factor, scale };
}

/** Number, scale and currency or percent sign from `at` on. */
export function readAmountPart(text: string, at: number): AmountPart | undefined {
  const before = readCurrencyBefore(text, at);
  const digits = before === undefined ? readNumber(text, at) : readDigits(text, before.end);
  const scaled = digits === undefined ? readWords(text, at) : readScaled(text, digits);
  if (scaled === undefined) return undefined;
  const { value, factor, scale } = scaled;
  let { end } = scaled;
  let unit = scale;
  let base = '';
  const currency = before ?? readCurrency(text, end);
  if (before !== undefined) {
    unit = collapse(`${scale} ${text.slice(before.start, before.end)}`);
    base = before.code;
  } else if (currency !== undefined) {
    unit = collapse(scale + text.slice(end, currency.end));
    base = currency.code;
    end = currency.end;
  } else if (factor === 1) {
    const start = skipBlanks(text, end);
    const percent = readPercent(text, start);
    if (percent !== undefined) {
      unit = collapse(text.slice(start, percent.end));
      base = percent.base;
      end = percent.end;
    }
  }
  const foreign = digits?.foreign ?? false;
  return { end, value, factor, unit, base, foreign, words: digits === undefined };
}
