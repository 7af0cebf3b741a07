import type { MovementKind, Period } from '../../record/types.ts';

/** One place where a movement is named; offsets in the clean text. */
export interface Mention {
  start: number;
  end: number;
  kind: MovementKind;
  rule: string;
  launchedBy: string | null;
  period: Period | null;
}

/** A place that was looked at and is no movement. */
export interface Declined {
  start: number;
  end: number;
  rule: string;
  reason: string;
}

export interface Findings {
  taken: Mention[];
  declined: Declined[];
}
