/** What the vocabulary knows of an indicator, as comparison asks it. */
import { indicatorById } from '../vocabulary/indicators.ts';

/** Whether the indicator itself is a reduction: more of it is more reduced. */
export const isReduction = (id: string | null): boolean =>
  id !== null && indicatorById(id)?.kind === 'reduction';

/** Which way is better; `null` where neither is or the indicator is unknown. */
export function directionOf(id: string | null): 'higher' | 'lower' | null {
  const direction = id === null ? undefined : indicatorById(id)?.direction;
  return direction === undefined || direction === 'neutral' ? null : direction;
}
