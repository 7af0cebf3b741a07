import { expect, it } from 'vitest';
import { isLetter, isUpper } from '../../src/text/letters.ts';

it('knows the letters of the Latin blocks and their case as Unicode does', () => {
  const codes = Array.from({ length: 0x1f00 }, (_, code) => code).filter(
    (code) => code < 0x250 || code >= 0x1e00,
  );
  const wrong = codes.filter((code) => {
    const letter = String.fromCharCode(code);
    return (
      isLetter(code) !== /\p{L}/u.test(letter) || isUpper(code) !== /[\p{Lu}\p{Lt}]/u.test(letter)
    );
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});
