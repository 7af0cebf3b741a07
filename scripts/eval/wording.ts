/** How the words of a gold annotation and of a record are compared. */
import { ratio } from './sequence-matcher.ts';

/** Tone marks set the old way. */
const TONES: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

/** Blind to case, tone placement, quotes, kinds of dashes, stops at the ends of words, blanks. */
export function norm(text: string): string {
  let result = text.normalize('NFC').toLowerCase();
  for (const [old, modern] of TONES) result = result.replaceAll(old, modern);
  return result
    .replace(/[“”"‘’'«»*_`]/g, ' ')
    .replace(/[‐-―−-]/g, '-')
    .replace(/\s*-\s*/g, '-')
    .replace(/[.,;:!?…]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export const same = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : norm(a) === norm(b);

export function likeness(a: string | null, b: string | null): number {
  const left = norm(a ?? '');
  const right = norm(b ?? '');
  return left === right ? 1 : ratio(left, right);
}

const wordsOf = (text: string): Set<string> => new Set(norm(text).match(/[\p{L}\p{N}_]+/gu) ?? []);

const common = (a: Set<string>, b: Set<string>): number =>
  [...a].filter((word) => b.has(word)).length;

/** Share of the words of the shorter text that stand in the other. */
export function containment(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.size === 0 || right.size === 0) return 0;
  return common(left, right) / Math.min(left.size, right.size);
}

/** Share of words that both have among all words. */
export function overlap(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const both = common(left, right);
  return both / Math.max(1, left.size + right.size - both);
}

export const digitsOf = (text: string): string => (text.match(/\p{Nd}+/gu) ?? []).join(' ');

/** "Số: 09 /CT-UBND" → "9/CT-UBND". */
export function normNumber(text: string | null): string | null {
  if (text === null) return null;
  const compact = text
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/[‐-―−]/g, '-');
  const bare = compact
    .toUpperCase()
    .replaceAll('Ð', 'Đ')
    .replace(/^SỐ:?/, '')
    .replace(/^[.,;:/]+|[.,;:/]+$/g, '')
    .replace(/^0+/, '');
  return bare === '' ? null : bare;
}

const SCALES: readonly (readonly [string, number])[] = [
  ['nghìn tỷ', 1e12],
  ['ngàn tỷ', 1e12],
  ['nghìn tỉ', 1e12],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['triệu', 1e6],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['vạn', 1e4],
];

const UNITS: Readonly<Record<string, string>> = {
  đ: 'đồng',
  vnđ: 'đồng',
  vnd: 'đồng',
  'đô la mỹ': 'usd',
  'đô la': 'usd',
  'phần trăm': '%',
};

/** 2.375,5 "tỷ đồng" → 2375500000000 "đồng". */
export function quantity(value: number, unit: string): { value: number; unit: string } {
  let [amount, rest] = [value, norm(unit)];
  for (const [word, factor] of SCALES) {
    if (rest !== word && !rest.startsWith(`${word} `)) continue;
    amount *= factor;
    rest = rest.slice(word.length).trim();
    break;
  }
  const base = (rest.split('/')[0] ?? '').trim().replaceAll('²', '2').replaceAll('³', '3');
  return { value: amount, unit: UNITS[base] ?? base };
}

export const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
