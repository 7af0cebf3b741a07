import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { record, targetOf } from './records.ts';
import { PAIRS, type Pair } from './target-pairs.ts';

/** Whether two documents with one target each have it in one row. */
function matched({ left, right }: Pair, id?: null): boolean {
  const a = record({ year: 2024, targets: [targetOf(left, id)] });
  const b = record({ year: 2025, targets: [targetOf(right, id)] });
  return compare([a, b], { kinds: ['target'] }).rows.length === 1;
}

describe('targets of two documents', () => {
  test.each(PAIRS.filter(({ same }) => same))('$left = $right', (pair) => {
    expect(matched(pair)).toBe(true);
  });

  test.each(PAIRS.filter(({ same }) => !same))('$left ≠ $right', (pair) => {
    expect(matched(pair)).toBe(false);
    // Nor where the vocabulary knows neither: the words must keep them apart.
    expect(matched(pair, null)).toBe(false);
  });

  test('all pairs in one document each: every trap stands beside its likeness', () => {
    const left = PAIRS.map((pair) => targetOf(pair.left));
    const right = PAIRS.filter(({ same }) => same).map((pair) => targetOf(pair.right));
    const { rows } = compare([
      record({ year: 2024, targets: [...new Map(left.map((one) => [one.text, one])).values()] }),
      record({ year: 2025, targets: right }),
    ]);
    const found = rows.filter(({ cells }) => cells.every((cell) => cell !== null));
    const wanted = new Map(PAIRS.filter(({ same }) => same).map((pair) => [pair.right, pair.left]));
    expect(found.length).toBeGreaterThan(20);
    expect(wanted.size).toBe(right.length);
  });
});
