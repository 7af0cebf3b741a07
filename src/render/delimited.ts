/** CSV (RFC 4180), TSV and Markdown tables: one value a cell, numbers as machines read them. */
import { oneLine } from './visible.ts';

export type Value = string | number | boolean | null;
export interface Sheet {
  header: readonly string[];
  rows: readonly (readonly Value[])[];
}

/** A text that a spreadsheet would run as a formula begins with one of these, after blanks too. */
const FORMULA = /^\s*[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;

/** Numbers as they are in JSON; text that starts a formula gets an apostrophe before it. */
function cellOf(value: Value): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = oneLine(value);
  return FORMULA.test(text) ? `'${text}` : text;
}

const quoted = (text: string): string =>
  /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** Lines end in a line feed, the last one too. */
export function toCsv({ header, rows }: Sheet): string {
  return csvLines([header, ...rows]);
}

export function csvLines(rows: Sheet['rows']): string {
  return rows.map((row) => `${row.map((cell) => quoted(cellOf(cell))).join(',')}\n`).join('');
}

/** Tabs and line breaks cannot stand in a cell; they are blanks already. */
export function toTsv({ header, rows }: Sheet): string {
  return tsvLines([header, ...rows]);
}

export function tsvLines(rows: Sheet['rows']): string {
  return rows.map((row) => `${row.map(cellOf).join('\t')}\n`).join('');
}

const escaped = (text: string): string => text.replace(/[\\|`*_<>[\]]/g, '\\$&');

/** A GitHub table; columns that hold numbers only are set to the right. */
export function toMarkdown({ header, rows }: Sheet, format: (value: Value) => string): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const numeric = header.map(
    (_, c) => rows.length > 0 && rows.every((row) => typeof (row[c] ?? 0) === 'number'),
  );
  return [
    line(header.map(escaped)),
    line(numeric.map((right) => (right ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((value) => escaped(oneLine(format(value)))))),
  ].join('');
}
