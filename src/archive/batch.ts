/** A whole batch: parts in, pieces to the sink, failures to their place, all counted and journaled. */
import type { Failure } from './failure.ts';
import type { Journal } from './journal/journal.ts';
import { keyOf } from './journal/key.ts';
import type { Sink } from './output/sink.ts';
import { Seen } from './seen.ts';
import { markDuplicate, type Shape } from './shape.ts';
import type { Tally } from './tally.ts';
import type { Part, Result } from './work/task.ts';

export interface Outlets {
  shape: Shape;
  sink: Sink;
  /** One failure, in its turn. */
  fail(failure: Failure): void;
  journal: Journal | null;
  tally: Tally;
  /** Called after each part. */
  step(): void;
  /** Whether documents with the same bytes are recognised. */
  duplicates: boolean;
}

const NOTHING = Buffer.alloc(0);

export async function runBatch(parts: AsyncIterable<Part>, outlets: Outlets): Promise<void> {
  const seen = outlets.duplicates ? new Seen() : null;
  for await (const { results, data } of parts) {
    let at = 0;
    for (const result of results) {
      take(result, data.subarray(at, at + result.length), outlets, seen);
      at += result.length;
    }
    outlets.step();
  }
}

function take(result: Result, made: Uint8Array, outlets: Outlets, seen: Seen | null): void {
  const { journal, tally, sink, shape } = outlets;
  const { kind, path, sha256, slot } = result;
  let { failed } = result;
  let piece = made;
  if (slot >= 0 && journal !== null) {
    const entry = journal.read(slot);
    failed = entry.failed === null ? null : { path, ...entry.failed };
    piece = entry.piece;
    tally.resumed++;
  } else if (journal !== null && sha256 !== null && kind === 'file' && path !== '-') {
    journal.add(keyOf(sha256, path), path, { failed, piece: failed === null ? piece : NOTHING });
  }
  if (failed !== null) {
    tally.fail(failed.code);
    outlets.fail(failed);
    return;
  }
  tally.done++;
  const original = sha256 === null ? null : (seen?.check(sha256, path) ?? null);
  if (original === null) sink.add(piece);
  else {
    tally.duplicates++;
    sink.add(Buffer.from(markDuplicate(Buffer.from(piece).toString('utf8'), shape, original)));
  }
}
