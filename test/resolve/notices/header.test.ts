import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract.ts';
import { parts, write } from './evidence.ts';

const codes = (text: string): string[] => extract(text).notices.map(({ code }) => code);

test('a document without trouble has no notice', () => {
  expect(extract(write()).notices).toEqual([]);
});

describe('number and date', () => {
  test.each([
    ['number-blank', { number: 'Số:     /CT-UBND' }, '/CT-UBND'],
    ['number-blank', { number: 'Số: ……/CT-UBND' }, '/CT-UBND'],
    ['number-blank', { number: 'Số: …….' }, 'Số: …….'],
    ['number-missing', { number: '' }, null],
    ['date-blank', { date: 'Sơn La, ngày     tháng 02 năm 2025' }, 'ngày     tháng 02 năm 2025'],
    ['date-blank', { date: 'Sơn La, ngày … tháng … năm 2025' }, 'ngày … tháng … năm 2025'],
    ['date-missing', { date: '' }, null],
    ['number-type', { number: 'Số: 05/QĐ-UBND' }, '05/QĐ-UBND'],
    ['recipients-missing', { recipients: '' }, null],
    ['signer-missing', { signature: '' }, null],
    ['end-mark-missing', { closing: '2. Sở Nội vụ theo dõi.' }, '.'],
  ] as const)('%s: %j', (code, change, at) => {
    const source = write(change);
    const found = extract(source).notices.filter((notice) => notice.code === code);
    expect(found).toHaveLength(1);
    const span = found[0]?.span;
    expect(span ? source.slice(span.start, span.end) : null).toBe(at);
  });

  test.each([
    ['a number in full', {}],
    ['a short date', { date: 'Sơn La, ngày 2 tháng 3 năm 2025' }],
    ['a number with its year', { number: 'Số: 05/2025/CT-UBND' }],
    ['an end mark with blanks', { closing: '2. Sở Nội vụ theo dõi. / .' }],
    ['an end mark in bold', { closing: '2. Sở Nội vụ theo dõi**./.**' }],
  ])('%s is no trouble', (_, change) => {
    expect(codes(write(change))).toEqual([]);
  });
});

test('CT over a chương trình is CTr cut short', () => {
  const source = write({ number: 'Số: 05/CT-UBND' }).replace('CHỈ THỊ', 'CHƯƠNG TRÌNH');
  expect(codes(source)).toEqual([]);
  expect(codes(source.replace('CHƯƠNG TRÌNH', 'KẾ HOẠCH'))).toEqual(['number-type']);
});

describe('issuer', () => {
  test('is inferred where the letterhead is missing', () => {
    const found = extract(write({ letterhead: '' })).notices;
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['issuer-inferred', 'info'],
    ]);
    expect(found[0]?.message).toContain('Ủy ban nhân dân tỉnh Sơn La');
  });
});

describe('end-mark-missing', () => {
  const closing = '2. Sở Nội vụ theo dõi.';
  const end = (changes: Parameters<typeof write>[0], type = 'CHỈ THỊ'): boolean =>
    codes(write({ closing, ...changes }).replace('CHỈ THỊ', type)).includes('end-mark-missing');

  test('of a decision, not of a legal document', () => {
    expect(end({ number: 'Số: 05/QĐ-UBND' }, 'QUYẾT ĐỊNH')).toBe(true);
    expect(end({ number: 'Số: 05/2025/QĐ-UBND' }, 'QUYẾT ĐỊNH')).toBe(false);
    expect(end({ number: 'Số: 05/2025/TT-BNV' }, 'THÔNG TƯ')).toBe(false);
  });
});

test('a number left blank says what was expected and what was found', () => {
  const [found] = extract(write({ number: 'Số:     /CT-UBND' })).notices;
  expect(found).toMatchObject({
    severity: 'warning',
    message: 'expected a number, found a blank before "/CT-UBND"',
    span: { line: write().slice(0, write().indexOf(parts.number)).split('\n').length },
  });
});
