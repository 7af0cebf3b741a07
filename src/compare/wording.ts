/** The wording of an indicator or name as a bag of words, for likeness without regard to order. */
import { CONTRASTS, NO_CONTRAST } from '../vocabulary/contrasts.ts';
import { EQUAL_WORDS, WEAK_WORDS } from '../vocabulary/wording.ts';
import { buildPhrases, findPhrases, type PhraseTable } from './phrases.ts';
import { wordsOf } from './words.ts';

const WEAK = 0.1;

type Rewrite = { words: readonly string[]; weight: number };

let rewrites: PhraseTable<Rewrite> | undefined;
let sides: PhraseTable<{ group: number; side: number } | null> | undefined;

function rewriteTable(): PhraseTable<Rewrite> {
  rewrites ??= buildPhrases<Rewrite>([
    ...EQUAL_WORDS.flatMap((line) => {
      const rewrite = { words: wordsOf(line[0] ?? ''), weight: 1 };
      return line.map((phrase) => [phrase, rewrite] as const);
    }),
    ...WEAK_WORDS.map((phrase) => [phrase, { words: wordsOf(phrase), weight: WEAK }] as const),
  ]);
  return rewrites;
}

function sideTable(): PhraseTable<{ group: number; side: number } | null> {
  sides ??= buildPhrases<{ group: number; side: number } | null>([
    ...CONTRASTS.flatMap((contrast, group) =>
      contrast.sides.flatMap((phrases, side) =>
        phrases.map((phrase) => [phrase, { group, side }] as const),
      ),
    ),
    ...NO_CONTRAST.map((phrase) => [phrase, null] as const),
  ]);
  return sides;
}

export interface Wording {
  /** Weight of each word, with how often it stands there. */
  weights: ReadonlyMap<string, number>;
  total: number;
  /** For each contrast a bit set of its sides that the words name. */
  sides: readonly number[];
  /** Numbers that belong to the meaning: "trẻ dưới 5 tuổi". */
  numbers: ReadonlySet<string>;
}

const isNumber = (word: string) => /^\d/.test(word);

/** `words` are folded. */
export function readWording(words: readonly string[]): Wording {
  const weights = new Map<string, number>();
  let total = 0;
  const add = (word: string, weight: number) => {
    weights.set(word, (weights.get(word) ?? 0) + weight);
    total += weight;
  };
  const numbers = new Set<string>();
  let at = 0;
  const plain = (end: number) => {
    for (; at < end; at++) {
      const word = words[at] as string;
      add(word, 1);
      if (isNumber(word)) numbers.add(word.replace(/^0+(?=\d)/, ''));
    }
  };
  for (const { start, end, value } of findPhrases(words, rewriteTable())) {
    plain(start);
    for (const word of value.words) {
      add(word, value.weight);
      if (isNumber(word)) numbers.add(word);
    }
    at = end;
  }
  plain(words.length);
  const named = new Array<number>(CONTRASTS.length).fill(0);
  for (const { value } of findPhrases(words, sideTable())) {
    if (value) named[value.group] = (named[value.group] ?? 0) | (1 << value.side);
  }
  return { weights, total, sides: named, numbers };
}

/** Taken off for each word that one side has in the place of another: "cây dược liệu" is not "cây ăn quả". */
const REPLACED = 0.08;

/**
 * Shared weight against all weight, less what stands in the place of something else: 0 for nothing in common, 1 for the same
 * words. Words that one side merely adds weigh less than words that each has for itself.
 */
export function likeness(a: Wording, b: Wording): number {
  if (a.total === 0 || b.total === 0) return 0;
  const [few, many] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, weight] of few.weights) {
    const other = many.weights.get(word);
    if (other !== undefined) shared += Math.min(weight, other);
  }
  const replaced = Math.min(a.total, b.total) - shared;
  const score = (2 * shared) / (a.total + b.total) - REPLACED * replaced;
  // Rounded, so that the order of summing does not show.
  return Math.max(0, Math.round(1e6 * score) / 1e6);
}

/** The contrast that keeps the two apart, or `null`. `oneSided`: also where only one names a marked group. */
export function contrastOf(a: Wording, b: Wording, oneSided: boolean): string | null {
  for (let group = 0; group < CONTRASTS.length; group++) {
    const left = a.sides[group] as number;
    const right = b.sides[group] as number;
    if (left === right || (left & right) !== 0) continue;
    const contrast = CONTRASTS[group];
    if (!contrast) continue;
    const both = left !== 0 && right !== 0;
    if (both || contrast.scoped === true || (oneSided && contrast.marked === true))
      return contrast.name;
  }
  return null;
}

/** Whether both name numbers and share none: "dưới 5 tuổi", "dưới 1 tuổi". */
export function numbersDiffer(a: Wording, b: Wording): boolean {
  if (a.numbers.size === 0 || b.numbers.size === 0) return false;
  for (const number of a.numbers) if (b.numbers.has(number)) return false;
  return true;
}
