/** What a reader of the comparison must keep in mind. */
import type { Notice } from '../record/types.ts';
import type { ComparedDocument, ComparisonRow } from './types.ts';

const LEVEL = { central: 'centre', province: 'province', district: 'district', commune: 'commune' };

const notice = (code: string, severity: Notice['severity'], message: string): Notice => ({
  code,
  severity,
  message,
  span: null,
});

/** "A (province), B (district)"; more than a few are counted. */
const name = (
  documents: readonly ComparedDocument[],
  what: (document: ComparedDocument) => string,
): string => {
  const named = documents.slice(0, 4).map((document) => `${document.label} (${what(document)})`);
  const more = documents.length - named.length;
  return named.sort().join(', ') + (more > 0 ? ` and ${more} more` : '');
};

const differ = <T>(documents: readonly ComparedDocument[], of: (d: ComparedDocument) => T | null) =>
  new Set(documents.map(of).filter((value) => value !== null)).size > 1;

export function noticesOf(
  documents: readonly ComparedDocument[],
  rows: readonly ComparisonRow[],
  facts: { dropped: number; pooled: boolean; byWords: boolean; years: boolean },
): Notice[] {
  const notices: Notice[] = [];
  const levels = documents.filter(({ level }) => level !== null);
  if (differ(documents, ({ level }) => level)) {
    const named = name(levels, ({ level }) => (level ? LEVEL[level] : '–'));
    notices.push(notice('other-level', 'warning', `levels of government differ: ${named}`));
  }
  if (differ(documents, ({ epoch }) => epoch)) {
    const named = name(
      documents.filter(({ epoch }) => epoch !== null),
      ({ epoch }) => `${epoch} provinces`,
    );
    const message = `documents from before and after the merger of 2025-07-01: ${named}`;
    notices.push(notice('other-epoch', 'warning', message));
  }
  if (facts.years && new Set(documents.map(({ issuer }) => issuer)).size > 1) {
    const message = 'the years are of different issuers; follow one with --issuer';
    notices.push(notice('other-issuer', 'warning', message));
  }
  for (const [reason, count] of reasonsOf(rows)) {
    notices.push(notice('incomparable', 'warning', `${counted(count, 'target')}: ${reason}`));
  }
  if (facts.dropped > 0) {
    const message = `${counted(facts.dropped, 'pair')} alike by words stand in different rows, because a third document does not agree`;
    notices.push(notice('row-split', 'info', message));
  }
  if (!facts.byWords) {
    const message = 'so many documents are matched by identity and equal words only';
    notices.push(notice('by-identity', 'info', message));
  }
  if (facts.pooled) {
    const message =
      'columns hold several documents; figures are least – greatest, with their count';
    notices.push(notice('pooled', 'info', message));
  }
  return notices;
}

/** Why rows are incomparable; reasons that name units are as many as the rows and stay there. */
function reasonsOf(rows: readonly ComparisonRow[]): Map<string, number> {
  const reasons = new Map<string, number>();
  for (const { change } of rows) {
    if (!change || !('relation' in change) || change.relation !== 'incomparable') continue;
    const reason = change.reason ?? '';
    if (reason.startsWith('territory')) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return reasons;
}

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;
