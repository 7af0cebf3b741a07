import { describe, expect, test } from 'vitest';
import { charactersUndecoded } from '../../../src/resolve/notices/characters.ts';
import { itemDuplicate, itemSkipped } from '../../../src/resolve/notices/items.ts';
import { quoteUnbalanced } from '../../../src/resolve/notices/quotes.ts';
import { partsSum } from '../../../src/resolve/notices/totals.ts';
import { yearConflict } from '../../../src/resolve/notices/years.ts';
import { check, ground, places, write } from './evidence.ts';

const inBody = (...items: string[]): string => write({ body: items.join('\n\n') });

describe('quote-unbalanced', () => {
  test.each([
    ['1. Phong trào “Làng xanh và cuộc vận động khác.', '“'],
    ['1. Phong trào “Làng xanh; phong trào “Nhà sạch” và “Phố văn minh”.', '“'],
    ['1. Phong trào Làng xanh” được duy trì.', '”'],
    ['1. Phong trào «Làng xanh được duy trì.', '«'],
    ['1. Phong trào "Làng xanh được duy trì.', '"'],
    ['1. Phong trào "Làng xanh" và "Nhà sạch được duy trì.', '"'],
  ])('%s', (text, mark) => {
    expect(places(quoteUnbalanced, inBody(text))).toEqual([mark]);
  });

  test('stands at the mark that has no partner', () => {
    const text = '1. Phong trào “Làng xanh”, “Nhà sạch và “Phố văn minh”.';
    const source = inBody(text);
    const [found] = check(quoteUnbalanced, source);
    expect(found?.message).toContain('“Nhà sạch');
  });

  test.each([
    '1. Phong trào “Làng xanh”, "Nhà sạch" và «Phố văn minh».',
    '1. Phong trào “Làng xanh" được duy trì.',
    '1. Phong trào ‘‘Làng xanh’’ được duy trì.',
    "1. Tại Đắk R'lấp, Ea H'leo và Cư M’gar.",
    "1. Lúc 6' sáng, dài 5'.",
    '1. Không có dấu nào.',
    '1. Phong trào “Làng “xanh” sạch” được duy trì.',
  ])('not in: %s', (text) => {
    expect(places(quoteUnbalanced, inBody(text))).toEqual([]);
  });

  test('a quotation of two paragraphs is one', () => {
    const source = inBody('1. Sửa đổi như sau: “Người dân được hưởng.', 'Nhà nước hỗ trợ.”');
    expect(places(quoteUnbalanced, source)).toEqual([]);
  });
});

describe('item-duplicate and item-skipped', () => {
  test.each([
    [['1. Một.', '2. Hai.', '4. Bốn.'], ['4.']],
    [['I. PHẦN ĐẦU', 'II. PHẦN SAU', 'IV. PHẦN CUỐI'], ['IV.']],
    [['a) Một.', 'b) Hai.', 'd) Bốn.'], ['d)']],
    [['7.1. Một.', '7.2. Hai.', '7.4. Bốn.'], ['7.4.']],
  ])('skipped: %j', (items, at) => {
    expect(places(itemSkipped, write({ body: items.join('\n\n'), closing: 'Hết./.' }))).toEqual(at);
  });

  test('says which one', () => {
    const source = write({ body: 'I. PHẦN ĐẦU\n\nIII. PHẦN SAU', closing: 'Hết./.' });
    expect(check(itemSkipped, source)).toEqual([
      { at: 'III.', message: 'expected item II, found III.' },
    ]);
  });

  test('duplicate', () => {
    const source = write({ body: '1. Một.\n\n2. Hai.\n\n2. Ba.', closing: 'Hết./.' });
    expect(places(itemDuplicate, source)).toEqual(['2.']);
    expect(places(itemSkipped, source)).toEqual([]);
  });

  test.each([
    [['1. Một.', '2. Hai.', '3. Ba.']],
    [['c) Ba.', 'd) Bốn.', 'đ) Năm.', 'e) Sáu.', 'g) Bảy.', 'h) Tám.']],
    // Word processors count without "đ" and with "f".
    [['c) Ba.', 'd) Bốn.', 'e) Năm.', 'f) Sáu.', 'g) Bảy.']],
    [['1. Một.', '2. Hai.', 'Phần sau:', '1. Một.', '2. Hai.']],
    [['1. Một; 2. Hai.', '3. Ba.']],
    [['Điều 5. Một.', 'Điều 5a. Chen.', 'Điều 6. Hai.']],
    [['1. Một.', '20. Hai mươi.']],
  ])('not in: %j', (items) => {
    const source = write({ body: items.join('\n\n'), closing: 'Hết./.' });
    expect([...places(itemDuplicate, source), ...places(itemSkipped, source)]).toEqual([]);
  });
});

