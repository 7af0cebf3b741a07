import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/text/numbers.ts';

describe('readNumber', () => {
  it.each([
    ['2.375,5 tỷ', 2375.5],
    ['23.270,32', 23270.32],
    ['1788,32 tỷ', 1788.32],
    ['500.000.000', 500_000_000],
    ['1.234', 1234],
    ['1.200 ha', 1200],
    ['06 nội dung', 6],
    ['12,1%', 12.1],
    ['0,42', 0.42],
    ['01,10', 1.1],
    [',77', 0.77],
    ['98.', 98],
    ['98, 99', 98],
    ['9 460 hộ', 9460],
    ['9\u00a0460', 9460],
    ['1\u2009234\u2009567,5 ha', 1_234_567.5],
  ])('%s', (text, value) => {
    expect(readNumber(text, 0)).toMatchObject({ start: 0, value, foreign: false, words: false });
  });

  it.each([
    ['7.5%', 7.5],
    ['45.79', 45.79],
    ['0.125', 0.125],
    ['4.0', 4],
    ['1,194.09', 1194.09],
    ['1,234,567', 1_234_567],
  ])('%s is written in a foreign way', (text, value) => {
    expect(readNumber(text, 0)).toMatchObject({ value, foreign: true });
  });

  it.each([
    ['12/2024', '12'],
    ['09/CT-UBND', '09'],
    ['45.799/36.875 tỷ', '45.799'],
    ['2021-2025', '2021'],
    ['1,2,3', '1'],
    ['1.000,2.000', '1.000'],
    ['5. Tăng', '5'],
    // two numbers side by side
    ['2022 2025', '2022'],
    ['12 34', '12'],
    ['9 4600', '9'],
    ['9 460 12', '9'],
    ['1 100% hộ', '1'],
    ['15 100/QĐ', '15'],
  ])('%s begins with %s', (text, words) => {
    const token = readNumber(text, 0);
    expect(text.slice(token?.start, token?.end)).toBe(words);
  });

  it.each([
    ['năm 2025 100 xã', '2025', 2025],
    ['năm 2025 100 xã', '100', 100],
    ['tháng 9 460 hộ', '9', 9],
    ['Điều 5 100 xã', '5', 5],
    ['tổng số 9 460 hộ', '9', 9460],
    ['Tổ số 9 460 hộ', '9', 9],
    ['các mục 1,2,3', '2', 2],
    ['1.000,2.000', '2.000', 2000],
  ])('%s at %s', (text, at, value) => {
    expect(readNumber(text, text.indexOf(at))).toMatchObject({ value });
  });

  it.each([
    ['1.1.3', 0, 'a version or a heading'],
    ['20.0000', 0, 'neither grouped nor a decimal'],
    ['1234.567', 0, 'grouped or not'],
    ['2.375,5', 2, 'inside'],
    ['2.375,5', 6, 'inside'],
    ['375', 1, 'inside'],
    ['9 460', 2, 'inside'],
    ['1 234 567', 6, 'inside'],
    ['m2', 1, 'inside a word'],
    ['xã,77', 2, 'a comma after a word'],
    ['abc', 0, 'no digit'],
    ['', 0, 'nothing'],
    ['1'.repeat(60), 0, 'longer than any number'],
  ])('declines %s at %i: %s', (text, at) => {
    expect(readNumber(text, at)).toBeUndefined();
  });

  const vietnamese = (value: number, group: string): string => {
    const [whole = '', decimals] = String(value).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return decimals === undefined ? grouped : `${grouped},${decimals}`;
  };
  const decimal = fc
    .tuple(fc.nat(999_999_999), fc.nat(4))
    .map(([digits, places]) => Number(`${digits}e-${places}`))
    .filter((value) => !String(value).includes('e'));

  it('reads back any number in Vietnamese form, and says the same at each place in it', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom('.', '', '\u00a0', ' '), (value, group) => {
        const words = vietnamese(value, group);
        const text = `đạt ${words} ha`;
        expect(readNumber(text, 4)).toEqual({
          start: 4,
          end: 4 + words.length,
          value,
          foreign: false,
          words: false,
        });
        for (let at = 5; at < 4 + words.length; at++) expect(readNumber(text, at)).toBeUndefined();
      }),
    );
  });

  it('never goes beyond what stands there, whatever stands there', () => {
    const mess = fc.string({ unit: fc.constantFrom(...'0123456789., \u00a0/-%aă'), maxLength: 60 });
    fc.assert(
      fc.property(mess, (text) => {
        let end = 0;
        for (let at = 0; at < text.length; at++) {
          const token = text[at] === ',' ? undefined : readNumber(text, at);
          if (token === undefined) continue;
          expect(token.start).toBe(at);
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(token.value)).toBe(true);
          expect(text[token.end] ?? '').not.toMatch(/\d/);
          end = token.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
