import type { Bound } from './bind.ts';
import { findPredicate, isBareAction, startsWithHead } from './words.ts';

export interface Named {
  bound: Bound;
  /** What is measured, with heads and tails carried; "" where nothing says it. */
  indicator: string;
  rule: string;
}

/** "bố trí 3% | ngân sách cho khoa học": what goes up has its own verb. */
export const objectOf = ({ bound, indicator }: Named): string =>
  bound.shape === 'around' && isBareAction(bound.subject) ? bound.object : indicator;

// "Giá trị sản xuất | nông, lâm, thủy sản tăng 4%; | công nghiệp tăng 12%; | dịch vụ tăng 9%"
const SECTOR = /^(?:nông|lâm nghiệp|thủy sản|công nghiệp|xây dựng|dịch vụ|thương mại)(?!\p{L})/iu;
const ANY_SECTOR =
  /(?<=\s)(?:nông|lâm nghiệp|thủy sản|công nghiệp|xây dựng|dịch vụ|thương mại)(?!\p{L})/iu;

/** "100% cơ quan đạt cấp độ 4 và 90% | đạt cấp độ 5": those that were named before. */
export function subjectOf(bound: Bound, { bound: before, indicator }: Named, own: string): string {
  const follows = bound.shape === 'after' && before.shape === 'after' && bound.joint === ',';
  if (!follows || !/^(?:được|đạt|đáp ứng|đủ|hoàn thành) /u.test(own)) return '';
  const at = findPredicate(indicator);
  return at < 0 ? '' : indicator.slice(0, at).trim();
}

/** "… suy dinh dưỡng thể chiều cao", then "thể cân nặng": the words before its first word are lent. */
export function completeFrom({ bound, indicator: before }: Named, to: Bound, own: string): string {
  if (!/^\p{Ll}/u.test(own) || startsWithHead(own)) return '';
  const [first = '', second = ''] = own.split(' ');
  if (startsWithHead(before) && bound.amount.unit === to.amount.unit) {
    const both = before.lastIndexOf(` ${first} ${second} `);
    if (both > 0) return before.slice(0, both + 1) + own;
    const goesOn = bound.link === to.link && !before.includes(': ') && SECTOR.test(own);
    const sector = goesOn ? before.search(ANY_SECTOR) : -1;
    if (sector > 0) {
      to.change = bound.change;
      return before.slice(0, sector) + own;
    }
  }
  const at = before.lastIndexOf(` ${first} `);
  // Both go on alike: "thể chiều cao", "thể cân nặng".
  const words = (text: string): number => text.trim().split(' ').length;
  return at > 0 && Math.abs(words(before.slice(at)) - words(own)) <= 1
    ? before.slice(0, at + 1) + own
    : '';
}

const PER_PEOPLE = / trên (?:một |mỗi |0?1 |10\.000 |1\.000 )?(?:vạn )?dân$/u;

/** "90% tổ dân phố, bản; 95% gia đình và 98% cơ quan | đạt danh hiệu văn hóa" */
export function sharedTail(bounds: readonly Bound[], i: number, own: string): string {
  const bound = bounds[i] as Bound;
  const next = bounds[i + 1];
  // "11 bác sĩ và 32 giường bệnh | trên một vạn dân"
  if (own === bound.amount.unit && next?.joint === ',' && bound.shape === 'after') {
    const per = PER_PEOPLE.exec(next.object)?.[0];
    if (per !== undefined) return per;
  }
  // "giảm 50% số cặp tảo hôn; 70% phụ nữ … được …": what falls or rises needs no predicate.
  if (bound.shape !== 'after' || bound.change !== 'level' || findPredicate(own) >= 0) return '';
  for (let j = i + 1; j < bounds.length; j++) {
    const next = bounds[j] as Bound;
    if (next.joint === 'start' || next.shape !== 'after' || next.amount.kind !== bound.amount.kind)
      return '';
    const at = findPredicate(next.object);
    if (at >= 0) return ` ${next.object.slice(at)}`;
  }
  return '';
}
