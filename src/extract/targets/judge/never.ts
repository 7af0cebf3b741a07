/** Outweighs whatever speaks for a target. */
export const NEVER = -15;
