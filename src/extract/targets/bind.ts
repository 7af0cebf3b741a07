import type { Change, Comparator } from '../../record/types.ts';
import type { Amount } from './amounts.ts';
import { readChange } from './change.ts';
import { readsUpwards, type Stripped, stripBefore } from './comparators.ts';
import { BASELINE, tidyObject } from './object.ts';
import { readPlace, readPlaceLead } from './place.ts';
import { chooseShape, type Shape } from './shape.ts';
import type { Joint, Zone } from './split.ts';
import { splitHead, TOPIC, tidySubject } from './subject.ts';
import { findPredicate, startsWithHead, stripLead, stripTrailingTime } from './words.ts';

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
  /** "từ 10 ha trở lên" */
  atLeast: boolean;
  /** See `Zone`. */
  size: boolean;
  gloss: boolean;
  /** The part of the block that it stands on. */
  start: number;
  end: number;
}

// "riêng các huyện nghèo giảm", "riêng ở nông thôn đạt"
const APART =
  /^[\s,(]*(?:riêng|trong đó riêng) (?<scope>(?!việc |(?:trong )?năm \d|(?:nông|lâm|thủy|thuỷ|công) |xây dựng|dịch vụ|thương mại|du lịch|thu |chi |vốn |(?:xuất|nhập) khẩu).+)$/iu;
// "các xã Sinh Long, Thượng Giáp giảm": whose part it is, of what was named before
const PLACES =
  /^[\s,(]*(?<scope>(?:(?:các|hai|ba|bốn) )?(?:xã|phường|huyện|thị xã|thành phố|quận|tỉnh) \p{Lu}\p{L}*(?:(?:,| và)? \p{Lu}\p{L}*)*) ?$/u;

export function bindZone(text: string, zone: Zone): Bound {
  const { amount } = zone;
  const { compared, ...stripped } = stripCompared(text, zone);
  const after = text.slice(amount.numberEnd, zone.rightEnd);
  const upwards = readsUpwards(text, amount.end);
  const from =
    stripped.comparator === 'ge' &&
    /(?<!\p{L})từ ?$/iu.test(text.slice(zone.leftStart, amount.start));
  const object = tidyObject(after, amount, upwards, from);
  const { scope, lead, left, link } = readScope(text, zone, stripped, object);
  const { head, rest } = splitHead(left);
  const gap = text.slice(stripped.end, amount.start);
  const measured = isNoun(amount) ? object.slice(amount.unit.length).trim() : object;
  const said = beginsClause(rest, link, gap, measured) ? '' : tidySubject(rest, link, object);
  const subject = ownSubject(said, object, text.slice(zone.leftStart, amount.start), amount);
  const baseline = compared ?? readBaseline(after, amount, link);
  const { shape, words } = chooseShape(head, subject, object, link, amount);
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
    change: readChange(link, subject, amount, baseline),
    scope,
    lead,
    baseline,
    link,
    opens: /^[\s\d.;)–-]*(?:Có|có) (?:\p{Ll}+ ){0,2}$/u.test(
      text.slice(zone.leftStart, amount.start),
    ),
    atLeast: from || upwards,
    size: zone.size,
    gloss: zone.gloss,
    start,
    end: Math.max(
      zone.gloss ? amount.end + 1 : amount.end,
      upwards ? amount.end + ' trở lên'.length : 0,
      baseline === null ? 0 : endOf(text, zone, baseline),
      shape === 'before' && words.object === '' ? 0 : endOf(text, zone, object),
    ),
  };
}

// "hoàn thành 1.050 căn nhà": with nothing else to do, it is what is to be done
const COMPLETING = /(?<!\p{L})hoàn thành(?: thêm| ít nhất| tối thiểu| trên| hơn| khoảng)* $/iu;
const AVERAGE =
  /(?<!\p{L})(?<words>bình quân(?: (?:toàn|mỗi|cả) \p{Ll}+)?)(?: đạt| có)?(?: từ| trên| khoảng)* $/iu;
const NEW_AIM =
  /[,;] (?:phấn đấu|phân đấu|quyết tâm|đặt mục tiêu)(?: (?:có|đạt|thêm|trong năm|năm \d{4}|đến|đến năm \d{4}|ít nhất|tối thiểu|trên|khoảng|từ|hoàn thành))* $/iu;

/** The words before an amount where they lead to it bare: "hoàn thành", "bình quân". */
function ownSubject(said: string, object: string, left: string, amount: Amount): string {
  const counts = amount.kind !== 'percent' && amount.kind !== 'money';
  if (counts) {
    const average = AVERAGE.exec(left);
    if (average !== null && !startsWithHead(said)) return average.groups?.words ?? '';
    if (said === '' && COMPLETING.test(left)) return 'hoàn thành';
  }
  return object !== '' && !startsWithHead(said) && NEW_AIM.test(left) ? '' : said;
}

/** "đạt 95% | dân số trở lên"; in "85% tổ chức hoàn thành tốt nhiệm vụ trở lên" it belongs to the grade. */
function isWholeUpwards(after: string): boolean {
  const whole = /^(?<words>(?: \p{Ll}+){1,4}) trở lên(?=[,;.]|$)/u.exec(after)?.groups?.words;
  return whole !== undefined && findPredicate(whole) < 0;
}

/** "ít nhất vào năm 2025 đạt 40%": the bound stands apart from its number. */
function farComparator(words: string): Comparator | null {
  return /(?:^|[\s,])(?:ít nhất|tối thiểu) (?:đến|vào|trong) (?:cuối |hết )?năm \d{4}/iu.test(words)
    ? 'ge'
    : null;
}

