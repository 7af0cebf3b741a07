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

/**
 * The lines of a stream, those of one piece together, so that nobody waits for the next piece.
 * The last one counts without its end, too. No more than one line and one piece are held.
 */
export async function* linesOf(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
  end = 0x0a,
): AsyncGenerator<Line[]> {
  let begun: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) begun = [];
    else if (part.length > 0) begun.push(part);
  };
  const take = (): Line => {
    const line = {
      bytes: begun.length === 1 && begun[0] ? begun[0] : Buffer.concat(begun),
      over: length > limit,
    };
    begun = [];
    length = 0;
    return line;
  };
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let start = 0;
    for (let at = piece.indexOf(end); at >= 0; at = piece.indexOf(end, start)) {
      add(piece.subarray(start, at));
      lines.push(take());
      start = at + 1;
    }
    add(piece.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (length > 0) yield [take()];
}

/** Nothing but blanks. */
export const isBlank = ({ bytes, over }: Line): boolean =>
  !over && bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
