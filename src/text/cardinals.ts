import { skipBlanks, wordAt, wordBefore } from './blanks.ts';
import { isDigit } from './letters.ts';
import { readScaleWord, type ScaleToken, scaleBy } from './scale-words.ts';

export const DIGIT = new Map(
  'không một hai ba bốn năm sáu bảy tám chín'.split(' ').map((word, value) => [word, value]),
);
DIGIT.set('bẩy', 7);

/** After "mười" and "mươi". "năm" is no digit there: "hai mươi năm" are twenty years. */
const AFTER_TEN = new Map([...DIGIT, ['lăm', 5], ['nhăm', 5]]);
AFTER_TEN.delete('không');
AFTER_TEN.delete('năm');
const AFTER_TENS = new Map([...AFTER_TEN, ['mốt', 1], ['tư', 4]]);
/** After "linh", "lẻ". */
export const AFTER_ZERO = new Map([...DIGIT, ['lăm', 5], ['tư', 4]]);

/** Syllables that make another word of "tư", "một" …: "hai mươi tư vấn viên", "một số". */
const COMPOUND = new Map([
  ['tư', new Set('vấn liệu pháp nhân tưởng thương cách thế duy lệnh thục'.split(' '))],
  ['một', new Set('số vài ít chút cách loạt mực lòng'.split(' '))],
  ['chín', new Set(['chắn', 'muồi'])],
]);

export interface Part {
  end: number;
  value: number;
  /** One digit word: it needs a scale, or must stand alone. */
  isDigit: boolean;
}

/** A number from 0 up, in words. */
export interface Cardinal {
  start: number;
  end: number;
  value: number;
  /** The same as a number before its scale ("hai nghìn ba trăm tỷ" is 2300 × "tỷ"), or `null`. */
  scaled: { value: number; scale: ScaleToken } | null;
}

export function readUnit(
  text: string,
  at: number,
  units: ReadonlyMap<string, number>,
): Part | undefined {
  const word = wordAt(text, at);
  const value = units.get(word);
  if (value === undefined) return undefined;
  const end = at + word.length;
  if (isDigit(text.charCodeAt(end))) return undefined;
  if (COMPOUND.get(word)?.has(wordAt(text, skipBlanks(text, end)))) return undefined;
  return { end, value, isDigit: true };
}

// mười · mười lăm · hai mươi · hai mươi mốt · hai chục
function readTens(text: string, at: number): Part | undefined {
  const word = wordAt(text, at);
  if (word === 'mười') {
    const end = at + word.length;
    const unit = readUnit(text, skipBlanks(text, end), AFTER_TEN);
    return { end: unit?.end ?? end, value: 10 + (unit?.value ?? 0), isDigit: false };
  }
  const tens = DIGIT.get(word);
  if (tens === undefined || tens === 0) return undefined;
  const second = skipBlanks(text, at + word.length);
  const ten = wordAt(text, second);
  const end = second + ten.length;
  if (ten === 'chục') return { end, value: tens * 10, isDigit: false };
  if (ten !== 'mươi') return undefined;
  const unit = readUnit(text, skipBlanks(text, end), AFTER_TENS);
  return { end: unit?.end ?? end, value: tens * 10 + (unit?.value ?? 0), isDigit: false };
}

// linh năm · lẻ hai
function readOdd(text: string, at: number): Part | undefined {
  const word = wordAt(text, at);
  if (word !== 'linh' && word !== 'lẻ') return undefined;
  const unit = readUnit(text, skipBlanks(text, at + word.length), AFTER_ZERO);
  return unit && { ...unit, isDigit: false };
}

/** 0 to 999. A lone "năm" or "không" is given here too; whether it counts is the caller's. */
function readGroup(text: string, at: number): Part | undefined {
  const tens = readTens(text, at);
  if (tens !== undefined) return tens;
  const digit = readUnit(text, at, DIGIT);
  if (digit === undefined) return undefined;
  const second = skipBlanks(text, digit.end);
  if (wordAt(text, second) !== 'trăm') return digit;
  const end = second + 4;
  const third = skipBlanks(text, end);
  const rest = readOdd(text, third) ?? readTens(text, third);
  return { end: rest?.end ?? end, value: digit.value * 100 + (rest?.value ?? 0), isDigit: false };
}

