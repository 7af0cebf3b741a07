/** Excel: a sheet for each kind of row, real numbers and dates, the header frozen. */
import type { Cell, Row } from 'write-excel-file/node';
import type { Value } from '../../render/delimited.ts';
import { type ColumnType, columnsOf, ROW_KINDS, type RowKind } from '../columns.ts';
import type { Rows } from '../shape.ts';
import type { Sink, Write } from './sink.ts';
import { withoutClock } from './zip.ts';

/** Excel's own limits. */
const MAX_ROWS = 1_048_576;
const MAX_TEXT = 32_767;
/** Letters; a column is no wider than can be read, no narrower than its numbers. */
const WIDTH = { least: 8, most: 60 };
/** Rows that the width of a column is taken from. */
const SAMPLE = 200;

export class TooManyRows extends Error {
  override readonly name = 'TooManyRows';
}

export function xlsxSink(write: Write): Sink {
  const sheets = new Map<RowKind, Value[][]>(ROW_KINDS.map((kind) => [kind, []]));
  return {
    add: (piece) => {
      const more = JSON.parse(Buffer.from(piece).toString('utf8')) as Rows;
      for (const [kind, rows] of sheets) {
        for (const row of more[kind] ?? []) rows.push(row);
        if (rows.length >= MAX_ROWS) {
          throw new TooManyRows(
            `a sheet of Excel holds ${MAX_ROWS - 1} rows, the ${kind} are more; write .parquet or .csv`,
          );
        }
      }
    },
    end: async () => {
      const { default: writeExcel } = await import('write-excel-file/node');
      const made = writeExcel(
        [...sheets].map(([kind, rows]) => ({
          sheet: kind,
          data: [headerOf(kind), ...rows.map((row) => cellsOf(kind, row))],
          columns: widthsOf(kind, rows),
          stickyRowsCount: 1,
          dateFormat: 'dd/mm/yyyy',
        })),
      );
      write(withoutClock(await made.toBuffer()));
    },
  };
}

const headerOf = (kind: RowKind): Row =>
  columnsOf(kind).map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }));

function cellsOf(kind: RowKind, row: readonly Value[]): Row {
  return columnsOf(kind).map(({ type }, c) => cellOf(row[c] ?? null, type));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Text is said to be text, so that none is taken for a formula. */
function cellOf(value: Value, type: ColumnType): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (type === 'date' && typeof value === 'string' && DAY.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  }
  return { value: String(value).slice(0, MAX_TEXT), type: String };
}

function widthsOf(kind: RowKind, rows: readonly (readonly Value[])[]): { width: number }[] {
  return columnsOf(kind).map(({ name }, c) => {
    const lengths = rows.slice(0, SAMPLE).map((row) => String(row[c] ?? '').length);
    const width = Math.max(WIDTH.least, name.length + 1, ...lengths.map((length) => length + 1));
    return { width: Math.min(WIDTH.most, width) };
  });
}
