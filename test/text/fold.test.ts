import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, stripMarks } from '../../src/text/fold.ts';

describe('fold', () => {
  it.each([
    ['hòa', 'hoà'],
    ['Ủy ban', 'uỷ ban'],
    ['KHỎE', 'khoẻ'],
    ['thủy lợi', 'thuỷ lợi'],
    ['xóa nhà tạm', 'xoá nhà tạm'],
    // slips of the same kind, before a final consonant
    ['tòan diện', 'toàn diện'],
    ['húynh', 'huýnh'],
    ['“Đoàn kết”', '"đoàn kết"'],
    ['‘‘Đoàn kết’’', '"đoàn kết"'],
    ['«Đoàn kết»', '"đoàn kết"'],
    ['2021 – 2025', '2021 - 2025'],
    ['  Quảng\u00a0 Ninh \n\n đẹp ', 'quảng ninh đẹp'],
    ['Ho\u0300a', 'hoà'],
  ])('%s', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  // Both styles agree on these: the vowel before the mark belongs to the first letter, or carries it alone.
  it.each(['quý', 'quả', 'của', 'mùa', 'nghĩa', 'chỉ thị', 'hoàn thành', 'khuỷu', 'đêm'])(
    'leaves %s',
    (text) => {
      expect(fold(text)).toBe(text);
    },
  );

  it('changes nothing the second time, and does not see the form of normalisation', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'hòaỦyủỵóeịÒĐđ “”‘’–-\u00a0\n0aI\u0300İ'),
    });
    fc.assert(
      fc.property(letters, (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
        expect(fold(text.normalize('NFD'))).toBe(once);
      }),
    );
  });
});

describe('stripMarks', () => {
  it.each([
    ['Đồng Tháp', 'Dong Thap'],
    ['Thừa Thiên Huế', 'Thua Thien Hue'],
    ['đường', 'duong'],
    ['ABC 12', 'ABC 12'],
  ])('%s', (text, expected) => {
    expect(stripMarks(text)).toBe(expected);
    expect(stripMarks(text.normalize('NFD'))).toBe(expected);
  });
});
