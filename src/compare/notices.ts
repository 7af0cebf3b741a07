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
  facts: { dropped: number; pooled: boolean; byWords: boolean },
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
  const incomparable = rows.filter(
    ({ change }) => change && 'relation' in change && change.relation === 'incomparable',
  ).length;
  if (incomparable > 0) {
    const message = `${counted(incomparable, 'target')} in one row but incomparable; the reason stands in the row`;
    notices.push(notice('incomparable', 'info', message));
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

const counted = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;
