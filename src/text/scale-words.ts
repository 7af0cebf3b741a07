import { skipBlanks, wordAt } from './blanks.ts';
import { readCurrency } from './currencies.ts';
import { isDigit, isLower, isUpper, isWordUnit } from './letters.ts';
import { startAt, wordStarts } from './word-starts.ts';

export interface ScaleToken {
  start: number;
  end: number;
  /** A power of ten: "nghìn tỷ" is 1e12. */
  factor: number;
}

const EXPONENT = new Map([
  ['chục', 1],
  ['trăm', 2],
  ['nghìn', 3],
  ['ngàn', 3],
  ['vạn', 4],
  ['triệu', 6],
  ['tỷ', 9],
  ['tỉ', 9],
]);

const STARTS = wordStarts(EXPONENT.keys());

/** Syllables that make another word of a scale: "tỷ lệ", "triệu tập", "vạn vật". */
const COMPOUND = new Map<string, ReadonlySet<string>>([
  ['tỷ', new Set(['lệ', 'trọng', 'suất', 'giá', 'số', 'phú', 'lượng'])],
  ['tỉ', new Set(['lệ', 'trọng', 'suất', 'giá', 'số', 'phú', 'mỉ', 'tê'])],
  ['triệu', new Set(['tập', 'hồi', 'phú', 'chứng'])],
  ['vạn', new Set(['vật', 'sự', 'tuế', 'lý', 'năng', 'đại', 'nhất', 'cổ'])],
  ['trăm', new Set(['họ'])],
  ['nghìn', new Set(['trùng'])],
  ['ngàn', new Set(['trùng'])],
]);

/** "Vạn Ninh", "Triệu Phong": a capitalised word before another one is a name. */
function isNamePart(text: string, start: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(start)) || !isLower(text.charCodeAt(start + 1))) return false;
  return isUpper(text.charCodeAt(skipBlanks(text, end)));
}

/** One scale word at `at`: its end and exponent. */
export function readScaleWord(
  text: string,
  at: number,
): { end: number; exponent: number } | undefined {
  if (!STARTS.has(startAt(text, at))) return undefined;
  const word = wordAt(text, at);
  const exponent = EXPONENT.get(word);
  if (exponent === undefined) return undefined;
  const end = at + word.length;
  if (isDigit(text.charCodeAt(end)) || isNamePart(text, at, end)) return undefined;
  const compounds = COMPOUND.get(word);
  if (compounds?.has(wordAt(text, skipBlanks(text, end)))) return undefined;
  return { end, exponent };
}

/**
 * "500tr", "7k đồng", "3M": letters glued to their number. "5K", "4K" are names of rules and formats, so one digit
 * with "K" must be followed by a currency.
 */
function readScaleLetter(text: string, at: number): ScaleToken | undefined {
  const first = text[at];
  if (first !== 't' && first !== 'K' && first !== 'k' && first !== 'M') return undefined;
  const letters = wordAt(text, at);
  const end = at + letters.length;
  const isGlued = isDigit(text.charCodeAt(at - 1));
  const left = text.charCodeAt(at - 2);
  // "7 tr.đ", "500 trđ", "500 tr đồng"
  if (letters === 'tr' || letters === 'trđ') {
    const stop = letters === 'trđ' ? at + 2 : end;
    const dot = text.charCodeAt(stop) === 46 ? stop + 1 : stop;
    const isMoney = letters === 'trđ' || readCurrency(text, dot) !== undefined;
    if (isMoney) return { start: at, end: dot, factor: 1e6 };
    return isGlued ? { start: at, end, factor: 1e6 } : undefined;
  }
  if (!isGlued || first === 't') return undefined;
  const isMoney = readCurrency(text, at + 1) !== undefined;
  if (letters.length > 1 && !isMoney) return undefined;
  const isLoneDigit = !(isWordUnit(left) || left === 44 || left === 46);
  if (first === 'M') return { start: at, end: at + 1, factor: 1e6 };
  return isLoneDigit && !isMoney ? undefined : { start: at, end: at + 1, factor: 1e3 };
}

/**
 * The scale at `at` or after blanks there: "nghìn", "nghìn tỷ", "trăm triệu", "vạn". "tỷ lệ" and "triệu tập" are none.
 */
export function readScale(text: string, at: number): ScaleToken | undefined {
  const start = skipBlanks(text, at);
  const first = readScaleWord(text, start);
  if (first === undefined) return readScaleLetter(text, start);
  let { end, exponent } = first;
  let last = exponent;
  // "trăm nghìn tỷ" is the longest.
  for (let words = 1; words < 4; words++) {
    const next = readScaleWord(text, skipBlanks(text, end));
    if (next === undefined || next.exponent < last || (next.exponent === last && last < 9)) break;
    exponent += next.exponent;
    last = next.exponent;
    end = next.end;
  }
  return { start, end, factor: 10 ** exponent };
}

/** `value` times a power of ten without binary dust: 8.81 × 1e6 is 8810000. */
export function scaleBy(value: number, factor: number): number {
  if (factor === 1) return value;
  const digits = String(value);
  if (digits.includes('e')) return value * factor;
  return Number(`${digits}e${Math.round(Math.log10(factor))}`);
}
