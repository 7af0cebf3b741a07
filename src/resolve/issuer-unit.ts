import type { Epoch, Grounded, Level, ProvinceRef, Unit } from '../record/types.ts';
import type { BodyEntry } from '../vocabulary/bodies.ts';
import {
  epochOf,
  findDistricts,
  findProvince,
  findProvinceBySeat,
  isCentralCity,
  type Province,
  provinceOfCode,
  toProvinceRef,
} from './find-province.ts';
import type { IssuerEvidence } from './issuer-evidence.ts';
import { type Phrases, readPhrases } from './issuer-phrases.ts';
import type { UnitKind, UnitPhrase } from './unit-phrase.ts';

/** Evidence beside letterhead and heading, read once and only when asked. */
export interface Surroundings {
  launching: readonly Heard[];
  mentions: readonly Heard[];
  place: Heard | null;
}

interface Heard {
  source: Grounded;
  phrases: Phrases;
}

const hear = (source: Grounded): Heard => ({ source, phrases: readPhrases([source.text], false) });

export function readSurroundings(evidence: IssuerEvidence): Surroundings {
  return {
    launching: evidence.launching.map(hear),
    mentions: evidence.mentions.slice(0, 60).map(hear),
    place: evidence.place && hear(evidence.place),
  };
}

/** Where the issuer sits, and the words that told it where its own did not. */
export interface Seat {
  unit: Unit;
  level: Level;
  province: ProvinceRef | null;
  /** `null`: told by the units given. */
  evidence: Grounded | null;
}

interface Vote<T> {
  value: T;
  weight: number;
  source: Grounded;
}

/** The value with most weight; the first of equals. */
function settle<T>(votes: readonly Vote<T>[], keyOf: (value: T) => string): Vote<T> | null {
  const sums = new Map<string, Vote<T>>();
  for (const vote of votes) {
    const key = keyOf(vote.value);
    const sum = sums.get(key);
    if (sum) sum.weight += vote.weight;
    else sums.set(key, { ...vote });
  }
  let best: Vote<T> | null = null;
  for (const sum of sums.values()) if (!best || sum.weight > best.weight) best = sum;
  return best;
}

const unitsOf = (phrases: Phrases): UnitPhrase[] => [
  ...phrases.bodies.flatMap((body) => body.units),
  ...phrases.units,
];

/** Every province named around, with what its naming weighs. */
function provinceVotes(around: Surroundings): Vote<Province>[] {
  const votes: Vote<Province>[] = [];
  const add = (province: Province | null, weight: number, source: Grounded): void => {
    if (province) votes.push({ value: province, weight, source });
  };
  for (const { source, phrases } of around.launching) {
    for (const unit of unitsOf(phrases)) add(unit.province, 4, source);
  }
  for (const [rank, { source, phrases }] of around.mentions.entries()) {
    const telling = rank === 0 ? 1 : 0;
    for (const unit of unitsOf(phrases)) add(unit.province, 3 + telling, source);
    for (const bare of phrases.bare) add(bare.province, 2 + telling, source);
  }
  if (around.place) {
    const { source, phrases } = around.place;
    for (const unit of unitsOf(phrases)) add(unit.province, 2, source);
    add(findProvince(source.text), 2, source);
    add(findProvinceBySeat(source.text), 1.5, source);
  }
  return votes;
}

const CITIES: ReadonlySet<UnitKind> = new Set(['thành phố', 'huyện', 'quận', 'thị xã']);
const COMMUNES: ReadonlySet<UnitKind> = new Set(['phường', 'xã', 'thị trấn', 'đặc khu']);
const KIND_OF_PARTY = new Map<string, UnitKind>([
  ['Tỉnh ủy', 'tỉnh'],
  ['Tỉnh đoàn', 'tỉnh'],
  ['Thành ủy', 'thành phố'],
  ['Thành đoàn', 'thành phố'],
  ['Huyện ủy', 'huyện'],
  ['Huyện đoàn', 'huyện'],
  ['Quận ủy', 'quận'],
  ['Thị ủy', 'thị xã'],
]);

