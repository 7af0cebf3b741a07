/** What changed between two statements of one target. */
import type { Comparator, Issuer, Target } from '../record/types.ts';
import { directionOf, isReduction } from './knowledge.ts';
import { structureId } from './structure.ts';
import { horizonOf } from './targets.ts';
import { territoryChanged } from './territory.ts';
import type { Relation, TargetChange } from './types.ts';
import { classOf, type Measure, measureOf, tidy, unitsClash } from './units.ts';

/** A target and what of its document bears on it. */
export interface Stated {
  target: Target;
  issuer: Issuer | null;
  year: number | null;
}

type Side = 'floor' | 'ceiling' | 'point' | 'range';

const SIDE: Record<Comparator, Side> = {
  gt: 'floor',
  ge: 'floor',
  lt: 'ceiling',
  le: 'ceiling',
  eq: 'point',
  approx: 'point',
  range: 'range',
};

/** How firmly a number binds: "khoảng 7%" < "đạt 7%" < "từ 7% trở lên" < "trên 7%". */
const FIRMNESS: Record<Comparator, number> = {
  approx: 0,
  eq: 1,
  range: 1,
  ge: 2,
  le: 2,
  gt: 3,
  lt: 3,
};

const middle = ({ value, upper }: Measure): number =>
  upper === null ? value : tidy((value + upper) / 2);

/** Why the two cannot be set against one another, or `null`. */
function clash(a: Stated, b: Stated): string | null {
  const [left, right] = [a.target, b.target];
  const units = unitsClash(left, right);
  if (units !== null) return units;
  const merger = territoryChanged(a.issuer, b.issuer);
  if (merger !== null) return merger;
  if (changeOf(left) !== changeOf(right)) {
    return `${NAME[changeOf(left)]} against ${NAME[changeOf(right)]}`;
  }
  const apart = horizonOf(left.deadline, a.year) !== horizonOf(right.deadline, b.year);
  if (apart && left.deadline !== right.deadline) {
    const deadlines = [left.deadline ?? a.year, right.deadline ?? b.year].map((end) => end ?? '–');
    return `another deadline (${deadlines.join(' / ')})`;
  }
  const sides = [SIDE[left.comparator], SIDE[right.comparator]];
  if (sides.includes('floor') && sides.includes('ceiling')) return 'a floor against a ceiling';
  return null;
}

const NAME = { level: 'a level', increase: 'an increase', decrease: 'a reduction' } as const;

/** "Tỷ lệ giảm hộ nghèo" is a reduction whether or not the sentence says "giảm" once more. */
const changeOf = (target: Target): Target['change'] =>
  isReduction(target.indicator.id) ? 'decrease' : target.change;

const order = (from: number, to: number): Relation =>
  from === to ? 'same' : from < to ? 'raised' : 'lowered';

function relate(a: Target, b: Target): Relation {
  const [from, to] = [measureOf(a), measureOf(b)];
  const [left, right] = [SIDE[a.comparator], SIDE[b.comparator]];
  if (left === 'range' && right === 'range') return relateRanges(from, to);
  if (left === 'range') return relateRange(from, to, right);
  if (right === 'range') return mirrored(relateRange(to, from, left));
  if (from.value !== to.value) return order(from.value, to.value);
  const step = FIRMNESS[b.comparator] - FIRMNESS[a.comparator];
  return step === 0 ? 'same' : step > 0 ? 'tightened' : 'loosened';
}

const MIRROR: Record<Relation, Relation> = {
  raised: 'lowered',
  lowered: 'raised',
  tightened: 'loosened',
  loosened: 'tightened',
  same: 'same',
  incomparable: 'incomparable',
};

const mirrored = (relation: Relation): Relation => MIRROR[relation];

function relateRanges(a: Measure, b: Measure): Relation {
  const [from, to] = [a.upper ?? a.value, b.upper ?? b.value];
  if (a.value === b.value && from === to) return 'same';
  if (b.value >= a.value && to <= from) return 'tightened';
  if (b.value <= a.value && to >= from) return 'loosened';
  return order(middle(a), middle(b));
}

/** From a range to one number: "7 - 8%" → "7,5%" is tightened, "7 - 8%" → "từ 7% trở lên" loosened. */
function relateRange(range: Measure, single: Measure, side: Side): Relation {
  const upper = range.upper ?? range.value;
  if (side === 'floor') {
    return single.value === range.value ? 'loosened' : order(range.value, single.value);
  }
  if (side === 'ceiling') return single.value === upper ? 'loosened' : order(upper, single.value);
  if (single.value < range.value) return 'lowered';
  return single.value > upper ? 'raised' : 'tightened';
}

/** Whether more of it is better; `null` where unknown or neither. */
function moreIsBetter(target: Target): boolean | null {
  const id = structureId(target.indicator.text, classOf(target)) ?? target.indicator.id;
  const direction = directionOf(id);
  if (direction === null) return null;
  const more = direction === 'higher';
  // More reduction of what should be low is better, though the indicator is the level.
  return target.change === 'decrease' && !isReduction(id) ? !more : more;
}

function judge(relation: Relation, a: Target, b: Target): boolean | null {
  const more = moreIsBetter(b) ?? moreIsBetter(a);
  if (more === null || relation === 'same' || relation === 'incomparable') return null;
  if (relation === 'raised') return more;
  if (relation === 'lowered') return !more;
  const sides = [SIDE[a.comparator], SIDE[b.comparator]];
  // A firmer floor asks for more, a firmer ceiling for less; a firmer number for whatever is better.
  const wanted = sides.includes('floor') ? more : sides.includes('ceiling') ? !more : true;
  return relation === 'tightened' ? wanted : !wanted;
}

/** "triệu đồng" of "triệu đồng" and "triệu đồng/năm"; `null` where the two are written in different units. */
function sharedUnit(a: string, b: string): string | null {
  if (a === b) return a;
  const [left = '', right = ''] = [a, b].map((unit) => unit.split('/')[0]?.trim());
  return left === right ? left : null;
}

/** One of the two spellings, the same for the mirrored pair. */
const baseUnit = (a: Target, b: Target): string =>
  [measureOf(a).unit, measureOf(b).unit].sort()[0] ?? '';

/** The difference in the unit that both write, else in the base unit; shares in percentage points. */
function differ(a: Target, b: Target): { delta: number; unit: string; percent: number | null } {
  const unit = sharedUnit(a.unit, b.unit);
  const from = middle(unit === null ? measureOf(a) : a);
  const to = middle(unit === null ? measureOf(b) : b);
  return {
    delta: tidy(to - from),
    unit: classOf(b) === 'share' ? `điểm ${unit ?? '%'}` : (unit ?? baseUnit(a, b)),
    percent: from === 0 ? null : Math.round((1e4 * (to - from)) / Math.abs(from)) / 100,
  };
}

export function changeTarget(a: Stated, b: Stated): TargetChange {
  const reason = clash(a, b);
  if (reason !== null) {
    return {
      delta: null,
      unit: null,
      percent: null,
      relation: 'incomparable',
      better: null,
      reason,
    };
  }
  const relation = relate(a.target, b.target);
  const { delta, unit, percent } = differ(a.target, b.target);
  const better = judge(relation, a.target, b.target);
  return { delta, unit, percent, relation, better, reason: null };
}
