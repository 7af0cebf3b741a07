import type { Movement } from '../record/types.ts';
import type { Layout } from '../segment/document.ts';
import { fold } from '../text/fold.ts';
import { upperShare } from '../text/letters.ts';
import { findLists } from './movements/lists.ts';
import type { Findings, Mention } from './movements/mention.ts';
import { findProperNames } from './movements/proper-names.ts';
import { findQuotedNames } from './movements/quoted.ts';
import type { Consider } from './trial.ts';

const KIND_WORDS = ['phong trào', 'cuộc vận động', 'thi đua', 'PTTĐ', 'CVĐ', 'học tập và làm theo'];

/**
 * The named movements, drives and campaigns that a document launches or tells its readers to take part in, in
 * the order of their first mention. `canonicalId` is left `null`: it is found later, by the name.
 */
export function findMovements(layout: Layout, consider?: Consider): Movement[] {
  const { blocks, clean, parts } = layout;
  // No kind word, no movement: most documents are spared the reading of their quotes.
  const lower = clean.text.toLowerCase();
  if (!KIND_WORDS.some((word) => lower.includes(word.toLowerCase()))) return [];
  const lists = findLists(blocks);
  const findings: Findings = { taken: [], declined: [] };
  for (const [i, block] of blocks.entries()) {
    const { role } = block;
    const subject = role === 'header' && i >= parts.subjectStart && i < parts.subjectEnd;
    if (
      !subject &&
      role !== 'preamble' &&
      role !== 'body' &&
      role !== 'closing' &&
      role !== 'appendix'
    )
      continue;
    const list = lists[i] ?? null;
    const quotes = findQuotedNames(clean, block, list, findings);
    findProperNames(clean, block, list, quotes, findings);
  }
  const mentions = findings.taken.sort((a, b) => a.start - b.start);
  if (consider !== undefined) explain(mentions, findings.declined, consider);
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = keyOf(clean.text.slice(mention.start, mention.end));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((group) => makeMovement(layout, group));
}

/** Equal for names that differ only in case, place of tone marks, quotes, dashes, blanks. */
function keyOf(name: string): string {
  return fold(name).replace(/["']/g, '').replace(/\s+/g, ' ').replace(/ ?- ?/g, '-');
}

function makeMovement({ clean }: Layout, group: readonly Mention[]): Movement {
  const first = group[0] as Mention;
  // A name in capitals is the subject's lettering, not the name's.
  const shown =
    group.find(({ start, end }) => upperShare(clean.text.slice(start, end)) < 0.7) ?? first;
  const grounded = clean.ground(shown.start, shown.end);
  return {
    name: grounded.text,
    kind: first.kind,
    launchedBy: group.find(({ launchedBy }) => launchedBy !== null)?.launchedBy ?? null,
    period: group.find(({ period }) => period !== null)?.period ?? null,
    canonicalId: null,
    rule: shown.rule,
    ...grounded,
    mentions: group.map(({ start, end }) => clean.ground(start, end)),
  };
}

function explain(
  taken: readonly Mention[],
  declined: Findings['declined'],
  consider: Consider,
): void {
  for (const { start, end, rule, kind } of taken) {
    consider({ field: 'movements', rule, start, end, taken: true, reason: kind });
  }
  for (const { start, end, rule, reason } of declined) {
    consider({ field: 'movements', rule, start, end, taken: false, reason });
  }
}
