/** Reads what `--explain` names: "number", "theme", "targets[3]". */
import type { Directive, Span } from '../record/types.ts';
import type { Subject } from '../render/explain.ts';
import { formatDate, formatValue } from '../render/quantity.ts';
import { UsageError } from './command.ts';
import { nearest } from './nearest.ts';

const SINGLE = [
  'documentType',
  'number',
  'issuer',
  'place',
  'date',
  'subject',
  'theme',
  'motto',
  'signer',
] as const;
const LISTS = ['movements', 'targets', 'citations', 'recipients'] as const;

type Single = (typeof SINGLE)[number];
type List = (typeof LISTS)[number];

const isSingle = (name: string): name is Single => SINGLE.some((field) => field === name);
const isList = (name: string): name is List => LISTS.some((field) => field === name);

/** Throws `UsageError` for what the record cannot have or this one does not have. */
export function subjectOf(record: Directive, wanted: string): Subject {
  const [, name = '', position] = /^([a-z]+)(?:\[(\d{1,6})\])?$/i.exec(wanted.trim()) ?? [];
  if (isSingle(name) && position === undefined) return singleSubject(record, name);
  if (isList(name)) return itemSubject(record, name, position);
  const near = nearest(name || wanted, [...SINGLE, ...LISTS]);
  const hint =
    near === null ? `name one of ${[...SINGLE, ...LISTS].join(', ')}` : `did you mean "${near}"?`;
  throw new UsageError(`--explain: there is no "${wanted}" to explain; ${hint}`);
}

function singleSubject(record: Directive, name: Single): Subject {
  const value = record[name];
  const subject = { name, field: name, rule: null, inferred: false };
  if (value === null) return { ...subject, summary: 'is not there', text: null, span: null };
  return {
    ...subject,
    summary:
      'iso' in value ? formatDate(value.iso) : 'name' in value ? value.name : (value.text ?? ''),
    text: value.text,
    span: value.span,
    inferred: 'stated' in value && !value.stated,
  };
}

function itemSubject(record: Directive, field: List, position: string | undefined): Subject {
  const count = record[field].length;
  const index = position === undefined ? Number.NaN : Number(position);
  if (!(index < count)) {
    const range =
      count === 0 ? `this document has no ${field}` : `name ${field}[0] to ${field}[${count - 1}]`;
    const asked = position === undefined ? field : `${field}[${position}]`;
    throw new UsageError(`--explain: ${asked} is not there; ${range}`);
  }
  const name = `${field}[${index}]`;
  const item = record[field][index] as { text: string; span: Span; rule?: string };
  return {
    name,
    field,
    summary: summaryOf(record, field, index),
    rule: item.rule ?? null,
    text: item.text,
    span: item.span,
    inferred: false,
  };
}

function summaryOf(record: Directive, field: List, index: number): string {
  if (field === 'targets') {
    const target = record.targets[index];
    return target ? `${target.indicator.text}: ${formatValue(target)} ${target.unit}` : '';
  }
  if (field === 'movements') return record.movements[index]?.name ?? '';
  if (field === 'citations') {
    const citation = record.citations[index];
    return [citation?.type, citation?.number ?? citation?.title].filter(Boolean).join(' ');
  }
  return record.recipients[index]?.text ?? '';
}
