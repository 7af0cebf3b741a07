/** The record of one document for a person: what `directive show` prints. */
import type { Citation, Directive, Grounded, Movement, Notice, Target } from '../record/types.ts';
import { type Drawing, NOT_STATED, renderEntry, renderHeading, renderText } from './block.ts';
import { formatDate, formatValue } from './quantity.ts';
import type { Segment, Styled, Tone } from './styled.ts';
import { type Column, renderTable } from './table.ts';

/** From this width on, what qualifies a target or a citation has columns of its own. */
const WIDE = 110;

export function renderRecord(record: Directive, drawing: Drawing): string {
  const parts = [
    renderHeader(record, drawing),
    ...list('Movements', record.movements, renderMovements, drawing),
    ...list('Targets', record.targets, renderTargets, drawing),
    ...list('Citations', record.citations, renderCitations, drawing),
    ...list('Recipients', record.recipients, renderRecipients, drawing),
    ...list('Notices', record.notices, renderNotices, drawing),
  ];
  return parts.join('\n');
}

function list<T>(
  title: string,
  items: readonly T[],
  render: (items: readonly T[], drawing: Drawing) => string,
  drawing: Drawing,
): string[] {
  const heading = renderHeading(title, items.length, drawing);
  return items.length === 0 ? [heading] : [heading, render(items, drawing)];
}

function renderHeader(record: Directive, drawing: Drawing): string {
  const { documentType, number, issuer, place, date, year, subject, theme, motto, signer } = record;
  const entry = (label: string, value: Styled | null | undefined) =>
    renderEntry(label, value ?? null, drawing);
  const inferred: Segment[] =
    issuer?.stated === false ? [{ text: ' (inferred)', tone: 'dim' }] : [];
  const signed = [signer?.capacity, signer?.title].filter((part) => part != null).join(' ');
  return [
    entry('Type', documentType && [{ text: documentType.name, tone: 'strong' }]),
    entry('Number', number && numberOf(number)),
    entry('Issuer', issuer && [{ text: issuer.name }, ...inferred]),
    entry('Place', place?.text),
    entry('Date', date && formatDate(date.iso)),
    entry('Year', year === null ? null : String(year)),
    entry('Subject', subject?.text),
    entry('Theme', theme && [{ text: theme.text, tone: 'accent' }]),
    entry('Motto', motto?.text),
    entry('Signer', signer && (signed === '' ? signer.name : `${signer.name}, ${signed}`)),
  ].join('\n');
}

function numberOf({ text, sequence }: NonNullable<Directive['number']>): Segment[] {
  const blank: Segment[] = sequence === null ? [{ text: ' (left blank)', tone: 'warn' }] : [];
  return [{ text, tone: 'strong' }, ...blank];
}

/** The index is that of the JSON record, as `--explain` takes it. */
const index = (i: number): Styled => [{ text: String(i), tone: 'dim' }];
const INDEX: Column = { title: '#', align: 'right' };

function renderMovements(movements: readonly Movement[], drawing: Drawing): string {
  const wide = drawing.width >= WIDE;
  const columns: Column[] = [
    INDEX,
    { title: 'Movement', wraps: true },
    { title: 'Kind' },
    ...(wide
      ? [
          { title: 'Period' },
          { title: 'Launched by', wraps: true },
          { title: 'National', wraps: true },
        ]
      : []),
  ];
  const rows = movements.map(({ name, kind, period, launchedBy, canonicalId }, i) => {
    const years = period ? `${period.from}–${period.to}` : null;
    if (wide) {
      const facts = [years, launchedBy, canonicalId].map((fact) => fact ?? NOT_STATED);
      return [index(i), name, kind, ...facts];
    }
    const launched = launchedBy === null ? null : `launched by ${launchedBy}`;
    const national = canonicalId === null ? null : `national ${canonicalId}`;
    return [index(i), [{ text: name }, ...asides([years, launched, national])], kind];
  });
  return renderUsed(columns, rows, drawing);
}

/** What has no column of its own on a narrow terminal: " (decrease; by 2030; group 2.)". */
function asides(facts: readonly (string | null)[]): Segment[] {
  const said = facts.filter((fact) => fact !== null);
  return said.length === 0 ? [] : [{ text: ` (${said.join('; ')})`, tone: 'dim' }];
}

function renderTargets(targets: readonly Target[], drawing: Drawing): string {
  const wide = drawing.width >= WIDE;
  const columns: Column[] = [
    INDEX,
    { title: 'Indicator', wraps: true },
    { title: 'Value', align: 'decimal' },
    { title: 'Unit', wraps: true },
    ...(wide
      ? [{ title: 'Change' }, { title: 'By' }, { title: 'From', wraps: true }, { title: 'Group' }]
      : []),
  ];
  const rows = targets.map((target, i) => {
    const { scope, change, deadline, baseline, group } = target;
    const indicator: Segment[] = [{ text: target.indicator.text }];
    if (scope !== null) indicator.push({ text: ` [${scope}]`, tone: 'accent' });
    const facts = [
      change === 'level' ? NOT_STATED : change,
      deadline ?? NOT_STATED,
      baseline ?? NOT_STATED,
      group ?? NOT_STATED,
    ];
    if (!wide) {
      indicator.push(
        ...asides([
          change === 'level' ? null : change,
          deadline === null ? null : `by ${deadline}`,
          baseline === null ? null : `from ${baseline}`,
          group === null ? null : `group ${group}`,
        ]),
      );
    }
    const cells = [index(i), indicator, formatValue(target), target.unit];
    return wide ? [...cells, ...facts] : cells;
  });
  return renderUsed(columns, rows, drawing);
}

function renderCitations(citations: readonly Citation[], drawing: Drawing): string {
  const columns: Column[] = [
    INDEX,
    { title: 'Type', wraps: true },
    { title: 'Number' },
    { title: 'Date' },
    { title: 'Issuer', wraps: true },
    { title: 'Title', wraps: true },
  ];
  const rows = citations.map((citation, i) => [
    index(i),
    citation.type ?? NOT_STATED,
    citation.number ?? NOT_STATED,
    citation.date === null ? NOT_STATED : formatDate(citation.date),
    citation.issuer ?? NOT_STATED,
    citation.title ?? NOT_STATED,
  ]);
  return renderUsed(columns, rows, drawing);
}

function renderRecipients(recipients: readonly Grounded[], drawing: Drawing): string {
  return recipients.map(({ text }) => renderText(text, drawing, '- ')).join('\n');
}

const SEVERITY_TONES: Readonly<Record<Notice['severity'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  info: 'dim',
};

function renderNotices(notices: readonly Notice[], drawing: Drawing): string {
  const columns: Column[] = [
    { title: 'Line', align: 'right' },
    { title: 'Severity' },
    { title: 'Code', wraps: true },
    { title: 'Message', wraps: true },
  ];
  const rows = notices.map(({ severity, code, message, span }) => [
    span ? String(span.line) : NOT_STATED,
    [{ text: severity, tone: SEVERITY_TONES[severity] }],
    code,
    message,
  ]);
  return renderTable(columns, rows, drawing);
}

/** A table without the columns in which nothing is stated. */
function renderUsed(
  columns: readonly Column[],
  rows: readonly Styled[][],
  drawing: Drawing,
): string {
  const used = columns.map((_, c) => rows.some((row) => row[c] !== NOT_STATED));
  return renderTable(
    columns.filter((_, c) => used[c]),
    rows.map((row) => row.filter((_, c) => used[c])),
    drawing,
  );
}
