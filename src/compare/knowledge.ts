/** What the vocabulary knows of an indicator, as comparison asks it. */

const REDUCTIONS = new Set([
  'birth_reduction',
  'poverty_reduction',
  'poverty_ethnic',
  'tthc_time',
  'traffic_accidents',
]);

/** Whether the indicator itself is a reduction: more of it is more reduced. */
export const isReduction = (id: string | null): boolean => id !== null && REDUCTIONS.has(id);

export const directionOf = (_id: string | null): 'higher' | 'lower' | null => null;
