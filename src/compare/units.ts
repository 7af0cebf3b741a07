/** Whether two quantities can be set against one another, and in which unit. */
import type { Target } from '../record/types.ts';
import { wordsOf } from './words.ts';

/** "%" and "‰" are shares; all else is an amount of something. */
export type UnitClass = 'share' | 'amount';

const PER_MILLE = /‰|%o|phần nghìn/i;
const SHARE = /^\s*(?:điểm\s*)?(?:%|‰|phần trăm|phần nghìn)/i;

export const classOf = (target: Target): UnitClass =>
  SHARE.test(target.unit) || SHARE.test(target.quantity.unit) ? 'share' : 'amount';

interface Kind {
  /** What is counted: "VND", "ha", "lượt". */
  base: string;
  /** Per what time, where it says so. */
  time: string | null;
}

const TIME = /^(?:năm|tháng|quý|tuần|ngày)$/;
/** Persons are counted under many names. */
const PERSONS = /^(?:người|lao động|lượt lao động|lượt người|nhân khẩu|đảng viên)$/;
const PER_TEN_THOUSAND = /(?:vạn|10[.\s]?000)\s*dân/;

function kindOf(unit: string): Kind {
  const [base = '', ...per] = unit.normalize('NFC').toLowerCase().split('/');
  const times = per.map((part) => part.trim()).filter((part) => TIME.test(part));
  return { base: base.trim().replace(/\s+/g, ' '), time: times[0] ?? null };
}

/** The quantity of `target` with per mille turned to per cent. */
export interface Measure {
  value: number;
  upper: number | null;
  unit: string;
}

export function measureOf(target: Target): Measure {
  const { quantity } = target;
  if (!SHARE.test(quantity.unit)) return quantity;
  const scale = PER_MILLE.test(quantity.unit) ? 0.1 : 1;
  return {
    value: tidy(quantity.value * scale),
    upper: quantity.upper === null ? null : tidy(quantity.upper * scale),
    unit: '%',
  };
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

const said = (unit: string): string => (unit === '' ? 'no unit' : unit);

/** Why the units cannot be set against one another, or `null`. */
export function unitsClash(a: Target, b: Target): string | null {
  if (classOf(a) !== classOf(b))
    return `a share against an amount (${said(a.unit)} / ${said(b.unit)})`;
  if (classOf(a) === 'share') return null;
  const [left, right] = [kindOf(a.quantity.unit), kindOf(b.quantity.unit)];
  const clash = `units of different kinds (${said(a.unit)} / ${said(b.unit)})`;
  // "/năm" goes without saying in a yearly directive, "/tháng" does not.
  if ((left.time ?? 'năm') !== (right.time ?? 'năm')) return clash;
  if (PER_TEN_THOUSAND.test(a.quantity.unit) !== PER_TEN_THOUSAND.test(b.quantity.unit)) {
    if (left.base !== right.base) return clash;
  }
  return sameBase(left.base, right.base) ? null : clash;
}

function sameBase(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  if (PERSONS.test(a) && PERSONS.test(b)) return true;
  // "lượt" and "lượt khách", "giường" and "giường bệnh".
  const [few, many] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  return few !== undefined && many !== undefined && few.every((word) => many.includes(word));
}
