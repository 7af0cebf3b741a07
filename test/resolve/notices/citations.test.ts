import { describe, expect, test } from 'vitest';
import {
  citedDateImpossible,
  citedDateLater,
  citedDateTwofold,
} from '../../../src/resolve/notices/cited-dates.ts';
import { partyNumberForm, stateNumberForm } from '../../../src/resolve/notices/number-forms.ts';
import { numberLetters } from '../../../src/resolve/notices/number-letters.ts';
import type { NoticeRule } from '../../../src/resolve/notices/rule.ts';
import { check, dated, ground, makeCitation, places, spanOf, write } from './evidence.ts';

type Given = Parameters<typeof makeCitation>[1];

/** A rule on a document of 12 February 2025 that cites these. */
const cite = (rule: NoticeRule, ...given: Given[]): (string | null)[] => {
  const source = write({
    body: given.map(({ text }, i) => `${i + 1}. Thực hiện ${text}.`).join('\n\n'),
  });
  const citations = given.map((one) => makeCitation(source, one));
  return places(rule, source, { citations, date: dated('2025-02-12') });
};

describe('party-number-form', () => {
  test.each([
    ['Chỉ thị số 77/CT-TW', '77/CT-TW'],
    ['Nghị quyết số 06/NQ-TU', '06/NQ-TU'],
    ['Kết luận số 08/KL-HU', '08/KL-HU'],
    ['Chỉ thị số 77-CT-TW', null],
  ])('%s', (text, at) => {
    const number = text.split(' ').at(-1) ?? '';
    expect(cite(partyNumberForm, { text, number })).toEqual(at === null ? [] : [at]);
  });

  test('says the right form', () => {
    const source = write({ body: '1. Thực hiện Chỉ thị số 77/CT-TW.' });
    const citations = [makeCitation(source, { text: 'Chỉ thị số 77/CT-TW', number: '77/CT-TW' })];
    expect(check(partyNumberForm, source, { citations })[0]?.message).toBe(
      "expected the Party's form 77-CT/TW, found 77/CT-TW",
    );
  });

  test('at a later mention', () => {
    const source = write({
      body: '1. Thực hiện Chỉ thị số 77-CT/TW; quán triệt Chỉ thị 77/CT-TW.',
    });
    const mentions = [ground(source, 'Chỉ thị 77/CT-TW')];
    const citation = makeCitation(source, {
      text: 'Chỉ thị số 77-CT/TW',
      number: '77-CT/TW',
      mentions,
    });
    expect(places(partyNumberForm, source, { citations: [citation] })).toEqual(['77/CT-TW']);
  });

  test.each([
    'Chỉ thị số 77-CT/TW',
    'Chỉ thị số 77/CT-TTg',
    'Kế hoạch số 16/KH-HĐTĐKT',
    'Công văn số 90/TU-VP',
  ])('not in: %s', (text) => {
    expect(cite(partyNumberForm, { text, number: text.split(' ').at(-1) ?? '' })).toEqual([]);
  });
});

describe('number-letters', () => {
  test.each([
    ['Nghị định số 58/2024/NĐ-C\u0420', '58/2024/NĐ-C\u0420'],
    ['Nghị định số 58/2024/NĐ-CP', null],
    ['Nghị định số 58/2024/N\u00d0-CP', null],
  ])('%s', (text, at) => {
    const number = '58/2024/NĐ-CP';
    expect(cite(numberLetters, { text, number })).toEqual(at === null ? [] : [at]);
  });
});

describe('state-number-form', () => {
  test.each([
    ['Kế hoạch số 55-KH/UBND', '55-KH/UBND'],
    ['Quyết định số 91-QĐ/BNV', '91-QĐ/BNV'],
  ])('%s', (text, at) => {
    expect(cite(stateNumberForm, { text, number: at })).toEqual([at]);
  });

  test('of the own number', () => {
    const source = write({ number: 'Số: 05-CT/UBND' });
    const number = {
      sequence: 5,
      symbol: 'CT/UBND',
      text: '05-CT/UBND',
      span: spanOf(source, '05-CT/UBND'),
    };
    expect(places(stateNumberForm, source, { number })).toEqual(['05-CT/UBND']);
  });

  test.each([
    { text: 'Kế hoạch số 55/KH-UBND', number: '55/KH-UBND' },
    { text: 'Chỉ thị số 77-CT/TW', number: '77-CT/TW' },
    { text: 'Kế hoạch số 02-KH/BCĐ', number: '02-KH/BCĐ' },
    { text: 'Chỉ thị số 12-CT/UB ngày 03/5/1997', number: '12-CT/UB', date: '1997-05-03' },
  ])('not in: %j', (given) => {
    expect(cite(stateNumberForm, given)).toEqual([]);
  });
});

