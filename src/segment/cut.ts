import type { Block } from './blocks.ts';
import { readLabel } from './labels.ts';

/** Between lines that a crawl ran together: blanks, rules and what is left of bars. */
const BETWEEN = /[\s|*•–—-]/u;

/**
 * A block cut at `offsets` of its text, each piece without the rules and blanks around it; for lines of
 * the form that a crawl or a text layer ran together.
 */
export function cutBlock(block: Block, offsets: readonly number[], trimStart = true): Block[] {
  const pieces: Block[] = [];
  const { text } = block;
  const bounds = [...new Set([0, ...offsets, text.length])].sort((a, b) => a - b);
  for (let i = 1; i < bounds.length; i++) {
    let from = bounds[i - 1] as number;
    let to = bounds[i] as number;
    const isEdge = trimStart ? BETWEEN : /\s/u;
    while (from < to && isEdge.test(text[from] as string)) from++;
    while (to > from && BETWEEN.test(text[to - 1] as string)) to--;
    if (from === to) continue;
    const words = text.slice(from, to);
    pieces.push({
      ...block,
      start: block.start + from,
      end: block.start + to,
      text: words,
      apart: block.apart && pieces.length === 0,
      label: readLabel(words),
    });
  }
  return pieces;
}

/** `blocks` with those that `cut` takes apart replaced by their pieces. */
export function cutBlocks(
  blocks: readonly Block[],
  cut: (block: Block, index: number) => readonly Block[] | undefined,
): Block[] {
  const result: Block[] = [];
  for (const [i, block] of blocks.entries()) {
    const pieces = cut(block, i);
    if (pieces === undefined || pieces.length === 0) result.push(block);
    else result.push(...pieces);
  }
  for (const [index, block] of result.entries()) block.index = index;
  return result;
}
