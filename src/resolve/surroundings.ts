import type { Grounded } from '../record/types.ts';
import type { BodyEntry } from '../vocabulary/bodies.ts';
import {
  findDistricts,
  findProvince,
  findProvinceBySeat,
  isCentralCity,
  type Province,
  provinceOfCode,
} from './find-province.ts';
import type { IssuerEvidence } from './issuer-evidence.ts';
import { isListed, isOfMany, type Phrases, readPhrases } from './issuer-phrases.ts';
import { isCommune, kindOfParty, type UnitKind, type UnitPhrase } from './unit-phrase.ts';

/** Words of the document and the bodies and units that they name. */
export interface Heard {
  source: Grounded;
  phrases: Phrases;
}

/** What is named around: evidence beside letterhead, heading and notes. */
export interface Surroundings {
  launching: readonly Heard[];
  mentions: readonly Heard[];
  place: Heard | null;
}

const MAX_MENTIONS = 60;

/** Without the bodies of a list that goes on: "UBND thành phố X và các huyện" are told, they do not speak. */
function hear(source: Grounded): Heard {
  const phrases = readPhrases([source.text], 'text');
  const { bodies, tokens } = phrases;
  return {
    source,
    phrases: {
      ...phrases,
      bodies: bodies.filter((body) => body.units.length === 0 || !isListed(tokens, body)),
    },
  };
}

export function readSurroundings(evidence: IssuerEvidence): Surroundings {
  return {
    launching: evidence.launching.map(hear),
    mentions: evidence.mentions.slice(0, MAX_MENTIONS).map(hear),
    place: evidence.place && hear(evidence.place),
  };
}

export const unitsOf = (phrases: Phrases): UnitPhrase[] => [
  ...phrases.bodies.flatMap((body) => body.units),
  ...phrases.units,
];

/** Something named, how much that weighs, and the words. */
export interface Vote<T> {
  value: T;
  weight: number;
  source: Grounded;
}

/** The value with most weight, the first of equals. */
function settle<T>(votes: readonly Vote<T>[], keyOf: (value: T) => string): Vote<T> | null {
  const sums = new Map<string, Vote<T>>();
  for (const vote of votes) {
    const sum = sums.get(keyOf(vote.value));
    if (sum) sum.weight += vote.weight;
    else sums.set(keyOf(vote.value), { ...vote });
  }
  let best: Vote<T> | null = null;
  for (const sum of sums.values()) if (!best || sum.weight > best.weight) best = sum;
  return best;
}

/** The province most tellingly named, among those that `fits` accepts. */
export function settleProvince(
  around: Surroundings,
  fits: (province: Province) => boolean,
  wording: readonly Grounded[] = [],
): Vote<Province> | null {
  const votes: Vote<Province>[] = [];
  const add = (value: Province | null, weight: number, source: Grounded): void => {
    if (value && fits(value)) votes.push({ value, weight, source });
  };
  for (const { source, phrases } of around.launching) {
    for (const unit of unitsOf(phrases)) add(unit.province, 4, source);
  }
  for (const [rank, { source, phrases }] of around.mentions.entries()) {
    const first = rank === 0 ? 1 : 0;
    for (const unit of unitsOf(phrases)) add(unit.province, 3 + first, source);
    for (const bare of phrases.bare) add(bare.province, 2 + first, source);
  }
  if (around.place) {
    const { source, phrases } = around.place;
    for (const unit of unitsOf(phrases)) add(unit.province, 2, source);
    add(findProvince(source.text), 2, source);
    add(findProvinceBySeat(source.text), 1.5, source);
  } else if (new Set(votes.map(({ value }) => value.slug)).size > 1) {
    // Of several the one that the text speaks of.
    votes.push(...namedIn(wording, fits));
  }
  return settle(votes, ({ slug }) => slug);
}

const namedIn = (
  wording: readonly Grounded[],
  fits: (province: Province) => boolean,
): Vote<Province>[] =>
  wording.flatMap((source) =>
    readPhrases([source.text], 'text')
      .bare.filter(({ province }) => fits(province))
      .map(({ province }) => ({ value: province, weight: 1, source })),
  );

const FEWEST_NAMED = 2;

