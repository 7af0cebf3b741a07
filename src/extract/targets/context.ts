import type { Block } from '../../segment/blocks.ts';
import type { Layout } from '../../segment/document.ts';
import { bulletLength } from '../../segment/labels.ts';
import { upperShare } from '../../text/letters.ts';

/** What stands above a block: headings, outermost first, and the sentence that announces its list. */
export interface Context {
  headings: readonly string[];
  /** "… phấn đấu đạt các chỉ tiêu sau:", or a heading block that ends with a colon. */
  intro: string | null;
  /** Headings and announcement, the nearest first. */
  above: readonly string[];
  /** What the sentence that announces its list set a target for: "Tổng thu … 9.000 tỷ đồng, trong đó:". */
  whole?: Whole | undefined;
  /** Label of the item it stands in: "2.", "(3)". */
  group: string | null;
}

/** A target that a list of its parts follows. */
export interface Whole {
  intro: string;
  indicator: string;
  /** Base unit of its number, without what it is counted by. */
  unit: string;
}

interface Announcement {
  text: string;
  /** Of its list, once that has begun. */
  rank: number | null;
  /** How many headings stand above it. */
  depth: number;
}

interface Level {
  rank: number;
  text: string;
  label: string | null;
}

/** "%/năm" and "%" measure alike. */
export const baseOf = (unit: string): string => unit.split('/', 1)[0] ?? '';

/** The end of a long announcement says what it announces. */
export const introOf = (text: string): string => text.slice(-400);

const BULLET_RANK = 9;
const PLAIN_RANK = 10;

/** Contexts of all blocks, in order. */
export function readContexts(layout: Layout): Context[] {
  const contexts: Context[] = [];
  let stack: Level[] = [];
  let intro = null as Announcement | null;
  let role: Block['role'] = null;
  for (const block of layout.blocks) {
    if (block.role !== role) {
      stack = [];
      // The orders begin with what the preamble announced last.
      const goesOn = role === 'preamble' && block.role === 'body' && intro?.rank === null;
      if (intro !== null) intro = goesOn ? { text: intro.text, rank: null, depth: 0 } : null;
      role = block.role;
    }
    const rank = rankOf(block);
    if (intro !== null && block.cell === null) {
      // The first block after the announcement shows the rank of its list; an outer rank ends it.
      if (intro.rank === null) intro.rank = rank;
      else if (
        rank < intro.rank ||
        (rank === PLAIN_RANK && intro.rank < PLAIN_RANK && !isContinuation(block))
      )
        intro = null;
    }
    while (stack.length > 0 && (stack[stack.length - 1] as Level).rank >= rank && rank < PLAIN_RANK)
      stack.pop();
    const label =
      labelOf(block) ?? [...stack].reverse().find((level) => level.label !== null)?.label ?? null;
    const headings = stack.map((level) => level.text);
    // Headings inside the list that an announcement opens are nearer than it.
    const above = [...headings].reverse();
    if (intro !== null) above.splice(Math.max(0, headings.length - intro.depth), 0, intro.text);
    contexts.push({
      headings,
      intro: intro?.text ?? null,
      above,
      group: label,
    });
    if (rank < PLAIN_RANK || block.heading) {
      stack.push({
        rank: Math.min(rank, PLAIN_RANK - 0.5),
        text: block.text.slice(0, 300),
        label: labelOf(block),
      });
    }
    if (/:$/.test(block.text))
      intro = { text: introOf(block.text), rank: null, depth: stack.length };
  }
  return contexts;
}

/** "- (1) -" → "(1)", "9-" → "9": dashes around an item's number are no part of it. */
const labelOf = ({ label }: Block): string | null =>
  label === null ? null : label.text.replace(/^- ?/, '').replace(/ ?[-–]$/, '');

/** A paragraph that goes on with the list it follows: it begins in lower case. */
const isContinuation = (block: Block): boolean => /^\p{Ll}/u.test(block.text);

// "THCS, THPT: 90%" is no title
const VALUE = /\d ?%|: ?\d/u;

// "Biểu 2. Một số công trình …", "Phụ lục số 3"
const CAPTION = /^(?:Biểu|Bảng|Phụ lục) (?:số )?(?:\d{1,2}|[IVX]{1,4})(?:[.:]|$)/u;

function rankOf(block: Block): number {
  if (block.label !== null) return block.label.rank;
  if (bulletLength(block.text) > 0)
    return /^[+*◦○]/.test(block.text) ? BULLET_RANK + 0.3 : BULLET_RANK;
  if (CAPTION.test(block.text)) return 0.5;
  // A title in capitals stands over all that follows; a bold line over its paragraphs.
  if (upperShare(block.text) > 0.8 && block.text.length > 3 && !VALUE.test(block.text)) return 0.5;
  return block.heading ? PLAIN_RANK - 2.5 : PLAIN_RANK;
}
