import { describe, expect, test } from 'vitest';
import { changeTarget } from '../../src/compare/change-target.ts';
import type { Target } from '../../src/record/types.ts';
import { quantityOf, record, target } from './records.ts';

type Facts = Partial<Target> & { id?: string | null };

const stated = (facts: Facts, document = record()) => {
  const { value = 1, upper = null, unit = '%' } = facts;
  const quantity = quantityOf(value, upper, unit);
  return {
    target: target('chỉ tiêu', { id: null, quantity, ...facts }),
    issuer: document.issuer,
    year: document.year,
  };
};

const bound = (words: string): Facts => {
  const [sign = '', number = ''] = words.split(' ');
  const comparators: Record<string, Target['comparator']> = {
    '=': 'eq',
    '≈': 'approx',
    '>': 'gt',
    '≥': 'ge',
    '<': 'lt',
    '≤': 'le',
    '-': 'range',
  };
  const [value, upper] = number.split('–').map(Number);
  return {
    comparator: comparators[sign] ?? 'eq',
    value: value ?? 0,
    upper: upper ?? null,
  };
};

describe('bounds', () => {
  test.each([
    ['≈ 7', '> 7', 'tightened'],
    ['≈ 7', '= 7', 'tightened'],
    ['= 7', '≥ 7', 'tightened'],
    ['≥ 7', '> 7', 'tightened'],
    ['< 20', '≤ 20', 'loosened'],
    ['> 7', '≈ 7', 'loosened'],
    ['= 7', '= 7', 'same'],
    ['≈ 7', '> 10', 'raised'],
    ['> 10', '≥ 8', 'lowered'],
    ['< 21', '< 20', 'lowered'],
    ['- 7–8', '- 7–8', 'same'],
    ['- 7–8', '- 8–9', 'raised'],
    ['- 7–9', '- 7.5–8', 'tightened'],
    ['- 7.5–8', '- 7–9', 'loosened'],
    ['- 7–8', '= 7.5', 'tightened'],
    ['= 7.5', '- 7–8', 'loosened'],
    ['- 7–8', '= 9', 'raised'],
    ['- 7–8', '≥ 7', 'loosened'],
    ['- 7–8', '≥ 8', 'raised'],
    ['- 7–8', '< 8', 'loosened'],
    ['> 85', '< 80', 'incomparable'],
    ['≥ 85', '≤ 85', 'incomparable'],
  ])('%s → %s is %s', (from, to, relation) => {
    expect(changeTarget(stated(bound(from)), stated(bound(to))).relation).toBe(relation);
  });
});

describe('units and scale', () => {
  const change = (a: [number, string], b: [number, string]) => {
    const { delta, unit, percent, relation, reason } = changeTarget(
      stated({ value: a[0], unit: a[1] }),
      stated({ value: b[0], unit: b[1] }),
    );
    return { delta, unit, percent, relation, reason };
  };

  test('the same unit: the difference as written', () => {
    expect(change([2375.5, 'tỷ đồng'], [12800, 'tỷ đồng'])).toEqual({
      delta: 10424.5,
      unit: 'tỷ đồng',
      percent: 438.83,
      relation: 'raised',
      reason: null,
    });
    expect(change([0.1, 'tỷ đồng'], [0.3, 'tỷ đồng']).delta).toBe(0.2);
  });

  test('another scale: the difference in the base unit', () => {
    expect(change([700, 'nghìn lượt'], [0.9, 'triệu lượt'])).toMatchObject({
      delta: 200000,
      unit: 'lượt',
      relation: 'raised',
    });
    expect(change([1.2, 'nghìn tỷ đồng'], [1200, 'tỷ đồng']).relation).toBe('same');
  });

  test('per cent differ by points, per mille is a tenth of per cent', () => {
    expect(change([7, '%'], [10, '%'])).toMatchObject({ delta: 3, unit: 'điểm %' });
    expect(change([0.42, '‰'], [0.5, '‰'])).toMatchObject({ delta: 0.08, unit: 'điểm ‰' });
    expect(change([8.81, '‰'], [1.2, '%'])).toMatchObject({ delta: 0.319, unit: 'điểm %' });
    expect(change([3.68, '%'], [4, '%/năm'])).toMatchObject({ delta: 0.32, unit: 'điểm %' });
  });

  test('"triệu đồng" and "triệu đồng/người/năm" are one in a yearly directive, a month is not', () => {
    expect(change([58.3, 'triệu đồng'], [70, 'triệu đồng/người/năm'])).toMatchObject({
      delta: 11.7,
      unit: 'triệu đồng',
    });
    expect(change([5, 'triệu đồng/tháng'], [70, 'triệu đồng/năm']).relation).toBe('incomparable');
  });

  test.each([
    [
      [12, 'xã'],
      [12, 'thôn'],
    ],
    [
      [1, 'tỷ đồng'],
      [1, 'triệu USD'],
    ],
    [
      [5, '%'],
      [5, 'xã'],
    ],
  ] as const)('%j and %j are incomparable', (a, b) => {
    const found = change([...a], [...b]);
    expect(found).toMatchObject({ relation: 'incomparable', delta: null, percent: null });
    expect(found.reason).toContain(a[1]);
  });

  test('nothing is divided by zero', () => {
    expect(change([0, 'xã'], [5, 'xã'])).toMatchObject({ delta: 5, percent: null });
  });
});

