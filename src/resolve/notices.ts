import type { Directive, Notice } from '../record/types.ts';
import type { Layout } from '../segment/document.ts';
import { bodyCeased } from './notices/ceased-bodies.ts';
import { unitCeased } from './notices/ceased-units.ts';
import { charactersUndecoded } from './notices/characters.ts';
import { citedDateImpossible, citedDateLater, citedDateTwofold } from './notices/cited-dates.ts';
import { decimalForeign } from './notices/decimals.ts';
import { endMarkMissing } from './notices/end-mark.ts';
import { recipientsMissing, signerMissing } from './notices/form.ts';
import { issuerInferred, issuerUnknown } from './notices/issuer.ts';
import { itemDuplicate, itemSkipped } from './notices/items.ts';
import { partyNumberForm, stateNumberForm } from './notices/number-forms.ts';
import { numberLetters } from './notices/number-letters.ts';
import { dateBlank, dateMissing } from './notices/own-date.ts';
import { numberBlank, numberMissing, numberType } from './notices/own-number.ts';
import { quoteUnbalanced } from './notices/quotes.ts';
import type { NoticeRule } from './notices/rule.ts';
import { sharesSum } from './notices/shares.ts';
import { partsSum } from './notices/totals.ts';
import { shareOver100, unitDoubtful, valueImplausible } from './notices/values.ts';
import { yearConflict } from './notices/years.ts';

/** All kinds of trouble, by code; docs/notices.md has them with examples. */
export const NOTICE_RULES: readonly NoticeRule[] = [
  bodyCeased,
  charactersUndecoded,
  citedDateImpossible,
  citedDateLater,
  citedDateTwofold,
  dateBlank,
  dateMissing,
  decimalForeign,
  endMarkMissing,
  issuerInferred,
  issuerUnknown,
  itemDuplicate,
  itemSkipped,
  numberBlank,
  numberLetters,
  numberMissing,
  numberType,
  partsSum,
  partyNumberForm,
  quoteUnbalanced,
  recipientsMissing,
  shareOver100,
  sharesSum,
  signerMissing,
  stateNumberForm,
  unitCeased,
  unitDoubtful,
  valueImplausible,
  yearConflict,
];

/** Notices without a place come first. */
const compare = (a: Notice, b: Notice): number =>
  (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
  (a.span?.end ?? -1) - (b.span?.end ?? -1) ||
  order(a.code, b.code) ||
  order(a.message, b.message);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What is missing, doubtful or inconsistent in a document whose record is otherwise final, sorted by place, then by
 * code. Nothing is repaired. `source` is the text that the spans count in.
 */
export function findNotices(
  directive: Omit<Directive, 'notices'>,
  layout: Layout,
  source: string,
  rules: readonly NoticeRule[] = NOTICE_RULES,
): Notice[] {
  const evidence = { directive, layout, source };
  return rules
    .flatMap(({ code, severity, check }) =>
      check(evidence).map(({ message, span }) => ({ code, severity, message, span })),
    )
    .sort(compare);
}
