/** Rows of one kind as Apache Parquet: typed columns, groups of rows written as they fill. */
import type { SchemaElement } from 'hyparquet';
import type { Value } from '../../render/delimited.ts';
import { type ColumnType, columnsOf, type RowKind } from '../columns.ts';
import type { Rows } from '../shape.ts';
import type { Sink, Write } from './sink.ts';

/** Rows of a group: readers take groups side by side, the writer holds one. */
const GROUP = 20_000;

export async function parquetSink(write: Write, kind: RowKind): Promise<Sink> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const columns = columnsOf(kind);
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }) => elementOf(name, type)),
  ];
  const bytes = new ByteWriter();
  const flush = () => {
    write(new Uint8Array(bytes.buffer, 0, bytes.index).slice());
    bytes.index = 0;
  };
  Object.assign(bytes, { flush, finish: flush });
  const file = new ParquetWriter({ writer: bytes, schema, createdBy: 'directive' });
  let rows: Value[][] = [];
  const put = () => {
    file.write({
      columnData: columns.map(({ name, type }, c) => ({
        name,
        data: rows.map((row) => parquetValue(row[c] ?? null, type)),
      })),
      rowGroupSize: GROUP,
    });
    rows = [];
  };
  return {
    add: (piece) => {
      const more = (JSON.parse(Buffer.from(piece).toString('utf8')) as Rows)[kind] ?? [];
      for (const row of more) rows.push(row);
      if (rows.length >= GROUP) put();
    },
    end: () => {
      if (rows.length > 0) put();
      file.finish();
    },
  };
}

function elementOf(name: string, type: ColumnType): SchemaElement {
  const repetition_type = 'OPTIONAL';
  switch (type) {
    case 'text':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type };
    case 'number':
      return { name, type: 'DOUBLE', repetition_type };
    case 'integer':
      return { name, type: 'INT32', repetition_type };
    case 'date':
      return { name, type: 'INT32', converted_type: 'DATE', repetition_type };
  }
}

/** A date of which only the year or the month is known is the first day of it; the precision is a column. */
function parquetValue(value: Value, type: ColumnType): unknown {
  if (type !== 'date' || typeof value !== 'string') return value;
  const date = new Date(`${`${value}-01-01`.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
