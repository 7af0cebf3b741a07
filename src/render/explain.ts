/** Why a value of the record is what it is: rule, sentence, place, and what was declined. */
import type { Trial } from '../extract.ts';
import type { Span } from '../record/types.ts';
import { type Drawing, NOT_STATED, renderEntry, renderHeading, renderText } from './block.ts';
import { placeOf } from './place.ts';
import type { Segment } from './styled.ts';

/** One value of the record, as `--explain` names it. */
export interface Subject {
  /** "targets[3]", "number" */
  name: string;
  /** Field of the record: "targets", "number". */
  field: string;
  /** The value in a few words. */
  summary: string;
  rule: string | null;
  text: string | null;
  span: Span | null;
  /** Set where the value was inferred, not said. */
  inferred: boolean;
}

/** `source` is the text that spans count in. */
export function renderExplanation(
  subject: Subject,
  source: string,
  trials: readonly Trial[],
  drawing: Drawing,
): string {
  const { name, field, summary, rule, span, inferred } = subject;
  const sentence = span ? sentenceAround(source, span) : null;
  const taken = span
    ? trials.find((t) => t.taken && t.field === field && meets(t.span, span))
    : undefined;
  const parts = [renderText([{ text: name, tone: 'strong' }, { text: ` ${summary}` }], drawing)];
  const named = rule ?? taken?.rule ?? null;
  if (named !== null) parts.push(renderEntry('Rule', named, drawing));
  parts.push(renderEntry('Place', span ? describePlace(source, span) : null, drawing));
  if (inferred)
    parts.push(renderEntry('Inferred', 'from these words; the document does not say it', drawing));
  if (taken?.reason) parts.push(renderEntry('Because', taken.reason, drawing));
  if (span && sentence) {
    parts.push(
      renderHeading('Sentence', null, drawing),
      renderText(mark(source, sentence, span), drawing, '  '),
    );
  }
  const declined = declinedNear(trials, field, sentence);
  parts.push(renderHeading('Considered and declined', declined.length, drawing));
  for (const trial of declined) parts.push(renderTrial(trial, source, drawing));
  return parts.join('\n');
}

function describePlace(source: string, span: Span): string {
  const { line, column } = placeOf(source, span.start);
  return `line ${line}, column ${column} (units ${span.start}–${span.end})`;
}

/** What the same field declined: in the sentence of a list's item, anywhere for a single field. */
function declinedNear(trials: readonly Trial[], field: string, sentence: Extent | null): Trial[] {
  return trials.filter(
    (trial) =>
      !trial.taken &&
      trial.field === field &&
      (sentence === null || !LISTS.has(field) || meets(trial.span, sentence)),
  );
}

const LISTS: ReadonlySet<string> = new Set(['movements', 'targets', 'citations', 'recipients']);

function renderTrial(
  { rule, text, span, reason }: Trial,
  source: string,
  drawing: Drawing,
): string {
  const { line, column } = placeOf(source, span.start);
  return renderText(
    [
      { text: `${line}:${column} `, tone: 'dim' },
      { text: `“${text}” ` },
      { text: `${rule}: `, tone: 'dim' },
      { text: reason ?? NOT_STATED },
    ],
    drawing,
    '  ',
  );
}

interface Extent {
  start: number;
  end: number;
}

const meets = (a: Extent, b: Extent): boolean => a.start < b.end && b.start < a.end;

/** Units looked at before and after the words. */
const REACH = 400;

/** The sentence around the words: to the stop or blank line on each side, hard-wrapped lines included. */
function sentenceAround(source: string, span: Span): Extent {
  const before = source.slice(Math.max(0, span.start - REACH), span.start);
  const after = source.slice(span.end, span.end + REACH);
  const opening = Math.max(
    ...[...before.matchAll(/[.!?;]\s+|\n[ \t\r]*\n/g)].map((m) => m.index + m[0].length),
    -1,
  );
  const start = opening >= 0 ? span.start - before.length + opening : span.start - before.length;
  const closing = /[.!?;](?=\s|$)|\r?\n[ \t\r]*\n/.exec(after);
  const end =
    span.end + (closing ? closing.index + (/^\s/.test(closing[0]) ? 0 : 1) : after.length);
  return { start, end };
}

/** The words between "[[" and "]]", so that they stand out without colour too. */
function mark(source: string, { start, end }: Extent, span: Span): Segment[] {
  return [
    { text: source.slice(start, span.start) },
    { text: '[[', tone: 'dim' },
    { text: source.slice(span.start, span.end), tone: 'accent' },
    { text: ']]', tone: 'dim' },
    { text: source.slice(span.end, end) },
  ];
}
