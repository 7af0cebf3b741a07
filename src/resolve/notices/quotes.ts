import { skipBlanks, skipBlanksBack } from '../../text/blanks.ts';
import { findQuotes } from '../../text/quotes.ts';
import type { NoticeRule } from './rule.ts';

/** A mark without a partner in its paragraph; offsets in the clean text. */
interface Lone {
  start: number;
  end: number;
  opens: boolean;
}

/** “A … in one paragraph and … B” in a later one: a quotation of several paragraphs. */
function dropPairs(lone: readonly Lone[]): Lone[] {
  const left: Lone[] = [];
  for (const mark of lone) {
    const before = left[left.length - 1];
    if (!mark.opens && before?.opens) left.pop();
    else left.push(mark);
  }
  return left;
}

export const quoteUnbalanced: NoticeRule = {
  code: 'quote-unbalanced',
  severity: 'warning',
  check: ({ layout: { blocks, clean } }) => {
    const lone: Lone[] = [];
    for (const { role, text, start: base } of blocks) {
      if (role === null) continue;
      for (const { start, end, from, to, opened, closed } of findQuotes(text, 0, text.length)) {
        if (!closed) {
          lone.push({ start: base + start, end: base + skipBlanksBack(text, from), opens: true });
        }
        if (!opened) {
          lone.push({ start: base + skipBlanks(text, to), end: base + end, opens: false });
        }
      }
    }
    lone.sort((a, b) => a.start - b.start);
    return dropPairs(lone).map(({ start, end, opens }) => {
      const near = opens
        ? clean.text.slice(start, start + 40)
        : clean.text.slice(Math.max(0, end - 40), end);
      const words = near.replace(/\s+/g, ' ').trim();
      const expected = opens
        ? 'a closing mark for the quotation opened'
        : 'an opening mark for the quotation closed';
      return {
        message: `expected ${expected} here, found none: ${words}`,
        span: clean.span(start, end),
      };
    });
  },
};
