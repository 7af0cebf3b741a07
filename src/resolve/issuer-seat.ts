import type { Epoch, Grounded, Level, ProvinceRef, Unit } from '../record/types.ts';
import type { BodyEntry } from '../vocabulary/bodies.ts';
import {
  epochOf,
  findDistricts,
  findProvince,
  isCentralCity,
  type Province,
  provinceOfCode,
  toProvinceRef,
} from './find-province.ts';
import type { IssuerEvidence } from './issuer-evidence.ts';
import { isOfMany } from './issuer-phrases.ts';
import {
  type Surroundings,
  settleByWording,
  settleKind,
  settleName,
  settleProvince,
  unitsOf,
} from './surroundings.ts';
import { isCommune, isDistrict, type UnitKind, type UnitPhrase } from './unit-phrase.ts';

/** Where a local body sits. */
export interface Seat {
  unit: Unit;
  level: Level;
  province: ProvinceRef | null;
  /** The words that told its name; `null` where its own did. */
  evidence: Grounded | null;
}

interface Question {
  /** Units that the body's own words name, its own first, then those above it. */
  units: readonly UnitPhrase[];
  entry: BodyEntry | null;
  /** By the body's name: a Tỉnh ủy is a province's. */
  kind: UnitKind | null;
  evidence: IssuerEvidence;
  /** Read only when asked. */
  surroundings: () => Surroundings;
}

// "năm 2024", "/2024", but not "2021-2025"
const YEAR = /(?:năm |\/ ?)((?:19|20)\d\d)(?!\d)(?! ?[-–])/;

/** The year that evidence without a date speaks of. */
function yearAround(evidence: IssuerEvidence): number | null {
  for (const { text } of [...evidence.launching, ...evidence.appendixNotes, ...evidence.mentions]) {
    const found = YEAR.exec(text);
    if (found) return Number(found[1]);
  }
  return null;
}

// "ngày 02 tháng 12 năm 2025", "ngày 19 / 01 / 2024"
const NOTED = /ngày ?\d{0,2} ?(?:tháng|[/.-]) ?(\d{1,2}) ?(?:năm|[/.-]) ?((?:19|20)\d\d)/;

/** The month that an appendix note gives the document that it belongs to. */
function monthNoted(evidence: IssuerEvidence): string | null {
  for (const { text } of evidence.appendixNotes) {
    const [, month = '', year] = NOTED.exec(text) ?? [];
    if (year) return `${year}-${month.padStart(2, '0')}`;
  }
  return null;
}

const OLD_TIER: ReadonlySet<UnitKind> = new Set(['huyện', 'quận', 'thị xã']);

/** Whether a province writes to its districts or, as it does since they are gone, to its communes. */
function epochOfTiers(around: Surroundings): Epoch | null {
  const kinds = around.mentions.flatMap(({ phrases }) =>
    [...phrases.bodies.filter(isOfMany).flatMap(({ units }) => units), ...phrases.units]
      .filter(({ name }) => name === null)
      .map(({ kind }) => kind),
  );
  if (kinds.some((kind) => OLD_TIER.has(kind))) return '63';
  return kinds.some(isCommune) ? '34' : null;
}

/** The map by the date; without one by what only one map knows, then by the year spoken of. */
function settleEpoch(question: Question, province: Province | null, kind: UnitKind): Epoch {
  const { evidence, surroundings } = question;
  const dated = epochOf(evidence.date) ?? epochOf(monthNoted(evidence));
  if (dated) return dated;
  const ofBothMaps = kind === 'thành phố' && province?.next?.kind === 'thành phố';
  if (isDistrict(kind) && !ofBothMaps) return '63';
  if (kind === 'đặc khu') return '34';
  if (province && !province.next) return '63';
  // "thành phố Đồng Nai" is of the new map only.
  if (kind === 'thành phố' && province?.next?.cityFrom) return '34';
  const tiers = isCommune(kind) ? null : epochOfTiers(surroundings());
  const year = yearAround(evidence);
  return tiers ?? (year !== null && year > 2025 ? '34' : '63');
}

/** The province that dates the document: "Lai Châu, ngày …", "Thành phố Hồ Chí Minh, ngày …". */
function provinceOfPlace({ evidence, surroundings }: Question): Province | null {
  if (evidence.place === null) return null;
  return (
    findProvince(evidence.place.text) ?? surroundings().place?.phrases.units[0]?.province ?? null
  );
}

