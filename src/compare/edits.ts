/** What changed in a text, by words: "Lai Châu chung tay …" → "Cả nước chung tay …". */
import fastDiff from 'fast-diff';
import type { EditOp } from './types.ts';
import { type Token, tokensOf } from './words.ts';

/** Code units that stand for words: the private use area first, then CJK; none is a surrogate. */
const FIRST = 0x3400;
const LAST = 0xd7ff;

class Alphabet {
  #codes = new Map<string, string>();
  encode(tokens: readonly Token[]): string {
    let text = '';
    for (const { key } of tokens) {
      let code = this.#codes.get(key);
      if (code === undefined) {
        // More different words than letters: the last letter is shared, a coarser diff.
        code = String.fromCharCode(Math.min(FIRST + this.#codes.size, LAST));
        this.#codes.set(key, code);
      }
      text += code;
    }
    return text;
  }
}

type Run = [op: -1 | 0 | 1, length: number];

/** The cost grows with the product of the lengths: names and themes stay far below, a hostile record does not. */
const MAX_PRODUCT = 1_000_000;

/** Runs of words from `before` to `after`; the same runs mirrored for the mirrored pair. */
function runsOf(before: string, after: string): Run[] {
  if (before.length * after.length > MAX_PRODUCT) return endsOf(before, after);
  // fast-diff prefers one side; a fixed order of the two makes the result symmetric.
  const swapped = before > after;
  const [a, b] = swapped ? [after, before] : [before, after];
  return fastDiff(a, b, undefined, true).map(([op, text]) => [
    (swapped ? -op : op) as Run[0],
    text.length,
  ]);
}

/** Of very long texts only what they have in common at their ends. */
function endsOf(before: string, after: string): Run[] {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const runs: Run[] = [
    [0, head],
    [-1, before.length - head - tail],
    [1, after.length - head - tail],
    [0, tail],
  ];
  return runs.filter(([, length]) => length > 0);
}

const sliceOf = (text: string, tokens: readonly Token[], from: number, count: number): string => {
  const first = tokens[from];
  const last = tokens[from + count - 1];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
};

/**
 * Edits that turn `before` into `after`; words that stay are given as `after` has them. Texts that differ only
 * in case, quotes, dashes or tone placement give one "=".
 */
export function diffWords(before: string, after: string): [EditOp, string][] {
  const texts = [before.normalize('NFC'), after.normalize('NFC')] as const;
  const tokens = [tokensOf(texts[0]), tokensOf(texts[1])] as const;
  if (sameWords(tokens[0], tokens[1])) {
    return tokens[1].length === 0 ? [] : [['=', sliceOf(texts[1], tokens[1], 0, tokens[1].length)]];
  }
  const alphabet = new Alphabet();
  const runs = runsOf(
    // Letters are dealt out in the order of the words themselves, so that the pair and its mirror agree.
    encodeSorted(alphabet, tokens[0], tokens[1]),
    alphabet.encode(tokens[1]),
  );
  const at = [0, 0];
  const edits: [EditOp, string][] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '') edits.push(['-', removed]);
    if (added !== '') edits.push(['+', added]);
    removed = '';
    added = '';
  };
  for (const [op, count] of runs) {
    const old = sliceOf(texts[0], tokens[0], at[0] ?? 0, op === 1 ? 0 : count);
    const fresh = sliceOf(texts[1], tokens[1], at[1] ?? 0, op === -1 ? 0 : count);
    if (op !== 1) at[0] = (at[0] ?? 0) + count;
    if (op !== -1) at[1] = (at[1] ?? 0) + count;
    if (op === 0) {
      flush();
      edits.push(['=', fresh]);
    } else if (op === -1) removed = removed === '' ? old : `${removed} ${old}`;
    else added = added === '' ? fresh : `${added} ${fresh}`;
  }
  flush();
  return edits;
}

const sameWords = (a: readonly Token[], b: readonly Token[]): boolean =>
  a.length === b.length && a.every(({ key }, index) => key === b[index]?.key);

function encodeSorted(alphabet: Alphabet, a: readonly Token[], b: readonly Token[]): string {
  const keys = [...new Set([...a, ...b].map(({ key }) => key))].sort();
  alphabet.encode(keys.map((key) => ({ key, start: 0, end: 0 })));
  return alphabet.encode(a);
}
