import { sharedBase, sharedTail, subjectOf } from './lend.ts';
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

/** What its words after it, or around it, measure, the first that fits. */
export const AFTER: readonly Naming[] = [
  sameShare,
  sameSubject,
  ({ bounds, i, bound, own }) => ({
    text: own + (sharedTail(bounds, i, own) || sharedBase(bounds, i, own)),
    rule: bound.shape,
  }),
];