function kindOf(question: Question): UnitKind | null {
  const { entry, evidence, kind, surroundings, units } = question;
  const own = units[0]?.kind ?? kind;
  if (own) return own;
  const told = settleKind(surroundings(), entry);
  if (told !== null && told !== 'tỉnh') return told;
  // "Lai Châu, ngày …" is how a province dates; its seat of the same name writes "Thành phố Lai Châu".
  const place = provinceOfPlace(question);
  // Orders to "các quận, huyện" come from a province or from a city of the Centre.
  if (place && isCentralCity(place, evidence.date)) return 'thành phố';
  if (told !== null) return told;
  if (place && evidence.place && findProvince(evidence.place.text)) return 'tỉnh';
  return entry?.level === 'province' ? 'tỉnh' : null;
}

/** "thành phố Huế" of no date: the Centre's, unless its province or an earlier year is named. */
function isCentralUndated(city: Province, question: Question): boolean {
  const named = question.surroundings().mentions.flatMap(({ phrases }) => unitsOf(phrases));
  const above = [...question.units.slice(1), ...named];
  if (above.some((unit) => unit.kind === 'tỉnh' && unit.province === city)) return false;
  const year = yearAround(question.evidence);
  const from = city.next?.cityFrom ?? city.last?.cityFrom ?? '';
  return year === null || year >= Number(from.slice(0, 4));
}

/** The thành phố of the Centre, now or later, that bears the name. */
function centralCity(name: string): Province | null {
  const city = findProvince(name);
  return city && isCentralCity(city, '9999') ? city : null;
}

/** The province of a district or commune whose name alone does not tell it. */
function homeOf(kind: UnitKind, name: string, question: Question): Province | null {
  const above = question.units.slice(1).find((unit) => unit.province);
  if (above?.province) return above.province;
  const homes = findDistricts(name)
    .filter((entry) => entry.kind === kind)
    .map((entry) => provinceOfCode(entry.province));
  return (
    settleProvince(
      question.surroundings(),
      (province) => homes.length === 0 || homes.includes(province),
    )?.value ?? null
  );
}

/**
 * The seat of a local body, or `null` where its kind or name stays unknown. A place alone may settle
 * the name but, where it is only a town's, never the level: older documents print the seat's city.
 */
export function settleSeat(question: Question): Seat | null {
  const { evidence, surroundings, units } = question;
  const kind = kindOf(question);
  if (kind === null) return null;
  // "ĐẢNG BỘ TỈNH X / ĐẢNG ỦY UBND TỈNH": the name may stand above.
  const told = units.find((unit) => unit.kind === kind && unit.name !== null && !unit.plural);
  let name = told?.name ?? null;
  let province = told?.province ?? null;
  let source: Grounded | null = null;
  if (name === null && kind === 'tỉnh') {
    const fits = (one: Province): boolean => isCentralCity(one, evidence.date) !== true;
    const best =
      settleProvince(surroundings(), fits, evidence.wording) ??
      settleByWording(evidence.wording, fits);
    province = best?.value ?? null;
    name = province?.name ?? null;
    source = best?.source ?? null;
  } else if (name === null) {
    const best = settleName(surroundings(), kind);
    name = best?.value.name ?? null;
    province = best?.value.province ?? null;
    source = best?.source ?? null;
  }
  if (name === null) return null;

  let level: Level = kind === 'tỉnh' ? 'province' : isCommune(kind) ? 'commune' : 'district';
  const city = kind === 'thành phố' ? centralCity(name) : null;
  if (city) {
    province = city;
    if (isCentralCity(city, evidence.date) ?? isCentralUndated(city, question)) level = 'province';
  }
  if (!province) province = homeOf(kind, name, question);
  const epoch = settleEpoch(question, province, kind);
  // The record's Huế was tỉnh Thừa Thiên Huế until 2024.
  const shown = kind === 'tỉnh' && province?.slug === 'hue' ? 'Thừa Thiên Huế' : name;
  return {
    unit: { name: shown, kind },
    level,
    province: province && toProvinceRef(province, epoch),
    evidence: source,
  };
}
