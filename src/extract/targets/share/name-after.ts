import { readPlace } from '../place.ts';
import { startsWithAction, startsWithHead } from '../words.ts';
import { alikeness, sameUnitKind } from './carry.ts';
import { completeFrom, NOT_ALIKE } from './complete.ts';
import { sharedBase, sharedCost, sharedObject, sharedTail, subjectOf } from './lend.ts';
import { follows, type Naming } from './naming.ts';

/** "60 xã, chiếm 65% tổng số xã" */
const sameShare: Naming = (at) =>
  follows(at) && at.bound.joint !== 'start' && at.bound.link === 'chiếm'
    ? { text: at.previous.indicator, rule: 'same' }
    : null;

const sameSubject: Naming = (at) => {
  const subject = follows(at) ? subjectOf(at.bound, at.previous, at.own) : '';
  return subject === '' ? null : { text: `${subject} ${at.own}`, rule: 'ellipsis' };
};

/** "tỷ lệ bao phủ bảo hiểm y tế 93%, bảo hiểm thất nghiệp 24% | lực lượng lao động": of whom, not what. */
const sameRate: Naming = (at) => {
  const { bound } = at;
  if (!follows(at) || bound.joint !== ',' || bound.shape !== 'around' || bound.link !== '')
    return null;
  const { indicator, bound: before } = at.previous;
  const rates = bound.amount.kind === 'percent' && before.amount.kind === 'percent';
  if (!rates || !startsWithHead(indicator) || startsWithAction(bound.subject)) return null;
  const text = completeFrom(indicator, bound.subject, alikeness(bound, before));
  return text === '' ? null : { text, rule: 'ellipsis' };
};

/** "35 giải học sinh giỏi cấp huyện, 4 giải | cấp tỉnh": of the same kind */
const ofRank: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint !== ',' || bound.shape !== 'after') return null;
  const { unit } = bound.amount;
  if (unit !== at.previous.bound.amount.unit || !own.startsWith(`${unit} cấp `)) return null;
  const rank = own.slice(unit.length + 1).replace(/ trở lên$/u, '');
  const text = completeFrom(at.previous.indicator, rank, NOT_ALIKE);
  return text === '' ? null : { text, rule: 'ellipsis' };
};

function beforePlace(indicator: string): string {
  const at = indicator.search(/ (?:ở|tại) /u);
  return at < 0 ? indicator : indicator.slice(0, at);
}

/** "tỷ lệ rác được thu gom lên 90% ở các phường và 80% | ở các xã" */
const elsewhere: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint !== ',' || bound.shape !== 'after' || !/^(?:ở|tại) /u.test(own))
    return null;
  const place =
    readPlace(own) ??
    (/^(?:ở|tại) các (?:xã|phường|huyện|thôn|bản|quận|thị trấn)$/u.test(own)
      ? own.replace(/^\p{L}+ /u, '')
      : null);
  const { indicator, bound: before } = at.previous;
  if (place === null || !sameUnitKind(bound, before)) return null;
  bound.scope ??= place;
  if (!bound.bounded) bound.comparator = before.comparator === 'range' ? 'eq' : before.comparator;
  return { text: beforePlace(indicator), rule: 'scope' };
};

// "đóng góp", "ủng hộ"
const GIVES = /(?<!\p{L})(?:đóng góp|huy động|hiến|quyên góp|ủng hộ)(?: được)?$/u;

/** "nhân dân đóng góp 20 tỷ đồng và 9.000 | ngày công": given besides money */
const given: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint !== ',' || own !== bound.amount.unit) return null;
  const { indicator, bound: before } = at.previous;
  if (before.amount.kind !== 'money' || !GIVES.test(indicator)) return null;
  if (!bound.bounded && before.comparator !== 'range') bound.comparator = before.comparator;
  return { text: `${indicator} ${own}`, rule: 'ellipsis' };
};

/** What its words after it, or around it, measure, the first that fits. */
export const AFTER: readonly Naming[] = [
  sameShare,
  elsewhere,
  sameRate,
  ofRank,
  given,
  sameSubject,
  ({ bounds, i, bound, own }) => ({
    text:
      own +
      (sharedTail(bounds, i, own) ||
        sharedBase(bounds, i, own) ||
        sharedCost(bounds, i) ||
        sharedObject(bounds, i)),
    rule: bound.shape,
  }),
];
