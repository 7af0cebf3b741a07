/** Pairs of gold and found things, best first, one to one, none below the floor. */
export function pair<A, B>(
  gold: readonly A[],
  got: readonly B[],
  score: (a: A, b: B) => number,
  floor: number,
): { i: number; j: number; score: number }[] {
  const all = gold
    .flatMap((a, i) => got.map((b, j) => ({ i, j, score: score(a, b) })))
    .sort((x, y) => y.score - x.score || y.i - x.i || y.j - x.j);
  const usedGold = new Set<number>();
  const usedGot = new Set<number>();
  return all.filter(({ i, j, score: s }) => {
    if (s < floor || usedGold.has(i) || usedGot.has(j)) return false;
    usedGold.add(i);
    usedGot.add(j);
    return true;
  });
}

/** What is in no pair. */
export const unpaired = <T>(items: readonly T[], paired: readonly number[]): T[] =>
  items.filter((_, index) => !paired.includes(index));
