import { describe, expect, test } from 'vitest';
import { bodyTable } from '../../src/vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../../src/vocabulary/document-types.ts';
import {
  indicatorById,
  indicatorTable,
  neverMerged,
  STRUCTURE_SHARES,
} from '../../src/vocabulary/indicators.ts';
import { movementTable } from '../../src/vocabulary/movements.ts';
import { CAPACITY_MARKS, positionTable } from '../../src/vocabulary/positions.ts';

describe('document types', () => {
  test('one entry per name', () => {
    const names = DOCUMENT_TYPES.flatMap(({ aliases = [], name }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['Chỉ thị', 'CT'],
    ['Chương trình', 'CTr'],
    ['Kế hoạch', 'KH'],
    ['Kết luận', 'KL'],
    ['Phát động thi đua', 'PĐTĐ'],
    ['Thông tư liên tịch', 'TTLT'],
    ['Công điện', 'CĐ'],
  ])('%s is %s', (name, abbreviation) => {
    expect(DOCUMENT_TYPES.find((type) => type.name === name)?.abbreviations[0]).toBe(abbreviation);
  });

  test('only types that the same body never issues share an abbreviation', () => {
    const names = new Map<string, string[]>();
    for (const { abbreviations, name } of DOCUMENT_TYPES) {
      for (const one of abbreviations) names.set(one, [...(names.get(one) ?? []), name]);
    }
    const shared = [...names].filter(([, types]) => types.length > 1);
    expect(Object.fromEntries(shared)).toEqual({
      SL: ['Bản sao lục', 'Sắc lệnh'],
      TT: ['Thông tri', 'Thông tư'],
    });
  });

  test('a công văn has no heading, a luật is normative, a kết luận the Party’s alone', () => {
    const byName = new Map(DOCUMENT_TYPES.map((type) => [type.name, type]));
    expect(byName.get('Công văn')?.printedAsHeading).toBe(false);
    expect(byName.get('Luật')?.normative).toBe(true);
    expect(byName.get('Kết luận')?.party).toBe('only');
    expect(byName.get('Chỉ thị')?.party).toBe(true);
    expect(byName.get('Nghị định')?.party).toBeUndefined();
  });
});

describe('bodies', () => {
  const names = bodyTable().map(({ name }) => name);

  test('one entry per name, successors that are there', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const { name, successors } of bodyTable()) {
      for (const successor of successors) {
        expect(names, name).toContain(successor);
      }
    }
  });

  test('a body with successors has an end, and they were there then', () => {
    for (const { name, successors, to } of bodyTable()) {
      if (successors.length === 0) continue;
      expect(to, name).not.toBeNull();
      for (const successor of successors) {
        const next = bodyTable().find((entry) => entry.name === successor);
        expect((next?.to ?? '9') > (to ?? ''), `${name} → ${successor}`).toBe(true);
      }
    }
  });

  test.each([
    ['Bộ Kế hoạch và Đầu tư', '2025-02-28', 'Bộ Tài chính'],
    ['Bộ Thông tin và Truyền thông', '2025-02-28', 'Bộ Khoa học và Công nghệ'],
    ['Bộ Giao thông vận tải', '2025-02-28', 'Bộ Xây dựng'],
    ['Bộ Thương mại', '2007-07-31', 'Bộ Công Thương'],
  ])('%s ended %s for %s', (name, to, successor) => {
    const body = bodyTable().find((entry) => entry.name === name);
    expect(body?.to).toBe(to);
    expect(body?.successors[0]).toBe(successor);
  });
});

describe('positions', () => {
  test('a comma inside a name stays', () => {
    const position = positionTable().find(({ name }) => name === 'Bộ trưởng, Chủ nhiệm');
    expect(position).toEqual({
      name: 'Bộ trưởng, Chủ nhiệm',
      authority: 'minister',
      deputy: false,
    });
  });

  test('deputies are deputies', () => {
    for (const { deputy, name } of positionTable()) {
      expect(deputy, name).toBe(/^(?:Phó|Thứ) /.test(name));
    }
  });

  test('the five marks of the decree', () => {
    expect(CAPACITY_MARKS.map(({ mark }) => mark)).toEqual(['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.']);
  });
});

describe('indicators', () => {
  test('one entry per id, look-alikes that are there', () => {
    const ids = indicatorTable().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { confusable, id } of indicatorTable()) {
      for (const other of confusable) expect(ids, id).toContain(other);
    }
  });

  test('ranges run upwards and measured ones have a unit', () => {
    for (const { baseUnit, id, kind, range, units } of indicatorTable()) {
      if (kind === 'status') continue;
      expect(range, id).not.toBeNull();
      expect(range && range[0] < range[1], id).toBe(true);
      expect(baseUnit !== '' && units.length > 0, id).toBe(true);
    }
  });

  test.each([
    ['grdp_pc', 'income_pc', true],
    ['poverty_rate', 'poverty_reduction', true],
    ['water_urban', 'water_rural', true],
    ['retail_sales', 'trade_service_value', true],
    ['birth_reduction', 'pop_growth_natural', true],
    ['forest_cover', 'bhyt', false],
    ['unknown', 'bhyt', false],
  ])('%s and %s: never merged is %s', (a, b, never) => {
    expect(neverMerged(a, b)).toBe(never);
    expect(neverMerged(b, a)).toBe(never);
  });

  test('a natural growth of 8,81 % is out of range', () => {
    expect(indicatorById('pop_growth_natural')?.range?.[1]).toBeLessThan(8.81);
  });

  test('shares of a structure are shares', () => {
    for (const { id } of STRUCTURE_SHARES) expect(indicatorById(id)?.kind).toBe('share');
  });
});

describe('movements', () => {
  test('one entry per id, with cores and a period', () => {
    const movements = movementTable();
    expect(new Set(movements.map(({ id }) => id)).size).toBe(movements.length);
    for (const { cores, id, launched, period } of movements) {
      expect(cores.length, id).toBeGreaterThan(0);
      expect(launched, id).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(period.from, id).toBeGreaterThan(2000);
      expect((period.to ?? period.from) >= period.from, id).toBe(true);
    }
  });
});
