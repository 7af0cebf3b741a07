/** `main` on this process: the only file that touches it. Writes are synchronous, so none is ever cut off. */
import { writeSync } from 'node:fs';
import { ClosedPipe, type Io, type Output, TooLarge } from './context.ts';
import { readFile } from './files.ts';
import { main } from './main.ts';

export async function start(version: string): Promise<void> {
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  // Everything is written by now; to take the heap apart first costs milliseconds.
  process.exit(await main(ioOf(version)));
}

/** Who wants to know that the user stops the command. */
let stopping: ((code: 130 | 143) => void) | null = null;

/** The first signal is the command's, where it listens; the second ends the process. */
function stop(code: 130 | 143): void {
  const listen = stopping;
  stopping = null;
  if (listen === null) process.exit(code);
  listen(code);
}

// For the build, which runs the bundle to keep what V8 compiles.
export { main, readFile };

const ioOf = (version: string): Io => ({
  args: process.argv.slice(2),
  env: process.env,
  stdout: outputOf(1, () => process.stdout),
  stderr: outputOf(2, () => process.stderr),
  readStdin,
  readFile,
  version,
  onStop: (listen) => {
    stopping = listen;
    return () => {
      stopping = null;
    };
  },
  stdin: () => process.stdin as AsyncIterable<Uint8Array>,
});

function outputOf(fd: 1 | 2, stream: () => NodeJS.WriteStream): Output {
  return {
    write: (data) => writeAll(fd, typeof data === 'string' ? Buffer.from(data, 'utf8') : data),
    // Asked only where it matters: loading the stream costs milliseconds.
    terminal: () => ({ isTty: stream().isTTY === true, columns: stream().columns ?? null }),
  };
}

function writeAll(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') throw new ClosedPipe();
      // A slow reader of a pipe that someone else made non-blocking: wait for it.
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > limit) throw new TooLarge(null);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
