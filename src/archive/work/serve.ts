/** Works on a chunk of items: pieces one after the other, failures in their place. */
import type { Directive } from '../../record/types.ts';
import { failureOf } from '../failure.ts';
import { keyOf } from '../journal/key.ts';
import { Table } from '../journal/table.ts';
import { render } from '../shape.ts';
import { bytesOf, hashOf, readDocument, readEarlier, readLine } from './documents.ts';
import { failedResult, type Item, type Part, type Result, type Settings } from './task.ts';

/** A function that works on chunks; `begin` is called before each item. */
export function makeServer(
  settings: Settings,
  begin: () => void,
): (items: readonly Item[]) => Part {
  const known = settings.known === null ? null : new Table(settings.known);
  return (items) => {
    const results: Result[] = [];
    const pieces: Uint8Array[] = [];
    for (const item of items) {
      begin();
      const { result, piece } = serve(item, settings, known);
      results.push(result);
      if (piece !== null) pieces.push(piece);
    }
    return { results, data: join(pieces) };
  };
}

interface Served {
  result: Result;
  piece: Uint8Array | null;
}

function serve(item: Item, settings: Settings, known: Table | null): Served {
  const { kind } = item;
  let { path } = item;
  let bytes: Uint8Array | null = null;
  try {
    bytes = bytesOf(item, settings);
    if (kind === 'record') {
      const record = readEarlier(bytes);
      return done(kind, record.source.path ?? '-', record, settings);
    }
    if (kind === 'line') {
      const line = readLine(bytes);
      path = line.path;
      return done(kind, path, line.record(), settings);
    }
    if (known !== null) {
      const sha256 = hashOf(bytes);
      const slot = known.find(keyOf(sha256, path));
      if (slot >= 0)
        return { result: { kind, path, failed: null, sha256, slot, length: 0 }, piece: null };
    }
    return done(kind, path, readDocument(path, bytes), settings);
  } catch (error) {
    const failed = failureOf(path, error, settings.maxBytes);
    return {
      result: failedResult(kind, failed, bytes === null ? null : hashOf(bytes)),
      piece: null,
    };
  }
}

function done(kind: Item['kind'], path: string, record: Directive, { shape }: Settings): Served {
  const piece = Buffer.from(render(record, shape), 'utf8');
  const { sha256 } = record.source;
  return { result: { kind, path, failed: null, sha256, slot: -1, length: piece.length }, piece };
}

/** In memory of their own, which can be handed to another thread. */
function join(pieces: readonly Uint8Array[]): Uint8Array {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const data = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const piece of pieces) {
    data.set(piece, at);
    at += piece.length;
  }
  return data;
}
