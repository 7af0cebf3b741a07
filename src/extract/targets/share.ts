import type { Bound } from './bind.ts';
import { nameIndicator } from './bind.ts';
import { type Alike, completeFrom, NOT_ALIKE } from './complete.ts';
import type { Context } from './context.ts';
import { readPlace } from './place.ts';
import type { Joint } from './split.ts';
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

// "tốc độ tăng bình quân", "tăng", "lũy kế": says how, not what
const RELATIONAL =
  /^(?:nâng )?(?:l[ũu][yỹ] kế|cộng dồn|tổng số|tổng cộng|bình quân)$|^(?:với )?(?:tốc độ |mức |nhịp độ )?(?:tăng|giảm|tăng trưởng|phát triển)(?: trưởng)?(?: bình quân| trung bình)?(?: hằng năm| hàng năm| mỗi năm)?$/iu;
const GOAL =
  /(?:chỉ tiêu|mục tiêu|phấn đấu|cụ thể|sau|thực hiện|nhiệm vụ|yêu cầu|nội dung|kết quả|trong đó)(?!\p{L})/iu;

// "Diện tích lúa 60.000 ha, | sản lượng 340.000 tấn", "ngô 9.000 ha, | năng suất 48 tạ/ha"
const MEASURE =
  /^(?:với )?(?:năng suất|sản lượng|diện tích|giá trị|trị giá|doanh thu|công suất)(?: bình quân)?$/iu;

/** What says how much or how of the indicator before: "lũy kế", "bình quân", "sản lượng" alone. */
function isRelation(own: string, joint: Joint, { indicator }: Named): boolean {
  if (MEASURE.test(own)) return joint === ',' || joint === 'none';
  return RELATIONAL.test(own) && (own !== 'bình quân' || startsWithHead(indicator));
}

