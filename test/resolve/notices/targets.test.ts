import { describe, expect, test } from 'vitest';
import type { Target } from '../../../src/record/types.ts';
import { decimalForeign } from '../../../src/resolve/notices/decimals.ts';
import { sharesSum } from '../../../src/resolve/notices/shares.ts';
import {
  shareOver100,
  unitDoubtful,
  valueImplausible,
} from '../../../src/resolve/notices/values.ts';
import { check, makeTarget, places, write } from './evidence.ts';

type Given = Parameters<typeof makeTarget>[1];
type Bound = Partial<Pick<Target, 'comparator' | 'upper' | 'deadline'>>;

const one = (given: Given): { source: string; targets: Target[] } => {
  const source = write({ body: `1. Phấn đấu ${given.text}.` });
  return { source, targets: [makeTarget(source, given)] };
};

describe('shares-sum', () => {
  const sum = (...shares: [name: string, value: number, given?: Bound][]) => {
    const texts = shares.map(([name, value]) => `${name} ${String(value).replace('.', ',')}%`);
    const source = write({ body: `1. Cơ cấu kinh tế: ${texts.join('; ')}.` });
    const targets = shares.map(([name, value, given], i) =>
      makeTarget(source, {
        indicator: `Cơ cấu kinh tế: ${name}`,
        value,
        ...given,
        text: texts[i] ?? '',
      }),
    );
    return check(sharesSum, source, { targets });
  };

  test('says the sum', () => {
    expect(sum(['nông nghiệp', 20], ['công nghiệp', 30], ['dịch vụ', 47])).toEqual([
      {
        at: 'nông nghiệp 20%; công nghiệp 30%; dịch vụ 47%',
        message:
          'expected the shares of "Cơ cấu kinh tế" to sum to 100 %, found 20 + 30 + 47 = 97 %',
      },
    ]);
    expect(sum(['nông nghiệp', 70], ['công nghiệp', 42.5])).toHaveLength(1);
    expect(
      sum(['nông nghiệp', 50, { comparator: 'gt' }], ['công nghiệp', 30], ['dịch vụ', 30]),
    ).toHaveLength(1);
  });

  test.each([
    [
      '100',
      [
        ['nông nghiệp', 12.1],
        ['công nghiệp', 42.3],
        ['dịch vụ', 45.6],
      ],
    ],
    [
      'rounded',
      [
        ['nông nghiệp', 33.3],
        ['công nghiệp', 33.3],
        ['dịch vụ', 33.3],
      ],
    ],
    [
      'two of three',
      [
        ['công nghiệp', 30],
        ['dịch vụ', 47],
      ],
    ],
    [
      'with a bound',
      [
        ['nông nghiệp', 20, { comparator: 'lt' }],
        ['công nghiệp', 30, { comparator: 'gt' }],
        ['dịch vụ', 45],
      ],
    ],
    [
      'ranges',
      [
        ['nông nghiệp', 20, { comparator: 'range', upper: 22 }],
        ['công nghiệp', 30, { comparator: 'range', upper: 35 }],
        ['dịch vụ', 45],
      ],
    ],
    [
      'of two years',
      [
        ['nông nghiệp', 20, { deadline: '2025' }],
        ['công nghiệp', 30, { deadline: '2025' }],
        ['dịch vụ', 45, { deadline: '2030' }],
      ],
    ],
  ] as [string, [string, number, Bound?][]][])('not in shares: %s', (_, shares) => {
    expect(sum(...shares)).toEqual([]);
  });

  test('other shares side by side are no structure', () => {
    const source = write({ body: '1. Tỷ lệ hộ nghèo 4%; tỷ lệ hộ khá 60%; tỷ lệ hộ giàu 10%.' });
    const targets = ['hộ nghèo 4%', 'hộ khá 60%', 'hộ giàu 10%'].map((text, i) =>
      makeTarget(source, { text, value: [4, 60, 10][i] ?? 0 }),
    );
    expect(check(sharesSum, source, { targets })).toEqual([]);
  });
});

