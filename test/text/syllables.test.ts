import { describe, expect, it } from 'vitest';
import { fewestParts } from '../../src/text/fewest-parts.ts';
import { isSyllable } from '../../src/text/syllables.ts';

describe('the shape of a syllable', () => {
  it.each(
    'a ở ý ủy uỷ yên nghiêng khuỷu quốc quý quyển quả giếng gì gìn giữa ghế ngoằn oằn xoong thuở khuya huyện trường được pin'.split(
      ' ',
    ),
  )('%s', (word) => expect(isSyllable(word)).toBe(true));

  // Two syllables, a stop without its tone, spelling against the rules, letters and clusters of other tongues
  it.each(
    'phủngày bannhân cac mot quôc kạn đắk krông srê kéó ngếch cê ghà nghà kâ ubnd tđ nghiêngg fa wê zê'.split(
      ' ',
    ),
  )('not %s', (word) => expect(isSyllable(word)).toBe(false));
});

describe('the fewest parts', () => {
  const parts = (word: string, known: string): unknown =>
    fewestParts(word, 4, (part) => known.split(' ').includes(part));
  it.each([
    ['abcd', 'ab cd', [2]],
    ['abcd', 'a b ab cd', [2]],
    ['abcd', 'ab cd a bcd', 'many'],
    ['abcd', 'ab c', undefined],
    ['ababab', 'ab', [2, 4]],
  ])('%s by %s', (word, known, expected) => expect(parts(word, known)).toEqual(expected));
});
