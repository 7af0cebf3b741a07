import { normalise } from '../../../src/normalise/clean.ts';
import type { Citation, Directive, Grounded, Span, Target } from '../../../src/record/types.ts';
import type { NoticeRule } from '../../../src/resolve/notices/rule.ts';
import { findNotices } from '../../../src/resolve/notices.ts';
import { segment } from '../../../src/segment/document.ts';
import { buildTree } from '../../../src/segment/tree.ts';
import { knownSyllables } from '../../../src/vocabulary/known-syllables.ts';

/** A directive without trouble; a test puts its own words in the place of some of these. */
export const parts = {
  letterhead: 'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA',
  number: 'Số: 05/CT-UBND',
  date: 'Sơn La, ngày 12 tháng 02 năm 2025',
  subject: 'Về phát động phong trào thi đua năm 2025',
  preamble: 'Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua năm 2025 và yêu cầu:',
  body: '1. Các sở, ban, ngành tổ chức thực hiện.',
  closing: '2. Sở Nội vụ theo dõi, đôn đốc việc thực hiện Chỉ thị này./.',
  recipients: 'Nơi nhận:\n- Các sở, ban, ngành tỉnh;\n- Lưu: VT, NC.',
  signature: 'CHỦ TỊCH\n\nLò Văn Hải',
};

export function write(changes: Partial<typeof parts> = {}): string {
  const all = { ...parts, ...changes };
  const { letterhead, number, date, subject, preamble, body, closing, recipients, signature } = all;
  return [
    letterhead,
    number,
    date,
    'CHỈ THỊ',
    subject,
    preamble,
    body,
    closing,
    recipients,
    signature,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Where `words` stand in `source`; a test that names words that are not there fails. */
export function spanOf(source: string, words: string): Span {
  const start = source.indexOf(words);
  if (start < 0) throw new Error(`not in the document: ${words}`);
  return { start, end: start + words.length, line: source.slice(0, start).split('\n').length };
}

export const ground = (source: string, words: string): Grounded => ({
  text: words.replace(/\s+/g, ' '),
  span: spanOf(source, words),
});

type Given<T> = Partial<T> & { text: string };

export function makeTarget(
  source: string,
  given: Given<Omit<Target, 'indicator'>> & { id?: string; indicator?: string },
): Target {
  const { text, id, indicator, ...rest } = given;
  const value = rest.value ?? 0;
  const unit = rest.unit ?? '%';
  return {
    indicator: { text: indicator ?? text, id: id ?? null },
    scope: null,
    comparator: 'eq',
    value,
    upper: null,
    unit,
    quantity: { value, upper: null, unit },
    change: 'level',
    deadline: null,
    baseline: null,
    group: null,
    rule: 'test',
    ...rest,
    ...ground(source, text),
  };
}

export function makeCitation(source: string, given: Given<Citation>): Citation {
  const { text, ...rest } = given;
  const grounded = ground(source, text);
  return {
    type: null,
    number: null,
    title: null,
    date: null,
    issuer: null,
    rule: 'test',
    mentions: [grounded],
    ...rest,
    ...grounded,
  };
}

/** A record with nothing in it but what the test gives. */
export function makeRecord(
  source: string,
  given: Partial<Directive> = {},
): Omit<Directive, 'notices'> {
  const { clean, blocks } = segment(normalise(source, knownSyllables));
  return {
    schemaVersion: 1,
    source: { path: null, format: 'text', encoding: 'utf-8', sha256: '', length: source.length },
    documentType: null,
    number: null,
    issuer: null,
    place: null,
    date: null,
    year: null,
    subject: null,
    theme: null,
    motto: null,
    movements: [],
    targets: [],
    citations: [],
    signer: null,
    recipients: [],
    sections: buildTree(clean, blocks),
    ...given,
  };
}

/** A date of the document, for rules that need one. */
export const dated = (iso: string): Directive['date'] => ({
  iso,
  precision: iso.length > 7 ? 'day' : iso.length > 4 ? 'month' : 'year',
  text: iso,
  span: { start: 0, end: 0, line: 1 },
});

/** What one rule says of a document: the words at the place, and the message. */
export function check(
  rule: NoticeRule,
  source: string,
  given: Partial<Directive> = {},
): { at: string | null; message: string }[] {
  const layout = segment(normalise(source, knownSyllables));
  return findNotices(makeRecord(source, given), layout, source, [rule]).map(
    ({ message, span }) => ({
      at: span === null ? null : source.slice(span.start, span.end),
      message,
    }),
  );
}

/** The words at the places of a rule's notices. */
export const places = (
  rule: NoticeRule,
  source: string,
  given: Partial<Directive> = {},
): (string | null)[] => check(rule, source, given).map(({ at }) => at);
