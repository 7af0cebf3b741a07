import type { Bound } from '../bind/bind.ts';
import { atPlace, readPlace } from '../place.ts';
import { isBareAction } from '../words.ts';
import { fromAbove } from './above.ts';
import { alikeness, sameUnitKind } from './carry.ts';
import { completeFrom } from './complete.ts';
import { type Named, objectOf } from './lend.ts';
import { fewer, levelOf } from './level-again.ts';
import { type At, follows, type Naming } from './naming.ts';
import { isPartOf } from './parts.ts';
import { isRelation, riseBeside, withoutRelation } from './relation.ts';

/** What its neighbour's words and its own make together; "" where its own say all. */
export const completed = (at: At): string =>
  follows(at)
    ? completeFrom(at.previous.indicator, at.own, alikeness(at.bound, at.previous.bound))
    : '';

const placed: Naming = (at) => {
  const { bound, own } = at;
  const { scope } = bound;
  if (!follows(at) || scope === null || own !== '') return null;
  const { indicator, bound: before } = at.previous;
  if (sameUnitKind(bound, before)) {
    // "tỷ lệ phá án đạt 80%, riêng trọng án | 95%": a kind of what was named, no place or group
    if (readPlace(scope) === null && kindOf(indicator, scope)) {
      bound.scope = null;
      return { text: `${indicator}: ${scope}`, rule: 'part' };
    }
    // "Mức độ hài lòng chung … 90%; riêng lĩnh vực thuế 85%"
    const one = indicator.replace(/ chung(?= của |$)/u, '');
    return { text: atPlace(one, scope), rule: 'scope' };
  }
  // "25 xã đạt chuẩn, các xã còn lại đạt | 8 tiêu chí": something else is measured there.
  bound.scope = null;
  return { text: scope, rule: 'before' };
};

const lastWord = (words: string): string => words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
const kindOf = (whole: string, part: string): boolean => lastWord(whole) === lastWord(part);

/** "các bệnh viện (09 đơn vị)": how many they are */
const sized: Naming = ({ bound, own }) =>
  bound.size && (own === '' || own === bound.amount.unit) ? { text: '', rule: 'above' } : null;

/** "11 trường đạt chuẩn quốc gia, tỷ lệ | 84%" */
const rateOf = ({ amount, link }: Bound, { indicator, bound: before }: Named): string =>
  amount.kind === 'percent' && before.amount.kind === 'counted' && link === 'tỷ lệ'
    ? `tỷ lệ ${indicator}`
    : '';

const unsaid: Naming = (at) => {
  const { bound, context } = at;
  if (bound.shape !== 'none') return null;
  if (!follows(at)) return { text: fromAbove(context), rule: 'above' };
  const { previous } = at;
  if (bound.joint !== 'start') {
    const rises = riseBeside(bound, previous.bound);
    const base = rateOf(bound, previous) || levelOf(bound, previous);
    return rises === ''
      ? { text: base, rule: 'same' }
      : { text: `${base}: ${rises}`, rule: 'relation' };
  }
  // "Tiếp tục nâng lên mức 2%.": what is raised further is what was told before.
  return /(?:^| )(?:lên|xuống)(?: |$)/u.test(bound.link)
    ? { text: objectOf(previous), rule: 'same' }
    : { text: fromAbove(context), rule: 'above' };
};

/** "năm 2025 đạt 02 xã, năm 2026 đạt 05 xã": the unit alone names nothing new. */
const sameUnit: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint !== ',' || own !== bound.amount.unit) return null;
  const { previous } = at;
  return own === previous.bound.amount.unit ? { text: previous.indicator, rule: 'same' } : null;
};

/** "giảm còn 9%, tương đương giảm | 2.100 hộ": the same in other units */
const equalTo: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint !== ',' || own !== bound.amount.unit) return null;
  return bound.link.startsWith('tương đương')
    ? { text: at.previous.indicator, rule: 'same' }
    : null;
};

/** "giải ngân 100% kế hoạch vốn, trong đó đến 30/6 | giải ngân 50%": the verb says it again. */
const saidAgain: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint === 'start' || !isBareAction(own)) return null;
  const { indicator } = at.previous;
  return indicator.toLowerCase().startsWith(`${own.toLowerCase()} `)
    ? { text: withoutRelation(indicator), rule: 'same' }
    : null;
};

