/** What was found as items to work on. Files are left to the threads; records go one by one. */
import { resolve } from 'node:path';
import { TooLarge } from '../failure.ts';
import type { Item } from '../work/task.ts';
import type { Found } from './found.ts';
import { isBlank, linesOf } from './lines.ts';
import { fileRecords, standardRecords } from './records.ts';
import { gather, type Standard } from './standard.ts';

export interface Sources {
  cwd: string;
  maxBytes: number;
  /** What "-" is. */
  standard: Standard | null;
}

/** `skip` is told what is not read, in its turn. */
export async function* itemsOf(
  found: AsyncIterable<Found> | Iterable<Found>,
  sources: Sources,
  skip: (path: string, reason: string) => void,
): AsyncGenerator<Item> {
  const { cwd, maxBytes, standard } = sources;
  for await (const one of found) {
    const { kind, path } = one;
    if (kind === 'skipped') skip(path, one.reason);
    else if (kind === 'document') yield { kind: 'file', path };
    else if (kind === 'records') yield* fileRecords(path, resolve(cwd, path), maxBytes);
    else if (kind === 'stdin' && standard !== null) yield* standardItems(standard, maxBytes);
  }
}

async function* standardItems(standard: Standard, maxBytes: number): AsyncGenerator<Item> {
  if (standard.records) {
    yield* standardRecords(standard, maxBytes);
    return;
  }
  try {
    yield { kind: 'file', path: '-', bytes: await gather(standard.pieces, maxBytes) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    yield { kind: 'file', path: '-', over: true };
  }
}

/** Lines of `{ "path", "text" }`, those that came together in one chunk. */
export async function* lineChunks(
  pieces: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<readonly Item[]> {
  for await (const lines of linesOf(pieces, maxBytes)) {
    const items = lines
      .filter((line) => !isBlank(line))
      .map(
        ({ bytes, over }): Item => ({
          kind: 'line',
          path: '-',
          bytes: new Uint8Array(bytes),
          over,
        }),
      );
    for (let start = 0; start < items.length; start += MOST) yield items.slice(start, start + MOST);
  }
}

const MOST = 16;
