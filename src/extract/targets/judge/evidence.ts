import type { Amount } from '../amounts/amounts.ts';
import type { Bound } from '../bind/bind.ts';
import type { Context } from '../context.ts';
import type { Bracket } from './bracket.ts';
import type { Weighed } from './sign.ts';
import { signsAbove } from './signs-above.ts';
import { signsOfCount } from './signs-of-count.ts';
import { signsOfFact } from './signs-of-fact.ts';
import { signsOfSetting } from './signs-of-setting.ts';
import { signsOfShape } from './signs-of-shape.ts';
import { signsOfThing } from './signs-of-thing.ts';
import { signsWithin } from './signs-within.ts';

/** What speaks for and against a number being a target: each with its weight, for the explanation. */
export interface Verdict {
  score: number;
  reasons: readonly string[];
}

/** A number needs this much to be a target; below it the text may as well report or regulate. */
export const ENOUGH = 2;

/** What kind of document it stands in. */
export type Prior = 'plan' | 'regulation' | 'report' | 'other';

/** What the whole document says of its numbers. */
export interface Setting {
  prior: Prior;
  /** Whether it stands before the orders, where the past year is reviewed. */
  preamble: boolean;
  /** Whether a district or a commune issued it. */
  local: boolean;
  /** The year that its targets are for, or that it was issued in; `null` where unknown. */
  year: number | null;
}

/** Where a bound number stands. */
export interface Surroundings {
  /** How it got its indicator: "before", "head", "part" … */
  rule: string;
  sentence: string;
  /** Of the number in its sentence. */
  at: number;
  /** The bracket that is open at the number; `null` also where it glosses what stands before. */
  bracket: Bracket | null;
  /** The paragraph up to the number. */
  before: string;
  context: Context;
  /** Targets that stand before it in its sentence, in order. */
  taken: readonly Amount[];
  /** The number before it in its sentence is none. */
  refused: boolean;
}

/** Judges a bound number by its sentence, by what stands above it, and by its own shape. */
export function judge(bound: Bound, around: Surroundings, setting: Setting): Verdict {
  const above = signsAbove(around.context);
  const announced = above.some(({ weight }) => weight > 0);
  const signs = [
    ...above,
    ...signsWithin(bound, around, announced),
    ...signsOfShape(bound, around),
    ...signsOfSetting(around, setting, announced),
  ];
  // What else would be a target is asked what it belongs to.
  if (sumOf(signs) >= ENOUGH)
    signs.push(
      ...signsOfThing(bound, around, setting),
      ...signsOfCount(bound, around),
      ...signsOfFact(bound, around),
    );
  return { score: sumOf(signs), reasons: signs.map(({ reason }) => reason) };
}

const sumOf = (signs: readonly Weighed[]): number =>
  signs.reduce((sum, { weight }) => sum + weight, 0);
