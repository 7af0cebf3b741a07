import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 256 * 1024;

/** A file in pieces. Each is read when the one before was used up. */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const fd = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafeSlow(CHUNK);
      const read = readSync(fd, chunk, 0, CHUNK, null);
      if (read === 0) return;
      yield chunk.subarray(0, read);
    }
  } finally {
    closeSync(fd);
  }
}

export interface Line {
  bytes: Uint8Array;
  /** It was longer than the limit; `bytes` is empty. */
  over: boolean;
}

/** A line, or a value, whose end has not come yet. */
export class Begun {
  readonly #limit: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get length(): number {
    return this.#length;
  }

  add(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  /** All of it; the next begins. */
  take(): Line {
    const [only, ...more] = this.#parts;
    const bytes = only !== undefined && more.length === 0 ? only : Buffer.concat(this.#parts);
    const line = { bytes, over: this.#length > this.#limit };
    this.#parts = [];
    this.#length = 0;
    return line;
  }
}

/**
 * The lines of a stream, those of one piece together, so that nobody waits for the next piece.
 * The last one counts without its end, too. No more than one line and one piece are held.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
  end = 0x0a,
): AsyncGenerator<Line[]> {
  const begun = new Begun(limit);
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let start = 0;
    for (let at = piece.indexOf(end); at >= 0; at = piece.indexOf(end, start)) {
      begun.add(piece.subarray(start, at));
      lines.push(begun.take());
      start = at + 1;
    }
    begun.add(piece.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (begun.length > 0) yield [begun.take()];
}

/** Nothing but blanks. */
export const isBlank = ({ bytes, over }: Line): boolean =>
  !over && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
