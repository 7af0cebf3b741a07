import { skipBlanks, wordAt } from './blanks.ts';
import { readHalf } from './cardinals.ts';
import { readCurrency, readCurrencyBefore } from './currencies.ts';
import { isWordUnit } from './letters.ts';
import { readNumberWords } from './number-words.ts';
import { readDigits, readNumber } from './numbers.ts';
import { readScale, scaleBy } from './scale-words.ts';

/** One end of a range, or a whole amount. */
export interface AmountPart {
  end: number;
  value: number;
  factor: number;
  /** As written. */
  scale: string;
  unit: string;
  base: string;
  foreign: boolean;
  words: boolean;
}

// %o   0/00   o/oo
const PER_MILLE = /%o|[0o]\/(?:00|oo)/iy;

// 12,1%   8,81‰   8,81%o   năm phần trăm
function readPercent(text: string, at: number): { end: number; base: '%' | '‰' } | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x2030) return { end: at + 1, base: '‰' };
  PER_MILLE.lastIndex = at;
  if (PER_MILLE.test(text) && !isWordUnit(text.charCodeAt(PER_MILLE.lastIndex))) {
    return { end: PER_MILLE.lastIndex, base: '‰' };
  }
  if (code === 37) return { end: at + 1, base: '%' };
  if (wordAt(text, at) !== 'phần') return undefined;
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

/** Number, scale and currency from `at` on, without a look to the left. */
export function readAmountPart(text: string, at: number): AmountPart | undefined {
  const before = readCurrencyBefore(text, at);
  const start = before?.end ?? at;
  const digits = before === undefined ? readNumber(text, start) : readDigits(text, start);
  const words = digits === undefined ? readNumberWords(text, start) : undefined;
  const number = digits ?? words;
  if (number === undefined || words?.ordinal) return undefined;
  let { end, value } = number;
  let factor = 1;
  let scale = '';
  const token = words === undefined ? readScale(text, end) : words.scaled?.scale;
  if (token !== undefined) {
    scale = collapse(text.slice(token.start, token.end));
    factor = token.factor;
    if (words?.scaled) {
      value = words.scaled.value;
    } else {
      end = token.end;
      const half = readHalf(text, end);
      const rest = half === undefined ? readRest(text, end, factor) : undefined;
      if (half !== undefined) value += 0.5;
      if (rest !== undefined) value = (scaleBy(value, factor) + rest.value) / factor;
      end = half ?? rest?.end ?? end;
    }
  }
  const part = { end, value, factor, scale, foreign: number.foreign, words: number.words };
  if (before !== undefined) {
    const sign = collapse(text.slice(before.start, before.end));
    return { ...part, unit: scale === '' ? sign : `${scale} ${sign}`, base: before.code };
  }
  const currency = readCurrency(text, end);
  if (currency !== undefined) {
    const unit = collapse(scale + text.slice(end, currency.end));
    return { ...part, end: currency.end, unit, base: currency.code };
  }
  const percentAt = skipBlanks(text, end);
  const percent = token === undefined ? readPercent(text, percentAt) : undefined;
  if (percent === undefined) return { ...part, unit: scale, base: '' };
  const unit = collapse(text.slice(percentAt, percent.end));
  return { ...part, end: percent.end, unit, base: percent.base };
}
