import type { Bound } from './bind.ts';
import { nameIndicator } from './bind.ts';
import type { Context } from './context.ts';
import { readPlace } from './place.ts';
import {
  findPredicate,
  isBareAction,
  startsWithHead,
  stripLead,
  stripTrailingTime,
} from './words.ts';

export interface Named {
  bound: Bound;
  /** What is measured, with heads and tails carried; "" where nothing says it. */
  indicator: string;
  rule: string;
}

// "tốc độ tăng bình quân", "tăng", "bình quân": says how, not what
const RELATIONAL =
  /^(?:với )?(?:tốc độ |mức |nhịp độ )?(?:tăng|giảm|tăng trưởng|phát triển)(?: trưởng)?(?: bình quân| trung bình)?(?: hằng năm| hàng năm| mỗi năm)?$/iu;
const GOAL =
  /(?:chỉ tiêu|mục tiêu|phấn đấu|cụ thể|sau|thực hiện|nhiệm vụ|yêu cầu|nội dung|kết quả|trong đó)(?!\p{L})/iu;

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

/** "tỷ lệ … ở cấp tỉnh đạt 98%, cấp xã đạt 90%": the former has a place of its own. */
function partPlace(named: Named): void {
  const { indicator, bound } = named;
  const at = Math.max(indicator.lastIndexOf(' ở '), indicator.lastIndexOf(' tại '));
  const place = at < 0 ? null : readPlace(indicator.slice(at));
  if (place === null || bound.scope !== null) return;
  bound.scope = place;
  named.indicator = indicator.slice(0, at);
}

/** "ít nhất 100 doanh nghiệp …, 50 doanh nghiệp …": bound and verb go on. */
function carryBound(bound: Bound, before: Bound): void {
  if (bound.shape === 'none' && bound.link === '' && !bound.bounded)
    bound.comparator = before.comparator === 'range' ? 'eq' : before.comparator;
  if (bound.subject !== '' || bound.link !== '' || bound.amount.kind === 'none') return;
  // "trên 80% hộ gia đình, 100% thôn": nothing is more than all of it.
  const all = bound.amount.kind === 'percent' && bound.amount.value === 100;
  if (
    !all &&
    !bound.bounded &&
    before.bounded &&
    before.comparator !== 'range' &&
    before.shape !== 'before'
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

/** Both are shares, or money, or so many of something. */
function sameUnitKind({ amount: a }: Bound, { amount: b }: Bound): boolean {
  const whole = (kind: string): boolean => kind === 'percent' || kind === 'money';
  return a.kind === b.kind || !(whole(a.kind) || whole(b.kind));
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

/** "bố trí 3% | ngân sách cho khoa học": what goes up has its own verb. */
const objectOf = ({ bound, indicator }: Named): string =>
  bound.shape === 'around' && isBareAction(bound.subject) ? bound.object : indicator;

// "Giá trị sản xuất | nông, lâm, thủy sản tăng 4%; | công nghiệp tăng 12%; | dịch vụ tăng 9%"
const SECTOR = /^(?:nông|lâm nghiệp|thủy sản|công nghiệp|xây dựng|dịch vụ|thương mại)(?!\p{L})/iu;
const ANY_SECTOR =
  /(?<=\s)(?:nông|lâm nghiệp|thủy sản|công nghiệp|xây dựng|dịch vụ|thương mại)(?!\p{L})/iu;

/** "100% cơ quan đạt cấp độ 4 và 90% | đạt cấp độ 5": those that were named before. */
function subjectOf(bound: Bound, { bound: before, indicator }: Named, own: string): string {
  const follows = bound.shape === 'after' && before.shape === 'after' && bound.joint === ',';
  if (!follows || !/^(?:được|đạt|đáp ứng|đủ|hoàn thành) /u.test(own)) return '';
  const at = findPredicate(indicator);
  return at < 0 ? '' : indicator.slice(0, at).trim();
}

/** "… suy dinh dưỡng thể chiều cao", then "thể cân nặng": the words before its first word are lent. */
function completeFrom({ bound, indicator: before }: Named, to: Bound, own: string): string {
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
function sharedTail(bounds: readonly Bound[], i: number, own: string): string {
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

/** A bare number under "Tỷ lệ hộ dân được dùng nước sạch:" is named by that line. */
function fromAbove(context: Context): string {
  const above = context.intro ?? context.headings[context.headings.length - 1] ?? '';
  const words = stripTrailingTime(
    stripLead(above.replace(/:$/, '').replace(/^(?:[-–+•*]|\(?\d+[.)]|[a-zđ]\)) ?/u, '')),
  );
  return words.length > 160 || GOAL.test(words) ? '' : words;
}

/** "giảm từ 23 xuống còn 18": one target, 18, from 23. */
function foldSteps(named: readonly Named[]): Named[] {
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
