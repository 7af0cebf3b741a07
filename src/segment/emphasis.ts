import type { Clean } from '../normalise/clean.ts';
import { skipBlanksBack } from '../text/blanks.ts';
import { isWordUnit } from '../text/letters.ts';

/** Whether something was dropped just before clean.text[at]: a mark of emphasis. */
const hasGap = ({ span }: Clean, at: number): boolean =>
  at > 0 && span(at - 1, at).end < span(at, at + 1).start;

/** The end of words in italics or bold that begin at `from`, not beyond `limit`, which stands in the same paragraph. */
export function endOfEmphasis(clean: Clean, from: number, limit: number): number | undefined {
  if (!hasGap(clean, from)) return undefined;
  for (let at = from + 1; at <= limit && at < clean.text.length; at++) {
    if (isWordUnit(clean.text.charCodeAt(at)) || !hasGap(clean, at)) continue;
    return skipBlanksBack(clean.text, at);
  }
  return undefined;
}
