import type { Bound } from '../bind/bind.ts';
import type { Context } from '../context.ts';
import type { Named } from './lend.ts';

/** Where an amount stands that is to be named. */
export interface At {
  bounds: readonly Bound[];
  i: number;
  bound: Bound;
  /** What its own words say is measured. */
  own: string;
  previous: Named | undefined;
  /** "Cơ cấu kinh tế", said before a colon. */
  head: string;
  /** The whole whose parts are listed. */
  whole: string;
  context: Context;
}

export type Name = Pick<Named, 'rule'> & { text: string };

/** One way in which an amount is named; `null` where it is another. */
export type Naming = (at: At) => Name | null;

/** An amount that others of its paragraph stand before. */
export type Follower = At & { previous: Named };

export const follows = (at: At): at is Follower => at.previous !== undefined;