describe('what is better', () => {
  test.each([
    ['grdp_growth', 7, 8, true],
    ['grdp_growth', 8, 7, false],
    ['poverty_rate', 10, 9, true],
    ['poverty_reduction', 3, 4, true],
    ['pop_growth_natural', 1.1, 1.2, false],
    ['struct_agri', 12, 10, null],
    [null, 7, 8, null],
  ])('%s from %d to %d: %s', (id, from, to, better) => {
    const side = (value: number) => stated({ id, value });
    expect(changeTarget(side(from), side(to)).better).toBe(better);
  });

  test('a level said as a reduction: more of it is better', () => {
    const side = (value: number) => stated({ id: 'unemployment', value, change: 'decrease' });
    expect(changeTarget(side(1), side(2)).better).toBe(true);
  });

  test.each([
    ['grdp_growth', '≈ 7', '> 7', true],
    ['poverty_rate', '≤ 10', '< 10', true],
    ['poverty_rate', '≥ 10', '> 10', false],
    ['grdp_growth', '> 7', '≈ 7', false],
  ])('%s %s → %s: %s', (id, from, to, better) => {
    const found = changeTarget(stated({ id, ...bound(from) }), stated({ id, ...bound(to) }));
    expect(found.better).toBe(better);
  });
});

describe('what cannot be compared', () => {
  const place = (province: string, slug: string, epoch: '63' | '34') =>
    record({ province, slug, epoch, year: epoch === '63' ? 2025 : 2026 });
  const relation = (a: ReturnType<typeof record>, b: ReturnType<typeof record>) =>
    changeTarget(stated({ value: 5 }, a), stated({ value: 6 }, b));

  test('a territory that the merger changed', () => {
    const merged = place('Lào Cai', 'lao_cai', '34');
    const found = relation(place('Lào Cai', 'lao_cai', '63'), merged);
    expect(found.relation).toBe('incomparable');
    expect(found.reason).toContain('2025-07-01');
    expect(found.reason).toContain('Yên Bái');
    expect(relation(place('Yên Bái', 'yen_bai', '63'), merged).relation).toBe('incomparable');
  });

  test('a territory that it left alone, and two that are not one another', () => {
    const kept = relation(place('Lai Châu', 'lai_chau', '63'), place('Lai Châu', 'lai_chau', '34'));
    expect(kept.relation).toBe('raised');
    const others = relation(place('Lai Châu', 'lai_chau', '63'), place('Lào Cai', 'lao_cai', '34'));
    expect(others.relation).toBe('raised');
  });

  test('an increase and a level; deadlines that lie apart', () => {
    const more = changeTarget(stated({ change: 'increase' }), stated({}));
    expect(more.reason).toBe('an increase against a level');
    const later = changeTarget(stated({}), stated({ deadline: 'đến năm 2030' }));
    expect(later.reason).toBe('another deadline (2025 / đến năm 2030)');
    const both = changeTarget(
      stated({ deadline: 'đến năm 2030', value: 1 }, record({ year: 2021 })),
      stated({ deadline: 'đến năm 2030', value: 2 }, record({ year: 2025 })),
    );
    expect(both.relation).toBe('raised');
  });
});
