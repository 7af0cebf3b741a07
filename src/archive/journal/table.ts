/**
 * A hash table of 128-bit keys in one block of memory, which threads share: some 32 bytes a slot
 * where a `Map` of strings takes 200. Keys are hashes already, so their first bits say where they stand.
 */

/** Words of a slot: four of the key, two of the number (low, high), one of the size, one that says it is taken. */
const WORDS = 8;

export class Table {
  #words: Uint32Array;
  #mask: number;
  #count = 0;

  constructor(buffer: SharedArrayBuffer = blank(1024)) {
    this.#words = new Uint32Array(buffer);
    this.#mask = this.#words.length / WORDS - 1;
  }

  /** To be given to threads; a table that grows gets another. */
  get buffer(): SharedArrayBuffer {
    return this.#words.buffer as SharedArrayBuffer;
  }

  get count(): number {
    return this.#count;
  }

  /** The slot of a key (32 hex digits or more), or -1. */
  find(hex: string): number {
    const slot = this.#probe(this.#words, wordsOf(hex));
    return this.#words[slot * WORDS + 7] === 0 ? -1 : slot;
  }

  number(slot: number): number {
    const at = slot * WORDS;
    return (this.#words[at + 4] ?? 0) + (this.#words[at + 5] ?? 0) * 0x1_0000_0000;
  }

  size(slot: number): number {
    return this.#words[slot * WORDS + 6] ?? 0;
  }

  /** Adds a key, or gives a known one new values. */
  set(hex: string, number: number, size: number): void {
    if ((this.#count + 1) * 10 > (this.#mask + 1) * 7) this.#grow();
    const key = wordsOf(hex);
    const slot = this.#probe(this.#words, key);
    if (this.#words[slot * WORDS + 7] === 0) this.#count++;
    this.#words.set(
      [...key, number >>> 0, Math.floor(number / 0x1_0000_0000), size, 1],
      slot * WORDS,
    );
  }

  #probe(words: Uint32Array, key: readonly number[]): number {
    const [a = 0, b = 0, c = 0, d = 0] = key;
    for (let slot = a & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const at = slot * WORDS;
      if (words[at + 7] === 0) return slot;
      if (words[at] === a && words[at + 1] === b && words[at + 2] === c && words[at + 3] === d) {
        return slot;
      }
    }
  }

  #grow(): void {
    const old = this.#words;
    this.#words = new Uint32Array(blank((old.length / WORDS) * 2));
    this.#mask = this.#words.length / WORDS - 1;
    for (let at = 0; at < old.length; at += WORDS) {
      if (old[at + 7] === 0) continue;
      const slot = this.#probe(this.#words, [...old.subarray(at, at + 4)]);
      this.#words.set(old.subarray(at, at + WORDS), slot * WORDS);
    }
  }
}

const blank = (slots: number): SharedArrayBuffer => new SharedArrayBuffer(slots * WORDS * 4);

const wordsOf = (hex: string): number[] =>
  [0, 8, 16, 24].map((start) => Number.parseInt(hex.slice(start, start + 8), 16) >>> 0);
