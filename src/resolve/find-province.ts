import type { Epoch, ProvinceRef } from '../record/types.ts';
import { stripMarks } from '../text/fold.ts';
import { type DistrictEntry, districtTable } from '../vocabulary/districts.ts';
import { formerProvinces, type ProvinceEntry, provinceTable } from '../vocabulary/provinces.ts';
import { type Token, tightKeys, tokenize } from './tokens.ts';

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
  all: readonly Province[];
  /** By folded name without blanks and signs. */
  exact: Map<string, Province>;
  /** The same without diacritics, built when first asked. */
  bare: Map<string, Province> | null;
}

let provinces: ProvinceIndex | undefined;

function provinceIndex(): ProvinceIndex {
  if (provinces) return provinces;
  const bySlug = new Map<string, Province>();
  const names: string[] = [];
  const owners: Province[] = [];
  const add = (province: Province, aliases: readonly string[]): void => {
    bySlug.set(province.slug, province);
    for (const name of [province.name, ...aliases]) {
      names.push(name);
      owners.push(province);
    }
  };
  for (const entry of provinceTable()) {
    const known = bySlug.get(entry.slug);
    const { aliases, name, slug } = entry;
    if (known) known.next = entry;
    else add({ slug, name, last: entry, next: null, formerKind: null }, aliases);
  }
  for (const { kind, name, slug } of formerProvinces()) {
    add({ slug, name, last: null, next: null, formerKind: kind }, []);
  }
  const exact = new Map<string, Province>();
  for (const [i, key] of tightKeys(names).entries()) exact.set(key, owners[i] as Province);
  provinces = { all: [...bySlug.values()], exact, bare: null };
  return provinces;
}

function bareIndex(index: ProvinceIndex): Map<string, Province> {
  index.bare ??= new Map([...index.exact].map(([key, province]) => [stripMarks(key), province]));
  return index.bare;
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

function nameKey(name: string): NameKey {
  const tokens = tokenize([name]);
  return keyOfTokens(tokens, 0, tokens.length);
}

const keyed = (name: string | NameKey): NameKey =>
  typeof name === 'string' ? nameKey(name) : name;

/** The province of that name, bare and without its kind; `blurred`: also without diacritics. */
export function findProvince(name: string | NameKey, blurred = false): Province | null {
  const index = provinceIndex();
  const { exact, bare } = keyed(name);
  return index.exact.get(exact) ?? (blurred ? bareIndex(index).get(bare) : null) ?? null;
}

let seats: Map<string, Province> | undefined;

/** The province whose seat is the town or city of that name. */
export function findProvinceBySeat(name: string | NameKey): Province | null {
  if (!seats) {
    const seated = provinceIndex().all.flatMap((province) =>
      (province.last?.seats ?? []).map((seat) => ({ seat, province })),
    );
    const keys = tightKeys(seated.map(({ seat }) => seat));
    seats = new Map(seated.map(({ province }, i) => [keys[i] ?? '', province]));
  }
  return seats.get(keyed(name).exact) ?? null;
}

let byCode: Map<string, Province> | undefined;

/** By the code on the map of 63. */
export function provinceOfCode(code: string): Province | null {
  byCode ??= new Map(provinceIndex().all.map((province) => [province.last?.code ?? '', province]));
  return byCode.get(code) ?? null;
}

let districts: Map<string, DistrictEntry[]> | undefined;

/** Units of the district tier of that name; Châu Thành is seven. */
export function findDistricts(name: string | NameKey): readonly DistrictEntry[] {
  if (!districts) {
    districts = new Map();
    const table = districtTable();
    const keys = tightKeys(table.map((entry) => entry.name));
    for (const [i, entry] of table.entries()) {
      const key = keys[i] ?? '';
      const same = districts.get(key);
      if (same) same.push(entry);
      else districts.set(key, [entry]);
    }
  }
  return districts.get(keyed(name).exact) ?? [];
}

const MERGER = '2025-07-01';

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
