import { writeSync } from 'node:fs';

/** All of the bytes, or what `node:fs` throws. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(fd, bytes, done);
}
