import type { Grounded } from '../record/types.ts';
import type { Block } from '../segment/blocks.ts';
import type { Layout } from '../segment/document.ts';
import { findLaunches, isLaunching, type Launch } from '../segment/launch.ts';
import { isWhole } from '../text/letters.ts';
import { findQuotes } from '../text/quotes.ts';
import { sentenceStart } from '../text/sentences.ts';
import type { Consider } from './trial.ts';

/** In UTF-16 units. */
const LONGEST = 500;
const OPENING = /[^\p{L}\p{N}]/u;
const CUES = ['phương châm', 'Phương châm', 'khẩu hiệu', 'Khẩu hiệu', 'tinh thần', 'Tinh thần'];
// "với khẩu hiệu hành động là: “", "phương châm thi đua năm 2024: “"
const LEAD =
  /(?: (?:hành động|thi đua|chung|chỉ đạo|điều hành|thực hiện|là|như sau|xuyên suốt|của (?:phong trào|đợt)|năm \d{4}))* ?(?:: ?)?/iuy;

/** Phương châm, khẩu hiệu, tinh thần of the movement that this document launches; always in quotes. */
export function findMotto(layout: Layout, consider?: Consider): Grounded | null {
  const launches = findLaunches(layout);
  if (!isLaunching(layout, launches)) return null;
  let best: { start: number; end: number; weight: number } | undefined;
  for (const block of layout.blocks) {
    const { role, text } = block;
    if (role !== 'preamble' && role !== 'body' && role !== 'closing') continue;
    for (const cue of CUES) {
      for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
        if (!isWhole(text, at, at + cue.length)) continue;
        LEAD.lastIndex = at + cue.length;
        LEAD.test(text);
        if (!OPENING.test(text[LEAD.lastIndex] ?? '')) continue;
        const quoted = findQuotes(
          text,
          LEAD.lastIndex,
          Math.min(text.length, LEAD.lastIndex + LONGEST),
        )[0];
        if (quoted?.start !== LEAD.lastIndex || !quoted.opened || !quoted.closed) continue;
        const start = block.start + quoted.from;
        const end = block.start + quoted.to;
        const weight = weigh(block, at, cue, launches);
        const reason = weight > 0 ? null : 'not said of the emulation that is launched';
        consider?.({ field: 'motto', rule: 'cue', start, end, taken: weight > 0, reason });
        if (weight > (best?.weight ?? 0)) best = { start, end, weight };
      }
    }
  }
  return best === undefined ? null : layout.clean.ground(best.start, best.end);
}

/** 3 in the launching sentence or as a heading of its own, 2 where the clause speaks of emulation, else 0. */
function weigh(block: Block, at: number, cue: string, launches: readonly Launch[]): number {
  const { text } = block;
  const start = sentenceStart(text, at, 0);
  const heading = /^[\s\p{P}]*$/u.test(text.slice(block.label?.length ?? 0, at));
  if (heading && !/tinh thần/i.test(cue)) return 3;
  const within = launches.some(
    ({ own, start: from, end: to }) => own && from <= block.start + at && block.start + at < to,
  );
  const left = text.slice(start, at);
  // "… phát động phong trào thi đua …. Phương châm: “…”"
  const after = launches.some(
    ({ own, end }) => own && end <= block.start + at && end > block.start,
  );
  if (after && left.trim() === '' && !/tinh thần/i.test(cue)) return 3;
  const clause = left.slice(left.lastIndexOf(';') + 1);
  if (/[Đđ]ại hội/u.test(clause.slice(clause.lastIndexOf(',') + 1))) return 0;
  if (within) return 3;
  const words = clause.replace(/,? (?:với|theo|và|thực hiện|quán triệt)? ?$/iu, '');
  const from = Math.max(words.lastIndexOf(','), words.lastIndexOf(';'), words.lastIndexOf(':')) + 1;
  return /thi đua/iu.test(words.slice(from)) ? 2 : 0;
}
