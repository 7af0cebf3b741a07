import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign, type Edge } from '../../src/compare/assign.ts';
import { compare } from '../../src/compare/compare.ts';
import { diffWords } from '../../src/compare/edits.ts';
import { textKey, tokensOf, wordsOf } from '../../src/compare/words.ts';
import { citation, movement, record } from './records.ts';

describe('words', () => {
  test.each([
    ['xóa nhà tạm', 'xoá nhà tạm'],
    ['Thủy sản', 'thuỷ sản'],
    ['kỹ năng, bác sỹ', 'kĩ năng, bác sĩ'],
    ['tỷ lệ', 'tỉ lệ'],
    ['“Dân vận khéo”', '"DÂN VẬN KHÉO"'],
    ['Đoàn kết - Kỷ cương', 'Đoàn kết – Kỷ cương'],
    ['khỏe', 'khoẻ'],
    ['quý', 'quý'.normalize('NFD')],
    ['hòa\u00a0giải', 'hoà  giải'],
  ])('%s is %s', (a, b) => expect(textKey(a)).toBe(textKey(b)));

  test.each([
    ['mía', 'mìa'],
    ['an', 'ân'],
    ['dân', 'đân'],
    ['thanh hóa', 'thạnh hóa'],
    ['quảng bình', 'quang bình'],
    ['12,1', '121'],
  ])('%s is not %s', (a, b) => expect(textKey(a)).not.toBe(textKey(b)));

  test('tokens cover the text, words are the tokens with letters or digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const plain = text.normalize('NFC');
        const tokens = tokensOf(plain);
        let at = 0;
        for (const { start, end } of tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(tokens.length).toBeGreaterThanOrEqual(wordsOf(plain).length);
      }),
      { seed: 7 },
    );
  });
});