describe('unit-doubtful and value-implausible', () => {
  test('natural growth of a population in % that must be ‰', () => {
    const text = 'tỷ lệ tăng dân số tự nhiên 9,2%/năm';
    const { source, targets } = one({
      text,
      id: 'pop_growth_natural',
      value: 9.2,
      unit: '%/năm',
      quantity: { value: 9.2, upper: null, unit: '%/năm' },
    });
    const found = check(unitDoubtful, source, { targets });
    expect(found.map(({ at }) => at)).toEqual([text]);
    expect(found[0]?.message).toMatch(/found 9,2 %\/năm, which is plausible in ‰$/);
    expect(check(valueImplausible, source, { targets })).toEqual([]);
  });

  test.each([
    [{ text: 'tỷ lệ che phủ rừng 92%', id: 'forest_cover', value: 92 }],
    [{ text: 'tăng trưởng GRDP 75%', id: 'grdp_growth', value: 75 }],
    [
      {
        text: 'thu nhập bình quân đầu người 45 tỷ đồng',
        id: 'income_pc',
        value: 45,
        unit: 'tỷ đồng',
        quantity: { value: 45e9, upper: null, unit: 'VND' },
      },
    ],
  ] as [Given][])('out of range: %j', (given) => {
    const { source, targets } = one(given);
    expect(places(valueImplausible, source, { targets })).toEqual([given.text]);
    expect(places(unitDoubtful, source, { targets })).toEqual([]);
  });

  test.each([
    [{ text: 'tỷ lệ che phủ rừng 42%', id: 'forest_cover', value: 42 }],
    [{ text: 'tỷ lệ tăng dân số tự nhiên dưới 1,2%', id: 'pop_growth_natural', value: 1.2 }],
    [{ text: 'tỷ lệ tăng dân số tự nhiên 9,2‰', id: 'pop_growth_natural', value: 9.2, unit: '‰' }],
    [
      {
        text: 'tăng 150% so với năm 2020',
        id: 'forest_cover',
        value: 150,
        change: 'increase',
        baseline: '2020',
      },
    ],
    [{ text: 'một chỉ tiêu không quen 900%', value: 900, change: 'increase' }],
    [{ text: 'mức giảm tỷ suất sinh 0,3‰', id: 'births', value: 0.3, unit: '‰' }],
  ] as [Given][])('not in: %j', (given) => {
    const { source, targets } = one(given);
    expect([
      ...places(valueImplausible, source, { targets }),
      ...places(unitDoubtful, source, { targets }),
    ]).toEqual([]);
  });
});

test('amounts of the whole country are out of no range of provinces', () => {
  const { source, targets } = one({
    text: 'đón 120 triệu lượt khách du lịch',
    id: 'tourists',
    value: 120,
    unit: 'triệu lượt',
    quantity: { value: 120e6, upper: null, unit: 'lượt' },
  });
  const issuer = { name: 'Chính phủ', authority: null, level: 'central', unit: null } as const;
  const of = (given: object) =>
    places(valueImplausible, source, {
      targets,
      issuer: { ...issuer, province: null, stated: true, text: null, span: null, ...given },
    });
  expect(of({})).toEqual([]);
  expect(of({ level: 'province' })).toHaveLength(1);
});

describe('share-over-100', () => {
  test.each([[{ text: 'tỷ lệ hộ dùng nước sạch 105%', value: 105 }]] as [Given][])(
    '%j',
    (given) => {
      const { source, targets } = one(given);
      expect(places(shareOver100, source, { targets })).toEqual([given.text]);
      expect(places(valueImplausible, source, { targets })).toEqual([]);
    },
  );

  test.each([
    [{ text: 'tỷ lệ hộ dùng nước sạch 100%', value: 100 }],
    [{ text: 'thu ngân sách bằng 110% dự toán', value: 110 }],
    [{ text: 'doanh thu tăng 120%', value: 120, change: 'increase' }],
    [{ text: 'doanh thu 120% so với năm 2024', value: 120, baseline: '2024' }],
    [{ text: 'chỉ số sản xuất công nghiệp 112%', value: 112 }],
    [{ text: 'đón 150 nghìn lượt', value: 150, unit: 'nghìn lượt' }],
  ] as [Given][])('not in: %j', (given) => {
    const { source, targets } = one(given);
    expect(places(shareOver100, source, { targets })).toEqual([]);
  });
});

describe('decimal-foreign', () => {
  test.each([
    ['tăng trưởng đạt 7.5%', 7.5, '7.5'],
    ['thu 45.79 tỷ đồng', 45.79, '45.79'],
  ])('%s', (text, value, at) => {
    const { source, targets } = one({ text, value });
    expect(places(decimalForeign, source, { targets })).toEqual([at]);
  });

  test.each([
    ['tăng trưởng đạt 7,5%', 7.5],
    ['thu 2.450 tỷ đồng', 2450],
    ['thu 2.450,5 tỷ đồng', 2450.5],
    ['theo mục 7.5 đạt 9%', 9],
  ])('not in: %s', (text, value) => {
    const { source, targets } = one({ text, value });
    expect(places(decimalForeign, source, { targets })).toEqual([]);
  });
});
