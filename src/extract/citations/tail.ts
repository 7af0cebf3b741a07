import { readDate } from '../../text/dates.ts';
import { isWordUnit } from '../../text/letters.ts';
import { readIssuer } from './issuer.ts';

/** What follows a number: date, issuer, in either order. */
export interface Tail {
  end: number;
  date: string | null;
  issuer: string | null;
}

// " ngày", ", ngày", " (ngày", " ban hành ngày", " ký ngày", " năm 2024"
const BEFORE_DATE =
  /( ?[,(])? ?(?:(?:được )?(?:ban hành|ký ban hành|ký|ra|đề|lập|thông qua)(?: vào)? )?(?:cùng )?(?=[Nn]gày|NGÀY|tháng |năm \d|NĂM \d|\d{1,2} ?[/.-] ?\d{1,2} ?[/.-] ?\d{4})/uy;
// A date that cannot be: "ngày 27 năm 12 năm 2019", "ngày / /2025"
const BROKEN_DATE =
  /( ?[,(])? ?(?:ngày|Ngày|NGÀY) ?(?=[\d/.…])[\d /.…-]{0,24}(?:(?:tháng|năm|thàng)[\d /.…]{0,10})?(?:năm \d{0,4})?\)?/uy;
const BEFORE_ISSUER = / ?,? ?(?:của|Của|CỦA|do) /uy;
// ", Hội nghị lần thứ tám |Ban Chấp hành Trung ương", "của |Hội nghị lần thứ sáu Ban Chấp hành Trung ương"
const BEFORE_MEETING =
  /,? (?<of>của )?Hội nghị (?:lần thứ )?[\p{L}\d]{1,8}(?: \p{L}{1,6})?,? (?:của )?(?=Ban [Cc]hấp hành|BCH)/uy;

// "Bộ Chính trị| khóa XIII", "Ban Chấp hành Trung ương Đảng| (khóa XI)", "HĐND tỉnh| khóa XVIII, kỳ họp thứ 12"
const TERM =
  /,? \(?(?:Đảng )?[Kk]h(?:óa|oá) [IVXL]{1,6}(?!\p{L})(?:,? (?:tại )?[Kk]ỳ họp (?:lần )?thứ \p{L}+)?\)?/uy;

export function readTail(text: string, at: number, limit = text.length): Tail {
  const dated = readTailDate(text, at, limit);
  let end = dated.end;
  let date = dated.date;
  let issuer: string | null = null;
  const start = issuerStart(text, end);
  if (start !== undefined && start.body < limit) {
    const body = readIssuer(text, start.body, limit);
    if (body !== undefined && body.end > start.body) {
      TERM.lastIndex = body.end;
      const term = TERM.exec(text)?.[0].length ?? 0;
      end = Math.min(body.end + term, limit);
      // Meetings are counted within a term.
      const isMeeting = start.issuer < start.body;
      issuer = text.slice(start.issuer, isMeeting ? end : body.end).trim();
      if (date === null) {
        const later = readTailDate(text, end, limit, true);
        date = later.date;
        if (date !== null) end = later.end;
      }
    }
  }
  return { end, date, issuer };
}

/** Where the issuer begins, and the body whose meeting it may be. */
function issuerStart(text: string, at: number): { issuer: number; body: number } | undefined {
  BEFORE_MEETING.lastIndex = at;
  const meeting = BEFORE_MEETING.exec(text);
  if (meeting !== null) {
    const body = BEFORE_MEETING.lastIndex;
    return { issuer: meeting.groups?.of ? text.indexOf('Hội nghị', at) : body, body };
  }
  BEFORE_ISSUER.lastIndex = at;
  if (!BEFORE_ISSUER.test(text)) return undefined;
  return { issuer: BEFORE_ISSUER.lastIndex, body: BEFORE_ISSUER.lastIndex };
}

/** The date after a number; `fullOnly` where a year or month alone would be another clause's. */
export function readTailDate(
  text: string,
  at: number,
  limit: number,
  fullOnly = false,
): { end: number; date: string | null } {
  BEFORE_DATE.lastIndex = at;
  const match = BEFORE_DATE.exec(text);
  if (match !== null) {
    const from = BEFORE_DATE.lastIndex;
    const token =
      from > at
        ? isWordUnit(text.charCodeAt(from - 1))
          ? undefined
          : readDate(text, from)
        : readGluedDate(text, at);
    const mayStand =
      token !== undefined &&
      token.year !== null &&
      token.end <= limit &&
      (token.precision === 'day' ||
        (!fullOnly && match[1] === undefined && !isSpan(text, token.end)));
    if (mayStand) {
      const closed = match[1]?.includes('(') && text[token.end] === ')';
      return { end: closed ? token.end + 1 : token.end, date: token.iso };
    }
  }
  if (fullOnly) return { end: at, date: null };
  BROKEN_DATE.lastIndex = at;
  const broken = BROKEN_DATE.exec(text);
  const end = broken === null ? at : at + broken[0].trimEnd().length;
  return { end: Math.min(end, limit), date: null };
}

const LONGEST_DATE = 40;

/** A blank was lost: "NQ-CP|ngày 01/4/2025". */
function readGluedDate(text: string, at: number) {
  if (!text.startsWith('ngày', at)) return undefined;
  const token = readDate(text.slice(at, at + LONGEST_DATE), 0);
  return token === undefined ? undefined : { ...token, end: at + token.end };
}

/** "năm 2021 - 2025" is a period. */
const isSpan = (text: string, at: number): boolean => /^ ?[-–] ?\d/.test(text.slice(at, at + 4));
