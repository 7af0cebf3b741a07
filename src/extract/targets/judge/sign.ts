/** Words that speak for or against a number being a target. */
export interface Sign {
  reason: string;
  weight: number;
  pattern: RegExp;
  /** Words without which the pattern cannot match. */
  needs?: string;
  /** Counts only left of the number. */
  before?: true;
  /** Counts only against what is said of something, not against what is to be done: "giảm 5% số vụ so với …". */
  reported?: true;
  /** An aim said after it overrules it: "năm 2023 đã có 88%, năm 2024 phấn đấu đạt 91%". */
  overruled?: true;
  /** Counts only against money. */
  money?: true;
  /** Where something reports what was, counts only left of the number. */
  aim?: true;
  /** Speaks over the whole sentence although it speaks against. */
  whole?: true;
  /** Counts only as far as the next comma after the number. */
  near?: true;
  /** The same for a share without a noun: "…; ít nhất 60% là lao động trực tiếp". */
  shares?: true;
}

export type Weighed = Pick<Sign, 'reason' | 'weight'>;

/** Whether something holds, what it says of a number, and how much that weighs. */
export type Candidate = readonly [holds: boolean, reason: string, weight: number];

export const weigh = (candidates: readonly Candidate[]): Weighed[] =>
  candidates.flatMap(([holds, reason, weight]) => (holds ? [{ reason, weight }] : []));
