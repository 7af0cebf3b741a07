import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { TooLarge } from '../failure.ts';

const CHUNK = 64 * 1024;
const waiting = new Int32Array(new SharedArrayBuffer(4));

/**
 * The bytes of a file, pipe or device; a size over the limit is refused before anything is read.
 * A pipe is opened without blocking, so that a thread that waits for it can be stopped. Throws
 * what `node:fs` throws, or `TooLarge`.
 */
export function readFile(path: string, limit: number): Uint8Array {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    if (stat.isFile() && stat.size > limit) throw new TooLarge(stat.size);
    const chunks: Uint8Array[] = [];
    let length = 0;
    // A file may grow while it is read, a pipe has no size: read until there is no more.
    for (let size = stat.size > 0 ? stat.size + 1 : CHUNK; ; size = CHUNK) {
      const chunk = Buffer.allocUnsafeSlow(size);
      const read = readReady(fd, chunk);
      if (read === 0) break;
      length += read;
      if (length > limit) throw new TooLarge(null);
      chunks.push(chunk.subarray(0, read));
      // A file that gave less than asked for is at its end.
      if (stat.isFile() && stat.size > 0 && length === stat.size && read < size) break;
    }
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  } finally {
    closeSync(fd);
  }
}

/** Reads what there is; waits where there is nothing yet. */
function readReady(fd: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(fd, chunk, 0, chunk.length, null);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(waiting, 0, 0, 2);
    }
  }
}