describe('year-conflict', () => {
  const theme = 'Vững bước về đích';
  const compare = (subject: string, words: string): (string | null)[] => {
    const source = write({
      subject,
      preamble: `Chủ tịch phát động với chủ đề “${words}” và yêu cầu:`,
    });
    return places(yearConflict, source, {
      subject: ground(source, subject),
      theme: ground(source, words),
    });
  };

  test.each([
    ['Về phong trào thi đua năm 2025', `${theme} năm 2024`, '2024'],
    [
      'Về phong trào thi đua năm 2025',
      `${theme} năm 2025; lập thành tích chào mừng ngày hội năm 2026`,
      '2026',
    ],
    ['Về phong trào thi đua năm 2025', `${theme} năm 2025, chào mừng ngày hội năm 2024`, '2024'],
  ])('%s | %s', (subject, words, at) => {
    expect(compare(subject, words)).toEqual([at]);
  });

  test.each([
    ['Về phong trào thi đua năm 2025', `${theme} năm 2025`],
    ['Về phong trào thi đua năm 2025', theme],
    ['Về phong trào thi đua', `${theme} năm 2024`],
    ['Về phong trào thi đua năm 2025', `${theme} đến năm 2030`],
    ['Về phong trào thi đua năm 2025', `${theme} giai đoạn 2021-2025`],
    ['Về phong trào thi đua năm 2025', `${theme} năm 2025, tiến tới Đại hội năm 2026`],
    ['Về phong trào thi đua năm 2025', `${theme}, thực hiện Luật Đất đai năm 2024`],
  ])('not in: %s | %s', (subject, words) => {
    expect(compare(subject, words)).toEqual([]);
  });

  test('the launching sentence names another year than the subject', () => {
    const source = write({
      preamble: 'Chủ tịch Ủy ban nhân dân tỉnh phát động phong trào thi đua năm 2024 và yêu cầu:',
    });
    const subject = ground(source, 'Về phát động phong trào thi đua năm 2025');
    expect(places(yearConflict, source, { subject })).toEqual(['2024']);
    expect(places(yearConflict, write(), { subject: ground(write(), subject.text) })).toEqual([]);
  });
});

describe('characters-undecoded', () => {
  test('counts them at the first', () => {
    const source = inBody('1. Tổ ch\ufffdc thực hi\ufffdn.');
    expect(check(charactersUndecoded, source)).toEqual([
      {
        at: '\ufffd',
        message: 'expected readable text, found 2 characters that could not be decoded (U+FFFD)',
      },
    ]);
    expect(check(charactersUndecoded, write())).toEqual([]);
  });
});

describe('parts-sum', () => {
  test.each([
    '1. Tổng kinh phí 100 tỷ đồng, gồm: ngân sách tỉnh 60 tỷ đồng, ngân sách xã 30 tỷ đồng.',
    '1. Tổng kinh phí 100 tỷ đồng, bao gồm ngân sách tỉnh 60 tỷ đồng và ngân sách xã 50 tỷ đồng.',
    '1. Tổng kinh phí 100 tỷ đồng (trong đó: ngân sách tỉnh 60 tỷ đồng, ngân sách xã 50 tỷ đồng).',
    '1. Tổng diện tích 500 ha, chia ra: rừng trồng 300 ha; rừng tự nhiên 250 ha.',
    '1. Tổng kinh phí: 100 tỷ đồng, gồm:\n\n- Ngân sách tỉnh: 60 tỷ đồng;\n\n- Ngân sách xã: 30 tỷ đồng.',
  ])('%s', (text) => {
    expect(places(partsSum, inBody(text))).toHaveLength(1);
  });

  test.each([
    '1. Tổng kinh phí 100 tỷ đồng, gồm: ngân sách tỉnh 60 tỷ đồng, ngân sách xã 40 tỷ đồng.',
    '1. Tổng kinh phí 1.000 triệu đồng, gồm: ngân sách tỉnh 0,6 tỷ đồng, ngân sách xã 400 triệu đồng.',
    '1. Tổng kinh phí 100 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng, ngân sách xã 30 tỷ đồng.',
    '1. Tổng kinh phí 100 tỷ đồng, trong đó ngân sách tỉnh 60 tỷ đồng.',
    '1. Tổng kinh phí 100 tỷ đồng, gồm: tỉnh 60, huyện 10, xã 10 tỷ đồng và 20 tỷ đồng khác.',
    '1. Tổng số 100 người, trong đó 60 nữ, 70 đảng viên.',
    '1. Tổng kinh phí 33,3 tỷ đồng, gồm: ngân sách tỉnh 16,66 tỷ đồng, ngân sách xã 16,66 tỷ đồng.',
    '1. Tổng kinh phí 100 tỷ đồng, gồm: vốn năm 2024 60 tỷ đồng (60%), vốn năm 2025 40 tỷ đồng (40%).',
    '1. Tổng kinh phí: 100 tỷ đồng, gồm:\n\n- Ngân sách tỉnh: 60 tỷ đồng;\n\n- Ngân sách xã: 40 tỷ đồng.',
    '1. Tổng kinh phí: 100 tỷ đồng, gồm:\n\n- Ngân sách tỉnh: 60 tỷ đồng;\n\n- Ngân sách xã: phần còn lại.',
    '1. Tổng kinh phí: 100 tỷ đồng, trong đó:\n\n- Ngân sách tỉnh: 60 tỷ đồng;\n\n- Ngân sách xã: 30 tỷ đồng.',
    '1. Thu ngân sách 100 tỷ đồng, gồm: ngân sách tỉnh 60 tỷ đồng, ngân sách xã 30 tỷ đồng.',
  ])('not in: %s', (text) => {
    expect(places(partsSum, inBody(text))).toEqual([]);
  });
});
