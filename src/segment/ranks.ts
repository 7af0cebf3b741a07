import type { Block } from './blocks.ts';
import { LETTER_RANK, ROMAN_RANK } from './labels.ts';

/** Deeper than any label of the document itself. */
const QUOTED = 10;

/** The rank of each block's label within its part, `null` where it has none. */
export function rankLabels(blocks: readonly Block[]): (number | null)[] {
  const first = (rank: number): number => blocks.findIndex(({ label }) => label?.rank === rank);
  const letter = first(LETTER_RANK);
  const outer = letter >= 0 && letter < first(ROMAN_RANK) ? ROMAN_RANK - 0.5 : LETTER_RANK;
  const quoted = findQuoted(blocks);
  return blocks.map(({ label }, i) => {
    if (label === null) return null;
    const rank = label.rank === LETTER_RANK ? outer : label.rank;
    return quoted.has(i) ? rank + QUOTED : rank;
  });
}

/**
 * Words of another document that an amending one gives anew: what follows "2. Sửa đổi Điều 7 như
 * sau:" from “Điều 7. …” to the closing mark counts its own items.
 */
function findQuoted(blocks: readonly Block[]): Set<number> {
  const quoted = new Set<number>();
  let start = -1;
  for (const [i, { text }] of blocks.entries()) {
    // Another opening before the first was closed: where that one ended is not known.
    if (/^["“]/.test(text) && /:$/.test(blocks[i - 1]?.text ?? '')) start = i;
    if (start < 0 || !/["”][ .;,]{0,3}$/.test(text)) continue;
    for (let j = start; j <= i; j++) quoted.add(j);
    start = -1;
  }
  return quoted;
}
