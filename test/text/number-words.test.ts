import fc from 'fast-check';
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number';
import { describe, expect, it } from 'vitest';
import { readNumberWords, readRoman } from '../../src/text/number-words.ts';

describe('readNumberWords', () => {
  it.each([
    ['ba', 3],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['hai mươi nhăm', 25],
    ['ba mươi ba', 33],
    ['Ba mươi ba', 33],
    ['BA MƯƠI BA', 33],
    ['ba chục', 30],
    ['một trăm linh năm', 105],
    ['một trăm lẻ năm', 105],
    ['năm trăm', 500],
    ['hai trăm năm mươi', 250],
    ['một trăm rưỡi', 150],
    ['năm vạn', 50_000],
    ['hai triệu rưỡi', 2_500_000],
    ['hai tỷ ba trăm triệu', 2_300_000_000],
    ['hai nghìn ba trăm tỷ', 2_300_000_000_000],
    ['một nghìn tỉ', 1_000_000_000_000],
    ['hai nghìn không trăm hai mươi lăm', 2025],
  ])('%s', (text, value) => {
    const token = readNumberWords(text, 0);
    expect(token?.value).toBe(value);
    expect(token?.end).toBe(text.length);
  });

  it.each([
    ['hai mươi năm qua', 'hai mươi'],
    ['mười năm trước', 'mười'],
    ['một trăm năm ngày sinh', 'một trăm'],
    ['hai nghìn năm lịch sử', 'hai nghìn'],
    ['hai mươi tư vấn viên', 'hai mươi'],
    ['năm trăm tỷ lệ hộ', 'năm trăm'],
    ['ba tỉnh', 'ba'],
  ])('in %s the number is %s', (text, words) => {
    const token = readNumberWords(text, 0);
    expect(text.slice(0, token?.end)).toBe(words);
  });

  it.each([
    ['thứ nhất', 1],
    ['Thứ hai,', 2],
    ['thứ tư', 4],
    ['thứ năm', 5],
    ['thứ năm mươi', 50],
    ['thứ 1', 1],
    ['lần thứ hai', 2],
    ['lần thứ XIV', 14],
    ['đầu tiên', 1],
  ])('%s is an ordinal', (text, value) => {
    expect(readNumberWords(text, 0)).toMatchObject({ value, ordinal: true });
  });

  it.each([
    ['năm', 0, 'year'],
    ['năm tỷ lệ hộ nghèo giảm', 0, 'year'],
    ['năm triệu tập', 0, 'year'],
    ['Năm học', 0, 'year'],
    ['không', 0, 'not'],
    ['không dưới 5 tỷ', 0, 'not'],
    ['một số', 0, 'some'],
    ['tư pháp', 0, 'private'],
    ['thứ trưởng', 0, 'deputy'],
    ['thứ tự', 0, 'order'],
    ['đầu tư', 0, 'invest'],
    ['lần này', 0, 'this time'],
    ['Ba Đình', 0, 'a name'],
    ['Nguyễn Văn Mười', 11, 'a name'],
    ['đòn bẩy', 4, 'a lever'],
    ['hai triệu ba', 0, 'two readings'],
    ['ba bốn', 0, 'about'],
    ['hai lăm', 0, 'short for a number with tens'],
    ['một trăm hai', 0, 'two readings'],
    ['ba mươi ba', 7, 'inside'],
    ['thứ hai', 4, 'inside'],
    ['bả', 0, 'a word that begins alike'],
    ['xba', 1, 'inside a word'],
  ])('declines %s at %i: %s', (text, at) => {
    expect(readNumberWords(text, at)).toBeUndefined();
  });

  it('gives a number before its scale', () => {
    expect(readNumberWords('hai nghìn ba trăm tỷ', 0)?.scaled?.value).toBe(2300);
    expect(readNumberWords('hai tỷ ba trăm triệu', 0)?.scaled).toBeNull();
  });

  it('reads what another program writes', () => {
    const config = new ReadingConfig();
    const forms = fc.record({
      oddText: fc.constantFrom('linh', 'lẻ'),
      thousand: fc.constantFrom('nghìn', 'ngàn'),
      billion: fc.constantFrom('tỷ', 'tỉ'),
      seven: fc.constantFrom('bảy', 'bẩy'),
      fourToneText: fc.constantFrom('tư', 'bốn'),
    });
    const numbers = fc.oneof(
      fc.nat(2000),
      fc.nat(10_000_000),
      fc.integer({ min: 0, max: 999_999_999_999_999 }),
      fc.tuple(fc.nat(999), fc.nat(12)).map(([digits, zeros]) => digits * 10 ** zeros),
    );
    fc.assert(
      fc.property(numbers, forms, (value, form) => {
        config.unit = [];
        config.oddText = form.oddText;
        config.fourToneText = form.fourToneText;
        config.units = [[], [form.thousand], ['triệu'], [form.billion]];
        config.digits[7] = form.seven;
        const text = doReadNumber(String(value), config);
        const token = readNumberWords(text, 0);
        if (text === 'không' || text === 'năm' || text === 'bẩy') expect(token).toBeUndefined();
        else expect(token).toMatchObject({ value, end: text.length });
      }),
      { numRuns: 3000 },
    );
  });
});

describe('readRoman', () => {
  const romans =
    'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX XXX';
  it.each(romans.split(' ').map((text, index) => [text, index + 1]))('%s', (text, value) => {
    expect(readRoman(`khóa ${text}, nhiệm kỳ`, 5)).toMatchObject({
      value,
      end: 5 + String(text).length,
    });
    expect(readRoman(`${text}/2025`, 0)).toMatchObject({ value });
  });

  it.each(['IIII', 'XXXI', 'VX', 'iv', 'Iva', 'XIIỊ', 'I1', 'C', 'MIX'])('declines %s', (text) => {
    expect(readRoman(text, 0)).toBeUndefined();
  });
  it('declines the end of a word', () => {
    expect(readRoman('QĐXI', 2)).toBeUndefined();
  });
});