interface Scoped {
  scope: string | null;
  lead: boolean;
  /** What is left of the words and of the link. */
  left: string;
  link: string;
}

/** Takes the words off that say where or for whom, not what. */
function readScope(text: string, zone: Zone, stripped: Stripped, object: string): Scoped {
  const { amount, joint } = zone;
  const { link } = stripped;
  const left = text.slice(zone.leftStart, stripped.end);
  const apart = (APART.exec(left) ?? PLACES.exec(left))?.groups?.scope;
  if (apart !== undefined) return { scope: stripTrailingTime(apart), lead: false, left: '', link };
  const measured = isNoun(amount) ? object.slice(amount.unit.length).trim() : object;
  const bare = link.startsWith(':');
  // "Tại địa bàn đô thị: 100% …", "Cấp xã: phấn đấu …"
  const lead = (bare && measured !== '') || left.includes(': ') ? readPlaceLead(left) : null;
  if (lead !== null) {
    const rest = bare ? '' : left.slice(left.indexOf(':') + 2);
    return { scope: lead, lead: true, left: rest, link: link.replace(/^: ?/, '') };
  }
  // "Khối thủy sản: 100% tàu cá …"
  if (link === ':' && TOPIC.test(stripLead(left)))
    return { scope: null, lead: false, left: '', link: '' };
  // "ở nông thôn đạt 90%"
  const goesOn = measured !== '' || joint !== 'start';
  const place =
    goesOn && amount.kind === 'percent' && link !== '' && !bare
      ? readPlace(left.replace(/^[\s,(–-]+/u, ''))
      : null;
  return place === null
    ? { scope: null, lead: false, left, link }
    : { scope: place, lead: false, left: '', link };
}

const isNoun = ({ kind }: Amount): boolean => kind === 'counted' || kind === 'noun';

// "cắt giảm", "giảm", "tăng thêm", "rút ngắn"
const CHANGING = /(?:^| )(?:giảm(?: thêm| bớt| thiểu)?|tăng(?: thêm)?|rút ngắn)$/u;

// "…, phấn đấu 98% trẻ em", "…, có 05 trường"
const AIMING = /^(?:phấn đấu|có|đạt|bảo đảm|đảm bảo)(?: |$)/u;

/**
 * "đẩy mạnh …, thực hiện tốt việc | cắt giảm 30% thời gian …", "… để | giảm 5% số vụ …": the verb
 * begins a clause of its own, and what falls or rises follows the number.
 */
function beginsClause(rest: string, link: string, gap: string, measured: string): boolean {
  if (measured === '' || startsWithHead(stripLead(rest))) return false;
  if (gap.startsWith(',') && AIMING.test(link)) return true;
  if (!CHANGING.test(link)) return false;
  const words = rest.trim();
  const last = words.slice(words.lastIndexOf(', ') + 1);
  return (
    gap.startsWith(',') ||
    stripLead(last) === '' ||
    /(?<!\p{L})(?:để|nhằm|việc|phải|góp phần|và)$/u.test(words)
  );
}

// "tăng thu ngân sách | so với dự toán được giao | tối thiểu 10%"
const COMPARED = /,? so với (?<baseline>[^,;:()]{2,60})$/u;

/** Comparators and links left of a number, also those before what it is compared with. */
function stripCompared(text: string, zone: Zone): Stripped & { compared: string | null } {
  const near = stripBefore(text, zone.leftStart, zone.leftEnd);
  const left = text.slice(Math.max(zone.leftStart, near.end - 80), near.end);
  const found = left.includes('so với') ? COMPARED.exec(left) : null;
  if (found === null) return { ...near, compared: null };
  const far = stripBefore(text, zone.leftStart, near.end - left.length + found.index);
  return {
    end: far.end,
    comparator: near.comparator ?? far.comparator,
    link: `${far.link} ${near.link}`.trim(),
    compared: found.groups?.baseline?.trim() ?? null,
  };
}

// "gấp 2 lần | năm 2020", "gấp 30 lần | GRDP"
const TIMES_OF = /^ (?:mức )?(?<of>(?:năm|giai đoạn|GRDP|GDP|mức|bình quân) ?[^,;.()]{0,40})/u;

function readBaseline(after: string, amount: Amount, link: string): string | null {
  const compared = BASELINE.exec(after)
    ?.groups?.baseline?.split(/ (?:để|nhằm) /u)[0]
    ?.trim();
  if (compared !== undefined) return compared;
  if (amount.unit !== 'lần' || !/gấp|tăng/.test(link)) return null;
  return TIMES_OF.exec(after.slice(amount.end - amount.numberEnd))?.groups?.of?.trim() ?? null;
}

/** Where the words begin that `anchor` begins with. */
function startOf(text: string, zone: Zone, anchor: string): number {
  const words = stripLead(anchor);
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
  // "từ 5% đảng viên mới | trở lên | trên tổng số": a bound within it was taken off.
  const whole = text.indexOf(object, zone.amount.numberEnd);
  const last = whole < 0 ? object.slice(-16) : object;
  const at =
    whole < 0 ? text.indexOf(last, zone.amount.numberEnd + object.length - last.length) : whole;
  return at < 0
    ? zone.amount.end
    : Math.min(at + last.length, Math.max(zone.rightEnd, zone.amount.end));
}

/** What is measured, in the words of one bound amount: subject, counted noun and object. */
export function nameIndicator(bound: Bound): string {
  return [bound.subject, bound.object].filter((part) => part !== '').join(' ');
}
