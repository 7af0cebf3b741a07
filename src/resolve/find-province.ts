import type { Epoch, ProvinceRef } from '../record/types.ts';
import { fold } from '../text/fold.ts';
import { type DistrictEntry, districtTable } from '../vocabulary/districts.ts';
import { formerProvinces, type ProvinceEntry, provinceTable } from '../vocabulary/provinces.ts';
import { compactKey } from './tokens.ts';

/** A province on any map; `last` and `next` are its entries on the maps of 63 and 34. */
export interface Province {
  slug: string;
  name: string;
  last: ProvinceEntry | null;
  next: ProvinceEntry | null;
  /** Where it ceased before the map of 63. */
  formerKind: string | null;
}

interface ProvinceIndex {
  /** By folded name without blanks and hyphens. */
  exact: Map<string, Province>;
  /** The same without diacritics. */
  bare: Map<string, Province>;
  bySlug: Map<string, Province>;
  byCode: Map<string, Province>;
  bySeat: Map<string, Province>;
}

const exactKey = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '');

let provinces: ProvinceIndex | undefined;

function buildProvinces(): ProvinceIndex {
  const index: ProvinceIndex = {
    exact: new Map(),
    bare: new Map(),
    bySlug: new Map(),
    byCode: new Map(),
    bySeat: new Map(),
  };
  for (const entry of provinceTable()) {
    let province = index.bySlug.get(entry.slug);
    if (province) {
      province.next = entry;
      continue;
    }
    province = { slug: entry.slug, name: entry.name, last: entry, next: null, formerKind: null };
    index.bySlug.set(entry.slug, province);
    index.byCode.set(entry.code, province);
    for (const name of [entry.name, ...entry.aliases]) {
      index.exact.set(exactKey(name), province);
      index.bare.set(compactKey(name), province);
    }
    for (const seat of entry.seats) index.bySeat.set(exactKey(seat), province);
  }
  for (const former of formerProvinces()) {
    const province = {
      slug: former.slug,
      name: former.name,
      last: null,
      next: null,
      formerKind: former.kind,
    };
    index.bySlug.set(former.slug, province);
    index.exact.set(exactKey(former.name), province);
    index.bare.set(compactKey(former.name), province);
  }
  return index;
}

function provinceIndex(): ProvinceIndex {
  provinces ??= buildProvinces();
  return provinces;
}

/** The province called `name`, bare and without its kind; with `loose` also without diacritics. */
export function findProvince(name: string, loose = false): Province | null {
  const index = provinceIndex();
  return (
    index.exact.get(exactKey(name)) ?? (loose ? index.bare.get(compactKey(name)) : null) ?? null
  );
}

/** The province whose seat is the town or city called `name`. */
export function findProvinceBySeat(name: string): Province | null {
  return provinceIndex().bySeat.get(exactKey(name)) ?? null;
}

export function provinceOfCode(code: string): Province | null {
  return provinceIndex().byCode.get(code) ?? null;
}

let districts: Map<string, DistrictEntry[]> | undefined;

/** Units of the district tier called `name`; Châu Thành is seven. */
export function findDistricts(name: string): readonly DistrictEntry[] {
  if (!districts) {
    districts = new Map();
    for (const entry of districtTable()) {
      const key = exactKey(entry.name);
      const same = districts.get(key);
      if (same) same.push(entry);
      else districts.set(key, [entry]);
    }
  }
  return districts.get(exactKey(name)) ?? [];
}

export const MERGER = '2025-07-01';

/** Map in force on a day, month or year; `null` where that leaves it open ("2025"). */
export function epochOf(date: string | null): Epoch | null {
  if (date === null) return null;
  if (date.length === 4) return date < '2025' ? '63' : date > '2025' ? '34' : null;
  return date.slice(0, 7) < MERGER.slice(0, 7) ? '63' : '34';
}

/** Whether it is a thành phố of the Centre on `date`; `null` where the date leaves that open. */
export function isCentralCity(province: Province, date: string | null): boolean | null {
  const entry = province.next ?? province.last;
  if (!entry) return false;
  if (entry.kind !== 'thành phố') return false;
  const from = province.next?.cityFrom ?? province.last?.cityFrom ?? null;
  if (from === null) return true;
  if (date === null) return null;
  return date.slice(0, from.length) >= from.slice(0, date.length);
}

/** As the record names it: on the asked map, or on the other where it is not on that. */
export function toProvinceRef(province: Province, epoch: Epoch): ProvinceRef {
  const entry =
    epoch === '63' ? (province.last ?? province.next) : (province.next ?? province.last);
  if (!entry) return { name: province.name, slug: province.slug, code: '', epoch: '63' };
  return { name: entry.name, slug: entry.slug, code: entry.code, epoch: entry.epoch };
}
