import type { Comparator } from '../../../record/types.ts';
import { PhraseSet } from '../../../text/phrases.ts';
import { readAmount } from '../../../text/scales.ts';
import { COUNTED, MEASURES } from '../../../vocabulary/units.ts';
import { stripBefore } from '../bind/comparators.ts';

/** A cell that holds a number, read with its unit. */
export interface CellValue {
  value: number;
  upper: number | null;
  unit: string;
  quantity: { value: number; upper: number | null; unit: string };
  comparator: Comparator;
}

const MEASURE = PhraseSet.of([
  ...MEASURES,
  ...COUNTED,
  '%',
  '‰',
  'tỷ đồng',
  'tỉ đồng',
  'triệu đồng',
  'đồng',
  'triệu usd',
  'usd',
  'nghìn tấn',
  '1.000 tấn',
  'nghìn người',
  '%/năm',
  'triệu đồng/người',
  'triệu lượt',
  'nghìn lượt',
  'giải',
  'tạ/ha',
  'người/km2',
]);

/** "triệu đồng/người", "1.000 tấn": what a column of units holds. */
export const isUnit = (text: string): boolean =>
  MEASURE.startingAt(text, 0)?.end === text.length ||
  /^(?:1[.]?000 )?[\p{L}%‰][\p{L}/ %‰²³0-9.]{0,24}$/u.test(text);

/** "95%", "≥ 98", "Trên 46 giường", "7 - 8", "9.150": a value and nothing else. */
export function readCell(text: string, unit: string): CellValue | undefined {
  const digit = text.search(/\d/);
  if (digit < 0 || digit > 16) return undefined;
  const amount = readAmount(text, digit);
  if (amount === undefined) return undefined;
  const before = stripBefore(text, 0, digit);
  const rest = text.slice(amount.end).trim();
  const upwards = /^trở lên$/u.test(rest);
  if (
    before.end > 0 ||
    (rest !== '' && !upwards && MEASURE.startingAt(rest, 0)?.end !== rest.length)
  )
    return undefined;
  const own = [amount.unit, upwards ? '' : rest].filter((part) => part !== '').join(' ');
  const written =
    own === '' || (unit !== '' && unit.toLowerCase().endsWith(own)) ? unit || own : own;
  return {
    value: amount.value,
    upper: amount.upper,
    unit: written,
    quantity: inBaseUnit(amount, written),
    comparator: amount.upper !== null ? 'range' : upwards ? 'ge' : (before.comparator ?? 'eq'),
  };
}

/** 9.150 in a row of "Tỷ đồng": read as if it stood "9.150 tỷ đồng". */
function inBaseUnit(
  amount: { value: number; upper: number | null; quantity: CellValue['quantity'] },
  unit: string,
): CellValue['quantity'] {
  if (amount.quantity.unit !== '') return amount.quantity;
  const one = readAmount(`1 ${unit.toLowerCase()}`, 0);
  const factor = one?.quantity.value ?? 1;
  const scaled = (value: number): number => Number((value * factor).toPrecision(15));
  return {
    value: scaled(amount.value),
    upper: amount.upper === null ? null : scaled(amount.upper),
    unit: one?.quantity.unit || unit,
  };
}
