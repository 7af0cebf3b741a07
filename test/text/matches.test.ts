import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastMatch, matchesOf } from '../../src/text/matches.ts';

const places = (matches: Iterable<RegExpExecArray>): unknown[] =>
  Array.from(matches, ({ index, 0: text }) => [index, text]);

it('finds what matchAll finds', () => {
  const patterns = [/\d+/gu, /,? ?(?<word>và|với)/gu, /(?<=a)b*/gu, /$|x/gu];
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab1, vàx') }), (text) => {
      for (const pattern of patterns) {
        const all = places(text.matchAll(pattern));
        expect(places(matchesOf(pattern, text))).toEqual(all);
        expect(places([lastMatch(pattern, text)].filter((one) => one !== undefined))).toEqual(
          all.slice(-1),
        );
      }
    }),
  );
});

it('keeps its place while the same expression is asked of another text', () => {
  const pattern = /\d/gu;
  const inner = [...matchesOf(pattern, '12')].map(() => [...matchesOf(pattern, '345')].length);
  expect(inner).toEqual([3, 3]);
  const nested: string[] = [];
  for (const outer of matchesOf(pattern, '12'))
    for (const match of matchesOf(pattern, '345')) nested.push(outer[0] + match[0]);
  expect(nested).toEqual(['13', '14', '15', '23', '24', '25']);
});