/** "tổ chức 12 lớp cho | 600 cán bộ" */
const forThose: Naming = (at) => {
  const { bound } = at;
  if (!follows(at) || bound.joint !== 'none' || !/^(?:cho|với)$/u.test(bound.subject)) return null;
  return {
    text: `${at.previous.indicator} ${bound.subject} ${bound.amount.unit}`,
    rule: 'relation',
  };
};

/** "doanh thu … đạt 20 tỷ đồng, chiếm 10% tổng mức bán lẻ" */
const shareOf: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.joint !== ',' || bound.shape !== 'after') return null;
  if (!/^chiếm(?: |$)/u.test(bound.link) || /^tổng số(?!\p{L})/u.test(own)) return null;
  const [whole = ''] = withoutRelation(at.previous.indicator).split(' chiếm ', 1);
  const share = own.startsWith('so với ') ? own : `chiếm ${own}`;
  return { text: `${whole} ${share}`, rule: 'relation' };
};

/** "hoàn thành 12.000 căn nhà ở xã hội, riêng năm 2026 khởi công | 2.000 căn": of the same */
const ofTheSame: Naming = (at) => {
  const { bound } = at;
  if (!follows(at) || bound.joint === 'start' || bound.object !== bound.amount.unit) return null;
  const { bound: before } = at.previous;
  if (bound.joint !== 'part' && !isBareAction(before.subject)) return null;
  return isBareAction(bound.subject) && before.object.startsWith(`${bound.object} `)
    ? { text: `${bound.subject} ${before.object}`, rule: 'ellipsis' }
    : null;
};

/** "công nhận mới 10 trường đạt chuẩn, nâng tổng số lên 132 trường": of all such */
const inAll: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.shape !== 'before' || own !== 'tổng số') return null;
  const { unit } = bound.amount;
  const { object } = at.previous.bound;
  const same = unit !== '' && object.startsWith(`${unit} `);
  return same ? { text: `tổng số ${object}`, rule: 'relation' } : null;
};

// "06 tháng đầu năm", "9 tháng", "riêng quý I"
const TIME_ONLY = /^(?:\d{1,2} tháng(?: (?:đầu|cuối) năm)?|cả năm|quý (?:I{1,3}|IV|[1-4]))$/iu;

/** "giải ngân cả năm đạt 95%, 6 tháng đầu năm đạt 50%": of the same, by another time */
const byThen: Naming = (at) =>
  follows(at) && at.bound.joint !== 'start' && TIME_ONLY.test(at.own)
    ? { text: at.previous.indicator, rule: 'same' }
    : null;

const related: Naming = (at) => {
  const { bound, own } = at;
  if (!follows(at) || bound.shape !== 'before' || !isRelation(own, bound, at.previous)) return null;
  // "đón 2 triệu lượt khách, trong đó khách quốc tế 90.000 lượt, doanh thu | 800 tỷ đồng": of them all
  const { previous, whole } = at;
  const ofAll = bound.amount.kind === 'money' && previous.bound.amount.kind !== 'money';
  const base = (ofAll && whole) || withoutRelation(previous.indicator);
  return { text: `${base}: ${own}`, rule: 'relation' };
};

const part: Naming = (at) => {
  if (at.whole === '' || !isPartOf(at.own, at.bound)) return null;
  // "khu vực công nghiệp - xây dựng 10% (riêng công nghiệp 11%)": one of those named together
  const together = at.previous?.indicator.split(/: (?:khu vực )?| - /u) ?? [];
  const text = at.bound.joint === 'part' && together.includes(at.own) ? '' : completed(at);
  return text === ''
    ? { text: `${at.whole}: ${at.own}`, rule: 'part' }
    : { text, rule: 'ellipsis' };
};

/** What says more of what was named before it, the first that fits. */
export const AGAIN: readonly Naming[] = [
  byThen,
  placed,
  sized,
  unsaid,
  sameUnit,
  fewer,
  equalTo,
  saidAgain,
  forThose,
  shareOf,
  ofTheSame,
  inAll,
  related,
  part,
];
