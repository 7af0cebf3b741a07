/** Which citations of two documents cite the same document: by number and date, laws by their title. */
import type { Citation } from '../record/types.ts';
import type { Context, Matcher, Verdict } from './judge.ts';
import { textKey } from './words.ts';

export interface CitationTraits {
  citation: Citation;
  /** "05-CT/TW" and "5/CT-TW" are one: "5CTTW". */
  number: string | null;
  /** Folded title of a law without its year. */
  title: string;
  /** Year of a law's title. */
  lawYear: number | null;
  /** Numbers of a local body start anew in each province. */
  local: boolean;
  context: Context;
}

/** Symbols of central bodies: TW, TTg, CP, QH15, UBTVQH14, CTN, VPCP, ministries ("TT-BNV", "QĐ-BTC"). */
const CENTRAL =
  /(?:TW|TTG|CP|QH\d{0,2}|UBTVQH\d{0,2}|CTN|HĐTĐKT(?:TW)?)$|[-/](?:B[A-ZĐ]{1,8}|NHNN|TTCP|MTTW|TLĐ)(?:[-/]\w{1,8})?$/;

function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^0+(?=\d)/, '');
}

/** "Luật Đất đai năm 2024" → ["Luật Đất đai", 2024]. */
function splitYear(title: string): [title: string, year: number | null] {
  const plain = title.normalize('NFC').trim().replace(/[)]$/, '');
  const year = /(?:19|20)\d\d$/.exec(plain);
  if (!year) return [title, null];
  const before = plain.slice(0, year.index).replace(/[(]$/, '').trimEnd();
  const bare = before.toLowerCase().endsWith(' năm') ? before.slice(0, -4) : before;
  return [bare, Number(year[0])];
}

function read(citation: Citation, context: Context) {
  const number = citation.number === null ? null : numberKey(citation.number);
  const title = citation.title ?? citation.text;
  const [law, named] = splitYear(title);
  const dated = citation.date === null ? null : Number(citation.date.slice(0, 4));
  const lawYear = named ?? dated;
  const traits: CitationTraits = {
    citation,
    number,
    title: textKey(law).replace(/[,;.] ?/g, ''),
    lawYear: number === null ? lawYear : null,
    local: citation.number !== null && !CENTRAL.test(citation.number.trim().toUpperCase()),
    context,
  };
  const label = [citation.type, citation.number ?? title].filter(Boolean).join(' ');
  const place = traits.local ? `|${context.province ?? ''}` : '';
  const name = number ?? `law:${traits.title}|${traits.lawYear ?? ''}`;
  return {
    cell: citation,
    traits,
    label: citation.number === null ? title : label,
    identity: number,
    signature: `${name}|${citation.date?.slice(0, 10) ?? ''}${place}`,
  };
}

const no = (barred: string | null): Verdict => ({
  by: 'number',
  identity: false,
  score: 0,
  barred,
});

function judge(a: CitationTraits, b: CitationTraits): Verdict {
  if (a.number === null && b.number === null) return judgeLaws(a, b);
  if (a.number !== b.number) return no(null);
  const [left, right] = [a.citation.date, b.citation.date];
  if (left !== null && right !== null && !agree(left, right)) {
    return no(`another date (${[left, right].sort().join(' / ')})`);
  }
  const dated = left !== null && right !== null;
  if (a.local && a.context.province !== b.context.province) {
    return no('a number of another province');
  }
  return { by: 'number', identity: true, score: dated ? 1 : 0.9, barred: null };
}

/** "2021" agrees with "2021-07-16". */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function judgeLaws(a: CitationTraits, b: CitationTraits): Verdict {
  if (a.title !== b.title || a.title === '') return no(null);
  if (a.lawYear !== null && b.lawYear !== null && a.lawYear !== b.lawYear) {
    return no(`another law (${[a.lawYear, b.lawYear].sort().join(' / ')})`);
  }
  // A law of 2022 is not what a document of 2021 cites without its year.
  const year = a.lawYear ?? b.lawYear;
  const undated = a.lawYear === null ? a : b;
  const same = a.lawYear === b.lawYear;
  if (!same && year !== null && undated.context.year !== null && undated.context.year < year) {
    return no(`a law of ${year}, not yet there`);
  }
  return { by: 'text', identity: true, score: same ? 1 : 0.9, barred: null };
}

function evidence(a: CitationTraits, b: CitationTraits): string[] {
  if (a.number === null) return [`title ${a.citation.title ?? a.citation.text}`];
  const found = [`number ${a.citation.number}`];
  if (a.citation.date !== null && b.citation.date !== null) found.push(`date ${a.citation.date}`);
  return found;
}

/** What is worth naming as a runner-up: the same number or title, barred. */
const alike = (a: CitationTraits, b: CitationTraits): number =>
  (a.number !== null && a.number === b.number) || (a.number === b.number && a.title === b.title)
    ? 0.5
    : 0;

export const citations: Matcher<Citation, CitationTraits> = {
  floor: 1,
  judge,
  likeness: alike,
  evidence,
  read,
};
