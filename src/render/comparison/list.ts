/** A table of rows with named fields: what `directive list` prints for a person. */
import { type Drawing, NOT_STATED, renderText } from '../block.ts';
import type { Value } from '../delimited.ts';
import { formatNumber } from '../number.ts';
import { formatDate } from '../quantity.ts';
import { type Column, renderTable } from '../table.ts';

type Row = Readonly<Record<string, Value>>;

/** Whole numbers that name a year are not grouped. */
const YEARS = new Set(['year', 'from', 'to', 'first', 'last', 'line']);
const DATES = new Set(['date', 'dated']);
/** Short ones that are read as a whole: they keep their width. */
const WHOLE = new Set(['number', 'date', 'dated', 'kind', 'id', 'canonicalId', 'unit', 'level']);

export function formatField(field: string, value: Value): string {
  if (value === null || value === '') return NOT_STATED;
  if (typeof value === 'number') return YEARS.has(field) ? String(value) : formatNumber(value);
  return DATES.has(field) && typeof value === 'string' ? formatDate(value) : String(value);
}

const SIGNS: Readonly<Record<string, string>> = {
  gt: '> ',
  ge: '≥ ',
  lt: '< ',
  le: '≤ ',
  approx: '≈ ',
};

/** Value and range of a target in one cell, with its bound; its scope beside its indicator. */
function cellText(field: string, row: Row): string {
  const value = row[field] ?? null;
  if (field === 'value' && typeof value === 'number' && 'comparator' in row) {
    const upper = typeof row.upper === 'number' ? `–${formatNumber(row.upper)}` : '';
    return `${SIGNS[String(row.comparator)] ?? ''}${formatNumber(value)}${upper}`;
  }
  if (field === 'indicator' && typeof row.scope === 'string') return `${value} [${row.scope}]`;
  return formatField(field, value);
}

export function renderList(
  fields: readonly string[],
  rows: readonly Row[],
  drawing: Drawing,
): string {
  if (rows.length === 0) return renderText('nothing to list', drawing);
  // A column in which nothing is stated says nothing.
  const used = fields.filter((field) => rows.some((row) => (row[field] ?? null) !== null));
  const columns = used.map((field): Column => {
    const figures = rows.some((row) => typeof row[field] === 'number');
    return figures
      ? { title: field, align: YEARS.has(field) ? 'right' : 'decimal' }
      : { title: field, wraps: !WHOLE.has(field) };
  });
  const body = rows.map((row) => used.map((field) => cellText(field, row)));
  return renderTable(columns, body, drawing);
}