/** The province that the text itself speaks of, by its bare name: at least twice, and twice as often as any other. */
export function settleByWording(
  wording: readonly Grounded[],
  fits: (province: Province) => boolean,
): Vote<Province> | null {
  const votes = namedIn(wording, fits);
  const best = settle(votes, ({ slug }) => slug);
  if (best === null || best.weight < FEWEST_NAMED) return null;
  const others = votes.filter(({ value }) => value.slug !== best.value.slug);
  const next = settle(others, ({ slug }) => slug);
  return next !== null && next.weight * 2 > best.weight ? null : best;
}

const MOST_NAMED = 2;

/** Of which kind the issuer's unit is, where its own words do not say. */
export function settleKind(around: Surroundings, entry: BodyEntry | null): UnitKind | null {
  const votes: Vote<UnitKind>[] = [];
  let lower: UnitKind | null = null;
  const seen = new Map<UnitKind, number>();
  const read = ({ source, phrases }: Heard, weight: number): void => {
    for (const body of phrases.bodies) {
      const unit = body.units[0];
      const party = unit ? null : kindOfParty(body.name);
      const kind = party ?? unit?.kind;
      if (!kind || isOfMany(body)) continue;
      // A body named without its place is the document's own: "TT. Thành ủy", "HĐND huyện".
      const own = party !== null || unit?.name === null;
      if (own && kind !== 'tỉnh') lower ??= kind;
      const factor = (body.entry === entry ? 2 : 1) * (own ? 2 : 1);
      votes.push({ value: kind, weight: factor * weight, source });
    }
    let many: UnitPhrase | null = null;
    for (const unit of phrases.units) {
      // "các quận, huyện", "các huyện và thành phố": the next of the list are many, too.
      const listed: boolean = unit.name === null && many !== null && unit.from - many.to <= 1;
      many = unit.plural || listed ? unit : null;
      if (many === null) {
        // A list of communes does not make the document one's.
        const named = (seen.get(unit.kind) ?? 0) + 1;
        seen.set(unit.kind, named);
        if (named <= MOST_NAMED) votes.push({ value: unit.kind, weight, source });
      }
      // Orders to "các huyện, thành phố" come from the province.
      else if (unit.kind === 'huyện') votes.push({ value: 'tỉnh', weight: 2 * weight, source });
    }
  };
  for (const heard of around.launching) read(heard, 5);
  for (const heard of around.mentions) read(heard, 1);
  if (around.place) {
    const { phrases, source } = around.place;
    const placed = phrases.units[0]?.kind ?? (phrases.bare.length > 0 ? 'tỉnh' : null);
    if (placed) votes.push({ value: placed, weight: 2, source });
  }
  // A lower body writes of its province's bodies, too, but not the other way round.
  return lower ?? settle(votes, (kind) => kind)?.value ?? null;
}

export interface NamedUnit {
  name: string;
  province: Province | null;
}

/** The name of the issuer's unit, of which only the kind is known. */
export function settleName(around: Surroundings, kind: UnitKind): Vote<NamedUnit> | null {
  const votes: Vote<NamedUnit>[] = [];
  for (const [rank, { source, phrases }] of [...around.launching, ...around.mentions].entries()) {
    for (const { name, province, ...unit } of unitsOf(phrases)) {
      if (unit.kind !== kind || name === null) continue;
      votes.push({ value: { name, province }, weight: rank === 0 ? 4 : 3, source });
    }
  }
  const placed = around.place && namedByPlace(around.place, kind);
  if (placed) votes.push(placed);
  return settle(votes, ({ name }) => name);
}

function namedByPlace({ source, phrases }: Heard, kind: UnitKind): Vote<NamedUnit> | null {
  const unit = phrases.units[0];
  if (unit) {
    if (unit.name === null || unit.kind !== kind) return null;
    return { value: { name: unit.name, province: unit.province }, weight: 3, source };
  }
  const city = kind === 'thành phố' ? findProvince(source.text) : null;
  if (city && isCentralCity(city, null) !== false) {
    return { value: { name: city.name, province: city }, weight: 2, source };
  }
  const district = findDistricts(source.text).find((entry) => entry.kind === kind);
  if (district) {
    const province = provinceOfCode(district.province);
    return { value: { name: district.name, province }, weight: 2, source };
  }
  if (!isCommune(kind)) return null;
  return { value: { name: source.text, province: null }, weight: 1, source };
}
