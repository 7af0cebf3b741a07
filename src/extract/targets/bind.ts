import type { Change, Comparator } from '../../record/types.ts';
import type { Amount } from './amounts.ts';
import { readsUpwards, stripBefore } from './comparators.ts';
import type { Joint, Zone } from './split.ts';
import {
  cutAfterthought,
  endsWithAction,
  findPredicate,
  isBareAction,
  startsWithAction,
  startsWithHead,
  stripLead,
  stripTrailingTime,
} from './words.ts';

/** Where the words stand that say what is measured. */
export type Shape = 'before' | 'after' | 'around' | 'none';

/** An amount bound to what it measures, before its neighbours lend it heads, tails and comparators. */
export interface Bound {
  amount: Amount;
  joint: Joint;
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
const BASELINE = /(?:,? ?\(?(?:so với|so) (?<baseline>[^,;()]{2,60}))/u;
// "Về kinh tế: GRDP …", "Khối hành chính thi đua …: tỷ lệ hồ sơ …": whose part it is, not what is measured
const TOPIC =
  /^(?:về|trong|đối với|trên lĩnh vực|lĩnh vực|khối|ngành|thi đua|nhóm|công tác|phong trào|các (?:sở|ngành|địa phương|đơn vị)|sở|phòng)(?!\p{L})/iu;
const INTRO =
  /(?:chỉ tiêu|mục tiêu|phấn đấu|cụ thể|trong đó|như sau|sau đây|sau|yêu cầu|nhiệm vụ|kế hoạch|kết quả|nội dung|đến năm|năm \d{4}|giai đoạn|quyết nghị|thống nhất|quyết định)(?!\p{L})/iu;

export function bindZone(text: string, zone: Zone): Bound {
  const { amount } = zone;
  const stripped = stripBefore(text, zone.leftStart, zone.leftEnd);
  let left = text.slice(zone.leftStart, stripped.end);
  const after = text.slice(amount.numberEnd, zone.rightEnd);
  const upwards = readsUpwards(text, amount.end);
  const apart = APART.exec(left);
  const scope = apart === null ? null : stripTrailingTime(apart.groups?.scope ?? '');
  if (apart !== null) left = '';
  const { head, rest } = splitHead(left);
  const subject = tidySubject(rest, stripped.link);
  const from =
    stripped.comparator === 'ge' &&
    /(?<!\p{L})từ ?$/iu.test(text.slice(zone.leftStart, amount.start));
  const object = tidyObject(after, amount, upwards, from);
  const baseline = BASELINE.exec(after)?.groups?.baseline?.trim() ?? null;
  const far = from || upwards;
  const comparator: Comparator =
    amount.upper !== null
      ? 'range'
      : upwards
        ? 'ge'
        : (stripped.comparator ?? farComparator(rest) ?? 'eq');
  const { shape, words } = chooseShape(head, subject, object, stripped.link, amount);
  const start = startOf(text, zone, left);
  return {
    amount,
    joint: zone.joint,
    shape,
    head,
    subject: words.subject,
    object: words.object,
    comparator,
    bounded: stripped.comparator !== null || far || amount.upper !== null,
    change: readChange(stripped.link, subject, amount, baseline),
    scope,
    baseline,
    link: stripped.link,
    opens: /^[\s\d.;)–-]*(?:Có|có) (?:\p{Ll}+ ){0,2}$/u.test(
      text.slice(zone.leftStart, amount.start),
    ),
    start,
    end:
      shape === 'before' && !upwards ? amount.end : Math.max(amount.end, endOf(text, zone, object)),
  };
}

/** "ít nhất vào năm 2025 đạt 40%": the bound stands apart from its number. */
function farComparator(words: string): Comparator | null {
  return /(?:^|[\s,])(?:ít nhất|tối thiểu) (?:đến|vào|trong) (?:cuối |hết )?năm \d{4}/iu.test(words)
    ? 'ge'
    : null;
}

/** "Cơ cấu kinh tế: Nông nghiệp" → head and rest; an announcement ("chỉ tiêu sau:") is no head. */
function splitHead(left: string): { head: string; rest: string } {
  const colon = left.lastIndexOf(': ');
  if (colon < 0) return { head: '', rest: left };
  const head = stripTrailingTime(stripLead(left.slice(0, colon).split(/[.;] /).pop() ?? ''));
  const rest = left.slice(colon + 2);
  if (head === '' || head.length > 120 || INTRO.test(head) || TOPIC.test(head))
    return { head: '', rest };
  return { head, rest };
}

function tidySubject(words: string, link: string): string {
  const plain = stripTrailingTime(stripLead(words));
  const pieces = plain.split(/, (?![^()]*\))/);
  // "Đẩy mạnh …, tỷ lệ X": what is measured begins at its head; a list of things has no such piece.
  const first = pieces.findIndex((piece) => startsWithHead(stripLead(piece)));
  let subject = plain;
  if (first > 0) subject = stripLead(pieces.slice(first).join(', '));
  else if (first < 0 && (link === '' || link === 'có')) {
    const action = findLastIndex(pieces, (piece) => startsWithAction(stripLead(piece)));
    if (action > 0) subject = stripLead(pieces.slice(action).join(', '));
    else if (plain.length > 100) subject = stripLead(pieces[pieces.length - 1] ?? '');
  }
  return stripTrailingTime(fromAimedHead(subject, link));
}

