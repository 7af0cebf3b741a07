import { PhraseSet } from '../../../text/phrases.ts';
import {
  BARE_COSTS,
  COSTS,
  DIMENSIONS,
  EXTENTS,
  RATES,
  SIZES,
  WEATHER,
  WORKS,
} from '../../../vocabulary/attributes.ts';

export const SIZE = PhraseSet.of(SIZES);
export const EXTENT = PhraseSet.of(EXTENTS);
export const DIMENSION = PhraseSet.of(DIMENSIONS);
export const COST = PhraseSet.of(COSTS);
export const BARE_COST = PhraseSet.of(BARE_COSTS);
export const RATE = PhraseSet.of(RATES);
export const NATURE = PhraseSet.of(WEATHER);
export const WORK = PhraseSet.of(WORKS);

/** Whether a set has words that begin or end with one of its phrases. */
export const bounds = (set: PhraseSet, words: string): boolean =>
  set.startingAt(words, 0) !== undefined || set.endingAt(words, words.length) !== undefined;
