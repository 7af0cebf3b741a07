/** The real documents beside the project, where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import { extract } from '../../src/extract.ts';
import type { Movement } from '../../src/record/types.ts';
import { root } from '../built.ts';

const SEEDS = join(root, '../shared/seeds');
const there = existsSync(SEEDS);
if (!there) console.log('skipped: ../shared/seeds is not here');

const read = (number: string) => {
  const name = readdirSync(SEEDS).find((file) => file.startsWith(number)) ?? '';
  return extract(readFileSync(join(SEEDS, name)), { path: name });
};

describe.skipIf(!there)('the first documents', () => {
  test('one province, four years apart: what was kept, renamed, dropped, added', () => {
    const { rows, documents } = compare([read('002'), read('000')]);
    expect(documents.map(({ label }) => label)).toEqual(['Lai Châu 2021', 'Lai Châu 2025']);
    const status = (kind: string) => {
      const counts: Record<string, number> = {};
      for (const row of rows) {
        if (row.kind === kind) counts[row.status] = (counts[row.status] ?? 0) + 1;
      }
      return counts;
    };
    expect(status('theme')).toEqual({ added: 1 });
    expect(status('movement')).toEqual({ same: 4, changed: 1, removed: 4, added: 4 });
    expect(status('target')).toEqual({ added: 8 });
    const renamed = rows.find((row) => row.kind === 'movement' && row.status === 'changed');
    expect(renamed?.cells.map((cell) => (cell as Movement).name)).toEqual([
      'Xây dựng nông thôn mới',
      'Lai Châu chung sức xây dựng nông thôn mới',
    ]);
  });

  test('two provinces and a city: no trap is merged', () => {
    const documents = [read('000'), read('003'), read('004')];
    const { rows, notices } = compare(documents, { kinds: ['target'] });
    expect(notices.map(({ code }) => code)).toContain('other-level');
    const values = (key: string) =>
      rows
        .filter((row) => row.key === key)
        .map(({ cells }) => cells.map((cell) => (cell && 'value' in cell ? cell.value : null)));
    expect(values('grdp_pc')).toEqual([[58.3, 104, null]]);
    expect(values('income_pc')).toEqual([[null, null, 70]]);
    expect(values('retail_sales')).toEqual([[null, 39000, null]]);
    expect(values('trade_service_value')).toEqual([[null, null, 14700]]);
    const births = rows.filter(
      ({ cells }) => cells[0] && 'value' in cells[0] && cells[0].value === 0.42,
    );
    expect(births.map(({ cells }) => cells.slice(1))).toEqual([[null, null]]);
    expect(values('budget_revenue')).toEqual([[2375.5, 12800, 471]]);
    expect(values('forest_cover')).toEqual([[null, 59.2, 44.75]]);
    expect(values('water_urban')).toEqual([[null, 94, 100]]);
    expect(values('water_rural')).toEqual([[null, 96.8, 100]]);
    expect(values('struct_svc')).toEqual([[null, 35.6, 63.17]]);
  });
});
