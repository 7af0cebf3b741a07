import { fromAbove } from './above.ts';
import { atPlace, isArea, isPlaced } from './area.ts';
import type { Bound } from './bind.ts';
import { nameIndicator } from './bind.ts';
import { alikeness, carryBound, foldSteps, partPlace, sameUnitKind } from './carry.ts';
import { completeFrom } from './complete.ts';
import { baseOf, type Context } from './context.ts';
import { type Named, objectOf, sharedBase, sharedTail, subjectOf } from './lend.ts';
import { changePart, isPartOf, Whole } from './parts.ts';
import { readPlace } from './place.ts';
import { isRelation, riseBeside, withoutRelation } from './relation.ts';
import { isBareAction, startsWithHead } from './words.ts';

/** Lends heads, tails, verbs and comparators along the amounts of one paragraph. */
export function shareWords(bounds: readonly Bound[], context: Context, inCell = false): Named[] {
  const named: Named[] = [];
  let head = '';
  const whole = new Whole();
  let place: string | null = null;
  for (const [i, bound] of bounds.entries()) {
    const previous = named[named.length - 1];
    if (bound.joint === 'start') head = '';
    if (bound.joint === 'start' || bound.lead) place = bound.lead ? bound.scope : null;
    if (bound.head !== '') head = bound.head;
    if (previous !== undefined && bound.joint === ',') carryBound(bound, previous.bound);
    whole.enter(bound, previous?.indicator);
    if (previous !== undefined && bound.scope !== null && !bound.lead) partPlace(previous);
    const { text, rule } = nameOne(bounds, i, previous, head, whole.name, context);
    bound.scope ??= place;
    whole.leave(rule);
    changePart(bound, whole.name || (context.whole?.indicator ?? ''), previous?.bound, rule);
    // A number alone in a cell is named by its row and column, not by what stands above the table.
    named.push({ bound, indicator: inCell && rule === 'above' ? '' : text, rule });
  }
  return foldSteps(named);
}

