import type { Target } from '../record/types.ts';
import type { Block } from '../segment/blocks.ts';
import { ATTACHED } from '../segment/cues.ts';
import type { Layout } from '../segment/document.ts';
import { bulletLength } from '../segment/labels.ts';
import { fold } from '../text/fold.ts';
import { findQuotes, type Quoted } from '../text/quotes.ts';
import { sentenceEnd, sentenceStart } from '../text/sentences.ts';
import { type Amount, type Declined, readAmounts } from './targets/amounts/amounts.ts';
import { bindZone } from './targets/bind/bind.ts';
import { splitZones } from './targets/bind/split.ts';
import { baseOf, type Context, introOf, readContexts, type Whole } from './targets/context.ts';
import { openBracketAt } from './targets/judge/bracket.ts';
import { ENOUGH, judge, type Setting } from './targets/judge/evidence.ts';
import { isLocal, readPrior } from './targets/judge/prior.ts';
import { toldBefore } from './targets/judge/told.ts';
import { placeAbove } from './targets/place.ts';
import { withoutRelation } from './targets/share/relation.ts';
import { shareWords } from './targets/share/share.ts';
import { readTables } from './targets/tables/tables.ts';
import { readDeadline } from './targets/time.ts';
import type { Consider } from './trial.ts';

const ROLES = new Set<Block['role']>(['preamble', 'body', 'closing', 'appendix']);

// A number in words before something.
const NUMBER_WORD = / (?:hai|ba|bốn|sáu|bảy|tám|chín|mười) \p{Ll}/u;

/**
 * Numbers that the document sets for its addressees to reach, each bound to what it measures. `year` is
 * the one that the document is for, or was issued in: what it tells of years before is no target.
 */
export function findTargets(layout: Layout, year: number | null, consider?: Consider): Target[] {
  let contexts: Context[] | undefined;
  const setting = { prior: readPrior(layout), local: isLocal(layout), year };
  const targets: Target[] = [];
  let whole: Whole | undefined;
  const tables = readTables(
    layout.blocks.filter(({ role }) => ROLES.has(role)),
    year,
  );
  for (const block of layout.blocks) {
    if (tables.used.has(block)) continue;
    if (
      !ROLES.has(block.role) ||
      !(/\d/.test(block.text) || NUMBER_WORD.test(block.text)) ||
      ATTACHED.test(block.text)
    )
      continue;
    const context = (): Context => {
      contexts ??= readContexts(layout);
      const found = contexts[block.index] as Context;
      return whole !== undefined && whole.intro === found.intro ? { ...found, whole } : found;
    };
    let start = -1;
    let last: Target | undefined;
    for (const found of readBlock(
      layout,
      block,
      context,
      { ...setting, preamble: block.role === 'preamble' },
      consider,
    )) {
      last = found;
      // Within one paragraph only the very same is a repeat: "5% số người chết và 5% số người bị thương".
      start = start < 0 ? layout.clean.span(block.start, block.end).start : start;
      const near = (target: Target): boolean => target.span.start >= start;
      if (!targets.some((target) => isRepeated(target, found, near(target)))) targets.push(found);
    }
    if (last !== undefined && OPENS_PARTS.test(block.text))
      whole = {
        intro: introOf(block.text),
        indicator: withoutRelation(last.indicator.text),
        unit: baseOf(last.quantity.unit),
      };
  }
  if (setting.prior === 'regulation') return targets;
  for (const { first, last, indicator, scope, ...rest } of tables.targets) {
    consider?.({
      field: 'targets',
      rule: 'table',
      start: first.start,
      end: last.end,
      taken: true,
      reason: 'a table of targets',
    });
    const found: Target = {
      indicator: { text: indicator, id: null },
      scope,
      comparator: rest.comparator,
      value: rest.value,
      upper: rest.upper,
      unit: rest.unit,
      quantity: rest.quantity,
      change: rest.change,
      deadline: apartFrom(rest.deadline, year),
      baseline: null,
      group: rest.group,
      rule: 'table',
      ...layout.clean.ground(first.start, last.end),
    };
    if (!targets.some((target) => isRepeated(target, found))) targets.push(found);
  }
  return targets.sort((a, b) => a.span.start - b.span.start);
}

// "Tổng thu ngân sách đạt 9.000 tỷ đồng, trong đó:" over a list
const OPENS_PARTS = /(?<!\p{L})(?:trong đó|bao gồm|gồm|cụ thể|chia ra)(?: có| là)? ?:$/iu;

/** The year that the document is for goes without saying. */
const apartFrom = (deadline: string | null, year: number | null): string | null =>
  deadline === String(year) ? null : deadline;

