import type { Block } from '../../segment/blocks.ts';
import { readDate } from '../../text/dates.ts';
import type { Found } from './rule.ts';

const NEAREST_CELLS = 3;

/** A table of documents: the number alone in its cell, the date in one of the next of its row. */
export function readDateCell(blocks: readonly Block[], block: Block, found: Found): string | null {
  if (block.cell === null || found.end - found.start < block.text.length - 2) return null;
  for (let i = block.index + 1; i <= block.index + NEAREST_CELLS; i++) {
    const next = blocks[i];
    if (
      next?.cell == null ||
      next.cell.table !== block.cell.table ||
      next.cell.row !== block.cell.row
    ) {
      return null;
    }
    const token = readDate(next.text, 0);
    if (
      token !== undefined &&
      token.precision === 'day' &&
      token.year !== null &&
      token.end === next.text.length
    ) {
      return token.iso;
    }
  }
  return null;
}