describe('edits', () => {
  test('by words, with the words of the newer for what stays', () => {
    expect(
      diffWords('Lai Châu chung tay vì người nghèo', 'Cả nước chung tay vì người nghèo'),
    ).toEqual([
      ['-', 'Lai Châu'],
      ['+', 'Cả nước'],
      ['=', 'chung tay vì người nghèo'],
    ]);
    expect(diffWords('“XOÁ NHÀ TẠM”', 'xóa nhà tạm')).toEqual([['=', 'xóa nhà tạm']]);
    expect(diffWords('', 'mới')).toEqual([['+', 'mới']]);
    expect(diffWords('', '')).toEqual([]);
  });

  test('edits give back both texts', () => {
    const text = fc.array(fc.constantFrom('một', 'hai', 'ba', 'bốn', ',', '-'), { maxLength: 25 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const edits = diffWords(a.join(' '), b.join(' '));
        const side = (op: string) =>
          wordsOf(
            edits
              .filter(([one]) => one !== op)
              .map(([, words]) => words)
              .join(' '),
          );
        expect(side('+')).toEqual(wordsOf(a.join(' ')));
        expect(side('-')).toEqual(wordsOf(b.join(' ')));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('very long texts are compared at their ends only', () => {
    const words = (step: number) =>
      Array.from({ length: 6000 }, (_, i) => `chữ${(i * step) % 977}`).join(' ');
    const edits = diffWords(`đầu ${words(7)} cuối`, `đầu ${words(11)} cuối`);
    expect(edits.map(([op]) => op)).toEqual(['=', '-', '+', '=']);
    expect(edits[0]?.[1]).toMatch(/^đầu /);
    expect(edits[3]?.[1]).toMatch(/cuối$/);
  });
});

describe('assignment', () => {
  /** All ways to pair, tried one by one. */
  function best(
    edges: readonly Edge[],
    from = 0,
    rows = new Set<number>(),
    columns = new Set<number>(),
  ): number {
    if (from === edges.length) return 0;
    const { row, column, weight } = edges[from] as Edge;
    const without = best(edges, from + 1, rows, columns);
    if (rows.has(row) || columns.has(column)) return without;
    const taken = best(edges, from + 1, new Set(rows).add(row), new Set(columns).add(column));
    return Math.max(without, weight + taken);
  }

  test('has the greatest sum, one to one', () => {
    const edge = fc.record({
      row: fc.integer({ min: 0, max: 4 }),
      column: fc.integer({ min: 0, max: 5 }),
      weight: fc.integer({ min: 1, max: 9 }),
    });
    const edges = fc.uniqueArray(edge, { maxLength: 14, selector: (e) => `${e.row},${e.column}` });
    fc.assert(
      fc.property(edges, (all) => {
        const chosen = assign(all);
        expect(new Set(chosen.map(({ row }) => row)).size).toBe(chosen.length);
        expect(new Set(chosen.map(({ column }) => column)).size).toBe(chosen.length);
        expect(chosen.reduce((sum, { weight }) => sum + weight, 0)).toBe(best(all));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('movements', () => {
  const names = (a: readonly [string, string?][], b: readonly [string, string?][]) =>
    compare(
      [
        record({
          year: 2021,
          movements: a.map(([name, id]) => movement(name, { canonicalId: id ?? null })),
        }),
        record({
          year: 2025,
          movements: b.map(([name, id]) => movement(name, { canonicalId: id ?? null })),
        }),
      ],
      { kinds: ['movement'] },
    ).rows.map(({ status, cells, match }) => [
      status,
      ...cells.map((cell) => (cell && 'name' in cell ? cell.name : null)),
      match?.by ?? null,
    ]);

  test('one national movement under two names is one row', () => {
    const local = 'Lai Châu chung tay vì người nghèo - Không để ai bị bỏ lại phía sau';
    const national = 'Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau';
    expect(names([[local, 'vnn']], [[national, 'vnn']])).toEqual([
      ['changed', local, national, 'movement'],
    ]);
  });

  test('a campaign that shares its words stays apart', () => {
    const campaign = 'Toàn dân đoàn kết xây dựng nông thôn mới và đô thị văn minh';
    const rows = names([[campaign]], [['Cả nước chung sức xây dựng nông thôn mới', 'ntm']]);
    expect(rows.map(([status]) => status).sort()).toEqual(['added', 'removed']);
    const unknown = names([[campaign]], [['Xây dựng nông thôn mới']]);
    expect(unknown).toHaveLength(2);
  });

  test('of two carriers of one movement the nearer name is matched', () => {
    const rows = names(
      [
        ['Xây dựng nông thôn mới và giảm nghèo bền vững', 'ntm'],
        ['Xây dựng nông thôn mới', 'ntm'],
      ],
      [['Lai Châu chung sức xây dựng nông thôn mới', 'ntm']],
    );
    expect(rows).toContainEqual([
      'changed',
      'Xây dựng nông thôn mới',
      'Lai Châu chung sức xây dựng nông thôn mới',
      'movement',
    ]);
  });

  test('spelling alone is no change', () => {
    expect(names([['Xoá nhà tạm']], [['“XÓA NHÀ TẠM”']])).toEqual([
      ['same', 'Xoá nhà tạm', '“XÓA NHÀ TẠM”', 'text'],
    ]);
  });
});

describe('citations', () => {
  type Facts = Parameters<typeof citation>[0];
  const one = (a: Facts, b: Facts, provinces = ['Lai Châu', 'Lai Châu'], years = [2021, 2025]) =>
    compare(
      [a, b].map((facts, i) =>
        record({
          year: years[i] ?? null,
          province: provinces[i] ?? '',
          path: `${i}.txt`,
          citations: [citation(facts)],
        }),
      ),
      { kinds: ['citation'] },
    ).rows.length === 1;

  test.each<[string, Facts, Facts]>([
    ['a slip of the slash', { number: '34-CT/TW' }, { number: '34/CT-TW' }],
    ['a leading zero', { number: '05-CT/TW' }, { number: '5-CT/TW', date: '2016-05-15' }],
    [
      'another type word',
      { number: '123/HD-BNV', type: 'Hướng dẫn' },
      { number: '123/HD-BNV', type: 'Công văn' },
    ],
    [
      'a date cut short',
      { number: '19/CT-TTg', date: '2021' },
      { number: '19/CT-TTg', date: '2021-07-16' },
    ],
    ['a law by its name', { title: 'Luật Đất đai' }, { title: 'Luật đất đai' }],
  ])('%s is the same document', (_, a, b) => expect(one(a, b)).toBe(true));

  test.each<[string, Facts, Facts]>([
    ['another body', { number: '39-CT/TW' }, { number: '39/CT-TTg' }],
    [
      'another date',
      { number: '09/CT-UBND', date: '2021-08-11' },
      { number: '09/CT-UBND', date: '2024-12-31' },
    ],
    [
      'another law of the name',
      { title: 'Luật Đất đai năm 2013' },
      { title: 'Luật Đất đai năm 2024' },
    ],
    [
      'a law of the name, dated elsewhere',
      { title: 'Luật Đất đai', date: '2013-11-29' },
      { title: 'Luật Đất đai', date: '2024-01-18' },
    ],
    [
      'a law that was not there yet',
      { title: 'Luật Thi đua, khen thưởng' },
      { title: 'Luật Thi đua, khen thưởng năm 2022' },
    ],
  ])('%s is another document', (_, a, b) => expect(one(a, b)).toBe(false));

  test('numbers of local bodies start anew in each province, those of the centre do not', () => {
    const provinces = ['Lai Châu', 'Sơn La'];
    expect(one({ number: '88/NQ-HĐND' }, { number: '88/NQ-HĐND' }, provinces)).toBe(false);
    expect(one({ number: '88/NQ-CP' }, { number: '88/NQ-CP' }, provinces)).toBe(true);
    expect(one({ number: '34-CT/TW' }, { number: '34-CT/TW' }, provinces)).toBe(true);
    expect(one({ number: '02/2024/TT-BNV' }, { number: '02/2024/TT-BNV' }, provinces)).toBe(true);
  });
});
