/** What was found as items to work on. Files are left to the threads; records go line by line. */
import { resolve } from 'node:path';
import type { Item } from '../work/task.ts';
import { isLines } from './endings.ts';
import type { Found } from './found.ts';
import { isBlank, type Line, linesOf, piecesOf } from './lines.ts';
import { readFile } from './read-file.ts';

export interface Sources {
  cwd: string;
  maxBytes: number;
  readStdin(): Promise<Uint8Array>;
}

/** `skip` is told what is not read, in its turn. */
export async function* itemsOf(
  found: AsyncIterable<Found> | Iterable<Found>,
  sources: Sources,
  skip: (path: string, reason: string) => void,
): AsyncGenerator<Item> {
  for await (const one of found) {
    const { kind, path } = one;
    if (kind === 'skipped') skip(path, one.reason);
    else if (kind === 'document') yield { kind: 'file', path };
    else if (kind === 'records') yield* recordsOf(path, sources);
    else yield await stdinItem(sources);
  }
}

async function stdinItem(sources: Sources): Promise<Item> {
  try {
    return { kind: 'file', path: '-', bytes: await sources.readStdin() };
  } catch {
    return { kind: 'file', path: '-', over: true };
  }
}

async function* recordsOf(path: string, { cwd, maxBytes }: Sources): AsyncGenerator<Item> {
  const place = resolve(cwd, path);
  try {
    if (!isLines(path)) {
      const value: unknown = JSON.parse(Buffer.from(readFile(place, maxBytes)).toString('utf8'));
      if (Array.isArray(value)) {
        for (const [i, one] of value.entries()) {
          yield { kind: 'record', path: `${path}[${i}]`, bytes: Buffer.from(JSON.stringify(one)) };
        }
        return;
      }
    } else {
      let number = 0;
      for await (const lines of linesOf(piecesOf(place), maxBytes)) {
        for (const line of lines) {
          number++;
          if (!isBlank(line)) yield { kind: 'record', path: `${path}:${number}`, ...own(line) };
        }
      }
      return;
    }
  } catch {
    // The thread reads it again and says what is wrong with it.
  }
  yield { kind: 'record', path };
}

/** Lines of `{ "path", "text" }`, those that came together in one chunk. */
export async function* lineChunks(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<readonly Item[]> {
  for await (const lines of linesOf(pieces, maxBytes)) {
    const items = lines
      .filter((line) => !isBlank(line))
      .map((line): Item => ({ kind: 'line', path: '-', ...own(line) }));
    for (let start = 0; start < items.length; start += MOST) yield items.slice(start, start + MOST);
  }
}

const MOST = 16;

/** In memory of its own: what goes to a thread is copied with all the memory that it is a part of. */
const own = ({ bytes, over }: Line): Line => ({ bytes: new Uint8Array(bytes), over });
