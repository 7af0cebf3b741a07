import type { Citation, Grounded } from '../../record/types.ts';
import { upperShare } from '../../text/letters.ts';
import { lawKey } from './law-names.ts';
import type { Found } from './rule.ts';

/** One mention with its words and place. */
export interface Mention extends Found {
  grounded: Grounded;
  /** Offset of its block in the clean text. */
  origin: number;
}

interface Entry {
  first: Mention;
  type: string | null;
  number: string | null;
  title: string | null;
  date: string | null;
  issuer: string | null;
  year: number | null;
  /** Of a law's title, `null` where there is none. */
  law: string | null;
  mentions: Mention[];
}

/** "05-CT/TW", "5 - CT/TW" and "05/CT-TW" are one number, "270/QD-TTg" a slip for "270/QĐ-TTg". */
export function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replace(/[ĐÐ]/g, 'D')
    .replace(/[^\p{L}\p{N}]+/gu, '|')
    .replace(/^[|0]+(?=\d)/, '')
    .replace(/\|$/, '');
}

/** "78/2025/NĐ-CP", "72/2025/QH15": such a number is given once for good. */
const YEAR_INSIDE = /\/((?:19|20)\d\d)[-/]/;

/**
 * One entry per document: mentions with the most to tell first, then those that are joined to them.
 * The entries stand in the order in which the document names them.
 */
export function mergeMentions(
  mentions: readonly Mention[],
  settle: (mention: Mention, taken: boolean) => void,
): Citation[] {
  const entries: Entry[] = [];
  const byNumber = new Map<string, Entry[]>();
  const rank = (mention: Mention): number =>
    mention.number === null
      ? mention.date !== null || mention.year !== null
        ? 3
        : 4
      : mention.short
        ? 2
        : mention.date !== null
          ? 0
          : 1;
  const ranked = mentions.map((mention, order) => ({ mention, order, rank: rank(mention) }));
  ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  const orders = new Map<Mention, number>(ranked.map(({ mention, order }) => [mention, order]));
  for (const { mention } of ranked) {
    const entry = mention.short
      ? findFull(entries, mention)
      : mention.number !== null
        ? findNumbered(byNumber.get(numberKey(mention.number)) ?? [], mention)
        : findLaw(entries, mention);
    if (entry !== undefined) {
      join(entry, mention);
      settle(mention, true);
      continue;
    }
    if (mention.short && mention.date === null && mention.issuer === null) {
      settle(mention, false);
      continue;
    }
    const { type, number, title, date, issuer, year } = mention;
    const law = keyOfLaw(type, title);
    const made: Entry = {
      first: mention,
      type,
      number,
      title,
      date,
      issuer,
      year,
      law,
      mentions: [mention],
    };
    entries.push(made);
    settle(mention, true);
    if (number !== null && !mention.short) {
      const key = numberKey(number);
      byNumber.set(key, [...(byNumber.get(key) ?? []), made]);
    }
  }
  for (const entry of entries) {
    entry.mentions.sort((a, b) => (orders.get(a) as number) - (orders.get(b) as number));
    entry.first = entry.mentions[0] as Mention;
  }
  entries.sort((a, b) => (orders.get(a.first) as number) - (orders.get(b.first) as number));
  return entries.map(toCitation);
}

/** "CHỈ THỊ SỐ 27/CT-TTG … CỦA THỦ TƯỚNG CHÍNH PHỦ": the letters of a subject tell no small ones. */
const isShouted = ({ grounded }: Mention): boolean => upperShare(grounded.text) > 0.9;

function join(entry: Entry, mention: Mention): void {
  if (entry.mentions.every(isShouted) && !isShouted(mention)) {
    if (!mention.short) entry.number = mention.number ?? entry.number;
    entry.issuer = mention.issuer ?? entry.issuer;
    entry.title = mention.title ?? entry.title;
  }
  entry.mentions.push(mention);
  entry.date ??= mention.date;
  entry.issuer ??= mention.issuer;
  if (entry.title === null && mention.title !== null) {
    entry.title = mention.title;
    entry.law = keyOfLaw(mention.type, mention.title);
  }
  entry.year ??= mention.year;
  entry.type ??= mention.type;
  if (mention.number === null && mention.year !== null && entry.number === null)
    entry.title = mention.title;
}

const keyOfLaw = (type: string | null, title: string | null): string | null =>
  title !== null && (type === 'Luật' || type === 'Bộ luật' || type === 'Pháp lệnh')
    ? lawKey(title)
    : null;

function findNumbered(candidates: readonly Entry[], mention: Mention): Entry | undefined {
  if (mention.date === null) {
    const sameIssuer = candidates.find(
      ({ issuer }) => issuer !== null && issuer === mention.issuer,
    );
    return sameIssuer ?? candidates.at(-1);
  }
  const date = mention.date;
  const known = candidates.find(
    (entry) => entry.date === null || entry.date.startsWith(date) || date.startsWith(entry.date),
  );
  if (known !== undefined) return known;
  // Two days for a number that holds its year: one of them is a slip.
  const unique = mention.number !== null && YEAR_INSIDE.test(mention.number);
  return unique
    ? candidates.find(
        ({ issuer }) => issuer === null || mention.issuer === null || issuer === mention.issuer,
      )
    : undefined;
}

/** "Nghị quyết 57" after "Nghị quyết số 57-NQ/TW": the only one of its type with that number. */
function findFull(entries: readonly Entry[], mention: Mention): Entry | undefined {
  const sequence = Number(mention.number);
  const same = entries.filter(
    (entry) =>
      entry.number !== null &&
      Number(/^\d+/.exec(entry.number)?.[0]) === sequence &&
      (entry.type === mention.type ||
        (mention.type !== null && entry.type?.startsWith(mention.type))),
  );
  const dated = same.filter(
    ({ date }) => mention.date === null || date === null || date === mention.date,
  );
  return dated.length === 1 ||
    (dated.length > 1 && mention.date === null && mention.issuer === null)
    ? dated.at(-1)
    : undefined;
}

const yearOf = (number: string | null, date: string | null, year: number | null): number | null => {
  if (year !== null) return year;
  const inside = number === null ? undefined : YEAR_INSIDE.exec(number)?.[1];
  return inside !== undefined ? Number(inside) : date !== null ? Number(date.slice(0, 4)) : null;
};

/** A law by its name: of the same year, where both say one. */
function findLaw(entries: readonly Entry[], mention: Mention): Entry | undefined {
  const key = lawKey(mention.title ?? '');
  const year = yearOf(null, mention.date, mention.year);
  return entries.find((entry) => {
    if (entry.law !== key) return false;
    const own = yearOf(entry.number, entry.date, entry.year);
    return year === null || own === null || year === own;
  });
}

function toCitation(entry: Entry): Citation {
  const { first, type, number, title, date, issuer, mentions } = entry;
  return {
    type,
    number,
    title,
    date,
    issuer,
    rule: first.rule,
    text: first.grounded.text,
    span: first.grounded.span,
    mentions: mentions.map(({ grounded }) => grounded),
  };
}
