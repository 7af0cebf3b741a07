/** How one record is written: the piece of the output that is its own. */
import type { Directive } from '../record/types.ts';
import { csvLines, tsvLines, type Value } from '../render/delimited.ts';
import { toJson } from '../render/json.ts';
import { pick, type Selection } from '../render/pick.ts';
import { ROW_KINDS, type RowKind, rowsOf } from './columns.ts';

/**
 * `list` is JSON inside an array; `rows` is JSON of rows by their kind, for formats that are put
 * together at the end (tables, Excel, Parquet).
 */
export type Form = 'json' | 'list' | 'ndjson' | 'csv' | 'tsv' | 'rows';

export interface Shape {
  form: Form;
  /** Kinds of rows, where the form is one of rows. */
  kinds: readonly RowKind[];
  /** Parts of the record, where the form is JSON; `null` for all. */
  fields: Selection | null;
}

export type Rows = Partial<Record<RowKind, Value[][]>>;

/** A piece ends in a line break, but inside an array. No rows are an empty piece. */
export function render(record: Directive, shape: Shape): string {
  const { form, kinds, fields } = shape;
  if (form === 'csv' || form === 'tsv') {
    const rows = rowsOf(kinds[0] ?? ROW_KINDS[0], record);
    return form === 'csv' ? csvLines(rows) : tsvLines(rows);
  }
  if (form === 'rows') {
    return `${JSON.stringify(Object.fromEntries(kinds.map((kind) => [kind, rowsOf(kind, record)])))}\n`;
  }
  return renderJson(fields === null ? record : pick(record, fields), form);
}

function renderJson(value: unknown, form: Form): string {
  if (form === 'ndjson') return `${toJson(value, 0)}\n`;
  const text = toJson(value, 2);
  return form === 'json' ? `${text}\n` : text.replace(/^/gm, '  ');
}

/** The same piece with `duplicateOf` filled in, where the shape has a place for it. */
export function markDuplicate(piece: string, shape: Shape, of: string): string {
  const { form, kinds, fields } = shape;
  if (form === 'csv' || form === 'tsv') {
    if (kinds[0] !== 'documents') return piece;
    // The cell is the last one of the line and still empty.
    return piece.slice(0, -1) + (form === 'csv' ? csvLines([[of]]) : tsvLines([[of]]));
  }
  const value = JSON.parse(piece);
  if (form === 'rows') {
    const row = (value as Rows).documents?.[0];
    if (row === undefined) return piece;
    row[row.length - 1] = of;
    return `${JSON.stringify(value)}\n`;
  }
  if (fields !== null && !wanted(fields)) return piece;
  const { schemaVersion, source, ...rest } = value as Partial<Directive>;
  const first = schemaVersion === undefined ? {} : { schemaVersion };
  return renderJson({ ...first, source: { ...source, duplicateOf: of }, ...rest }, form);
}

function wanted(fields: Selection): boolean {
  const source = fields.get('source');
  return source === null || source?.has('duplicateOf') === true;
}
