/** What a matcher says about two things of two documents. */
import type { MatchedBy } from './types.ts';

export interface Verdict {
  by: MatchedBy;
  /** Identity outranks any likeness of words. */
  identity: boolean;
  /** 0 to 1; without identity compared with the floor of the kind. */
  score: number;
  /** Why the two never match, or `null`. */
  barred: string | null;
}

/** One thing of one document, read once for all comparisons. */
export interface Item<Cell, Traits> {
  cell: Cell;
  traits: Traits;
  /** Words that a person knows it by. */
  label: string;
  /** Identity across documents where it has one: "forest_cover", "ntm", "34CTTW". */
  identity: string | null;
  /** Equal for things of the same words and kind; makes rows of very many documents. */
  signature: string;
}

export interface Matcher<Cell, Traits> {
  /** Below it nothing matches by words. */
  floor: number;
  /** Called for every pair; a barred pair costs next to nothing and has score 0. */
  judge(a: Traits, b: Traits): Verdict;
  /** 0 to 1, of barred pairs too: for naming the runner-up. */
  likeness(a: Traits, b: Traits): number;
  /** What speaks for a match, most telling first. */
  evidence(a: Traits, b: Traits, verdict: Verdict): string[];
  read(cell: Cell, context: Context): Item<Cell, Traits>;
}

/** What of the document counts for the things in it. */
export interface Context {
  year: number | null;
  province: string | null;
  level: string | null;
}
