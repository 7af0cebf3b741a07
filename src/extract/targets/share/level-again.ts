import type { Bound } from '../bind/bind.ts';
import type { Named } from './lend.ts';
import { follows, type Naming } from './naming.ts';
import { riseBeside, withoutRelation } from './relation.ts';

/** "hoàn thành 09 cây cầu, trong đó cầu Hương Lâm (| 63 m, 12 tỷ đồng)": of a count no measure is the level. */
const isCount = ({ amount: { kind } }: Bound): boolean => kind === 'counted' || kind === 'noun';

const FALLING = /^(?:kéo |cắt )?giảm (?=t[ỷỉ] lệ|số|tỷ suất)/iu;

/** What a number without words of its own is the level of, or goes on to count. */
export function levelOf(bound: Bound, { indicator, bound: before }: Named): string {
  // "với tổng vốn đăng ký 5.000 tỷ đồng và | 100 triệu USD"
  if (bound.link === '' && bound.amount.kind === 'money' && before.amount.kind === 'money')
    return indicator;
  if (bound.link === '' && isCount(before) && !isCount(bound) && bound.amount.kind !== 'percent')
    return '';
  const words = withoutRelation(indicator);
  // "Giảm tỷ lệ hộ nghèo 0,2%, đến cuối năm còn | dưới 1%": what falls is still there.
  return /(?:^| )còn$/u.test(bound.link) ? words.replace(FALLING, '') : words;
}

/** "hộ nghèo còn 2%, giảm | 15 hộ": how many fewer, where the unit alone stands. */
export const fewer: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint !== ',' || own !== bound.amount.unit) return null;
  const base = withoutRelation(at.previous.indicator);
  const rises = riseBeside(bound, at.previous.bound);
  return rises !== '' && ` ${base} `.toLowerCase().includes(` ${own} `)
    ? { text: `${base}: ${rises}`, rule: 'relation' }
    : null;
};
