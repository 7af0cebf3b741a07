/** Documents as no office writes them: flipped, spliced, repeated, cut. The same seed gives the same ones. */

export type Random = () => number;

/** Numbers from 0 to 1 (mulberry32). */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), state | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const below = (next: Random, limit: number): number => Math.floor(next() * limit);

/** A text of the last resort: what patterns are afraid of. */
const SPICE = [
  '“',
  '"',
  '((',
  '**',
  '- ',
  '| ',
  '%',
  '1.',
  '\t',
  '\r',
  '\u0000',
  '\u202e',
  '. ',
  '5,5%',
];

type Change = (bytes: Buffer, next: Random, other: Buffer) => Buffer;

const CHANGES: readonly Change[] = [
  // A few bits.
  (bytes, next) => {
    const changed = Buffer.from(bytes);
    for (let i = below(next, 8); i >= 0; i--) {
      const at = below(next, changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << below(next, 8));
    }
    return changed;
  },
  // The beginning of one and the end of another.
  (bytes, next, other) =>
    Buffer.concat([
      bytes.subarray(0, below(next, bytes.length)),
      other.subarray(below(next, other.length)),
    ]),
  // A part, again and again.
  (bytes, next) => {
    const start = below(next, bytes.length);
    const part = bytes.subarray(start, start + below(next, 200));
    const times = Array.from({ length: 1 + below(next, 50) }, () => part);
    return Buffer.concat([bytes.subarray(0, start), ...times, bytes.subarray(start)]);
  },
  (bytes, next) => bytes.subarray(0, below(next, bytes.length)),
  (bytes, next) => bytes.subarray(below(next, bytes.length)),
  // Letters, so that the encoding stays right.
  (bytes, next) => {
    const text = [...bytes.toString('utf8')];
    for (let i = below(next, 20); i >= 0; i--) {
      text[below(next, text.length)] = SPICE[below(next, SPICE.length)] ?? '';
    }
    return Buffer.from(text.join(''));
  },
  // Lines in another order.
  (bytes, next) => {
    const lines = bytes.toString('utf8').split('\n');
    const [line = ''] = lines.splice(below(next, lines.length), 1);
    lines.splice(below(next, lines.length), 0, line);
    return Buffer.from(lines.join('\n'));
  },
];

/** One to three changes to one of the documents. */
export function mutate(seeds: readonly Buffer[], next: Random): Buffer {
  const pick = () => seeds[below(next, seeds.length)] ?? Buffer.alloc(0);
  let bytes = pick();
  for (let i = below(next, 3); i >= 0 && bytes.length > 0; i--) {
    bytes = (CHANGES[below(next, CHANGES.length)] as Change)(bytes, next, pick());
  }
  return bytes;
}
