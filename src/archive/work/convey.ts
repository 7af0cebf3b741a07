/** Chunks in, their parts out in the same order, with so many on the way at most. */
import { type Pool, Stopped } from './pool.ts';
import type { Item, Part } from './task.ts';

type Chunks = AsyncIterable<readonly Item[]> | Iterable<readonly Item[]>;

/**
 * What is done is given on at once, also while the next chunk is waited for. Ends early, without
 * an error, when the pool was stopped.
 */
export async function* convey(chunks: Chunks, pool: Pool, most: number): AsyncGenerator<Part> {
  const line: Promise<Part[]>[] = [];
  let wake = () => {};
  let room = () => {};
  let over = false;
  let trouble: unknown = null;
  pool.whenStopped(() => {
    over = true;
    wake();
  });
  const fill = async () => {
    for await (const items of chunks) {
      if (over) return;
      const parts = pool.run(items);
      // It is looked at later, in its turn.
      parts.catch(() => {});
      line.push(parts);
      wake();
      if (line.length >= most) await new Promise<void>((go) => (room = go));
    }
  };
  const filling = fill()
    .catch((error) => {
      trouble = error;
    })
    .finally(() => {
      over = true;
      wake();
    });
  try {
    for (;;) {
      const first = line[0];
      if (first === undefined) {
        if (over) break;
        await new Promise<void>((go) => (wake = go));
        continue;
      }
      yield* await first;
      line.shift();
      room();
    }
    if (trouble !== null) throw trouble;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    yield* error.parts;
  } finally {
    over = true;
    room();
    void filling;
  }
}
