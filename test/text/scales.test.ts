import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readScale } from '../../src/text/scales.ts';

describe('readScale', () => {
  it.each([
    ['nghìn', 1e3],
    ['ngàn', 1e3],
    ['vạn', 1e4],
    ['triệu', 1e6],
    ['tỷ', 1e9],
    ['TỈ', 1e9],
    ['trăm', 1e2],
    ['chục', 10],
    ['nghìn tỷ', 1e12],
    ['triệu tỷ', 1e15],
    ['trăm triệu', 1e8],
    [' \u00a0triệu lượt', 1e6],
    ['tr.đ', 1e6],
    ['trđ', 1e6],
    ['tr đồng', 1e6],
  ])('%s', (text, factor) => {
    expect(readScale(text, 0)?.factor).toBe(factor);
  });

  it.each([
    ['100K', 3, 1e3],
    ['7k đồng', 1, 1e3],
    ['3M', 1, 1e6],
    ['500tr', 3, 1e6],
    ['5tỷ', 1, 1e9],
  ])('%s at %i', (text, at, factor) => {
    expect(readScale(text, at)?.factor).toBe(factor);
  });

  it.each([
    ['tỷ lệ hộ nghèo', 0],
    ['tỉ trọng', 0],
    ['triệu tập hội nghị', 0],
    ['vạn vật', 0],
    ['Triệu Phong', 0],
    ['triệuđồng', 0],
    ['tr. 15', 0],
    ['5K', 1],
    ['4K,', 1],
    ['3m', 1],
    ['5Km', 1],
    ['đồng', 0],
    ['nghìn', 1],
    ['', 0],
  ])('declines %s at %i', (text, at) => {
    expect(readScale(text, at)).toBeUndefined();
  });
});

type Row = [
  text: string,
  words: string,
  value: number,
  unit: string,
  quantity: number,
  base: string,
];

