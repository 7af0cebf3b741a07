import type { Epoch, ProvinceRef } from '../record/types.ts';
import { type DistrictEntry, districtTable } from '../vocabulary/districts.ts';
import { formerProvinces, type ProvinceEntry, provinceTable } from '../vocabulary/provinces.ts';
import { nameForms, type Token, tokenize } from './tokens.ts';

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

let provinces: ProvinceIndex | undefined;

function buildProvinces(): ProvinceIndex {
  const index: ProvinceIndex = {
    exact: new Map(),
    bare: new Map(),
    bySlug: new Map(),
    byCode: new Map(),
    bySeat: new Map(),
  };
  const names: string[] = [];
  const owners: Province[] = [];
  const seats: string[] = [];
  const seatOwners: Province[] = [];
  for (const entry of provinceTable()) {
    const known = index.bySlug.get(entry.slug);
    if (known) {
      known.next = entry;
      continue;
    }
    const { slug, name, aliases } = entry;
    const province = { slug, name, last: entry, next: null, formerKind: null };
    index.bySlug.set(slug, province);
    index.byCode.set(entry.code, province);
    for (const one of [name, ...aliases]) {
      names.push(one);
      owners.push(province);
    }
    for (const seat of entry.seats) {
      seats.push(seat);
      seatOwners.push(province);
    }
  }
  for (const { slug, name, kind } of formerProvinces()) {
    const province = { slug, name, last: null, next: null, formerKind: kind };
    index.bySlug.set(slug, province);
    names.push(name);
    owners.push(province);
  }
  for (const [i, { keys, bares }] of nameForms([...names, ...seats]).entries()) {
    const owner = owners[i];
    if (owner) {
      index.exact.set(keys.join(''), owner);
      index.bare.set(bares.join(''), owner);
    } else {
      const seat = seatOwners[i - owners.length];
      if (seat) index.bySeat.set(keys.join(''), seat);
    }
  }
  return index;
}

function provinceIndex(): ProvinceIndex {
  provinces ??= buildProvinces();
  return provinces;
}

/** A name as it is looked up: its folded words, and the same without diacritics, run together. */
export interface NameKey {
  exact: string;
  bare: string;
}

/** The key of tokens [from, to). */
export function keyOfTokens(tokens: readonly Token[], from: number, to: number): NameKey {
  let exact = '';
  let bare = '';
  for (let i = from; i < to; i++) {
    exact += tokens[i]?.key ?? '';
    bare += tokens[i]?.bare ?? '';
  }
  return { exact, bare };
}

export function nameKey(name: string): NameKey {
  const tokens = tokenize([name]);
  return keyOfTokens(tokens, 0, tokens.length);
}

const keyed = (name: string | NameKey): NameKey =>
  typeof name === 'string' ? nameKey(name) : name;

/** The province of that name, bare and without its kind; with `loose` also without diacritics. */
export function findProvince(name: string | NameKey, loose = false): Province | null {
  const index = provinceIndex();
  const { exact, bare } = keyed(name);
  return index.exact.get(exact) ?? (loose ? index.bare.get(bare) : null) ?? null;
}

/** The province whose seat is the town or city of that name. */
export function findProvinceBySeat(name: string | NameKey): Province | null {
  return provinceIndex().bySeat.get(keyed(name).exact) ?? null;
}

export function provinceOfCode(code: string): Province | null {
  return provinceIndex().byCode.get(code) ?? null;
}

let districts: Map<string, DistrictEntry[]> | undefined;

/** Units of the district tier of that name; Châu Thành is seven. */
export function findDistricts(name: string | NameKey): readonly DistrictEntry[] {
  if (!districts) {
    districts = new Map();
    const table = districtTable();
    const forms = nameForms(table.map((entry) => entry.name));
    for (const [i, entry] of table.entries()) {
      const key = forms[i]?.keys.join('') ?? '';
      const same = districts.get(key);
      if (same) same.push(entry);
      else districts.set(key, [entry]);
    }
  }
  return districts.get(keyed(name).exact) ?? [];
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