function nameOne(
  bounds: readonly Bound[],
  i: number,
  previous: Named | undefined,
  head: string,
  whole: string,
  context: Context,
): { text: string; rule: string } {
  const bound = bounds[i] as Bound;
  const own = nameIndicator(bound);
  if (bound.scope !== null && own === '' && previous !== undefined)
    return { text: atPlace(previous.indicator, bound.scope), rule: 'scope' };
  // "các bệnh viện (09 đơn vị)": how many they are
  if (bound.size && (own === '' || own === bound.amount.unit)) return { text: '', rule: 'above' };
  if (bound.shape === 'none') {
    if (previous !== undefined && bound.joint !== 'start') {
      const rises = riseBeside(bound, previous.bound);
      const base = withoutRelation(previous.indicator);
      return rises === ''
        ? { text: base, rule: 'same' }
        : { text: `${base}: ${rises}`, rule: 'relation' };
    }
    // "Tiếp tục nâng lên mức 2%.": what is raised further is what was told before.
    if (previous !== undefined && /(?:^| )(?:lên|xuống)(?: |$)/u.test(bound.link))
      return { text: objectOf(previous), rule: 'same' };
    return { text: fromAbove(context), rule: 'above' };
  }
  // "năm 2025 đạt 02 xã, năm 2026 đạt 05 xã": the unit alone names nothing new.
  if (
    previous !== undefined &&
    bound.joint === ',' &&
    own === bound.amount.unit &&
    own === previous.bound.amount.unit
  ) {
    return { text: previous.indicator, rule: 'same' };
  }
  // "giải ngân 100% kế hoạch vốn, trong đó đến 30/6 | giải ngân 50%": the verb says it again.
  if (
    previous !== undefined &&
    bound.joint !== 'start' &&
    isBareAction(own) &&
    previous.indicator.toLowerCase().startsWith(`${own.toLowerCase()} `)
  ) {
    return { text: withoutRelation(previous.indicator), rule: 'same' };
  }
  // "tổ chức 12 lớp cho | 600 cán bộ"
  if (previous !== undefined && bound.joint === 'none' && /^(?:cho|với)$/u.test(bound.subject))
    return {
      text: `${previous.indicator} ${bound.subject} ${bound.amount.unit}`,
      rule: 'relation',
    };
  // "doanh thu … đạt 20 tỷ đồng, chiếm 10% tổng mức bán lẻ"
  if (
    previous !== undefined &&
    bound.joint === ',' &&
    bound.shape === 'after' &&
    /^chiếm(?: |$)/u.test(bound.link) &&
    !/^tổng số(?!\p{L})/u.test(own)
  ) {
    const [whole = ''] = withoutRelation(previous.indicator).split(' chiếm ', 1);
    return { text: `${whole} chiếm ${own}`, rule: 'relation' };
  }
  // "hoàn thành 12.000 căn nhà ở xã hội, riêng năm 2026 khởi công | 2.000 căn": of the same
  if (
    previous !== undefined &&
    (bound.joint === 'part' || isBareAction(previous.bound.subject)) &&
    bound.joint !== 'start' &&
    bound.object === bound.amount.unit &&
    isBareAction(bound.subject) &&
    previous.bound.object.startsWith(`${bound.object} `)
  ) {
    return { text: `${bound.subject} ${previous.bound.object}`, rule: 'ellipsis' };
  }
  if (previous !== undefined && bound.shape === 'before' && isRelation(own, bound, previous)) {
    return { text: `${withoutRelation(previous.indicator)}: ${own}`, rule: 'relation' };
  }
  if (whole !== '' && isPartOf(own, bound)) {
    const completed =
      previous === undefined
        ? ''
        : completeFrom(previous.indicator, own, alikeness(bound, previous.bound));
    return completed === ''
      ? { text: `${whole}: ${own}`, rule: 'part' }
      : { text: completed, rule: 'ellipsis' };
  }
  if (bound.shape === 'before') {
    const next = bounds[i + 1];
    const rises = next?.shape === 'none' && next.joint === ',' ? riseBeside(bound, next) : '';
    if (rises !== '') return { text: `${own}: ${rises}`, rule: 'before' };
    const base = sharedBase(bounds, i, own);
    if (base !== '') return { text: own + base, rule: 'before' };
    // "tỷ lệ văn bản điện tử: cấp tỉnh 100%, cấp xã 80%"
    const place = startsWithHead(head) ? readPlace(own) : null;
    if (place !== null) {
      bound.scope ??= place;
      return { text: head, rule: 'head' };
    }
    const elided =
      previous === undefined || bound.head !== ''
        ? ''
        : completeFrom(previous.indicator, own, alikeness(bound, previous.bound));
    if (elided !== '') return { text: elided, rule: 'ellipsis' };
    if (
      previous !== undefined &&
      bound.joint !== 'start' &&
      bound.head === '' &&
      isArea(own) &&
      startsWithHead(previous.indicator) &&
      sameUnitKind(bound, previous.bound)
    ) {
      bound.scope = own;
      return { text: atPlace(previous.indicator, own), rule: 'scope' };
    }
    const { whole: above } = context;
    if (
      above !== undefined &&
      above.unit === baseOf(bound.amount.quantity.unit) &&
      isPartOf(own, bound)
    )
      return { text: `${above.indicator}: ${own}`, rule: 'list-head' };
    const announced = listHead(context);
    if (announced !== '' && bound.head === '' && !startsWithHead(own)) {
      if (isPlaced(own)) {
        bound.scope = own;
        return { text: announced, rule: 'list-head' };
      }
      return { text: `${announced}: ${own}`, rule: 'list-head' };
    }
    if (head !== '' && bound.subject !== head && (bound.head !== '' || !startsWithHead(own)))
      return { text: `${head}: ${own}`, rule: 'head' };
    return { text: own, rule: 'before' };
  }
  // "60 xã, chiếm 65% tổng số xã"
  if (previous !== undefined && bound.joint !== 'start' && bound.link === 'chiếm')
    return { text: previous.indicator, rule: 'same' };
  const subject = previous === undefined ? '' : subjectOf(bound, previous, own);
  if (subject !== '') return { text: `${subject} ${own}`, rule: 'ellipsis' };
  return {
    text: own + (sharedTail(bounds, i, own) || sharedBase(bounds, i, own)),
    rule: bound.shape,
  };
}

/** "Tỷ lệ chất thải rắn được thu gom:" over a list of places or parts. */
function listHead(context: Context): string {
  const words = fromAbove(context);
  return context.intro !== null && startsWithHead(words) ? words : '';
}
