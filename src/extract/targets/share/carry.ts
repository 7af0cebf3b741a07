import { isShare } from '../amounts/amounts.ts';
import type { Bound } from '../bind/bind.ts';
import { readPlace } from '../place.ts';
import { findPredicate } from '../words.ts';
import type { Alike } from './complete.ts';
import type { Named } from './lend.ts';

const LEVEL = /^(?:đạt|phải đạt|phấn đấu đạt|chiếm)$/u;
const isPlain = ({ shape, link, bounded, head }: Bound): boolean =>
  shape === 'before' && link === '' && !bounded && head === '';

/** "ít nhất 100 doanh nghiệp …, 50 doanh nghiệp …": bound and verb go on. */
export function carryBound(bound: Bound, before: Bound): void {
  if (bound.shape === 'none' && bound.link === '' && !bound.bounded)
    bound.comparator = before.comparator === 'range' ? 'eq' : before.comparator;
  // "số hóa hồ sơ đạt 100%, | tái sử dụng dữ liệu 60%": the verb goes on
  if (isShare(bound.amount) && isShare(before.amount) && isPlain(bound) && LEVEL.test(before.link))
    bound.link = before.link;
  if (bound.subject !== '' || bound.link !== '' || bound.amount.kind === 'none') return;
  // "trên 80% hộ gia đình, 100% thôn": nothing is more than all of it.
  const all = bound.amount.kind === 'percent' && bound.amount.value === 100;
  if (
    !all &&
    !bound.bounded &&
    before.bounded &&
    before.comparator !== 'range' &&
    before.shape !== 'before' &&
    // "trên 90% hồ sơ được giải quyết đúng hạn, 80% hồ sơ được số hóa": of sentences of their own only "ít nhất" speaks on.
    (before.comparator === 'ge' || !(saysAll(before) && saysAll(bound))) &&
    (before.amount.kind === 'percent') === (bound.amount.kind === 'percent')
  ) {
    bound.comparator = before.comparator;
    bound.bounded = true;
  }
  if (bound.shape === 'after' && before.shape === 'around' && sameUnitKind(bound, before)) {
    bound.subject = before.subject;
    bound.shape = 'around';
    bound.change = before.change;
  } else if (before.change !== 'level' && bound.shape === 'after') bound.change = before.change;
}

const saysAll = ({ shape, object }: Bound): boolean =>
  shape === 'after' && findPredicate(object) >= 0;

const YIELD = /^(?:tấn|tạ|kg|quả|lít|m3|m³)(?:\/|$)/u;

/** "68.500 tấn, … 25 nghìn tấn" */
export const alikeness = (a: Bound, b: Bound): Alike => ({
  unit: a.amount.quantity.unit === b.amount.quantity.unit,
  listed: a.joint === ',',
  link: a.link === b.link,
  yields: a.joint !== 'part' && [a, b].every(({ amount }) => YIELD.test(amount.quantity.unit)),
});

/** Both are shares, or money, or so many of something. */
export function sameUnitKind({ amount: a }: Bound, { amount: b }: Bound): boolean {
  const whole = (kind: string): boolean => kind === 'percent' || kind === 'money';
  // "25 xã đạt chuẩn, các xã còn lại đạt 8 tiêu chí": something else is counted.
  if (a.kind === 'noun' && a.unit !== b.unit) return false;
  return a.kind === b.kind || !(whole(a.kind) || whole(b.kind));
}

/** "tỷ lệ … ở cấp tỉnh đạt 98%, cấp xã đạt 90%": the former has a place of its own. */
export function partPlace(named: Named): void {
  const { indicator, bound } = named;
  const at = Math.max(indicator.lastIndexOf(' ở '), indicator.lastIndexOf(' tại '));
  const place = at < 0 ? null : readPlace(indicator.slice(at));
  if (place === null || bound.scope !== null) return;
  bound.scope = place;
  named.indicator = indicator.slice(0, at);
}

/** "giảm từ 23 xuống còn 18": one target, 18, from 23. */
export function foldSteps(named: readonly Named[]): Named[] {
  const kept: Named[] = [];
  for (const item of named) {
    const before = kept[kept.length - 1];
    const steps =
      item.bound.joint === 'none' &&
      /(?:xuống|lên|còn|thành)(?: còn| đến| tới)?$/u.test(item.bound.link) &&
      before !== undefined;
    if (steps && before !== undefined && item.bound.subject === '') {
      kept[kept.length - 1] = {
        ...before,
        bound: {
          ...before.bound,
          amount: item.bound.amount,
          comparator:
            item.bound.comparator === 'range'
              ? 'range'
              : item.bound.bounded
                ? item.bound.comparator
                : 'eq',
          change: 'level',
          baseline: String(before.bound.amount.value),
          end: item.bound.end,
        },
        rule: 'step',
      };
    } else kept.push(item);
  }
  return kept;
}
