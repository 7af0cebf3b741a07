import { matchesOf } from '../../../text/matches.ts';
import type { Context } from '../context.ts';
import type { Weighed } from './evidence.ts';
import { ABOVE } from './signs.ts';

// "… để khắc phục những hạn chế trên, Ủy ban nhân dân tỉnh | yêu cầu các đơn vị:"
const ORDERS = /(?<!\p{L})(?:yêu cầu|phát động|kêu gọi|đề nghị|giao|phấn đấu)(?!\p{L})/giu;

/** What an announcement tells before it orders says nothing of the list that it opens. */
const orderStart = (text: string): number =>
  text.endsWith(':') ? ([...matchesOf(ORDERS, text)].pop()?.index ?? 0) : 0;

/** The nearest heading or announcement that says anything; not the sum of all above. */
export function signsAbove({ above }: Context): Weighed[] {
  for (const text of above) {
    const order = text.slice(orderStart(text));
    const found = ABOVE.filter(({ pattern }) => pattern.test(order));
    if (found.length > 0) return found;
  }
  return [];
}