describe('readAmount', () => {
  const rows: Row[] = [
    ['2.375,5 tỷ đồng, tăng', '2.375,5 tỷ đồng', 2375.5, 'tỷ đồng', 2_375_500_000_000, 'VND'],
    ['2.375,5 tỷ', '2.375,5 tỷ', 2375.5, 'tỷ', 2_375_500_000_000, ''],
    ['61,3 nghìn tỷ đồng', '61,3 nghìn tỷ đồng', 61.3, 'nghìn tỷ đồng', 61_300_000_000_000, 'VND'],
    ['700 nghìn lượt', '700 nghìn', 700, 'nghìn', 700_000, ''],
    ['8,81 triệu tấn', '8,81 triệu', 8.81, 'triệu', 8_810_000, ''],
    ['5 vạn dân', '5 vạn', 5, 'vạn', 50_000, ''],
    ['12,1%', '12,1%', 12.1, '%', 12.1, '%'],
    ['12,1 %/năm', '12,1 %', 12.1, '%', 12.1, '%'],
    ['8,81‰', '8,81‰', 8.81, '‰', 8.81, '‰'],
    ['8,81%o/năm', '8,81%o', 8.81, '%o', 8.81, '‰'],
    ['8,81 0/00', '8,81 0/00', 8.81, '0/00', 8.81, '‰'],
    ['5 phần trăm', '5 phần trăm', 5, 'phần trăm', 5, '%'],
    ['500.000đ/tháng', '500.000đ', 500_000, 'đ', 500_000, 'VND'],
    ['500.000 đồng/tháng', '500.000 đồng', 500_000, 'đồng', 500_000, 'VND'],
    ['70  triệu\u00a0đồng/người', '70  triệu\u00a0đồng', 70, 'triệu đồng', 70_000_000, 'VND'],
    ['500 tr.đ', '500 tr.đ', 500, 'tr.đ', 500_000_000, 'VND'],
    ['VNĐ 500.000', 'VNĐ 500.000', 500_000, 'VNĐ', 500_000, 'VND'],
    ['4.500 triệu USD', '4.500 triệu USD', 4500, 'triệu USD', 4_500_000_000, 'USD'],
    ['2 triệu đô la Mỹ', '2 triệu đô la Mỹ', 2, 'triệu đô la Mỹ', 2_000_000, 'USD'],
    ['2 triệu rưỡi đồng', '2 triệu rưỡi đồng', 2.5, 'triệu đồng', 2_500_000, 'VND'],
    ['1 tỷ 200 triệu đồng', '1 tỷ 200 triệu đồng', 1.2, 'tỷ đồng', 1_200_000_000, 'VND'],
    ['hai nghìn ba trăm tỷ đồng', 'hai nghìn ba trăm tỷ đồng', 2300, 'tỷ đồng', 2.3e12, 'VND'],
    ['năm tỷ đồng', 'năm tỷ đồng', 5, 'tỷ đồng', 5e9, 'VND'],
    ['ba mươi ba xã', 'ba mươi ba', 33, '', 33, ''],
    ['-1,2%', '-1,2%', -1.2, '%', -1.2, '%'],
    ['âm 5,2%', 'âm 5,2%', -5.2, '%', -5.2, '%'],
    // what is counted, and what is done together, is no money
    ['10 đồng chí', '10', 10, '', 10, ''],
    ['14 triệu đồng bào', '14 triệu', 14, 'triệu', 14_000_000, ''],
    ['12 đồng thời', '12', 12, '', 12, ''],
    ['05 đô thị', '05', 5, '', 5, ''],
    ['10 Đồng Nai', '10', 10, '', 10, ''],
    ['5 tỷ đồng chủ yếu', '5 tỷ đồng', 5, 'tỷ đồng', 5e9, 'VND'],
    ['12.500 đồng tổ chức', '12.500 đồng', 12_500, 'đồng', 12_500, 'VND'],
    ['5 tỷ lệ', '5', 5, '', 5, ''],
    ['5K', '5', 5, '', 5, ''],
  ];
  it.each(rows)('%s', (text, words, value, unit, quantity, base) => {
    const token = readAmount(text, 0);
    expect(token).toMatchObject({ value, upper: null, unit });
    expect(token?.quantity).toEqual({ value: quantity, upper: null, unit: base });
    expect(text.slice(0, token?.end)).toBe(words);
  });

  it.each([
    ['6.500 - 7.000 tỷ đồng', 6500, 7000, 'tỷ đồng', 6.5e12, 7e12],
    ['6.500-7.000 tỷ đồng', 6500, 7000, 'tỷ đồng', 6.5e12, 7e12],
    ['8,5-9%', 8.5, 9, '%', 8.5, 9],
    ['8,5% – 9%', 8.5, 9, '%', 8.5, 9],
    ['từ 7% đến 8%', 7, 8, '%', 7, 8],
    ['Từ 7 đến 8%', 7, 8, '%', 7, 8],
    ['7%/năm đến 8%/năm', 7, 8, '%', 7, 8],
    ['8 - 10 xã', 8, 10, '', 8, 10],
    ['từ ba đến mười xã', 3, 10, '', 3, 10],
    ['500 triệu - 1 tỷ đồng', 0.5, 1, 'tỷ đồng', 5e8, 1e9],
    ['từ 1.000 đồng đến 2.000 đồng', 1000, 2000, 'đồng', 1000, 2000],
    ['giữa 1.000 và 2.000 đồng', 1000, 2000, 'đồng', 1000, 2000],
  ])('%s is a range', (text, value, upper, unit, from, to) => {
    const token = readAmount(text, 0);
    expect(token).toMatchObject({ start: 0, value, upper, unit });
    expect(token?.quantity).toMatchObject({ value: from, upper: to });
  });

  it.each([
    ['24-10-2025', 'a date'],
    ['9 - 8%', 'falling'],
    ['60% đến 2030', 'only one is a share'],
    ['5 tỷ đồng - 7 xã', 'money and communes'],
    ['5% - 7 tỷ đồng', 'a share and money'],
    ['15-CT/TW', 'a symbol'],
    ['18-19/QĐ', 'a symbol'],
    ['3 và 5%', 'two amounts'],
    ['45.799/36.875 tỷ đồng', 'two figures of one thing'],
  ])('%s is no range: %s', (text) => {
    expect(readAmount(text, 0)).toMatchObject({ upper: null });
  });

  it.each([
    ['từ 05 bộ', 0],
    ['từ 30/4 đến 1/5', 0],
    ['không dưới 5 tỷ', 0],
    ['năm phần việc', 0],
    ['thứ hai', 0],
    ['2.375,5 tỷ', 2],
    ['VND 500', 1],
    ['- A', 0],
    ['', 0],
  ])('declines %s at %i', (text, at) => {
    expect(readAmount(text, at)).toBeUndefined();
  });

  it('sees no range in the tail of a date', () => {
    expect(readAmount('ngày 24-5-2025', 8)).toMatchObject({ value: 5, upper: null });
  });

  it.each([
    ['không dưới 5 tỷ đồng', '5', 5e9],
    ['từ 86% trở lên', '86', 86],
    ['bằng 110% kế hoạch', '110', 110],
  ])('%s', (text, at, quantity) => {
    expect(readAmount(text, text.indexOf(at))?.quantity.value).toBe(quantity);
  });

  it('counts exactly: value × scale is the decimal product', () => {
    const scales = ['nghìn', 'vạn', 'triệu', 'tỷ', 'nghìn tỷ'].map(
      (name, index) => [name, [3, 4, 6, 9, 12][index] ?? 0] as const,
    );
    fc.assert(
      fc.property(
        fc.nat(9_999_999),
        fc.nat(3),
        fc.constantFrom(...scales),
        (digits, places, scale) => {
          const value = Number(`${digits}e-${places}`);
          const text = `${String(value).replace('.', ',')} ${scale[0]} đồng`;
          expect(readAmount(text, 0)?.quantity).toEqual({
            value: Number(`${digits}e${scale[1] - places}`),
            upper: null,
            unit: 'VND',
          });
        },
      ),
    );
  });
});