/** Whether the word at `at` is "rưỡi", half of the scale before it; gives its end. */
export function readHalf(text: string, at: number): number | undefined {
  const start = skipBlanks(text, at);
  return wordAt(text, start) === 'rưỡi' ? start + 4 : undefined;
}

/** Any word that goes on with a number: "hai lăm", "ba bốn". */
const ANY_UNIT = new Map([...DIGIT, ...AFTER_TENS]);

/** Whether the words at `at` go on with the number: "một trăm hai", "ba bốn", "hai trăm năm nghìn". */
function isOpen(text: string, at: number): boolean {
  if (readScaleWord(text, at) !== undefined) return true;
  const digit = readUnit(text, at, ANY_UNIT);
  if (digit === undefined) return false;
  const word = wordAt(text, at);
  if (word === 'không') return false;
  return word !== 'năm' || readScaleWord(text, skipBlanks(text, digit.end)) !== undefined;
}

/**
 * The number in words at `start`. What can be read in two ways is declined: "hai triệu ba", "ba bốn".
 */
export function readCardinal(text: string, start: number): Cardinal | undefined {
  let whole = 0;
  let part = 0;
  let limit = Number.POSITIVE_INFINITY;
  let end = start;
  let scaled: Cardinal['scaled'] = null;
  for (;;) {
    const at = end === start ? start : skipBlanks(text, end);
    const group = readGroup(text, at) ?? (end > start ? readOdd(text, at) : undefined);
    if (group === undefined) break;
    const scaleAt = skipBlanks(text, group.end);
    const scale = readScaleWord(text, scaleAt);
    if (scale === undefined || (scale.exponent < 3 && scale.exponent > 0)) {
      if (group.isDigit) {
        const word = wordAt(text, at);
        // "hai nghìn năm": years. "hai triệu ba" may be 2.300.000 or 2.000.003, so it is declined.
        if (end > start) {
          if (word === 'năm' || word === 'không') break;
          return undefined;
        }
        // "năm" is "year" and "không" is "not".
        if (word === 'năm' || word === 'không') return undefined;
      }
      part += group.value;
      end = group.end;
      scaled = null;
      break;
    }
    if (scale.exponent < 9 ? scale.exponent >= limit : whole > 0) break;
    const factor = 10 ** scale.exponent;
    if (scale.exponent < 9) {
      scaled =
        part + whole === 0
          ? { value: group.value, scale: { start: scaleAt, end: scale.end, factor } }
          : null;
      part += group.value * factor;
      limit = scale.exponent;
      end = scale.end;
      const bySecond = skipBlanks(text, end);
      const billion = readScaleWord(text, bySecond);
      if (billion?.exponent !== 9 || whole > 0) continue;
      // một nghìn tỷ
      if (scaled !== null) {
        scaled.scale = { start: scaleAt, end: billion.end, factor: factor * 1e9 };
      } else {
        scaled = { value: part, scale: { start: bySecond, end: billion.end, factor: 1e9 } };
      }
      end = billion.end;
    } else {
      scaled = {
        value: part + group.value,
        scale: { start: scaleAt, end: scale.end, factor },
      };
      part += group.value;
      end = scale.end;
    }
    whole = scaleBy(part, 1e9);
    part = 0;
    limit = 9;
  }
  if (end === start) return undefined;
  let value = whole + part;
  const half = readHalf(text, end);
  if (half !== undefined && scaled !== null) {
    // hai triệu rưỡi
    scaled.value += 0.5;
    value = scaleBy(scaled.value, scaled.scale.factor);
    end = half;
  } else if (half !== undefined && value % 100 === 0 && wordBefore(text, end) === 'trăm') {
    // một trăm rưỡi
    value += 50;
    end = half;
  }
  return isOpen(text, skipBlanks(text, end)) ? undefined : { start, end, value, scaled };
}
