/** The flat rows of a record: four kinds, each row with the keys of its document. */
import type { Directive } from '../record/types.ts';
import type { Value } from '../render/delimited.ts';

export const ROW_KINDS = ['documents', 'targets', 'movements', 'citations'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** `date` is ISO 8601, cut at what is known; `integer` has no fraction. */
export type ColumnType = 'text' | 'number' | 'integer' | 'date';

export interface Column<T> {
  name: string;
  type: ColumnType;
  read(item: T, record: Directive): Value;
}

const column = <T>(name: string, type: ColumnType, read: Column<T>['read']): Column<T> => ({
  name,
  type,
  read,
});

/** What every row begins with. */
const KEYS: readonly Column<unknown>[] = [
  column('path', 'text', (_, { source }) => source.path),
  column('sha256', 'text', (_, { source }) => source.sha256),
  column('documentNumber', 'text', (_, { number }) => number?.text ?? null),
  column('documentDate', 'date', (_, { date }) => date?.iso ?? null),
  column('year', 'integer', (_, { year }) => year),
  column('issuer', 'text', (_, { issuer }) => issuer?.name ?? null),
  column('level', 'text', (_, { issuer }) => issuer?.level ?? null),
  column('province', 'text', (_, { issuer }) => issuer?.province?.name ?? null),
];

const documents: readonly Column<Directive>[] = [
  column('documentType', 'text', ({ documentType }) => documentType?.name ?? null),
  column('sequence', 'integer', ({ number }) => number?.sequence ?? null),
  column('symbol', 'text', ({ number }) => number?.symbol ?? null),
  column('datePrecision', 'text', ({ date }) => date?.precision ?? null),
  column('authority', 'text', ({ issuer }) => issuer?.authority ?? null),
  column('provinceSlug', 'text', ({ issuer }) => issuer?.province?.slug ?? null),
  column('place', 'text', ({ place }) => place?.text ?? null),
  column('subject', 'text', ({ subject }) => subject?.text ?? null),
  column('theme', 'text', ({ theme }) => theme?.text ?? null),
  column('motto', 'text', ({ motto }) => motto?.text ?? null),
  column('signer', 'text', ({ signer }) => signer?.name ?? null),
  column('signerTitle', 'text', ({ signer }) => signer?.title ?? null),
  column('movements', 'integer', ({ movements }) => movements.length),
  column('targets', 'integer', ({ targets }) => targets.length),
  column('citations', 'integer', ({ citations }) => citations.length),
  column('recipients', 'integer', ({ recipients }) => recipients.length),
  column('notices', 'integer', ({ notices }) => notices.length),
  column('length', 'integer', ({ source }) => source.length),
  // The last one: it is filled in when the document's place among the others is known.
  column('duplicateOf', 'text', ({ source }) => source.duplicateOf ?? null),
];

const targets: readonly Column<Directive['targets'][number]>[] = [
  column('indicator', 'text', ({ indicator }) => indicator.text),
  column('id', 'text', ({ indicator }) => indicator.id),
  column('scope', 'text', ({ scope }) => scope),
  column('comparator', 'text', ({ comparator }) => comparator),
  column('value', 'number', ({ value }) => value),
  column('upper', 'number', ({ upper }) => upper),
  column('unit', 'text', ({ unit }) => unit),
  column('quantity', 'number', ({ quantity }) => quantity.value),
  column('quantityUpper', 'number', ({ quantity }) => quantity.upper),
  column('quantityUnit', 'text', ({ quantity }) => quantity.unit),
  column('change', 'text', ({ change }) => change),
  column('deadline', 'text', ({ deadline }) => deadline),
  column('baseline', 'text', ({ baseline }) => baseline),
  column('group', 'text', ({ group }) => group),
  column('text', 'text', ({ text }) => text),
  column('line', 'integer', ({ span }) => span.line),
];

const movements: readonly Column<Directive['movements'][number]>[] = [
  column('name', 'text', ({ name }) => name),
  column('kind', 'text', ({ kind }) => kind),
  column('canonicalId', 'text', ({ canonicalId }) => canonicalId),
  column('launchedBy', 'text', ({ launchedBy }) => launchedBy),
  column('from', 'integer', ({ period }) => period?.from ?? null),
  column('to', 'integer', ({ period }) => period?.to ?? null),
  column('mentions', 'integer', ({ mentions }) => mentions.length),
  column('text', 'text', ({ text }) => text),
  column('line', 'integer', ({ span }) => span.line),
];

const citations: readonly Column<Directive['citations'][number]>[] = [
  column('type', 'text', ({ type }) => type),
  column('number', 'text', ({ number }) => number),
  column('title', 'text', ({ title }) => title),
  column('date', 'date', ({ date }) => date),
  column('author', 'text', ({ issuer }) => issuer),
  column('mentions', 'integer', ({ mentions }) => mentions.length),
  column('text', 'text', ({ text }) => text),
  column('line', 'integer', ({ span }) => span.line),
];

const OWN = { documents, targets, movements, citations } as const;

/** Names and types of the columns of a kind of row, in their order. */
export function columnsOf(kind: RowKind): { name: string; type: ColumnType }[] {
  return [...KEYS, ...OWN[kind]].map(({ name, type }) => ({ name, type }));
}

const ITEMS: { readonly [K in RowKind]: (record: Directive) => readonly unknown[] } = {
  documents: (record) => [record],
  targets: (record) => record.targets,
  movements: (record) => record.movements,
  citations: (record) => record.citations,
};

/** The rows that one record gives. */
export function rowsOf(kind: RowKind, record: Directive): Value[][] {
  const items = ITEMS[kind](record);
  if (items.length === 0) return [];
  const keys = KEYS.map(({ read }) => read(record, record));
  const own = OWN[kind] as readonly Column<unknown>[];
  return items.map((item) => [...keys, ...own.map(({ read }) => read(item, record))]);
}
