import type { Change, Comparator } from '../../../record/types.ts';
import type { Amount } from '../amounts/amounts.ts';
import { findPredicate, isBareAction } from '../words.ts';
import { bareSubject } from './bare.ts';
import { readChange } from './change.ts';
import { beginsClause } from './clause.ts';
import { readsUpwards } from './comparators.ts';
import { readBaseline, stripCompared, wholeOf } from './compared.ts';
import { endOf, startOf } from './ground.ts';
import type { Joint } from './joint.ts';
import { readSet, tidyObject } from './object.ts';
import { measuredIn, readScope } from './scope.ts';
import { chooseShape, type Shape } from './shape.ts';
import type { Zone } from './split.ts';
import { splitHead, tidySubject } from './subject.ts';

/** An amount bound to what it measures, before its neighbours lend it heads, tails and comparators. */
export interface Bound {
  amount: Amount;
  joint: Joint;
  lists: Zone['lists'];
  closes: boolean;
  shape: Shape;
  /** "Cơ cấu kinh tế", said before a colon for it and for those after it. */
  head: string;
  /** Words left of the amount that say what is measured; "" where there are none. */
  subject: string;
  /** Words right of it. */
  object: string;
  comparator: Comparator;
  /** A comparator stands there, so that none is carried to it. */
  bounded: boolean;
  change: Change;
  scope: string | null;
  /** The scope was said before a colon: it holds for those after it too. */
  lead: boolean;
  /** "so với năm 2023" → "năm 2023"; "giảm từ 23 xuống 18" → "23". */
  baseline: string | null;
  link: string;
  /** "Có 06 xã đạt …": the clause opens with it. */
  opens: boolean;
  /** "có chứng chỉ | 30%": it tells which of those before it. */
  having: boolean;
  /** "từ 10 ha trở lên" */
  atLeast: boolean;
  /** See `Zone`. */
  size: boolean;
  gloss: boolean;
  /** Its words begin an item: "(4) tổng vốn …". */
  numbered: boolean;
  /** The part of the block that it stands on. */
  start: number;
  end: number;
}

export function bindZone(text: string, zone: Zone): Bound {
  const { amount } = zone;
  const { compared, ...stripped } = stripCompared(text, zone);
  const after = text.slice(amount.numberEnd, zone.rightEnd);
  const upwards = readsUpwards(text, amount.end);
  const from =
    stripped.comparator === 'ge' &&
    /(?<!\p{L})từ ?$/iu.test(text.slice(zone.leftStart, amount.start));
  const said = readBaseline(after, amount, stripped.link);
  const whole = wholeOf(said, stripped.link, amount);
  const object = whole || tidyObject(after, amount, upwards, from);
  const { scope, lead, left, link } = readScope(text, zone, stripped, object);
  const { head, rest } = splitHead(left);
  const gap = text.slice(stripped.end, amount.start);
  const measured = measuredIn(object, amount);
  const tidied = beginsClause(rest, link, gap, { object, measured })
    ? ''
    : tidySubject(rest, link, object || visited(amount));
  const bare = bareSubject(tidied, text.slice(zone.leftStart, amount.start), amount, measured);
  // "Phấn đấu tăng trưởng bình quân 10%/năm": with nothing else said it is what is measured.
  const subject =
    bare === '' && head === '' && measured === '' && link.includes('tăng trưởng')
      ? link.slice(link.indexOf('tăng trưởng'))
      : bare;
  const baseline = whole === '' ? (compared ?? said) : null;
  // "giải ngân | 95% kế hoạch vốn": a verb alone measures nothing
  const set = object === '' && isBareAction(subject) ? readSet(after) : '';
  const { shape, words } = chooseShape(head, subject, object || set, link, amount);
  const comparator: Comparator =
    amount.upper !== null
      ? 'range'
      : upwards || (shape === 'before' && isWholeUpwards(after))
        ? 'ge'
        : (stripped.comparator ?? farComparator(rest) ?? 'eq');
  const anchor = scope !== null ? '' : head !== '' ? head : words.subject;
  const start = startOf(text, zone, anchor === '' ? left : anchor);
  return {
    amount,
    joint: zone.joint,
    lists: zone.lists,
    closes: zone.closes,
    shape,
    head,
    subject: words.subject,
    object: words.object,
    comparator,
    bounded: stripped.comparator !== null || from || upwards || amount.upper !== null,
    change: readChange(link, subject, amount),
    scope,
    lead,
    baseline,
    link,
    opens: /^[\s\d.;)–-]*(?:Có|có) (?:\p{Ll}+ ){0,2}$/u.test(
      text.slice(zone.leftStart, amount.start),
    ),
    having: amount.kind === 'percent' && /^[\s,;(]*có \p{Ll}/u.test(left),
    atLeast: from || upwards,
    size: zone.size,
    gloss: zone.gloss,
    numbered: isNumbered(text.slice(zone.leftStart, amount.start), head),
    start,
    end: Math.max(
      zone.gloss ? amount.end + 1 : amount.end,
      upwards ? amount.end + ' trở lên'.length : 0,
      baseline === null ? 0 : endOf(text, zone, baseline),
      shape === 'before' && words.object === '' ? 0 : endOf(text, zone, object),
    ),
  };
}

/** "đón 2 triệu | lượt khách": the unit is the object. */
const visited = ({ unit }: Amount): string => (unit.includes('lượt ') ? unit : '');

const NUMBERED = /(?:^|[;:.,]) ?(?:\(\d{1,2}\)|\d{1,2}[.)]|\(?[a-zđ]\)) ?(?=\p{L})/u;

/** Whether a number stands before the words of an item, and before the head where there is one. */
function isNumbered(left: string, head: string): boolean {
  const at = left.search(NUMBERED);
  return at >= 0 && (head === '' || at < left.indexOf(head));
}

/** "đạt 95% | dân số trở lên"; in "85% tổ chức hoàn thành tốt nhiệm vụ trở lên" it belongs to the grade. */
function isWholeUpwards(after: string): boolean {
  const whole = /^(?<words>(?: \p{Ll}+){1,4}) trở lên(?=[,;.]|$)/u.exec(after)?.groups?.words;
  return whole !== undefined && findPredicate(whole) < 0;
}

/** "ít nhất vào năm 2025 đạt 40%": the bound stands apart from its number. */
function farComparator(words: string): Comparator | null {
  // "đạt và vượt dự toán thành phố giao là | 900 tỷ đồng"
  if (
    /(?<!\p{L})đạt(?: và|,) vượt (?:mức )?(?:dự toán|kế hoạch|chỉ tiêu)[^,;:]{0,40}$/u.test(words)
  )
    return 'ge';
  return /(?:^|[\s,])(?:ít nhất|tối thiểu) (?:đến|vào|trong) (?:cuối |hết )?năm \d{4}/iu.test(words)
    ? 'ge'
    : null;
}

/** What is measured, in the words of one bound amount: subject, counted noun and object. */
export function nameIndicator(bound: Bound): string {
  return [bound.subject, bound.object].filter((part) => part !== '').join(' ');
}
