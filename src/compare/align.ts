/** Pairs the things of two documents: one to one, identity before words, best in total. */
import { assign, type Edge } from './assign.ts';
import type { Item, Matcher, Verdict } from './judge.ts';
import type { Match } from './types.ts';

export interface Pairing {
  left: number;
  right: number;
  verdict: Verdict;
}

/** Whole numbers, so that sums are exact: a match by identity outweighs any sum of matches by words. */
const IDENTITY = 1e12;
const SCORE = 1e4;
/** Among equal scores things in the same order win; less than the least difference of scores. */
const ORDER = 1e5;

/** Symmetric in `left` and `right`, so that the mirrored pair is matched the same. */
const weigh = (verdict: Verdict, left: number, right: number): number =>
  (verdict.identity ? IDENTITY : 0) +
  Math.round(verdict.score * SCORE) * ORDER -
  Math.min(ORDER - 1000, (left - right) ** 2 * 500) -
  Math.min(499, left + right);

type Items<Cell, Traits> = readonly Item<Cell, Traits>[];

/** In the order of `left`. Mirrored documents give mirrored pairs. */
export function align<Cell, Traits>(
  left: Items<Cell, Traits>,
  right: Items<Cell, Traits>,
  matcher: Matcher<Cell, Traits>,
): Pairing[] {
  const edges: (Edge & { verdict: Verdict })[] = [];
  for (const [row, a] of left.entries()) {
    for (const [column, b] of right.entries()) {
      const verdict = matcher.judge(a.traits, b.traits);
      if (verdict.barred !== null || !(verdict.identity || verdict.score >= matcher.floor))
        continue;
      edges.push({ row, column, weight: weigh(verdict, row, column), verdict });
    }
  }
  return assign(edges)
    .sort((a, b) => a.row - b.row)
    .map(({ row, column, verdict }) => ({ left: row, right: column, verdict }));
}

/** Why `pairing` was made. */
export function explain<Cell, Traits>(
  { left: row, right: column, verdict }: Pairing,
  left: Items<Cell, Traits>,
  right: Items<Cell, Traits>,
  matcher: Matcher<Cell, Traits>,
): Match {
  const a = left[row] as Item<Cell, Traits>;
  const b = right[column] as Item<Cell, Traits>;
  let best: Match['runnerUp'] = null;
  const offer = (x: Item<Cell, Traits>, y: Item<Cell, Traits>, label: string) => {
    const { barred, score: judged } = matcher.judge(x.traits, y.traits);
    const score = barred === null ? judged : matcher.likeness(x.traits, y.traits);
    if (score < NEAR || (best !== null && score < best.score)) return;
    // Of equal candidates the one whose words sort first, so that the mirror says the same.
    if (best !== null && score === best.score && label >= best.label) return;
    best = { label, score: Math.round(score * 1e4) / 1e4, reason: barred };
  };
  for (const [i, other] of right.entries()) if (i !== column) offer(a, other, other.label);
  for (const [i, other] of left.entries()) if (i !== row) offer(other, b, other.label);
  return {
    by: verdict.by,
    score: verdict.score,
    evidence: matcher.evidence(a.traits, b.traits, verdict),
    runnerUp: best,
  };
}

/** A candidate is not worth naming below it. */
const NEAR = 0.3;