/** Whether the number stands inside a quoted name; a quote whose mark is missing may run on too far. */
function holds(
  text: string,
  quote: Quoted,
  { start, end }: { start: number; end: number },
): boolean {
  if (!quote.opened || start <= quote.start) return false;
  return quote.closed
    ? end < quote.end
    : !/[;.:\n]|mục tiêu|phấn đấu/u.test(text.slice(quote.start, start));
}

/** The same value of the same thing, said again in other words or with fewer of them. */
function isRepeated(a: Target, b: Target, literally = false): boolean {
  if (a.value !== b.value || a.upper !== b.upper || a.unit !== b.unit || a.scope !== b.scope)
    return false;
  const [first, second] = [wordsOf(a.indicator.text), wordsOf(b.indicator.text)];
  const [small, large] = first.size <= second.size ? [first, second] : [second, first];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  if (literally || small.size === large.size)
    return small.size === large.size && shared === small.size;
  const sameTime = a.deadline === b.deadline || a.deadline === null || b.deadline === null;
  return small.size > 3 && shared >= small.size * 0.85 && sameTime;
}

/** "100% hồ sơ được xử lý" and "Tỷ lệ hồ sơ được xử lý: 100%" measure the same. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    fold(text)
      .replace(/^(?:các |t[ỷỉ] lệ (?:các )?|số )/u, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );

function readBlock(
  layout: Layout,
  block: Block,
  contextOf: () => Context,
  setting: Setting,
  consider?: Consider,
): Target[] {
  const lead = block.label?.length ?? bulletLength(block.text);
  const text = block.text;
  const report = (
    start: number,
    end: number,
    taken: boolean,
    rule: string,
    reason: string | null,
  ): void =>
    consider?.({
      field: 'targets',
      rule,
      start: block.start + start,
      end: block.start + end,
      taken,
      reason,
    });
  const declined = ({ start, end, reason }: Declined): void =>
    report(start, end, false, 'number', reason);
  const amounts = readAmounts(text, consider && declined).filter(({ start }) => start >= lead);
  if (amounts.length === 0) return [];
  const context = contextOf();
  const zones = splitZones(text, amounts, lead);
  const bounds = zones.map((zone) => bindZone(text, zone));
  const named = shareWords(bounds, context, block.cell !== null);
  const quotes = findQuotes(text, 0, text.length);
  const targets: Target[] = [];
  let run: Amount[] = [];
  let refused = false;
  for (const { bound, indicator, rule } of named) {
    const { amount } = bound;
    if (bound.joint === 'start') run = [];
    if (bound.joint === 'start' || bound.closes) refused = false;
    if (quotes.some((quote) => holds(text, quote, amount))) {
      report(bound.start, bound.end, false, rule, 'part of a quoted name');
      continue;
    }
    const start = sentenceStart(text, amount.start, 0);
    const sentence = text.slice(start, sentenceEnd(text, amount.start, text.length));
    const at = amount.start - start;
    // "giảm từ 5% năm 2024 xuống 4%": the year is that of the former.
    const first = rule === 'step' ? bound.start : amount.start;
    // "…; thu hút tối thiểu 50 dự án": what was is not told by the least that is asked for.
    const asked = bound.comparator === 'ge' && bound.bounded && !setting.preamble;
    const from = asked ? Math.max(lead, start, text.lastIndexOf('; ', first)) : lead;
    const before = toldBefore(text, from, first, !setting.preamble);
    const around = {
      rule,
      sentence,
      at,
      bracket: bound.gloss ? null : openBracketAt(sentence, at),
      before,
      context,
      taken: run,
      refused,
    };
    const verdict = judge(bound, around, setting);
    const taken = indicator !== '' && verdict.score >= ENOUGH;
    const reason = indicator === '' ? 'nothing says what is measured' : verdict.reasons.join(', ');
    report(bound.start, bound.end, taken, rule, reason);
    refused = !taken && indicator !== '';
    if (!taken) continue;
    run.push(amount);
    targets.push({
      indicator: { text: indicator, id: null },
      scope: bound.scope ?? placeAbove(context),
      comparator: bound.comparator,
      value: amount.value,
      upper: amount.upper,
      unit: amount.unit,
      quantity: amount.quantity,
      change: bound.change,
      deadline: apartFrom(readDeadline(sentence, at, context), setting.year),
      baseline: bound.baseline,
      group: context.group,
      rule,
      ...layout.clean.ground(block.start + bound.start, block.start + bound.end),
    });
  }
  return targets;
}
