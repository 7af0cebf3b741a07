import type { Drawing } from '../block.ts';
import { paintLine, type Segment, type Styled, wrap } from '../styled.ts';

/** A sign and its text, line by line; a long text keeps to its column. */
export function renderPairs(
  pairs: readonly (readonly [Segment, Styled])[],
  { width, paint }: Drawing,
): string {
  return pairs
    .flatMap(([sign, text]) =>
      wrap(text, Math.max(1, width - 2)).map((line, index) => {
        const head = index === 0 ? paintLine([sign], paint) : ' ';
        return `${head} ${paintLine(line, paint)}`;
      }),
    )
    .join('\n');
}