export function kindOfParty(name: string): UnitKind | null {
  for (const [body, kind] of KIND_OF_PARTY) if (name.endsWith(body)) return kind;
  return null;
}

/** Of which kind the issuer's unit is, where its own words do not say. */
function settleKind(around: Surroundings, entry: BodyEntry | null): UnitKind | null {
  const votes: Vote<UnitKind>[] = [];
  const hears = [
    ...around.launching.map((heard) => ({ heard, weight: 5 })),
    ...around.mentions.map((heard) => ({ heard, weight: 1 })),
  ];
  let lower: UnitKind | null = null;
  for (const { heard, weight } of hears) {
    for (const body of heard.phrases.bodies) {
      const party = body.units.length === 0 ? kindOfParty(body.name) : null;
      const unit = body.units[0];
      const kind = party ?? unit?.kind;
      if (!kind || unit?.plural) continue;
      // A body named without its place is the document's own: "TT. Thành ủy", "HĐND huyện".
      const own = party !== null || unit?.name === null;
      if (own && kind !== 'tỉnh') lower ??= kind;
      votes.push({
        value: kind,
        weight: (body.entry === entry ? 2 : 1) * weight * (own ? 2 : 1),
        source: heard.source,
      });
    }
    for (const unit of heard.phrases.units) {
      if (unit.plural) {
        // Orders to "các huyện, thành phố" come from the province.
        if (unit.kind === 'huyện')
          votes.push({ value: 'tỉnh', weight: 2 * weight, source: heard.source });
      } else votes.push({ value: unit.kind, weight, source: heard.source });
    }
  }
  const placed = around.place?.phrases.units[0]?.kind;
  if (placed && around.place) votes.push({ value: placed, weight: 2, source: around.place.source });
  // A lower body writes of its province's, too, but not the other way round.
  return lower ?? settle(votes, (kind) => kind)?.value ?? null;
}

/** Year that evidence without a date speaks of: "năm 2024". */
function yearAround(evidence: IssuerEvidence): number | null {
  for (const { text } of [...evidence.launching, ...evidence.appendixNotes, ...evidence.mentions]) {
    const found = /(?:năm|\/) ?(20\d\d|19\d\d)(?!\d)(?! ?[-–])/u.exec(text);
    if (found) return Number(found[1]);
  }
  return null;
}

function settleEpoch(evidence: IssuerEvidence, province: Province | null, kind: UnitKind): Epoch {
  const dated = epochOf(evidence.date);
  if (dated) return dated;
  if (CITIES.has(kind) && !(kind === 'thành phố' && province?.next?.kind === 'thành phố'))
    return '63';
  if (kind === 'đặc khu') return '34';
  if (province && !province.next) return '63';
  // "thành phố Đồng Nai", "thành phố Huế": of the new map.
  if (kind === 'thành phố' && province?.next?.cityFrom) return '34';
  const year = yearAround(evidence);
  return year !== null && year > 2025 ? '34' : '63';
}

function nameUnit(
  kind: UnitKind,
  name: string | null,
  around: Surroundings,
): Vote<{ name: string; province: Province | null }> | null {
  const votes: Vote<{ name: string; province: Province | null }>[] = [];
  const hears = [...around.launching, ...around.mentions];
  for (const [rank, { source, phrases }] of hears.entries()) {
    for (const unit of unitsOf(phrases)) {
      if (unit.kind !== kind || unit.name === null) continue;
      votes.push({
        value: { name: unit.name, province: unit.province },
        weight: rank === 0 ? 4 : 3,
        source,
      });
    }
  }
  if (around.place) {
    const { source, phrases } = around.place;
    const unit = phrases.units[0];
    if (unit?.name && unit.kind === kind)
      votes.push({ value: { name: unit.name, province: unit.province }, weight: 3, source });
    else if (!unit) {
      const [district] = findDistricts(source.text).filter((entry) => entry.kind === kind);
      const city = kind === 'thành phố' ? findProvince(source.text) : null;
      if (city && isCentralCity(city, null) !== false)
        votes.push({ value: { name: city.name, province: city }, weight: 2, source });
      else if (district)
        votes.push({
          value: { name: district.name, province: provinceOfCode(district.province) },
          weight: 2,
          source,
        });
      else if (COMMUNES.has(kind))
        votes.push({ value: { name: source.text, province: null }, weight: 1, source });
    }
  }
  if (name !== null) return null;
  return settle(votes, (value) => value.name);
}

