import { columnsOf, type RowKind } from '../../archive/columns.ts';
import type { Sink, Write } from '../../archive/output/sink.ts';
import type { Rows } from '../../archive/shape.ts';
import { renderList } from '../../render/comparison/list.ts';
import type { Value } from '../../render/delimited.ts';
import type { Terminal } from '../context.ts';

/** Columns that a person reads; the other formats have all. */
const SHOWN: Readonly<Record<RowKind, readonly string[]>> = {
  documents: ['path', 'documentNumber', 'documentDate', 'issuer', 'movements', 'targets', 'signer'],
  targets: ['path', 'indicator', 'value', 'unit'],
  movements: ['path', 'name', 'kind', 'from', 'to'],
  citations: ['path', 'type', 'number', 'date', 'title'],
};

/** A table for a person, drawn when its widths are known. */
export function tableSink(write: Write, kind: RowKind, terminal: Terminal): Sink {
  const names = columnsOf(kind).map(({ name }) => name);
  const rows: Record<string, Value>[] = [];
  return {
    add: (piece) => {
      for (const row of (JSON.parse(Buffer.from(piece).toString('utf8')) as Rows)[kind] ?? []) {
        rows.push(Object.fromEntries(names.map((name, c) => [name, row[c] ?? null])));
      }
    },
    end: () => write(`${renderList(SHOWN[kind], rows, terminal)}\n`),
  };
}
