import { fromAbove } from './above.ts';
import type { Bound } from './bind.ts';
import { nameIndicator } from './bind.ts';
import { carryBound, foldSteps, partPlace } from './carry.ts';
import type { Context } from './context.ts';
import { completeFrom, type Named, objectOf, sharedTail, subjectOf } from './lend.ts';
import { readPlace } from './place.ts';
import { startsWithHead } from './words.ts';

// "tốc độ tăng bình quân", "tăng", "bình quân": says how, not what
const RELATIONAL =
  /^(?:với )?(?:tốc độ |mức |nhịp độ )?(?:tăng|giảm|tăng trưởng|phát triển)(?: trưởng)?(?: bình quân| trung bình)?(?: hằng năm| hàng năm| mỗi năm)?$/iu;
/** Lends heads, tails, verbs and comparators along the amounts of one paragraph. */
export function shareWords(bounds: readonly Bound[], context: Context, inCell = false): Named[] {
  const named: Named[] = [];
  let head = '';
  let part = '';
  let place: string | null = null;
  for (const [i, bound] of bounds.entries()) {
    const previous = named[named.length - 1];
    if (bound.joint === 'start') head = '';
    if (bound.joint === 'start' || bound.joint === ';') part = '';
    if (bound.joint === 'start' || bound.lead) place = bound.lead ? bound.scope : null;
    if (bound.head !== '') head = bound.head;
    if (previous !== undefined && bound.joint === ',') carryBound(bound, previous.bound);
    if (previous !== undefined && bound.joint === 'part') part = previous.indicator;
    if (previous !== undefined && bound.scope !== null && !bound.lead) partPlace(previous);
    const { text, rule } = nameOne(bounds, i, previous, head, part, context);
    bound.scope ??= place;
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
  part: string,
  context: Context,
): { text: string; rule: string } {
  const bound = bounds[i] as Bound;
  const own = nameIndicator(bound);
  if (bound.scope !== null && own === '' && previous !== undefined)
    return { text: previous.indicator.replace(WHOLE_PLACE, ''), rule: 'scope' };
  if (bound.shape === 'none') {
    if (bound.size) return { text: '', rule: 'above' };
    // "Tiếp tục nâng lên mức 2%.": what is raised further is what was told before.
    if (previous !== undefined && bound.joint !== 'start')
      return { text: previous.indicator, rule: 'same' };
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
  if (previous !== undefined && bound.shape === 'before' && RELATIONAL.test(own)) {
    return { text: `${previous.indicator}: ${own}`, rule: 'relation' };
  }
  if (part !== '' && (!startsWithHead(own) || /^(?:xuất|nhập) khẩu$/iu.test(own)))
    return { text: `${part}: ${own}`, rule: 'part' };
  if (bound.shape === 'before') {
    // "tỷ lệ văn bản điện tử: cấp tỉnh 100%, cấp xã 80%"
    const place = startsWithHead(head) ? readPlace(own) : null;
    if (place !== null) {
      bound.scope ??= place;
      return { text: head, rule: 'head' };
    }
    const elided = previous === undefined ? '' : completeFrom(previous, bound, own);
    if (elided !== '') return { text: elided, rule: 'ellipsis' };
    const announced = listHead(context);
    if (announced !== '' && bound.head === '' && !startsWithHead(own)) {
      if (PLACE.test(own)) {
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
  return { text: own + sharedTail(bounds, i, own), rule: bound.shape };
}

// "Tỷ lệ hộ nghèo | toàn tỉnh"
const WHOLE_PLACE =
  / (?:toàn|của toàn|chung toàn) (?:tỉnh|huyện|thành phố|thị xã|xã|quận|phường)$/u;

// "Khu vực đô thị", "ở nông thôn", "thành thị"
const PLACE =
  /^(?:khu vực|ở|tại|vùng|thành thị|nông thôn|đô thị|miền núi|các xã|các huyện|cấp (?:tỉnh|huyện|xã))(?!\p{L})/iu;

/** "Tỷ lệ chất thải rắn được thu gom:" over a list of places or parts. */
function listHead(context: Context): string {
  const words = fromAbove(context);
  return context.intro !== null && startsWithHead(words) ? words : '';
}
