/** Works on a chunk of items: pieces one after the other, failures in their place. */
import type { Directive } from '../../record/types.ts';
import { failureOf } from '../failure.ts';
import { keyOf } from '../journal/key.ts';
import { Table } from '../journal/table.ts';
import { render } from '../shape.ts';
import { bytesOf, hashOf, readDocument, readEarlier, readLine } from './documents.ts';
import { failedResult, type Item, type Part, type Result, type Shared } from './task.ts';

export interface Terms extends Shared {
  /** Bytes from which on an item is left alone, and all after it; `null` for none. */
  large: number | null;
}

/** A function that works on chunks; `begin` is called before each item. */
export function makeServer(settings: Terms, begin: () => void): (items: readonly Item[]) => Part {
  const known = settings.known === null ? null : new Table(settings.known);
  return (items) => {
    const results: Result[] = [];
    const pieces: Uint8Array[] = [];
    for (const item of items) {
      begin();
      const served = serve(item, settings, known);
      if (served === null) break;
      const { result, piece } = served;
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

function serve(item: Item, settings: Terms, known: Table | null): Served | null {
  const { kind } = item;
  let { path } = item;
  let bytes: Uint8Array | null = null;
  try {
    bytes = bytesOf(item, settings);
    if (item.hashOnly) {
      return {
        result: { kind, path, failed: null, sha256: hashOf(bytes), slot: -1, length: 0 },
        piece: null,
      };
    }
    const large = settings.large !== null && bytes.length >= settings.large;
    if (large && kind !== 'file') return null;
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
    if (large) return null;
    return done(kind, path, readDocument(path, bytes), settings);
  } catch (error) {
    const failed = failureOf(path, error, settings.maxBytes);
    return {
      result: failedResult(kind, failed, bytes === null ? null : hashOf(bytes)),
      piece: null,
    };
  }
}

function done(kind: Item['kind'], path: string, record: Directive, { shape }: Terms): Served {
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
