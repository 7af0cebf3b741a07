/** Which targets of two documents are the same target. */
import type { Target } from '../record/types.ts';
import type { Context, Matcher, Verdict } from './judge.ts';
import { isReduction } from './knowledge.ts';
import { structureId } from './structure.ts';
import { classOf, type UnitClass, unitsClash } from './units.ts';
import { contrastOf, likeness, numbersDiffer, readWording, type Wording } from './wording.ts';
import { wordsOf } from './words.ts';

export interface TargetTraits {
  target: Target;
  id: string | null;
  wording: Wording;
  scope: string;
  unit: UnitClass;
  /** "mức giảm tỷ lệ hộ nghèo 3,68%" against "tỷ lệ hộ nghèo 10,34%". */
  reduction: boolean;
  /** Years from the directive's own to the deadline. */
  horizon: number;
  group: string;
}

/** Words of a scope that restrict nothing: "riêng các huyện nghèo" is "huyện nghèo". */
const SCOPE_FILLER = new Set(
  wordsOf('riêng các những ở tại trên địa bàn khu vực vùng đối với thuộc của và'),
);
const WHOLE = new Set(['toàn tỉnh', 'tỉnh', 'toàn thành phố', 'cả tỉnh'].map(scopeWords));

function scopeWords(scope: string): string {
  return wordsOf(scope)
    .filter((word) => !SCOPE_FILLER.has(word))
    .sort()
    .join(' ');
}

function scopeOf(scope: string | null): string {
  const words = scope === null ? '' : scopeWords(scope);
  return WHOLE.has(words) ? '' : words;
}

const YEAR = /(?:19|20)\d\d/g;

/** "đến năm 2030" in a directive for 2025 is 5; without a deadline 0. */
export function horizonOf(deadline: string | null, year: number | null): number {
  const years = deadline?.match(YEAR);
  if (!years || year === null) return 0;
  return Number(years.at(-1)) - year;
}

const none = (barred: string): Verdict => ({ by: 'text', identity: false, score: 0, barred });

function judge(a: TargetTraits, b: TargetTraits): Verdict {
  if (a.id !== null && b.id !== null && a.id !== b.id) {
    return none(`another indicator (${[a.id, b.id].sort().join(' / ')})`);
  }
  const identity = a.id !== null && a.id === b.id;
  if (a.unit !== b.unit) return none('a share against an amount');
  if (a.reduction !== b.reduction) return none('a reduction against a level');
  if (a.scope !== b.scope) return none('another scope');
  const contrast = contrastOf(a.wording, b.wording, !identity);
  if (contrast !== null) return none(`contrast of ${contrast}`);
  const like = likeness(a.wording, b.wording);
  if (identity) {
    const score = 0.8 + 0.2 * like - (a.horizon === b.horizon ? 0 : 0.1) + bonus(a, b);
    return { by: 'indicator', identity, score: clamp(score), barred: null };
  }
  if (like < 0.3) return { by: 'text', identity, score: like, barred: null };
  if (numbersDiffer(a.wording, b.wording)) return none('other numbers in the wording');
  let score = like + bonus(a, b);
  if (a.horizon !== b.horizon) score -= 0.1;
  if (a.target.change !== b.target.change) score -= 0.1;
  // One is a known indicator and the other is not: its words must be very much the same.
  if (a.id !== b.id) score -= 0.05;
  if (unitsClash(a.target, b.target) !== null) score *= 0.5;
  return { by: 'text', identity, score: clamp(score), barred: null };
}

const bonus = (a: TargetTraits, b: TargetTraits): number =>
  (a.target.unit === b.target.unit ? 0.02 : 0) + (a.group !== '' && a.group === b.group ? 0.01 : 0);

const clamp = (score: number): number => Math.round(1e4 * Math.min(1, Math.max(0, score))) / 1e4;

function evidence(a: TargetTraits, b: TargetTraits, verdict: Verdict): string[] {
  const found: string[] = [];
  if (verdict.by === 'indicator') found.push(`indicator ${a.id}`);
  found.push(`words ${likeness(a.wording, b.wording).toFixed(2)}`);
  if (a.target.unit === b.target.unit) found.push(`unit ${a.target.unit}`);
  if (a.scope !== '') found.push(`scope ${a.target.scope}`);
  if (a.target.change !== 'level' && a.target.change === b.target.change) {
    found.push(`change ${a.target.change}`);
  }
  if (a.group !== '' && a.group === b.group) found.push(`group ${a.target.group}`);
  return found;
}

function read(target: Target, context: Context) {
  const text = target.indicator.text;
  const unit = classOf(target);
  const id = structureId(text, unit) ?? target.indicator.id;
  const traits: TargetTraits = {
    target,
    id,
    wording: readWording(wordsOf(text)),
    scope: scopeOf(target.scope),
    unit,
    reduction: target.change === 'decrease' || isReduction(id),
    horizon: horizonOf(target.deadline, context.year),
    group: wordsOf(target.group ?? '').join(' '),
  };
  const bag = [...traits.wording.weights].filter(([, weight]) => weight >= 1).map(([word]) => word);
  return {
    cell: target,
    traits,
    label: target.scope === null ? text : `${text} (${target.scope})`,
    identity: id,
    signature: [
      id ?? `words:${bag.sort().join(' ')}`,
      traits.scope,
      unit,
      traits.reduction ? 'reduction' : '',
      traits.horizon,
    ].join('|'),
  };
}

export const targets: Matcher<Target, TargetTraits> = {
  floor: 0.75,
  judge,
  likeness: (a, b) => likeness(a.wording, b.wording),
  evidence,
  read,
};
