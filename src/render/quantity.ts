import type { Comparator, Target } from '../record/types.ts';
import { formatNumber } from './number.ts';

/** Signs before a number; a plain value and a range need none. */
const SIGNS: Readonly<Record<Comparator, string>> = {
  eq: '',
  gt: '> ',
  ge: '≥ ',
  lt: '< ',
  le: '≤ ',
  approx: '≈ ',
  range: '',
};

/** "≥ 97", "6.500–7.000", "12,1": the number with its bound, without the unit. */
export function formatValue({
  comparator,
  value,
  upper,
}: Pick<Target, 'comparator' | 'value' | 'upper'>): string {
  const range = upper === null ? '' : `–${formatNumber(upper)}`;
  return `${SIGNS[comparator]}${formatNumber(value)}${range}`;
}

/** "2024-12-31" → "31/12/2024", "2023-01" → "01/2023". */
export function formatDate(iso: string): string {
  return iso.split('-').reverse().join('/');
}
