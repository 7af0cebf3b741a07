import { describe, expect, test } from 'vitest';
import { districtTable } from '../../src/vocabulary/districts.ts';
import { formerProvinces, provinceTable } from '../../src/vocabulary/provinces.ts';

const on = (epoch: '63' | '34') => provinceTable().filter((entry) => entry.epoch === epoch);

describe('provinces', () => {
  test('63 and 34, each map with codes and slugs of its own', () => {
    for (const epoch of ['63', '34'] as const) {
      const entries = on(epoch);
      expect(entries).toHaveLength(Number(epoch));
      expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
      expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length);
      expect(entries.map(({ code }) => code)).toEqual(entries.map(({ code }) => code).sort());
    }
  });

  test('each of the 63 went into one of the 34, and each of the 34 says so', () => {
    const made = on('34').flatMap(({ related, slug }) => related.map((old) => `${old} ${slug}`));
    const gone = on('63').map(({ related, slug }) => `${slug} ${related[0]}`);
    expect(made.sort()).toEqual(gone.sort());
  });

  test('a new code is the old code of the unit with the centre', () => {
    const old = new Map(on('63').map(({ code, slug }) => [slug, code]));
    for (const { code, related } of on('34')) expect(old.get(related[0] ?? '')).toBe(code);
  });

  test('seven codes changed hands', () => {
    const old = new Map(on('63').map(({ code, slug }) => [code, slug]));
    const changed = on('34').filter(({ code, slug }) => old.get(code) !== slug);
    expect(changed.map(({ code }) => code)).toEqual(['15', '24', '44', '52', '80', '82', '91']);
  });

  test('23 of the 34 began with the merger', () => {
    expect(on('34').filter(({ from }) => from === '2025-07-01')).toHaveLength(23);
  });

  test('six cities of the Centre in 2025, seven from 2026-04-30', () => {
    const cities = on('34').filter(({ kind }) => kind === 'thành phố');
    expect(cities).toHaveLength(7);
    expect(cities.find(({ cityFrom }) => cityFrom !== null)).toMatchObject({
      name: 'Đồng Nai',
      cityFrom: '2026-04-30',
    });
  });

  test('names are NFC and slugs their letters', () => {
    for (const { name, slug } of provinceTable()) {
      expect(name).toBe(name.normalize('NFC'));
      const plain = name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[đĐ]/g, 'd')
        .toLowerCase();
      expect(slug).toBe(plain.replace(/[^a-z]+/g, '_'));
    }
  });

  test('former provinces ceased before 2025 and lead to known ones', () => {
    const known = new Set([...provinceTable(), ...formerProvinces()].map(({ slug }) => slug));
    for (const { from, successors, to } of formerProvinces()) {
      expect(from < to && to < '2025').toBe(true);
      expect(successors.length).toBeGreaterThan(0);
      for (const slug of successors) expect(known).toContain(slug);
    }
  });
});

describe('districts', () => {
  test('the 696 of 2025 in all 63 provinces', () => {
    const entries = districtTable();
    const former = entries.findIndex(({ kind, name }) => kind === 'thị xã' && name === 'Hà Đông');
    expect(former).toBe(696);
    expect(new Set(entries.slice(0, former).map(({ province }) => province)).size).toBe(63);
  });

  test.each([
    ['thành phố', 87],
    ['quận', 49],
    ['thị xã', 52],
    ['huyện', 508],
  ])('%s: %i', (kind, count) => {
    expect(
      districtTable()
        .slice(0, 696)
        .filter((entry) => entry.kind === kind),
    ).toHaveLength(count);
  });
});
