import type { Item } from './task.ts';

/** Bytes that a chunk hands over at most, where its items were read already. */
const BYTES = 1024 * 1024;

/** Few at first, so that all threads soon have some; then enough that handing them over costs nothing. */
const FIRST = 4;
const MOST = 32;

/** Items in groups of one after the other. */
export async function* chunksOf(items: AsyncIterable<Item>): AsyncGenerator<readonly Item[]> {
  let size = FIRST;
  let chunk: Item[] = [];
  let bytes = 0;
  for await (const item of items) {
    chunk.push(item);
    bytes += item.bytes?.length ?? 0;
    if (chunk.length < size && bytes < BYTES) continue;
    yield chunk;
    chunk = [];
    bytes = 0;
    size = Math.min(MOST, size + FIRST);
  }
  if (chunk.length > 0) yield chunk;
}
