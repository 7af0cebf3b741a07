import type { Citation, Grounded } from '../../record/types.ts';
import { dateOf } from '../../text/calendar.ts';
import { matchesOf } from '../../text/matches.ts';
import { type Evidence, locate, type NoticeRule, quote, type Trouble } from './rule.ts';

// "ngày 31/02/2024", "ngày 19 / 13 / 2024", "ngày 30 tháng 02 năm 2023"
const DAY =
  /(?<![\d/.])(\d{1,2})\s?(?:[/.-]|tháng)\s?(\d{1,2})\s?(?:[/.-]|năm)\s?((?:19|20)\d\d)(?![\d/])/gu;

interface Day extends Grounded {
  iso: string | null;
}

/** Full dates written in the mentions of a document; `iso` is `null` where there is no such day. */
function readDays({ source }: Evidence, citation: Citation): Day[] {
  return citation.mentions.flatMap(({ text, span }) =>
    [...matchesOf(DAY, text)].map((match) => {
      const [words, day, month, year] = match;
      const token = dateOf(0, 0, Number(year), Number(month), Number(day));
      return { text: words, span: locate(source, span, words), iso: token?.iso ?? null };
    }),
  );
}

const nameOf = ({ type, number, title }: Citation): string =>
  [type, number ?? title].filter((part) => part !== null).join(' ');

/** A day that no calendar has, in the citation of a document. */
export const citedDateImpossible: NoticeRule = {
  code: 'cited-date-impossible',
  severity: 'error',
  check: (evidence) =>
    evidence.directive.citations.flatMap((citation) => {
      const found = readDays(evidence, citation).find(({ iso }) => iso === null);
      if (found === undefined) return [];
      const message = `expected a day of the calendar as the date of ${nameOf(citation)}, found ${quote(found.text)}`;
      return [{ message, span: found.span }];
    }),
};

/** The year that a normative document carries in its number: 45/2020/QĐ-UBND. */
const yearInNumber = (number: string | null): string | null =>
  /^\d{1,5}\/((?:19|20)\d\d)\//.exec(number ?? '')?.[1] ?? null;

/** As far as both are known: "2025-11" is not later than "2025". */
const isLater = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
};

/** Nobody cites what will be issued later. */
export const citedDateLater: NoticeRule = {
  code: 'cited-date-later',
  severity: 'error',
  check: ({ directive: { citations, date } }) => {
    if (date === null) return [];
    return citations.flatMap((citation) => {
      const { number, span } = citation;
      const cited = [citation.date, yearInNumber(number)].find(
        (one) => one !== null && isLater(one, date.iso),
      );
      if (cited === undefined) return [];
      const message = `expected ${nameOf(citation)} to be older than the document (${date.iso}), found ${cited}`;
      return [{ message, span }];
    });
  },
};

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/**
 * Whether two dates of one number cannot both be right. The State's numbers are unique within a year, the Party's within
 * a term, so another year may be another document, unless the number holds the year or the day is the same.
 */
function cannotBoth(a: string, b: string, number: string): boolean {
  if (a === b || a.length < 10 || b.length < 10) return false;
  if (yearInNumber(number) !== null) return true;
  return a.slice(0, 4) === b.slice(0, 4) || a.slice(4) === b.slice(4);
}

/** One document cited with two dates. */
export const citedDateTwofold: NoticeRule = {
  code: 'cited-date-twofold',
  severity: 'warning',
  check: (evidence) => {
    const seen = new Map<string, { iso: string; issuer: string | null }>();
    const found: Trouble[] = [];
    for (const citation of evidence.directive.citations) {
      const { number, issuer } = citation;
      if (number === null) continue;
      for (const { iso, span } of readDays(evidence, citation)) {
        if (iso === null) continue;
        const first = seen.get(number);
        if (first === undefined) {
          seen.set(number, { iso, issuer });
        } else if (cannotBoth(first.iso, iso, number) && !differ(first.issuer, issuer)) {
          const message = `expected one date of ${nameOf(citation)}, found ${first.iso} and ${iso}`;
          found.push({ message, span });
          break;
        }
      }
    }
    return found;
  },
};
