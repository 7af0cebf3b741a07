/** What goes between the thread that reads the inputs and the threads that work on them. */
import type { Failure } from '../failure.ts';
import type { Shape } from '../shape.ts';

/** One document to be read. `bytes` where they were read already. */
export interface Item {
  /** `line` is a line of `{ "path", "text" }`, `record` one of an earlier extract. */
  kind: 'file' | 'line' | 'record';
  path: string;
  bytes?: Uint8Array;
  /** It is longer than is read. */
  over?: boolean;
  /** Nothing but its hash is asked for: a journal knows it by that. */
  hashOnly?: boolean;
}

export interface Chunk {
  id: number;
  items: readonly Item[];
}

/** Bytes from which on an item is left to a process: see `apart.ts`. */
export const LARGE = 1024 * 1024;

/** What all that work are told. */
export interface Shared {
  shape: Shape;
  maxBytes: number;
  /** Where relative paths begin; `null` where the process runs. */
  cwd: string | null;
  /** Table of the journal: what is in it need not be worked on again. */
  known: SharedArrayBuffer | null;
}

export interface Settings extends Shared {
  /** One counter: how many items this thread has begun, so that a thread that stands still is seen. */
  begun: SharedArrayBuffer;
  large: number;
}

/** What became of one item. The pieces of a part stand one after the other in its `data`. */
export interface Result {
  kind: Item['kind'];
  path: string;
  failed: Failure | null;
  /** Hex; `null` where nothing could be read. */
  sha256: string | null;
  /** Slot in the table of the journal, or -1. Then there is no piece here. */
  slot: number;
  /** Bytes of its piece. */
  length: number;
}

/** Of all items of the chunk, or of those before one that is too large for a thread. */
export interface Part {
  results: readonly Result[];
  data: Uint8Array;
}

export interface Answer extends Part {
  id: number;
}

export const failedResult = (
  kind: Item['kind'],
  failed: Failure,
  sha256: string | null = null,
): Result => ({
  kind,
  path: failed.path,
  failed,
  sha256,
  slot: -1,
  length: 0,
});
