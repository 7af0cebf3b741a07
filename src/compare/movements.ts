/** Which movements of two documents are the same: by their national movement, then by their names. */
import type { Movement } from '../record/types.ts';
import { MOVEMENT_FRAME } from '../vocabulary/wording.ts';
import type { Context, Matcher, Verdict } from './judge.ts';
import { buildPhrases, findPhrases, type PhraseTable } from './phrases.ts';
import { likeness, readWording, type Wording } from './wording.ts';
import { textKey, wordsOf } from './words.ts';

export interface MovementTraits {
  movement: Movement;
  /** The name folded: equal names are the same movement whatever else is known. */
  key: string;
  /** The name without place, period and words of launching. */
  core: Wording;
}

let frame: PhraseTable<true> | undefined;

/** The name without place, period and words of launching. */
function coreOf(words: readonly string[], province: string | null): string[] {
  frame ??= buildPhrases(MOVEMENT_FRAME.map((phrase) => [phrase, true]));
  const place = province === null ? [] : wordsOf(province);
  const core: string[] = [];
  let at = 0;
  const keep = (end: number) => {
    while (at < end) {
      const here = place.length > 0 && place.every((word, i) => words[at + i] === word);
      const word = words[at] as string;
      if (!here && !YEAR.test(word)) core.push(word);
      at += here ? place.length : 1;
    }
  };
  for (const { start, end } of findPhrases(words, frame)) {
    keep(start);
    at = Math.max(at, end);
  }
  keep(words.length);
  return core;
}

const YEAR = /^(?:19|20)\d\d$/;

function judge(a: MovementTraits, b: MovementTraits): Verdict {
  const [left, right] = [a.movement.canonicalId, b.movement.canonicalId];
  if (left !== null && right !== null && left !== right) {
    const barred = `another movement (${[left, right].sort().join(' / ')})`;
    return { by: 'text', identity: false, score: 0, barred };
  }
  const like = alike(a, b);
  const bonus = a.movement.kind === b.movement.kind ? 0.02 : 0;
  if (left !== null && left === right) {
    const score = round(Math.min(1, 0.8 + 0.18 * like + bonus));
    return { by: 'movement', identity: true, score, barred: null };
  }
  if (a.key === b.key) return { by: 'text', identity: true, score: 1, barred: null };
  // One carries on a national movement and the other is not known to: only near-equal names will do.
  const one = (left === null) !== (right === null) ? 0.1 : 0;
  const campaign = (a.movement.kind === 'campaign') !== (b.movement.kind === 'campaign') ? 0.1 : 0;
  const score = Math.min(0.99, Math.max(0, round(like + bonus - one - campaign)));
  return { by: 'text', identity: false, score, barred: null };
}

const alike = (a: MovementTraits, b: MovementTraits): number =>
  round((likeness(a.core, b.core) + likenessOfNames(a, b)) / 2);

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Names by their plain words. */
const likenessOfNames = (a: MovementTraits, b: MovementTraits): number => {
  const [few, many] = [new Set(a.key.split(' ')), new Set(b.key.split(' '))];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return (2 * shared) / (few.size + many.size);
};

function evidence(a: MovementTraits, b: MovementTraits, verdict: Verdict): string[] {
  const found: string[] = [];
  if (verdict.by === 'movement') found.push(`national movement ${a.movement.canonicalId}`);
  found.push(`words ${likeness(a.core, b.core).toFixed(2)}`);
  if (a.movement.kind === b.movement.kind) found.push(`kind ${a.movement.kind}`);
  return found;
}

function read(movement: Movement, context: Context) {
  const words = wordsOf(movement.name);
  const core = coreOf(words, context.province);
  const key = textKey(movement.name);
  return {
    cell: movement,
    traits: { movement, key, core: readWording(core) },
    label: movement.name,
    identity: movement.canonicalId,
    signature: movement.canonicalId ?? `words:${words.join(' ')}`,
  };
}

export const movements: Matcher<Movement, MovementTraits> = {
  floor: 0.72,
  judge,
  likeness: alike,
  evidence,
  read,
};
