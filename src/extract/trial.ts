/** One candidate that a rule looked at; offsets in the clean text. */
export interface Consideration {
  field: string;
  rule: string;
  start: number;
  end: number;
  taken: boolean;
  reason: string | null;
}

/** Receives candidates where somebody asked for an explanation; otherwise absent and free. */
export type Consider = (consideration: Consideration) => void;
