/** The places of the cuts; `many` where nobody can tell; `undefined` where there is no way. */
export type Parting = readonly number[] | 'many' | undefined;

/** What stands from a place to the end. */
interface Rest {
  parts: number;
  ways: number;
  to: number;
}

/**
 * The one way in which `word` falls into the fewest parts, as the places of its cuts; `many` where there are more:
 * "phátra" is "phát ra" or "phá tra".
 */
export function fewestParts(
  word: string,
  longest: number,
  isPart: (part: string) => boolean,
): Parting {
  // From each place to the end: how few parts, in how many ways, and where the first of them ends.
  const rest = new Array<Rest | undefined>(word.length + 1).fill(undefined);
  rest[word.length] = { parts: 0, ways: 1, to: word.length };
  for (let from = word.length - 1; from >= 0; from--) {
    for (let to = from + 1; to <= Math.min(word.length, from + longest); to++) {
      const [after, best] = [rest[to], rest[from]];
      if (after === undefined || !isPart(word.slice(from, to))) continue;
      const parts = after.parts + 1;
      if (best === undefined || parts < best.parts) rest[from] = { parts, ways: after.ways, to };
      else if (parts === best.parts) best.ways += after.ways;
    }
  }
  const [whole] = rest;
  if (whole === undefined) return undefined;
  if (whole.ways > 1) return 'many';
  const cuts: number[] = [];
  for (let at = whole.to; at < word.length; at = rest[at]?.to ?? word.length) cuts.push(at);
  return cuts;
}