/** "xây dựng các chính sách để nâng | tỷ lệ hoạt động trực tuyến", "để đạt mục tiêu | giải phóng mặt bằng" */
function fromAimedHead(subject: string, link: string): string {
  let at = -1;
  for (const match of subject.matchAll(AIMED)) {
    const start = match.index + match[0].length;
    // "giảm tỷ lệ X xuống còn" sets a level; "giảm tỷ lệ X 2%" sets the fall itself.
    if (/(?:giảm|tăng) $/iu.test(match[0]) && !/(?:xuống|còn|lên|đạt|dưới)/u.test(link)) continue;
    if (/(?:mục tiêu|chỉ tiêu) $/u.test(match[0]) || startsWithHead(subject.slice(start)))
      at = start;
  }
  return at < 0 ? subject : stripLead(subject.slice(at));
}
// what an aim is set with, inside a longer clause
const AIMED =
  /(?<!\p{L})(?<!(?:mức|lệ|độ|suất) )(?:để |nhằm )?(?:bảo đảm|đảm bảo|nâng|đưa|tăng|giảm|phấn đấu|đạt (?:mục|chỉ) tiêu|mục tiêu|để đạt|hoàn thành chỉ tiêu) /giu;

function findLastIndex<T>(items: readonly T[], test: (item: T) => boolean): number {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i] as T)) return i;
  return -1;
}

function tidyObject(after: string, amount: Amount, upwards: boolean, from: boolean): string {
  let words = after;
  if (amount.kind === 'measure') words = words.slice(amount.end - amount.numberEnd);
  if (amount.kind === 'percent' || amount.kind === 'money')
    words = words.replace(/^ ?\/[^ ,;.]+/u, '');
  if (upwards) words = words.replace(/ ?trở lên/u, '');
  else if (from) words = words.replace(/ trở lên(?=[ ,;.]|$)/u, '');
  words = words.replace(BASELINE, '').replace(/^[\s)]+/u, '');
  if (/^[,;.:(]/.test(words)) return '';
  words = cutAfterthought(words);
  // "đạt 100% kế hoạch": of what was set, nothing of its own
  if (
    /^(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu)(?: được giao| đề ra| giao| năm \d{4}| vốn)?[.,;]?$/u.test(
      words.trim(),
    )
  )
    return '';
  if (!words.includes('(')) words = words.replace(/\).*$/u, '');
  return stripTrailingTime(words.replace(/\s*\([^)]*$/u, ''));
}

const PLACE_SUBJECT =
  /^(?:toàn|cả|trên địa bàn|tỉnh|thành phố|huyện|thị xã|xã|phường|quận|mỗi năm|hằng năm|hàng năm)(?: \p{L}+){0,4}$/iu;

