/** Records at random, with the near-misses of the hand-written pairs among their things. */
import fc from 'fast-check';
import type { Directive, Target } from '../../src/record/types.ts';
import { citation, movement, quantityOf, record, target } from './records.ts';
import { PAIRS } from './target-pairs.ts';

const LINES = PAIRS.flatMap(({ left, right }) => [left, right]);

const targetArbitrary: fc.Arbitrary<Target> = fc
  .record({
    line: fc.constantFrom(...LINES),
    known: fc.boolean(),
    value: fc.integer({ min: 0, max: 4000 }).map((tenths) => tenths / 10),
    upper: fc.option(fc.integer({ min: 1, max: 50 }), { freq: 6 }),
    comparator: fc.constantFrom<Target['comparator']>('eq', 'gt', 'ge', 'lt', 'le', 'approx'),
    deadline: fc.option(fc.constantFrom('đến năm 2030', 'trước 31/12/2025'), { freq: 6 }),
  })
  .map(({ line, known, value, upper, comparator, deadline }) => {
    const [indicator = '', unit = '%', change = 'level', scope = null] = line.split(' | ');
    const top = upper === null ? null : value + upper;
    return target(indicator, {
      unit,
      change: change as Target['change'],
      scope,
      value,
      upper: top,
      quantity: quantityOf(value, top, unit),
      comparator: upper === null ? comparator : 'range',
      deadline,
      ...(known ? {} : { id: null }),
    });
  });

const NAMES: readonly (readonly [string, string | null])[] = [
  ['Cả nước chung sức xây dựng nông thôn mới', 'ntm'],
  ['Lai Châu chung sức xây dựng nông thôn mới', 'ntm'],
  ['Xây dựng nông thôn mới', 'ntm'],
  ['Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh', null],
  ['Toàn dân đoàn kết xây dựng đời sống văn hóa', null],
  ['Vì người nghèo - Không để ai bị bỏ lại phía sau', 'vnn'],
  ['Lai Châu chung tay vì người nghèo – không để ai bị bỏ lại phía sau', 'vnn'],
  ['Dân vận khéo', null],
  ['DÂN VẬN KHÉO', null],
  ['Thi đua quyết thắng', null],
];

const movementArbitrary = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom('movement', 'campaign', 'drive'))
  .map(([[name, canonicalId], kind]) => movement(name, { canonicalId, kind: kind as 'movement' }));

const citationArbitrary = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('34-CT/TW', '05-CT/TW', '5-CT/TW', '09/CT-UBND', '19/CT-TTg'),
      fc.option(fc.constantFrom('2014-04-07', '2021-08-11', '2021')),
    )
    .map(([number, date]) => citation({ number, date })),
  fc
    .constantFrom('Luật Thi đua, khen thưởng', 'Luật Thi đua, khen thưởng năm 2022', 'Luật Đất đai')
    .map((title) => citation({ title, type: 'Luật' })),
);

const PLACES = [
  { province: 'Lai Châu', slug: 'lai_chau', epoch: '63' },
  { province: 'Lào Cai', slug: 'lao_cai', epoch: '63' },
  { province: 'Lào Cai', slug: 'lao_cai', epoch: '34' },
  { province: 'Yên Bái', slug: 'yen_bai', epoch: '63' },
] as const;

export const recordArbitrary: fc.Arbitrary<Directive> = fc
  .record({
    place: fc.constantFrom(...PLACES),
    year: fc.option(fc.integer({ min: 2019, max: 2026 }), { freq: 8 }),
    theme: fc.option(fc.constantFrom('Đoàn kết, kỷ cương', 'Đoàn kết – Kỉ cương', 'Một lòng')),
    signer: fc.option(fc.constantFrom('Trần Văn An', 'Lý Thị Hoà', 'Lý Thị Hòa')),
    targets: fc.array(targetArbitrary, { maxLength: 14 }),
    movements: fc.array(movementArbitrary, { maxLength: 6 }),
    citations: fc.array(citationArbitrary, { maxLength: 6 }),
    file: fc.integer({ min: 0, max: 1e9 }),
  })
  .map(({ place, theme, signer, file, ...rest }) => {
    const one = record({
      ...place,
      ...rest,
      path: `${file}.txt`,
      ...(theme === null ? {} : { theme }),
      ...(signer === null ? {} : { signer }),
    });
    // As a hash does: other content, other value.
    return { ...one, source: { ...one.source, sha256: JSON.stringify(one) } };
  });
