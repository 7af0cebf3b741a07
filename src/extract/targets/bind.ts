import type { Change, Comparator } from '../../record/types.ts';
import type { Amount } from './amounts.ts';
import { readChange } from './change.ts';
import { readsUpwards, stripBefore } from './comparators.ts';
import { BASELINE, tidyObject } from './object.ts';
import { chooseShape, type Shape } from './shape.ts';
import type { Joint, Zone } from './split.ts';
import { splitHead, TOPIC, tidySubject } from './subject.ts';
import { startsWithHead, stripLead, stripTrailingTime } from './words.ts';

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
  /** "so với năm 2023" → "năm 2023"; "giảm từ 23 xuống 18" → "23". */
  baseline: string | null;
  link: string;
  /** "Có 06 xã đạt …": the clause opens with it. */
  opens: boolean;
  /** The part of the block that it stands on. */
  start: number;
  end: number;
}

// "riêng các huyện nghèo giảm", "riêng ở nông thôn đạt"
const APART = /^[\s,(]*(?:riêng|trong đó riêng) (?<scope>.+)$/iu;
// "các xã Sinh Long, Thượng Giáp giảm": whose part it is, of what was named before
const PLACES =
  /^[\s,(]*(?<scope>(?:(?:các|hai|ba|bốn) )?(?:xã|phường|huyện|thị xã|thành phố|quận|tỉnh) \p{Lu}\p{L}*(?:(?:,| và)? \p{Lu}\p{L}*)*) ?$/u;

export function bindZone(text: string, zone: Zone): Bound {
  const { amount } = zone;
  const stripped = stripBefore(text, zone.leftStart, zone.leftEnd);
  let left = text.slice(zone.leftStart, stripped.end);
  const after = text.slice(amount.numberEnd, zone.rightEnd);
  const upwards = readsUpwards(text, amount.end);
  const apart = APART.exec(left) ?? PLACES.exec(left);
  const scope = apart === null ? null : stripTrailingTime(apart.groups?.scope ?? '');
  // "Khối thủy sản: 100% tàu cá …"
  const topical = stripped.link === ':' && TOPIC.test(stripLead(left));
  if (apart !== null || topical) left = '';
  const link = topical ? '' : stripped.link;
  const { head, rest } = splitHead(left);
  const said = tidySubject(rest, link);
  const from =
    stripped.comparator === 'ge' &&
    /(?<!\p{L})từ ?$/iu.test(text.slice(zone.leftStart, amount.start));
  const object = tidyObject(after, amount, upwards, from);
  const subject = ownSubject(said, object, text.slice(zone.leftStart, amount.start), amount);
  const baseline = BASELINE.exec(after)?.groups?.baseline?.trim() ?? null;
  const far = from || upwards;
  const comparator: Comparator =
    amount.upper !== null
      ? 'range'
      : upwards
        ? 'ge'
        : (stripped.comparator ?? farComparator(rest) ?? 'eq');
  const { shape, words } = chooseShape(head, subject, object, link, amount);
  const start = startOf(text, zone, left);
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
    bounded: stripped.comparator !== null || far || amount.upper !== null,
    change: readChange(link, subject, amount, baseline),
    scope,
    baseline,
    link,
    opens: /^[\s\d.;)–-]*(?:Có|có) (?:\p{Ll}+ ){0,2}$/u.test(
      text.slice(zone.leftStart, amount.start),
    ),
    start,
    end:
      shape === 'before' && !upwards ? amount.end : Math.max(amount.end, endOf(text, zone, object)),
  };
}

// "đẩy mạnh phong trào …, phấn đấu có thêm": the aim begins a clause of its own
const NEW_AIM =
  /[,;] (?:phấn đấu|phân đấu|quyết tâm|đặt mục tiêu)(?: (?:có|đạt|thêm|trong năm|năm \d{4}|đến|đến năm \d{4}|ít nhất|tối thiểu|trên|khoảng|từ|hoàn thành))* $/iu;
// "hoàn thành 1.050 căn nhà": with nothing else to do, it is what is to be done
const COMPLETING = /(?<!\p{L})hoàn thành(?: thêm| ít nhất| tối thiểu| trên| hơn| khoảng)* $/iu;
const AVERAGE =
  /(?<!\p{L})(?<words>bình quân(?: (?:toàn|mỗi|cả) \p{Ll}+)?)(?: đạt| có)?(?: từ| trên| khoảng)* $/iu;

/** What is left of the words before an amount where they belong to another clause, or lead to it bare. */
function ownSubject(said: string, object: string, left: string, amount: Amount): string {
  const counts = amount.kind !== 'percent' && amount.kind !== 'money';
  if (counts) {
    const average = AVERAGE.exec(left);
    if (average !== null && !startsWithHead(said)) return average.groups?.words ?? '';
    if (said === '' && COMPLETING.test(left)) return 'hoàn thành';
  }
  return object !== '' && !startsWithHead(said) && NEW_AIM.test(left) ? '' : said;
}

/** "ít nhất vào năm 2025 đạt 40%": the bound stands apart from its number. */
function farComparator(words: string): Comparator | null {
  return /(?:^|[\s,])(?:ít nhất|tối thiểu) (?:đến|vào|trong) (?:cuối |hết )?năm \d{4}/iu.test(words)
    ? 'ge'
    : null;
}

function startOf(text: string, zone: Zone, left: string): number {
  const words = stripLead(left);
  const at = words === '' ? -1 : text.indexOf(words.slice(0, 12), zone.leftStart);
  return at >= 0 && at < zone.amount.start ? at : leadingWordStart(text, zone);
}

/** Without a subject the part begins at its comparator: "trên 85% …". */
function leadingWordStart(text: string, zone: Zone): number {
  let at = zone.leftStart;
  while (at < zone.amount.start && /[\s,;:.()–-]/u.test(text[at] as string)) at++;
  return zone.amount.start - at > 60 ? zone.amount.start : at;
}

function endOf(text: string, zone: Zone, object: string): number {
  if (object === '') return zone.amount.end;
  const at = text.indexOf(object, zone.amount.numberEnd);
  return at < 0
    ? zone.amount.end
    : Math.min(at + object.length, Math.max(zone.rightEnd, zone.amount.end));
}

/** What is measured, in the words of one bound amount: subject, counted noun and object. */
export function nameIndicator(bound: Bound): string {
  if (bound.shape === 'before') return bound.subject;
  return [bound.subject, bound.object].filter((part) => part !== '').join(' ');
}