/** The unit's name as documents of its time write it. */
function properName(kind: UnitKind, name: string, province: Province | null): string {
  return kind === 'tỉnh' && province?.slug === 'hue' ? 'Thừa Thiên Huế' : name;
}

/**
 * The seat of a local body. `units`: those its own words name, its own first. A place alone settles the
 * name but never the level: older documents print the seat's city.
 */
export function settleSeat(
  units: readonly UnitPhrase[],
  entry: BodyEntry | null,
  kindGiven: UnitKind | null,
  evidence: IssuerEvidence,
  surroundings: () => Surroundings,
): Seat | null {
  const own = units[0] ?? null;
  let kind = own?.kind ?? kindGiven;
  let name = own?.name ?? null;
  let province = own?.province ?? null;
  let source: Grounded | null = null;
  if (kind === null) {
    kind = settleKind(surroundings(), entry);
    if (kind === null) {
      // A department is a province's; a committee with its place named like the province most likely.
      const bare = evidence.place && findProvince(evidence.place.text);
      if (entry?.level === 'province' || bare) {
        kind = bare && isCentralCity(bare, evidence.date) ? 'thành phố' : 'tỉnh';
      }
    }
    if (kind === null) return null;
  }
  if (kind === 'tỉnh' && !province) {
    const votes = provinceVotes(surroundings()).filter(
      ({ value }) => isCentralCity(value, evidence.date) !== true,
    );
    const best = settle(votes, (value) => value.slug);
    if (!best) return null;
    province = best.value;
    name = province.name;
    source = best.source;
  }
  if (name === null) {
    const best = nameUnit(kind, name, surroundings());
    if (!best) return null;
    name = best.value.name;
    province = best.value.province;
    source = best.source;
  }

  const city = kind === 'thành phố' ? findProvince(name) : null;
  let level: Level = kind === 'tỉnh' ? 'province' : COMMUNES.has(kind) ? 'commune' : 'district';
  if (
    city &&
    findDistricts(name).every((one) => one.kind !== 'thành phố' || city.next?.kind === 'thành phố')
  ) {
    const central =
      isCentralCity(city, evidence.date) ?? centralUndated(city, units, evidence, surroundings);
    if (central) level = 'province';
    province = city;
  }
  if (level !== 'province' && !province) {
    const above = units.slice(1).find((unit) => unit.province && unit.province !== province);
    province = above?.province ?? null;
    if (!province) {
      const homes = CITIES.has(kind)
        ? findDistricts(name)
            .filter((one) => one.kind === kind)
            .map((one) => provinceOfCode(one.province))
        : [];
      const votes = provinceVotes(surroundings()).filter(
        ({ value }) => homes.length === 0 || homes.includes(value),
      );
      province = settle(votes, (value) => value.slug)?.value ?? null;
    }
  }
  const epoch = settleEpoch(evidence, province, kind);
  return {
    unit: { name: properName(kind, name, province), kind },
    level,
    province: province && toProvinceRef(province, epoch),
    evidence: source,
  };
}

/** "thành phố Huế" of no date: the Centre's, unless its province or an earlier year is named. */
function centralUndated(
  city: Province,
  units: readonly UnitPhrase[],
  evidence: IssuerEvidence,
  surroundings: () => Surroundings,
): boolean {
  const above = [
    ...units.slice(1),
    ...surroundings().mentions.flatMap(({ phrases }) => unitsOf(phrases)),
  ];
  if (above.some((unit) => unit.kind === 'tỉnh' && unit.province === city)) return false;
  const year = yearAround(evidence);
  const from = Number((city.next?.cityFrom ?? city.last?.cityFrom ?? '0').slice(0, 4));
  return year === null || year >= from;
}