/** Lends heads, tails, verbs and comparators along the amounts of one paragraph. */
export function shareWords(bounds: readonly Bound[], context: Context, inCell = false): Named[] {
  const named: Named[] = [];
  let head = '';
  let whole = '';
  let lists: Bound['lists'] = null;
  let place: string | null = null;
  for (const [i, bound] of bounds.entries()) {
    const previous = named[named.length - 1];
    if (bound.joint === 'start') head = '';
    if (bound.joint === 'start' || bound.lead) place = bound.lead ? bound.scope : null;
    if (
      bound.joint === 'start' ||
      (bound.closes && lists !== 'colon') ||
      (bound.joint === ';' && lists === null)
    )
      whole = '';
    if (bound.head !== '') head = bound.head;
    if (previous !== undefined && bound.joint === ',') carryBound(bound, previous.bound);
    if (previous !== undefined && bound.joint === 'part') {
      // "trong đó: công nghiệp 9% (riêng chế biến 11%)": both are parts of the whole.
      if (whole === '' || lists === null) whole = previous.indicator.replace(RISES, '');
      lists ??= bound.lists;
    }
    if (previous !== undefined && bound.scope !== null && !bound.lead) partPlace(previous);
    const { text, rule } = nameOne(bounds, i, previous, head, whole, context);
    bound.scope ??= place;
    if (rule !== 'part' && rule !== 'ellipsis' && rule !== 'scope') whole = '';
    if (whole === '') lists = null;
    // "Tốc độ tăng GRDP: dịch vụ tăng 9%": the rate at which a part grows is a level like the whole's.
    if (bound.change === 'increase' && bound.amount.kind === 'percent' && GROWTH.test(whole))
      bound.change = 'level';
    // "kiên cố hóa thêm 1.100 km, trong đó đường thôn 780 km": parts of a rise rise
    if (
      rule === 'part' &&
      bound.shape === 'before' &&
      bound.link === '' &&
      isAlike(bound, bounds[i - 1] ?? bound).unit
    )
      bound.change = bounds[i - 1]?.change ?? bound.change;
    // "Giá trị sản xuất công nghiệp tăng 12%, dịch vụ tăng 9%": one and the same change
    if (rule === 'ellipsis' && previous !== undefined && isAlike(bound, previous.bound).link)
      bound.change = previous.bound.change;
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
    before.shape !== 'before' &&
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

/** "68.500 tấn, … 25 nghìn tấn" */
const isAlike = (a: Bound, b: Bound): Alike => ({
  unit: a.amount.quantity.unit === b.amount.quantity.unit,
  listed: a.joint === ',',
  link: a.link === b.link,
});

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
      const rises = besideLevel(bound, previous.bound);
      const base = previous.indicator.replace(RISES, '');
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
  // "doanh thu … đạt 20 tỷ đồng, chiếm 10% tổng mức bán lẻ"
  if (
    previous !== undefined &&
    bound.joint === ',' &&
    bound.shape === 'after' &&
    /^chiếm(?: |$)/u.test(bound.link) &&
    !/^tổng số(?!\p{L})/u.test(own)
  ) {
    return { text: `${previous.indicator.replace(RISES, '')} chiếm ${own}`, rule: 'relation' };
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
  if (
    previous !== undefined &&
    bound.shape === 'before' &&
    isRelation(own, bound.joint, previous)
  ) {
    return { text: `${previous.indicator.replace(RISES, '')}: ${own}`, rule: 'relation' };
  }
  if (whole !== '' && isPartOf(own, bound)) {
    const completed =
      previous === undefined
        ? ''
        : completeFrom(previous.indicator, own, isAlike(bound, previous.bound));
    return completed === ''
      ? { text: `${whole}: ${own}`, rule: 'part' }
      : { text: completed, rule: 'ellipsis' };
  }
  if (bound.shape === 'before') {
    const next = bounds[i + 1];
    const rises = next?.shape === 'none' && next.joint === ',' ? besideLevel(bound, next) : '';
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
        : completeFrom(previous.indicator, own, isAlike(bound, previous.bound));
    if (elided !== '') return { text: elided, rule: 'ellipsis' };
    if (
      previous !== undefined &&
      bound.joint !== 'start' &&
      bound.head === '' &&
      AREA.test(own) &&
      startsWithHead(previous.indicator) &&
      sameUnitKind(bound, previous.bound)
    ) {
      bound.scope = own;
      return { text: atPlace(previous.indicator, own), rule: 'scope' };
    }
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
  return {
    text: own + (sharedTail(bounds, i, own) || sharedBase(bounds, i, own)),
    rule: bound.shape,
  };
}

/** "bố trí 3% | ngân sách cho khoa học": what goes up has its own verb. */
const objectOf = ({ bound, indicator }: Named): string =>
  bound.shape === 'around' && isBareAction(bound.subject) ? bound.object : indicator;

/** "100% cơ quan đạt cấp độ 4 và 90% | đạt cấp độ 5": those that were named before. */
function subjectOf(bound: Bound, { bound: before, indicator }: Named, own: string): string {
  const follows = bound.shape === 'after' && before.shape === 'after' && bound.joint === ',';
  if (!follows || !/^(?:được|đạt|đáp ứng|đủ|hoàn thành) /u.test(own)) return '';
  const at = findPredicate(indicator);
  return at < 0 ? '' : indicator.slice(0, at).trim();
}

const GROWTH = /(?<!\p{L})(?:tốc độ tăng|nhịp độ tăng|tăng trưởng)(?!\p{L})/iu;

/** "đạt 8.950 tỷ đồng, tăng 9,2%": of one thing its level and by how much it rises, in either order. */
function besideLevel(bound: Bound, level: Bound): string {
  // "tỷ lệ hộ nghèo còn 4%, giảm 2%" says both of the rate; "38% GRDP, tăng 12%" is the level of an amount.
  if (bound.amount.kind === 'percent' && level.amount.unit === bound.amount.unit) return '';
  const way = /(?:^| )(?<way>tăng|giảm)(?: thêm| bình quân.{0,20})?$/u.exec(bound.link);
  return level.change === 'level' ? (way?.groups?.way ?? '') : '';
}

// "Tổng thu ngân sách …: tăng"
const RISES =
  /: (?:tăng|giảm|l[ũu][yỹ] kế|tổng số|bình quân|năng suất|sản lượng|diện tích|giá trị)$/u;

// "trong đó: thu nội địa", "vốn ngân sách": a kind of what was named, whatever it begins with
const KIND = /^(?:thu|chi|vốn|nợ|dư nợ|đàn|xuất khẩu|nhập khẩu)(?!\p{L})(?! nhập)/iu;

/** A part is named by its whole, unless it says by itself what it measures: "trong đó tỷ lệ …". */
const isPartOf = (own: string, { amount, shape }: Bound): boolean =>
  !startsWithHead(own) || KIND.test(own) || (shape === 'after' && own.startsWith(amount.unit));

/** "90% tổ dân phố, bản; 95% gia đình và 98% cơ quan | đạt danh hiệu văn hóa" */
function sharedTail(bounds: readonly Bound[], i: number, own: string): string {
  const bound = bounds[i] as Bound;
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

const BASE = / (?:trên|\/) ?(?:(?:\d[\d.]*|một|mười|vạn|nghìn|ngàn) ){1,3}(?:dân|người)$/u;

/** "13 bác sĩ và 33 giường bệnh | trên 10.000 dân" */
function sharedBase(bounds: readonly Bound[], i: number, own: string): string {
  const [bound, next] = [bounds[i] as Bound, bounds[i + 1]];
  if (next?.joint !== ',' || next.subject !== '' || BASE.test(own)) return '';
  if (bound.amount.kind !== 'counted' || next.amount.kind !== 'counted') return '';
  return BASE.exec(next.object)?.[0] ?? '';
}

/** "… được thu gom ở đô thị", then "ở nông thôn": the place that the name holds gives way. */
const atPlace = (before: string, place: string): string =>
  completeFrom(before, place, NOT_ALIKE) || before.replace(WHOLE_PLACE, '');

// "Tỷ lệ hộ nghèo | toàn tỉnh"
const WHOLE_PLACE =
  / (?:toàn|của toàn|chung toàn) (?:tỉnh|huyện|thành phố|thị xã|xã|quận|phường)$/u;

// "Khu vực đô thị", "ở nông thôn", "thành thị"
const PLACE =
  /^(?:khu vực|ở|tại|vùng|thành thị|nông thôn|đô thị|miền núi|các xã|các huyện|cấp (?:tỉnh|huyện|xã))(?!\p{L})/iu;

// "tỷ lệ hộ nghèo …, | khu vực miền núi", "các xã biên giới"; "khu vực dịch vụ" is no place
const AREA =
  /^(?:(?:ở|tại|khu vực|vùng|địa bàn) )*(?:đô thị|thành thị|nông thôn|miền núi|vùng cao|biên giới|ven biển|hải đảo|đồng bằng|trung du|nội thành|ngoại thành|đồng bào dân tộc(?: thiểu số)?|dân tộc thiểu số|(?:các )?(?:xã|huyện|thôn|bản) (?:nghèo|biên giới|vùng cao|miền núi|(?:đặc biệt )?khó khăn))$/iu;

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
