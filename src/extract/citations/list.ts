import { mayIssue, readKnownBody } from './issuer.ts';
import type { Found } from './rule.ts';

const LINKED = /^ ?(?:,|;)?(?: ?và)?(?: các)? ?$/u;
const SHARING = /^ ?,?(?: ?và)?(?: các)? ?$/u;

/** Only ",", ";", "và" stand between two citations. */
export function isLinked(text: string, previous: Found, start: number): boolean {
  return (
    start >= previous.end &&
    start - previous.end < 10 &&
    LINKED.test(text.slice(previous.end, start))
  );
}

/** "134-KH/TU" → ["KH", "TU"] */
const groupsOf = (number: string | null): string[] =>
  (number ?? '').split(/[-/.]/).filter((part) => /^\p{Lu}/u.test(part));

function isOfSameBody(a: Found, b: Found, text: string): boolean {
  const groups = groupsOf(a.number);
  if (groups.length > 0 && groups.at(-1) === groupsOf(b.number).at(-1)) return true;
  if (a.short) return a.type === b.type;
  const at = b.issuer === null ? -1 : text.lastIndexOf(b.issuer, b.end);
  const body = at < 0 ? undefined : readKnownBody(text, at, b.end);
  return body?.entry != null && mayIssue(body.entry, groups);
}

/**
 * What the last of a list says of all: "Chỉ thị số 31-CT/TU ngày …, Kế hoạch số 134-KH/TU ngày … của
 * Ban Thường vụ Tỉnh ủy" are both its; "57-NQ/TW và 59-NQ/TW ngày …" are of one day where the type
 * is not said again.
 */
export function shareAlongLists(text: string, found: readonly Found[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const item = found[i] as Found;
    const next = found[i + 1] as Found;
    if (item.number === null || next.number === null) continue;
    const between = text.slice(item.end, Math.max(item.end, next.start));
    const together =
      item.start === next.start ||
      (next.start >= item.end && SHARING.test(between) && between.length < 10);
    if (!together || !isOfSameBody(item, next, text)) continue;
    if (item.issuer === null) item.issuer = next.issuer;
    const untyped =
      next.start > item.start && /^(?:[Ss]ố )?\d/u.test(text.slice(next.start, next.start + 5));
    const year = /\/((?:19|20)\d\d)\//.exec(item.number)?.[1];
    if (item.date === null && untyped && (year === undefined || next.date?.startsWith(year)))
      item.date = next.date;
  }
}

const CARRIER =
  /^(?: (?:đã )?(?:phê duyệt|ban hành|ký ban hành|thông qua|giao|công bố|quy định|chấp thuận|kết luận|yêu cầu|chỉ đạo|phát động))?,? (?:tại|theo|trong)(?: các)? ?$/u;

/** Who is named before: "theo đề nghị của |Giám đốc Sở Nội vụ tại Tờ trình số …", if the symbol is theirs. */
export function findLeadingIssuer(text: string, found: Found): string | null {
  const from = Math.max(0, found.start - 140);
  const before = text.slice(from, found.start);
  for (const word of [' của ', ' được ', ' do ']) {
    const at = before.lastIndexOf(word);
    if (at < 0) continue;
    const start = from + at + word.length;
    const body = readKnownBody(text, start, found.start);
    if (body?.entry == null || !CARRIER.test(text.slice(body.end, found.start))) continue;
    if (mayIssue(body.entry, groupsOf(found.number))) return text.slice(start, body.end);
  }
  return null;
}

/** Whose documents a list names: "Các văn bản của Văn phòng Trung ương Đảng: Quy định số …; Công văn số …". */
export function findHeadingIssuer(text: string, found: Found): string | null {
  const colon = text.lastIndexOf(':', found.start);
  const of = colon < 0 ? -1 : text.lastIndexOf(' của ', colon);
  if (of < 0 || colon - of > LONGEST_BODY) return null;
  const start = of + ' của '.length;
  const body = readKnownBody(text, start, colon);
  if (body?.entry == null || body.end !== colon) return null;
  return mayIssue(body.entry, groupsOf(found.number)) ? text.slice(start, colon) : null;
}

const LONGEST_BODY = 120;
