import type { Bound } from '../bind/bind.ts';
import { findPredicate, isBareAction } from '../words.ts';

export interface Named {
  bound: Bound;
  /** What is measured, with heads and tails carried; "" where nothing says it. */
  indicator: string;
  rule: string;
}

/** "bố trí 3% | ngân sách cho khoa học": what goes up has its own verb. */
export const objectOf = ({ bound, indicator }: Named): string =>
  bound.shape === 'around' && isBareAction(bound.subject) ? bound.object : indicator;

/** "100% cơ quan đạt cấp độ 4 và 90% | đạt cấp độ 5": those that were named before. */
export function subjectOf(bound: Bound, { bound: before, indicator }: Named, own: string): string {
  const follows = bound.shape === 'after' && before.shape === 'after' && bound.joint === ',';
  if (!follows || !/^(?:được|đạt|đáp ứng|đủ|hoàn thành) /u.test(own)) return '';
  const at = findPredicate(indicator);
  return at < 0 ? '' : indicator.slice(0, at).trim();
}

/** "90% tổ dân phố, bản; 95% gia đình và 98% cơ quan | đạt danh hiệu văn hóa" */
export function sharedTail(bounds: readonly Bound[], i: number, own: string): string {
  const bound = bounds[i] as Bound;
  // "giảm 50% số cặp tảo hôn; 70% phụ nữ … được …": what falls or rises needs no predicate.
  if (bound.shape !== 'after' || bound.change !== 'level' || findPredicate(own) >= 0) return '';
  for (let j = i + 1; j < bounds.length; j++) {
    const next = bounds[j] as Bound;
    // "970 cơ sở lưu trú; 12 khách sạn được công nhận": what is counted ends with its item.
    if (next.joint === ';' && bound.amount.kind !== 'percent') return '';
    if (next.joint === 'start' || next.shape !== 'after' || next.amount.kind !== bound.amount.kind)
      return '';
    const at = findPredicate(next.object);
    if (at >= 0) return ` ${next.object.slice(at)}`;
  }
  return '';
}

// "thời gian", "chi phí": one thing has both
const COST = /^(?:thời gian|chi phí)(?= )/u;

/** "cắt giảm 50% thời gian, 30% chi phí | giải quyết thủ tục" */
export function sharedCost(bounds: readonly Bound[], i: number): string {
  const [bound, next] = [bounds[i] as Bound, bounds[i + 1]];
  if (next?.joint !== ',' || next.shape !== 'after' || next.amount.kind !== 'percent') return '';
  const other = COST.exec(next.object)?.[0];
  if (other === undefined || other === bound.object || !COST.test(`${bound.object} `)) return '';
  return bound.object.includes(' ', other.length) ? '' : next.object.slice(other.length);
}

/** "xây mới 05 căn, sửa chữa 12 căn | nhà tình nghĩa": the bare noun is told by the next of its kind. */
export function sharedObject(bounds: readonly Bound[], i: number): string {
  const [bound, next] = [bounds[i] as Bound, bounds[i + 1]];
  const { unit, kind } = bound.amount;
  const bare = kind === 'counted' && bound.object === unit && isBareAction(bound.subject);
  if (!bare || next?.joint !== ',') return '';
  return isBareAction(next.subject) && next.object.startsWith(`${unit} `)
    ? next.object.slice(unit.length)
    : '';
}

const BASE = / (?:trên|\/) ?(?:(?:\d[\d.]*|một|mười|vạn|nghìn|ngàn) ){1,3}(?:dân|người)$/u;

/** "13 bác sĩ và 33 giường bệnh | trên 10.000 dân" */
export function sharedBase(bounds: readonly Bound[], i: number, own: string): string {
  const [bound, next] = [bounds[i] as Bound, bounds[i + 1]];
  if (next?.joint !== ',' || next.subject !== '' || BASE.test(own)) return '';
  if (bound.amount.kind !== 'counted' || next.amount.kind !== 'counted') return '';
  return BASE.exec(next.object)?.[0] ?? '';
}