function chooseShape(
  head: string,
  subject: string,
  object: string,
  link: string,
  amount: Amount,
): { shape: Shape; words: { subject: string; object: string } } {
  const bareNoun = amount.kind === 'counted' || amount.kind === 'noun';
  const rest = bareNoun ? object.slice(amount.unit.length).trim() : object;
  if (subject === '' && head !== '' && (object === '' || (bareNoun && rest === '')))
    return { shape: 'before', words: { subject: head, object: '' } };
  if (subject === '' || (link.endsWith('có') && PLACE_SUBJECT.test(subject))) {
    return object === ''
      ? { shape: 'none', words: { subject: '', object: '' } }
      : { shape: 'after', words: { subject: '', object } };
  }
  if (rest === '') {
    // "Hình thành 20 mô hình" measures "Hình thành mô hình"; "giải quyết việc làm cho 90 lao động" no more than its verb and object.
    if (bareNoun && endsWithAction(subject)) return { shape: 'around', words: { subject, object } };
    return { shape: 'before', words: { subject: dropPreposition(subject), object: '' } };
  }
  if (link.startsWith(':') && (TOPIC.test(subject) || !/đạt|còn|là|chiếm|giảm|tăng/.test(link))) {
    // "Tại địa bàn đô thị: 100% …", "Phong trào …: 92% khu dân cư": the words before the colon are where, not what.
    const what = startsWithHead(subject) ? `${subject}:` : '';
    return { shape: what === '' ? 'after' : 'around', words: { subject: what, object } };
  }
  // "giải ngân đạt 100% kế hoạch vốn": a verb alone measures nothing without its object.
  if (isBareAction(subject)) return { shape: 'around', words: { subject, object } };
  const linked = link !== '' && !/^(?:có|đến|với|phấn đấu|dự kiến)$/u.test(link);
  if (
    linked &&
    (startsWithHead(subject) || /:|đạt|là|chiếm|bằng|còn|mức/.test(link)) &&
    !startsWithPredicate(object)
  ) {
    return { shape: 'before', words: { subject, object: '' } };
  }
  if (link.endsWith('có')) return { shape: 'around', words: { subject: `${subject} có`, object } };
  return { shape: 'around', words: { subject, object } };
}

const startsWithPredicate = (_words: string): boolean => false;

/** "giải quyết việc làm cho" 9.460 lao động → "giải quyết việc làm". */
const dropPreposition = (words: string): string =>
  words.replace(/ (?:cho|của|với|tại|ở|từ|trên|khoảng|thêm|được)$/u, '');

function readChange(
  link: string,
  subject: string,
  amount: Amount,
  baseline: string | null,
): Change {
  if (
    /(?:còn|xuống|lên|đạt|là|chiếm|ở mức|đến)(?: mức| đến| tới| còn| dưới)?$/u.test(link) &&
    !/giảm$|tăng$/u.test(link)
  ) {
    if (/^(?:mức giảm|tỷ lệ giảm|tỉ lệ giảm|tốc độ giảm)/iu.test(subject)) return 'decrease';
    return 'level';
  }
  if (/(?:^| )giảm(?: thêm)?(?: bình quân.*)?$/u.test(link)) return 'decrease';
  if (/(?:^| )(?:tăng|tăng thêm|thêm)(?: bình quân.*)?$/u.test(link))
    return grows(link, subject, amount, baseline) ? 'level' : 'increase';
  if (
    /^(?:mức giảm|tỷ lệ giảm|tỉ lệ giảm|tốc độ giảm|giảm|cắt giảm|kéo giảm|tiết giảm|rút ngắn)(?!\p{L})/iu.test(
      subject,
    )
  )
    return 'decrease';
  if (/^(?:tăng thêm|thêm|mức tăng thêm)(?!\p{L})/iu.test(subject)) return 'increase';
  return 'level';
}

// "GRDP tăng 7,5%", "khu vực II tăng 12,4%": the rate at which an output grows is a level.
const OUTPUT =
  /(?:GRDP|GDP|giá trị (?:sản xuất|gia tăng|tăng thêm)|tổng sản phẩm|kinh tế|khu vực|tăng trưởng|ngành (?:công|nông|dịch|thương))/iu;

const grows = (link: string, subject: string, amount: Amount, baseline: string | null): boolean =>
  amount.kind === 'percent' && baseline === null && !link.includes('thêm') && OUTPUT.test(subject);

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

export { findPredicate };
