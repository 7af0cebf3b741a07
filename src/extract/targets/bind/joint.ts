/** Where the words between two amounts part. */

/** "inside": a number within what another one measures. ";" parts items; "," and "và" coordinate; "trong đó" parts a share of the former; "(" opens a gloss. */
export type Joint = 'start' | ';' | ',' | 'part' | 'none' | 'inside';

export interface Cut {
  leftPartEnd: number;
  rightPartStart: number;
  joint: Joint;
  size?: boolean;
  /** Where the noun begins whose value the brackets tell. */
  glossed?: number;
}
