import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../../src/text/quotes.ts';

const inside = (text: string): string[] =>
  findQuotes(text, 0, text.length).map(
    ({ from, to, depth, opened, closed }) =>
      `${'>'.repeat(depth)}${opened ? '' : '?'}${text.slice(from, to)}${closed ? '' : '?'}`,
  );

describe('quoted spans', () => {
  const cases: [string, string[]][] = [
    ['nói “một” và “hai”', ['một', 'hai']],
    ['nói "một" và "hai"', ['một', 'hai']],
    ['nói "một"; "hai","ba"', ['một', 'hai', 'ba']],
    ['nói ("một")', ['một']],
    ['nói ‘‘một” và “hai’’', ['một', 'hai']],
    ['nói «một» và <<hai>>', ['một', 'hai']],
    ['nói „một“ và „hai”', ['một', 'hai']],
    ['nói ,,một", ,,hai”', ['một', 'hai']],
    ['nói “một “hai” ba” và “bốn”', ['một “hai” ba', '>hai', 'bốn']],
    ['nói “một “hai”” và “ba”', ['một “hai”', '>hai', 'ba']],
    ["nói “một 'hai' ba”", ["một 'hai' ba", '>hai']],
    ['nói “một, “hai” và “ba”', ['một,?', 'hai', 'ba']],
    ['nói “một', ['một?']],
    ['nói một” rồi “hai”', ['?nói một', 'hai']],
    ['nói ““một”” rồi', ['một']],
    ["người H’Mông ở Chư M'gar, Đắk R’lấp", []],
    ['dài 5\' hay 5"', ["?dài 5' hay 5"]],
    ['một, hai,, ba', []],
    ['', []],
    ['““', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(inside(text)).toEqual(expected);
  });
  it('lie in the text, in order, and hold words', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' ',
      'ba',
      'Tư. ',
      ',',
      ';',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, from, to } of findQuotes(text, 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(start <= from && from < to && to <= end && end <= text.length).toBe(true);
          last = start;
        }
      }),
    );
  });
});
