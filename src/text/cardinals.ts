import { skipBlanks, wordAt, wordBefore } from './blanks.ts';
import { isDigit } from './letters.ts';
import { readScale, readScaleWord, type ScaleToken, scaleBy } from './scale-words.ts';

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

const BILLION = 1e9;

/**
 * The number in words at `start`. What can be read in two ways is declined: "hai triệu ba", "ba bốn".
 */
export function readCardinal(text: string, start: number): Cardinal | undefined {
  let end = start;
  // What stands before "tỷ" and what has come since, in falling scales.
  let whole = 0;
  let part = 0;
  let limit = Number.POSITIVE_INFINITY;
  let scaled: Cardinal['scaled'] = null;
  for (;;) {
    const at = skipBlanks(text, end);
    const isFirst = end === start;
    const group = readGroup(text, at) ?? (isFirst ? undefined : readOdd(text, at));
    if (group === undefined) break;
    const scale = readScale(text, group.end);
    if (scale === undefined || scale.factor < 1e3) {
      if (group.isDigit) {
        // "năm" alone is "year" and "không" is "not"; "hai nghìn năm" are years. Any other digit stands alone: "hai
        // triệu ba" may be 2.300.000 or 2.000.003.
        const isOther = group.value === 5 || group.value === 0;
        if (isOther === isFirst) return undefined;
        if (isOther) break;
      }
      part += group.value;
      end = group.end;
      scaled = null;
      break;
    }
    // một triệu hai trăm nghìn tỷ
    const inBillions = scale.factor >= BILLION;
    const factor = inBillions ? scale.factor / BILLION : scale.factor;
    if (factor >= limit || (inBillions && whole > 0)) break;
    const isLone = part + whole === 0;
    part += group.value * factor;
    limit = factor;
    end = scale.end;
    scaled = isLone ? { value: group.value, scale } : null;
    if (!inBillions) continue;
    // The last word is "tỷ" or "tỉ".
    scaled ??= { value: part, scale: { start: end - 2, end, factor: BILLION } };
    whole = scaleBy(part, BILLION);
    part = 0;
    limit = BILLION;
  }
  if (end === start) return undefined;
  const number = addHalf(text, { start, end, value: whole + part, scaled });
  return isOpen(text, skipBlanks(text, number.end)) ? undefined : number;
}

// hai triệu rưỡi   một trăm rưỡi
function addHalf(text: string, number: Cardinal): Cardinal {
  const end = readHalf(text, number.end);
  if (end === undefined) return number;
  const { start, value, scaled } = number;
  if (scaled !== null) {
    const halved = { value: scaled.value + 0.5, scale: scaled.scale };
    return { start, end, value: scaleBy(halved.value, scaled.scale.factor), scaled: halved };
  }
  const isHundred = value % 100 === 0 && wordBefore(text, number.end) === 'trăm';
  return isHundred ? { start, end, value: value + 50, scaled } : number;
}
