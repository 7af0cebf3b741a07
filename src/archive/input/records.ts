/** Records of an earlier extract as items to work on, one after the other, not parsed. */
import { TooLarge } from '../failure.ts';
import type { Item } from '../work/task.ts';
import { isLines } from './endings.ts';
import { isBlank, type Line, linesOf, piecesOf } from './lines.ts';
import { gather, type Standard } from './standard.ts';
import { beginsArray, valuesOf } from './values.ts';

/** Of a file; `place` is its full path. What cannot be read is given as itself: reading it tells what is wrong. */
export async function* fileRecords(
  path: string,
  place: string,
  maxBytes: number,
): AsyncGenerator<Item> {
  try {
    if (isLines(path)) yield* lines(path, piecesOf(place), maxBytes);
    else if (await startsArray(place)) yield* values(path, piecesOf(place), maxBytes);
    else yield { kind: 'record', path };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    yield { kind: 'record', path };
  }
}

/** Of standard input: an array, one object, or a record a line. */
export async function* standardRecords(
  { pieces }: Standard,
  maxBytes: number,
): AsyncGenerator<Item> {
  const source = pieces[Symbol.asyncIterator]();
  const { value: first = new Uint8Array() } = await source.next();
  const all = (async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => source };
  })();
  if (beginsArray(first)) yield* values('-', all, maxBytes);
  else if (isSpread(first)) yield await whole(all, maxBytes);
  else yield* lines('-', all, maxBytes);
}

/** One object over several lines: its second line does not begin as a record does. */
const isSpread = (bytes: Uint8Array): boolean =>
  /^[^\n]*\n[^{\n]/.test(Buffer.from(bytes).toString('latin1'));

async function whole(pieces: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Item> {
  try {
    return { kind: 'record', path: '-', bytes: await gather(pieces, maxBytes) };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { kind: 'record', path: '-', over: true };
  }
}

async function startsArray(place: string): Promise<boolean> {
  for await (const piece of piecesOf(place)) return beginsArray(piece);
  return false;
}

async function* lines(path: string, pieces: AsyncIterable<Uint8Array>, maxBytes: number) {
  let number = 0;
  for await (const some of linesOf(pieces, maxBytes)) {
    for (const line of some) {
      number++;
      if (!isBlank(line)) yield record(`${path}:${number}`, line);
    }
  }
}

async function* values(path: string, pieces: AsyncIterable<Uint8Array>, maxBytes: number) {
  let number = 0;
  for await (const some of valuesOf(pieces, maxBytes)) {
    for (const value of some) yield record(`${path}[${number++}]`, value);
  }
}

/** In memory of their own: what goes to a thread is copied with all the memory that it is a part of. */
const record = (path: string, { bytes, over }: Line): Item => ({
  kind: 'record',
  path,
  bytes: new Uint8Array(bytes),
  over,
});
