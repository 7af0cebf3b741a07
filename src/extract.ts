import { findCitations } from './extract/citations.ts';
import { findPlaceAndDate } from './extract/date.ts';
import { findDocumentType } from './extract/document-type.ts';
import { findMotto } from './extract/motto.ts';
import { findMovements } from './extract/movements.ts';
import { findNumber } from './extract/number.ts';
import { findRecipients } from './extract/recipients.ts';
import { findSigner } from './extract/signer.ts';
import { findSubject } from './extract/subject.ts';
import { findTargets } from './extract/targets.ts';
import { findTheme } from './extract/theme.ts';
import type { Consider } from './extract/trial.ts';
import { normalise } from './normalise/clean.ts';
import { type ReadOptions, readSource } from './read/source.ts';
import { UnreadableError } from './record/errors.ts';
import type { Directive, Span, Target } from './record/types.ts';
import { collectEvidence } from './resolve/collect-evidence.ts';
import { resolveIssuer } from './resolve/issuer.ts';
import { matchIndicator } from './resolve/match-indicator.ts';
import { matchMovement } from './resolve/match-movement.ts';
import { findNotices } from './resolve/notices.ts';
import { resolveYear } from './resolve/year.ts';
import { type Layout, segment } from './segment/document.ts';
import { launchingWords } from './segment/launch.ts';
import { buildTree } from './segment/tree.ts';
import { knownSyllables } from './vocabulary/known-syllables.ts';

export { type UnreadableCode, UnreadableError } from './record/errors.ts';

/** One candidate that a rule looked at, for `--explain`: what was taken, what was declined and why. */
export interface Trial {
  /** Field of the record: "targets", "movements", "citations" … */
  field: string;
  rule: string;
  text: string;
  span: Span;
  taken: boolean;
  /** Why it was declined, or what decided; `null` where nothing needs to be said. */
  reason: string | null;
}

export interface ExtractOptions extends ReadOptions {
  /** Called for each candidate considered. */
  trace?: (trial: Trial) => void;
}

/** Reads one document. Pure: no file access, no clock. Throws `UnreadableError` only. */
export function extract(input: Uint8Array | string, options: ExtractOptions = {}): Directive {
  const source = readSource(input, options);
  const layout = segment(normalise(source.text, knownSyllables));
  const consider = makeConsider(layout, options.trace);
  const number = findNumber(layout);
  const documentType = findDocumentType(layout, number?.symbol ?? null);
  if (documentType === null && !isOfficial(layout)) {
    throw new UnreadableError(
      'E_NOT_A_DOCUMENT',
      'this does not look like an administrative document: no type, number, letterhead or recipients were found',
    );
  }
  const { place, date } = findPlaceAndDate(layout);
  const { signer, lines } = findSigner(layout);
  const subject = findSubject(layout);
  const theme = findTheme(layout, consider);
  const year = resolveYear(subject?.text ?? null, theme?.text ?? null, launchingWords(layout));
  const record: Omit<Directive, 'notices'> = {
    schemaVersion: 1,
    source: source.info,
    documentType,
    number,
    issuer: resolveIssuer(
      collectEvidence(layout, { number, documentType, place, date, signature: lines }),
    ),
    place,
    date,
    year,
    subject,
    theme,
    motto: findMotto(layout, consider),
    movements: findMovements(layout, consider).map((movement) => ({
      ...movement,
      canonicalId: matchMovement(movement.name),
    })),
    targets: findTargets(layout, year ?? yearIssued(date), consider).map(identify),
    citations: findCitations(
      layout,
      { number, date, documentType: documentType?.name ?? null },
      consider,
    ),
    signer,
    recipients: findRecipients(layout),
    sections: buildTree(layout.clean, layout.blocks),
  };
  return { ...record, notices: findNotices(record, layout, source.text) };
}

/** A plan of no single year still tells of the years before it was issued. */
const yearIssued = (date: Directive['date']): number | null =>
  date === null ? null : Number(date.iso.slice(0, 4));

const identify = (target: Target): Target => ({
  ...target,
  indicator: { ...target.indicator, id: matchIndicator(target.indicator.text, target) },
});

/** The source text that the spans of the record count in. Throws `UnreadableError` only. */
export function readSourceText(input: Uint8Array | string, options: ExtractOptions = {}): string {
  return readSource(input, options).text;
}

/** Some part of the form is there: recipients, or a signature. */
function isOfficial({ blocks }: Layout): boolean {
  return blocks.some(({ role }) => role === 'recipients' || role === 'signature');
}

function makeConsider(layout: Layout, trace: ExtractOptions['trace']): Consider | undefined {
  if (trace === undefined) return undefined;
  return ({ field, rule, start, end, taken, reason }) =>
    trace({ field, rule, ...layout.clean.ground(start, end), taken, reason });
}
