import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/render/json.ts';
import { formatNumber } from '../../src/render/number.ts';
import { placeOf } from '../../src/render/place.ts';
import { formatDate, formatValue } from '../../src/render/quantity.ts';
import { paintLine, plain, wrap } from '../../src/render/styled.ts';
import { type Column, renderTable } from '../../src/render/table.ts';
import { oneLine, visible, visibleText } from '../../src/render/visible.ts';
import { cutAt, displayWidth } from '../../src/render/width.ts';

describe('width', () => {
  test.each([
    ['', 0],
    ['Thi đua', 7],
    ['Ủy ban nhân dân', 15],
    ['Ủy ban nhân dân'.normalize('NFD'), 15],
    ['2.450,5 tỷ', 10],
    ['中文', 4],
    ['🇻', 1],
    ['👍', 2],
    ['a\u200bb', 2],
  ])('%j takes %i columns', (text, width) => expect(displayWidth(text)).toBe(width));

  test('a cut leaves marks with their letter', () => {
    const text = 'Ủy'.normalize('NFD');
    expect(text.slice(0, cutAt(text, 1))).toBe('Ủ'.normalize('NFD'));
    expect(cutAt('中文', 1)).toBe(1);
  });
});

describe('numbers and dates in Vietnamese form', () => {
  test.each([
    [0, '0'],
    [7, '7'],
    [97.2, '97,2'],
    [999, '999'],
    [1788.32, '1.788,32'],
    [2375.5, '2.375,5'],
    [23270.32, '23.270,32'],
    [2450500000000, '2.450.500.000.000'],
    [-3.68, '-3,68'],
    [-1234, '-1.234'],
    [1e21, '1e+21'],
    [1e-7, '1e-7'],
  ])('%d is %s', (value, text) => expect(formatNumber(value)).toBe(text));

  test.each([
    ['eq', 12.1, null, '12,1'],
    ['gt', 7, null, '> 7'],
    ['ge', 97, null, '≥ 97'],
    ['lt', 24.9, null, '< 24,9'],
    ['le', 2, null, '≤ 2'],
    ['approx', 2050, null, '≈ 2.050'],
    ['range', 6500, 7000, '6.500–7.000'],
  ] as const)('%s %d %s is %s', (comparator, value, upper, text) =>
    expect(formatValue({ comparator, value, upper })).toBe(text),
  );

  test.each([
    ['2024-12-31', '31/12/2024'],
    ['2023-01', '01/2023'],
    ['2023', '2023'],
  ])('%s is %s', (iso, text) => expect(formatDate(iso)).toBe(text));
});

describe('what steers a terminal', () => {
  test.each([
    ['\u001b[31mđỏ', '␛[31mđỏ'],
    ['\u001b]8;;http://x\u0007', '␛]8;;http://x␇'],
    ['a\u009bb\u0085c', 'a�b�c'],
    ['\u202eabc\u202c', '�abc�'],
    ['\u2066a\u2069\u061c\u200f', '�a���'],
    ['del\u007f', 'del␡'],
    ['\ud800 lone \udc00', '� lone �'],
    ['đôi 👍', 'đôi 👍'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
    expect(shown).toHaveLength(text.length);
  });

  test('line breaks are blanks in one line, and stay in a text', () => {
    expect(oneLine('a\r\n b\tc\u2028d ')).toBe('a b c d');
    expect(visibleText('a\r\nb\tc')).toBe('a␍\nb\tc');
  });

  test('JSON escapes it, and reads back the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = toJson({ text }, 0);
        expect(json).not.toMatch(
          /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/,
        );
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
    expect(toJson('\u009b\u202e\u2028', 0)).toBe('"\\u009b\\u202e\\u2028"');
  });
});

const words = fc.array(
  fc.constantFrom(
    'Ủy',
    'ban',
    'nhân',
    'dân',
    'tỉnh',
    'phát-triển',
    '中文',
    'ă'.normalize('NFD'),
    'x'.repeat(30),
  ),
  {
    maxLength: 20,
  },
);

describe('wrapping', () => {
  test('keeps every letter and no line is too wide', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 40 }), (list, width) => {
        const lines = wrap(list.join(' '), width).map((line) => paintLine(line, plain));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
      }),
    );
  });

  test('breaks between words where they fit', () => {
    const lines = wrap('phong trào thi đua yêu nước', 11).map((line) => paintLine(line, plain));
    expect(lines).toEqual(['phong trào', 'thi đua yêu', 'nước']);
  });

  test('tones go over the break, half words keep theirs', () => {
    const paint = (text: string, tone: string) => `<${tone}>${text}</${tone}>`;
    const lines = wrap([{ text: 'một hai', tone: 'bad' }, { text: 'ba bốn' }], 8);
    expect(lines.map((line) => paintLine(line, paint))).toEqual([
      '<bad>một</bad>',
      '<bad>hai</bad>ba',
      'bốn',
    ]);
  });
});

describe('tables', () => {
  const columns: Column[] = [
    { title: '#', align: 'right' },
    { title: 'Chỉ tiêu', wraps: true },
    { title: 'Giá trị', align: 'decimal' },
    { title: 'Đơn vị', wraps: true },
  ];
  const cell = words.map((list) => list.join(' '));
  const number = fc
    .double({ min: 0, max: 1e6, noNaN: true })
    .map((value) => formatNumber(Math.round(value * 10) / 10));

  test('fit the width and keep every word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, number, cell), { maxLength: 6 }),
        fc.integer({ min: 30, max: 200 }),
        (rows, width) => {
          const table = renderTable(
            columns,
            rows.map((row, i) => [String(i), ...row]),
            { width, paint: plain },
          );
          for (const line of table.split('\n'))
            expect(displayWidth(line)).toBeLessThanOrEqual(width);
          const letters = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
          const body = table.slice(table.lastIndexOf('─') + 1);
          expect(letters(body)).toBe(letters(rows.map((row, i) => i + row.join('')).join('')));
        },
      ),
    );
  });

  test('numbers stand unit under unit', () => {
    const rows = ['≥ 2.450,5', '7', '97,25', '920–950', '–'].map((value) => [value]);
    expect(
      renderTable([{ title: 'Giá trị', align: 'decimal' }], rows, { width: 40, paint: plain }),
    ).toBe(
      [
        '   Giá trị',
        '──────────',
        '≥ 2.450,5',
        '      7',
        '     97,25',
        '920–950',
        '         –',
      ].join('\n'),
    );
  });
});

test('line and column count from 1, in UTF-16 code units', () => {
  const text = 'một\nhai ba\n\nbốn';
  expect(placeOf(text, 0)).toEqual({ line: 1, column: 1 });
  expect(placeOf(text, 3)).toEqual({ line: 1, column: 4 });
  expect(placeOf(text, 4)).toEqual({ line: 2, column: 1 });
  expect(placeOf(text, text.indexOf('ba'))).toEqual({ line: 2, column: 5 });
  expect(placeOf(text, text.indexOf('bốn'))).toEqual({ line: 4, column: 1 });
});
