import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { GoldTarget } from '../../scripts/eval/gold.ts';
import { judgeTargets } from '../../scripts/eval/lists.ts';
import { Tally } from '../../scripts/eval/tally.ts';
import type { Trial } from '../../src/extract.ts';
import { extract } from '../../src/extract.ts';

interface Case {
  note: string;
  text: string;
  /** Year of the document that the words stand in. */
  issued: number;
  targets: GoldTarget[];
  optionalTargets?: GoldTarget[];
  /** Set where the rules are known to fail: the case must then fail, so that its mending is noticed. */
  open?: true;
}

const CASES = JSON.parse(
  readFileSync(resolve(import.meta.dirname, 'targets-phrasings.json'), 'utf8'),
) as Case[];

/** A directive around the words of a case; paragraphs apart, the rows of a table together. */
const compose = (text: string, issued: number): string => `ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU

Số: 05/CT-UBND

Lai Châu, ngày 05 tháng 01 năm ${issued}

CHỈ THỊ

Về việc phát động phong trào thi đua

Thực hiện nhiệm vụ được giao, Ủy ban nhân dân tỉnh yêu cầu các đơn vị:

${text.includes('|') ? text : text.replace(/\n/g, '\n\n')}

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn Mẫu
`;

function troublesOf({ text, issued, targets, optionalTargets = [] }: Case): string[] {
  const tally = new Tally();
  judgeTargets({ targets, optionalTargets }, extract(compose(text, issued)), tally);
  return tally.troubles.map((trouble) => JSON.stringify(trouble));
}

describe('phrasings of targets', () => {
  it.each(CASES.filter(({ open }) => open !== true).map((one) => [one.note, one] as const))(
    '%s',
    (_note, one) => {
      expect(troublesOf(one)).toEqual([]);
    },
  );

  it.each(CASES.filter(({ open }) => open === true).map((one) => [one.note, one] as const))(
    'is open: %s',
    (_note, one) => {
      expect(troublesOf(one)).not.toEqual([]);
    },
  );

  it('knows most of them', () => {
    expect(CASES.filter(({ open }) => open === true).length).toBeLessThan(CASES.length / 7);
  });
});

describe('one target', () => {
  const only = (text: string, issued = 2025) => extract(compose(text, issued)).targets;

  it.each([
    [
      'Đến năm 2030, tỷ lệ che phủ rừng đạt 52%.',
      { deadline: '2030', value: 52, comparator: 'eq' },
    ],
    [
      'Phấn đấu hoàn thành 100% kế hoạch trồng rừng trước ngày 31/10/2025.',
      { deadline: '2025-10-31' },
    ],
    [
      'Thu ngân sách đạt 2.375,5 tỷ đồng.',
      { quantity: { value: 2375500000000, upper: null, unit: 'VND' } },
    ],
    ['Đón 700 nghìn lượt khách.', { quantity: { value: 700000, upper: null, unit: 'lượt khách' } }],
    ['Tốc độ tăng trưởng kinh tế đạt 8,5-9%.', { comparator: 'range', value: 8.5, upper: 9 }],
    [
      'Giảm số vụ cháy từ 23 vụ xuống 18 vụ.',
      { value: 18, comparator: 'eq', baseline: '23', change: 'level' },
    ],
    ['Kim ngạch xuất khẩu tăng 12% so với năm 2024.', { change: 'level', baseline: 'năm 2024' }],
    ['Tỷ lệ bao phủ bảo hiểm y tế tăng 2%.', { change: 'increase' }],
    ['Công nhận tăng thêm 7 xã đạt chuẩn.', { change: 'increase' }],
    ['Tai nạn giao thông giảm cả 3 tiêu chí từ 5% trở lên.', { change: 'decrease' }],
    ['2. Tỷ lệ hộ nghèo giảm còn 3,4%.', { group: '2.', change: 'level' }],
  ])('%s', (text, expected) => {
    expect(only(text)).toEqual([expect.objectContaining(expected)]);
  });

  it('knows its indicator', () => {
    expect(only('Tỷ lệ che phủ rừng đạt 52%.')[0]?.indicator).toEqual({
      text: 'Tỷ lệ che phủ rừng',
      id: 'forest_cover',
    });
  });

  it('stands on the words it came from', () => {
    const source = compose('Phấn đấu thu ngân sách đạt trên **5.000** tỷ đồng.', 2025);
    const [target] = extract(source).targets;
    expect(target?.text).toBe('thu ngân sách đạt trên 5.000 tỷ đồng');
    expect(source.slice(target?.span.start, target?.span.end)).toBe(
      'thu ngân sách đạt trên **5.000** tỷ đồng',
    );
  });

  it('says what it considered and why it declined', () => {
    const trials: Trial[] = [];
    extract(
      compose('Năm 2024, thu ngân sách đạt 400 tỷ đồng; năm 2025 phấn đấu đạt 450 tỷ đồng.', 2025),
      {
        trace: (trial) => trials.push(trial),
      },
    );
    const targets = trials.filter(({ field }) => field === 'targets');
    expect(targets.find(({ text }) => text.includes('400'))).toMatchObject({
      taken: false,
      reason: expect.stringContaining('tells of a past year'),
    });
    expect(targets.find(({ text }) => text.includes('450'))).toMatchObject({ taken: true });
  });
});

describe('a report of results', () => {
  const report = (words: string) =>
    extract(
      compose(words, 2025)
        .replace('CHỈ THỊ', 'THÔNG BÁO')
        .replace('Về việc phát động phong trào thi đua', 'Kết quả thực hiện các chỉ tiêu năm 2024'),
    ).targets.map(({ value }) => value);

  it.each([
    ['1. Các chỉ tiêu kinh tế:\nThu ngân sách đạt 132 tỷ đồng; tỷ lệ hộ nghèo còn 8,7%.', []],
    ['II. Phương hướng, nhiệm vụ năm 2025\nThu ngân sách đạt 150 tỷ đồng.', [150]],
    ['Năm 2025 phấn đấu thu ngân sách đạt 150 tỷ đồng.', [150]],
  ])('%s', (words, values) => expect(report(words)).toEqual(values));
});
