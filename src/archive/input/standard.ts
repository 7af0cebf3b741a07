/** Standard input is a document, or records of an earlier extract: its first bytes tell. */
import { TooLarge } from '../failure.ts';

export interface Standard {
  records: boolean;
  /** All of it, from the first byte on. */
  pieces: AsyncIterable<Uint8Array>;
}

/** An object with a key, an array of such or an empty array; "[Trang chủ](…)" is a text. */
const RECORDS = /^(?:\u00ef\u00bb\u00bf)?\s*(?:(?:\[\s*)?\{\s*"|\[\s*\]\s*$)/;
/** Enough to see that, however it is indented. */
const ENOUGH = 256;

export async function lookAt(pieces: AsyncIterable<Uint8Array>): Promise<Standard> {
  const source = pieces[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let trouble: { error: unknown } | null = null;
  while (length < ENOUGH && trouble === null) {
    try {
      const { done, value } = await source.next();
      if (done) break;
      first.push(value);
      length += value.length;
    } catch (error) {
      trouble = { error };
    }
  }
  const start = Buffer.concat(first);
  return {
    records: RECORDS.test(start.toString('latin1', 0, 4 * ENOUGH)),
    pieces: (async function* () {
      if (start.length > 0) yield start;
      // Whoever reads it is told, in its turn.
      if (trouble !== null) throw trouble.error;
      yield* { [Symbol.asyncIterator]: () => source };
    })(),
  };
}

/** All of it as one document. Throws `TooLarge`. */
export async function gather(
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > limit) throw new TooLarge(null);
    all.push(piece);
  }
  return Buffer.concat(all);
}
