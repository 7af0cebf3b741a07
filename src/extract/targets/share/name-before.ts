import { baseOf, type Context } from '../context.ts';
import { atPlace, readPlace } from '../place.ts';
import { startsWithHead } from '../words.ts';
import { fromAbove } from './above.ts';
import { sameUnitKind } from './carry.ts';
import { sharedBase } from './lend.ts';
import { completed } from './name-again.ts';
import { follows, type Naming } from './naming.ts';
import { isPartOf } from './parts.ts';
import { riseBeside } from './relation.ts';

/** "… tăng 9,2%, đạt 8.950 tỷ đồng" */
const rising: Naming = ({ bounds, i, bound, own }) => {
  const next = bounds[i + 1];
  const rises = next?.shape === 'none' && next.joint === ',' ? riseBeside(bound, next) : '';
  return rises === '' ? null : { text: `${own}: ${rises}`, rule: 'before' };
};

const based: Naming = ({ bounds, i, own }) => {
  const base = sharedBase(bounds, i, own);
  return base === '' ? null : { text: own + base, rule: 'before' };
};

/** "tỷ lệ văn bản điện tử: cấp tỉnh 100%, cấp xã 80%" */
const placeOfHead: Naming = ({ bound, own, head }) => {
  const place = startsWithHead(head) ? readPlace(own) : null;
  if (place === null) return null;
  bound.scope ??= place;
  return { text: head, rule: 'head' };
};

/** "tỷ lệ lao động qua đào tạo đạt 68%, có chứng chỉ 30%" */
const having: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || !bound.having || bound.joint === 'start' || startsWithHead(own)) return null;
  const { indicator, bound: before } = at.previous;
  return before.amount.kind === 'percent' && startsWithHead(indicator)
    ? { text: `${indicator}: có ${own}`, rule: 'part' }
    : null;
};

// "hoàn thành xuất sắc", "hoàn thành tốt nhiệm vụ"
const GRADE = /^hoàn thành (?:xuất sắc|tốt)(?: nhiệm vụ)?$/u;

/** "95% chi bộ hoàn thành tốt nhiệm vụ trở lên, trong đó hoàn thành xuất sắc không quá 20%" */
const graded: Naming = (at) => {
  if (!follows(at) || !GRADE.test(at.own)) return null;
  const { indicator } = at.previous;
  const grade = indicator.search(/ hoàn thành (?:xuất sắc|tốt)(?!\p{L})/u);
  return grade < 0 ? null : { text: indicator.slice(0, grade + 1) + at.own, rule: 'part' };
};

const TERM = / (?:trong )?(?:cả|toàn) (?:nhiệm kỳ|khóa|giai đoạn)$/u;

/** "Kết nạp 50 đảng viên trong nhiệm kỳ (bình quân 10 đảng viên/năm)" */
const averaged: Naming = (at) =>
  follows(at) && at.bound.joint !== 'start' && at.own === 'bình quân'
    ? { text: `${at.previous.indicator.replace(TERM, '')}: bình quân`, rule: 'relation' }
    : null;

const elided: Naming = (at) => {
  const text = at.bound.head === '' ? completed(at) : '';
  return text === '' ? null : { text, rule: 'ellipsis' };
};

/** "tỷ lệ hộ nghèo 3%, xã biên giới 5%" */
const inArea: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint === 'start' || bound.head !== '') return null;
  const place = readPlace(own);
  const { previous } = at;
  if (place === null) return null;
  // "rác thải được thu gom ở trung tâm 95%, các thôn còn lại 70%"
  const apart =
    startsWithHead(previous.indicator.replace(/^giảm /iu, '')) || own.endsWith(' còn lại');
  if (!apart || !sameUnitKind(bound, previous.bound)) return null;
  bound.scope = place;
  return { text: atPlace(previous.indicator, own), rule: 'scope' };
};

/** "Tổng thu ngân sách đạt 9.000 tỷ đồng, trong đó:" over a list of its parts */
const partOfAbove: Naming = ({ bound, own, context: { whole } }) =>
  whole !== undefined && whole.unit === baseOf(bound.amount.quantity.unit) && isPartOf(own, bound)
    ? { text: `${whole.indicator}: ${own}`, rule: 'list-head' }
    : null;

/** "Tỷ lệ chất thải rắn được thu gom:" over a list of places or parts. */
const announced: Naming = ({ bound, own, context }) => {
  const head = listHead(context);
  if (head === '' || bound.head !== '' || startsWithHead(own)) return null;
  const place = readPlace(own);
  if (place === null) return { text: `${head}: ${own}`, rule: 'list-head' };
  bound.scope = place;
  return { text: head, rule: 'list-head' };
};

function listHead(context: Context): string {
  const words = fromAbove(context);
  return context.intro !== null && startsWithHead(words) ? words : '';
}

const headed: Naming = ({ bound, own, head }) =>
  head !== '' && bound.subject !== head && (bound.head !== '' || !startsWithHead(own))
    ? { text: `${head}: ${own}`, rule: 'head' }
    : null;

/** What its words before it measure, the first that fits. */
export const BEFORE: readonly Naming[] = [
  rising,
  based,
  placeOfHead,
  having,
  graded,
  averaged,
  elided,
  inArea,
  partOfAbove,
  announced,
  headed,
  ({ own }) => ({ text: own, rule: 'before' }),
];
