import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { TooLarge } from './context.ts';

const CHUNK = 64 * 1024;

/** The bytes of a file, pipe or device. Throws what `node:fs` throws, or `TooLarge`. */
export function readFile(path: string, limit: number): Uint8Array {
  const fd = openSync(path, 'r');
  try {
    const stat = fstatSync(fd);
    if (stat.isFile() && stat.size > limit) throw new TooLarge(stat.size);
    const chunks: Uint8Array[] = [];
    let length = 0;
    // A file may grow while it is read, a pipe has no size: read until there is no more.
    for (let size = stat.size > 0 ? stat.size + 1 : CHUNK; ; size = CHUNK) {
      const chunk = Buffer.allocUnsafe(size);
      const read = readSync(fd, chunk, 0, size, null);
      if (read === 0) break;
      length += read;
      if (length > limit) throw new TooLarge(null);
      chunks.push(chunk.subarray(0, read));
    }
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  } finally {
    closeSync(fd);
  }
}
