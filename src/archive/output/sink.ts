/** Where the pieces of the records go, one after the other, and how a format begins and ends. */

import { csvLines, tsvLines } from '../../render/delimited.ts';
import type { RowKind } from '../columns.ts';
import { columnsOf } from '../columns.ts';
import type { Form } from '../shape.ts';

export interface Sink {
  /** Pieces of whole records, in their order. */
  add(piece: Uint8Array): void;
  /** Everything was added. */
  end(): Promise<void> | void;
}

export type Write = (data: Uint8Array | string) => void;

/** Bytes that are gathered before they are written. */
const ENOUGH = 256 * 1024;

export interface TextSink extends Sink {
  /** Writes what was gathered. */
  flush(): void;
}

/** The formats that are written as they come. */
export function textSink(write: Write, form: Form, kind: RowKind): TextSink {
  const list = form === 'list';
  let gathered: Uint8Array[] = [];
  let length = 0;
  let count = 0;
  const flush = () => {
    if (length === 0) return;
    const data = gathered.length === 1 && gathered[0] ? gathered[0] : Buffer.concat(gathered);
    gathered = [];
    length = 0;
    write(data);
  };
  const gather = (data: Uint8Array) => {
    gathered.push(data);
    length += data.length;
    if (length >= ENOUGH) flush();
  };
  if (form === 'csv' || form === 'tsv') {
    const header = [columnsOf(kind).map(({ name }) => name)];
    gather(Buffer.from(form === 'csv' ? csvLines(header) : tsvLines(header)));
  }
  return {
    add: (piece) => {
      if (list) gather(count === 0 ? OPENING : BETWEEN);
      gather(piece);
      count++;
    },
    flush,
    end: () => {
      if (list) gather(count === 0 ? NONE : CLOSING);
      flush();
    },
  };
}

const [OPENING, BETWEEN, CLOSING, NONE] = ['[\n', ',\n', '\n]\n', '[]\n'].map((text) =>
  Buffer.from(text),
) as [Buffer, Buffer, Buffer, Buffer];