describe('cited-date-impossible', () => {
  test.each([
    ['Quyết định số 91/QĐ-UBND ngày 30/02/2024', '30/02/2024'],
    ['Quyết định số 91/QĐ-UBND ngày 12/25/2024', '12/25/2024'],
    ['Quyết định số 91/QĐ-UBND ngày 31 tháng 4 năm 2024', '31 tháng 4 năm 2024'],
  ])('%s', (text, at) => {
    expect(cite(citedDateImpossible, { text, number: '91/QĐ-UBND' })).toEqual([at]);
  });

  test.each([
    'Quyết định số 91/QĐ-UBND ngày 29/02/2024',
    'Quyết định số 91/QĐ-UBND ngày 1/4/2024',
    'Quyết định số 91/QĐ-UBND',
    'Quyết định số 91/QĐ-UBND ngày 19 / 01 / 2024',
  ])('not in: %s', (text) => {
    expect(cite(citedDateImpossible, { text, number: '91/QĐ-UBND' })).toEqual([]);
  });
});

describe('cited-date-later', () => {
  test.each([
    { text: 'Quyết định số 91/QĐ-UBND ngày 13/02/2025', number: '91/QĐ-UBND', date: '2025-02-13' },
    { text: 'Nghị định số 91/2026/NĐ-CP', number: '91/2026/NĐ-CP' },
    { text: 'Luật Cây xanh năm 2026', date: '2026', title: 'Luật Cây xanh' },
  ])('%j', (given) => {
    expect(cite(citedDateLater, given)).toEqual([given.text]);
  });

  test.each([
    { text: 'Quyết định số 91/QĐ-UBND ngày 12/02/2025', number: '91/QĐ-UBND', date: '2025-02-12' },
    { text: 'Nghị định số 91/2025/NĐ-CP', number: '91/2025/NĐ-CP' },
    { text: 'Luật Cây xanh năm 2025', date: '2025', title: 'Luật Cây xanh' },
    { text: 'Quyết định số 91/QĐ-UBND', number: '91/QĐ-UBND' },
  ])('not in: %j', (given) => {
    expect(cite(citedDateLater, given)).toEqual([]);
  });

  test('nothing is later than a document without a date', () => {
    const source = write({ body: '1. Thực hiện Nghị định số 91/2026/NĐ-CP.' });
    const citations = [
      makeCitation(source, { text: 'Nghị định số 91/2026/NĐ-CP', number: '91/2026/NĐ-CP' }),
    ];
    expect(places(citedDateLater, source, { citations })).toEqual([]);
  });
});

describe('cited-date-twofold', () => {
  const two = (
    number: string,
    first: string,
    second: string,
    issuers: (string | null)[] = [null, null],
  ) =>
    cite(
      citedDateTwofold,
      ...[first, second].map((day, i) => ({
        text: `${i === 0 ? 'Văn bản' : 'Tài liệu'} số ${number} ngày ${day}`,
        number,
        issuer: issuers[i] ?? null,
      })),
    );

  test.each([
    ['91/QĐ-UBND', '05/01/2024', '15/01/2024'],
    ['91/QĐ-UBND', '05/01/2024', '05/01/2023'],
    ['91/2020/NĐ-CP', '05/3/2020', '05/03/2021'],
    ['77-CT/TW', '7/4/2014', '17/4/2014'],
  ])('%s %s %s', (number, first, second) => {
    expect(two(number, first, second)).toEqual([second]);
  });

  test.each([
    // The State's numbers begin anew every year.
    ['91/QĐ-UBND', '05/01/2024', '15/3/2023', [null, null]],
    ['91/QĐ-UBND', '05/01/2024', '5/1/2024', [null, null]],
    ['91/QĐ-UBND', '05/01/2024', '15/01/2024', ['UBND tỉnh Sơn La', 'UBND huyện Mai Sơn']],
  ] as [string, string, string, (string | null)[]][])(
    'not in: %s %s %s',
    (number, first, second, issuers) => {
      expect(two(number, first, second, issuers)).toEqual([]);
    },
  );

  test('within the mentions of one entry', () => {
    const source = write({
      body: '1. Thực hiện Chỉ thị số 77-CT/TW ngày 7/4/2014.\n\n2. Quán triệt Chỉ thị 77-CT/TW ngày 7/4/2015.',
    });
    const citation = makeCitation(source, {
      text: 'Chỉ thị số 77-CT/TW ngày 7/4/2014',
      number: '77-CT/TW',
      mentions: [
        ground(source, 'Chỉ thị số 77-CT/TW ngày 7/4/2014'),
        ground(source, 'Chỉ thị 77-CT/TW ngày 7/4/2015'),
      ],
    });
    expect(places(citedDateTwofold, source, { citations: [citation] })).toEqual(['7/4/2015']);
  });
});
