import {
  findDistricts,
  findProvince,
  keyOfTokens,
  type Province,
  provinceOfCode,
} from './find-province.ts';
import { toProperName } from './sentence-case.ts';
import type { Token } from './tokens.ts';

/** Kinds of administrative units, as they stand before a name. */
export type UnitKind =
  | 'tỉnh'
  | 'thành phố'
  | 'huyện'
  | 'quận'
  | 'thị xã'
  | 'phường'
  | 'xã'
  | 'thị trấn'
  | 'đặc khu';

const DISTRICT_KINDS: ReadonlySet<UnitKind> = new Set(['thành phố', 'huyện', 'quận', 'thị xã']);
const COMMUNE_KINDS: ReadonlySet<UnitKind> = new Set(['phường', 'xã', 'thị trấn', 'đặc khu']);

/** Of the tier below the province; a thành phố may be either. */
export const isDistrict = (kind: UnitKind): boolean => DISTRICT_KINDS.has(kind);
export const isCommune = (kind: UnitKind): boolean => COMMUNE_KINDS.has(kind);

const PARTY_KINDS: readonly (readonly [name: string, kind: UnitKind])[] = [
  ['Tỉnh ủy', 'tỉnh'],
  ['Tỉnh đoàn', 'tỉnh'],
  ['Thành ủy', 'thành phố'],
  ['Thành đoàn', 'thành phố'],
  ['Huyện ủy', 'huyện'],
  ['Huyện đoàn', 'huyện'],
  ['Quận ủy', 'quận'],
  ['Thị ủy', 'thị xã'],
];

/** Kind of unit that the name of a committee holds: "Ban Thường vụ Tỉnh ủy" → tỉnh. */
export function kindOfParty(name: string): UnitKind | null {
  return PARTY_KINDS.find(([body]) => name.endsWith(body))?.[1] ?? null;
}

/** "tỉnh Lai Châu", "các huyện", "thành phố". */
export interface UnitPhrase {
  kind: UnitKind;
  name: string | null;
  /** The province that it is or, for a name of the district tier known only once, lies in. */
  province: Province | null;
  /** More than one: "các huyện, thành phố". */
  plural: boolean;
  /** Tokens [from, to). */
  from: number;
  to: number;
}

const KINDS: readonly (readonly [words: string, kind: UnitKind])[] = [
  ['tỉnh', 'tỉnh'],
  ['thành phố', 'thành phố'],
  ['tp', 'thành phố'],
  ['t p', 'thành phố'],
  ['huyện', 'huyện'],
  ['quận', 'quận'],
  ['thị xã', 'thị xã'],
  ['tx', 'thị xã'],
  ['phường', 'phường'],
  ['xã', 'xã'],
  ['thị trấn', 'thị trấn'],
  ['đặc khu', 'đặc khu'],
];

const BY_FIRST = new Map<string, { words: string[]; kind: UnitKind }[]>();
for (const [text, kind] of KINDS) {
  const words = text.split(' ');
  const first = words[0] ?? '';
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { words, kind }]);
}
// Faults of recognition that are words, too; only before a known name.
const SLIPS = new Map<string, UnitKind>([
  ['tinh', 'tỉnh'],
  ['huyen', 'huyện'],
  ['thanh', 'thành phố'],
]);

// "xã hội", "tỉnh ủy", "huyện đoàn", "quân đội" are other words, unless a name begins: "xã Hội Sơn".
const NOT_AFTER = new Map<UnitKind, ReadonlySet<string>>([
  ['tỉnh', new Set(['uỷ', 'đoàn', 'lỵ', 'hội', 'lộ'])],
  ['huyện', new Set(['uỷ', 'đoàn', 'lỵ', 'đội', 'hội'])],
  ['quận', new Set(['uỷ', 'đoàn'])],
  ['xã', new Set(['hội', 'viên', 'đội', 'hoá', 'đoàn'])],
  ['phường', new Set(['đội'])],
]);
const PLURALS = new Set(['các', 'những', 'mỗi', 'từng']);
const LONGEST_NAME = 6;
const ACRONYM = /^[BCDĐGHKLMNPQRSTVX]{2,4}$/;

/** Whether the words from token `from` to before `to` stand in one run, with blanks or hyphens. */
function inOneRun(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (!/^[-–]?$/.test((tokens[i]?.gap ?? '').trim())) return false;
  }
  return true;
}

function spelled(tokens: readonly Token[], from: number, to: number): string {
  let name = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    const gap = i === from ? '' : token.gap.includes('\n') ? ' ' : token.gap;
    name += gap + token.raw;
  }
  return name;
}

interface NameFound {
  name: string;
  province: Province | null;
  to: number;
}

function nameOf(
  tokens: readonly Token[],
  at: number,
  kind: UnitKind,
  blurred: boolean,
  ends: (index: number) => boolean,
): NameFound | null {
  const first = tokens[at];
  if (!first?.capital && !/^\d/.test(first?.raw ?? '')) return null;
  if (/[^\s.:]/.test(first?.gap ?? '')) return null;
  const central = kind === 'tỉnh' || kind === 'thành phố' || kind === 'đặc khu';
  for (let to = Math.min(tokens.length, at + LONGEST_NAME); to > at; to--) {
    if (!inOneRun(tokens, at, to)) continue;
    const name = keyOfTokens(tokens, at, to);
    // The longest known name first, so that Điện Biên Phủ is not Điện Biên.
    if (kind !== 'tỉnh') {
      const districts = findDistricts(name);
      const own = districts.filter((entry) => entry.kind === kind);
      const known = own.length > 0 ? own : kind === 'phường' || kind === 'xã' ? [] : districts;
      const entry = known[0];
      // A thành phố of both tiers (Huế, Cần Thơ) is decided by the date, not here.
      if (entry && !(kind === 'thành phố' && findProvince(name)?.next?.kind === 'thành phố')) {
        return {
          name: entry.name,
          province: known.length === 1 ? provinceOfCode(entry.province) : null,
          to,
        };
      }
    }
    if (central) {
      const province = findProvince(name, blurred);
      if (province) return { name: province.name, province, to };
    }
  }
  if (kind === 'tỉnh') return null;
  // "TP HP"
  if (!blurred && first && ACRONYM.test(first.raw)) return null;
  // A name that no table has: the run of capitals, up to the next body or unit.
  let to = at;
  while (to < tokens.length && to < at + LONGEST_NAME) {
    const token = tokens[to];
    if (!token || (to > at && (ends(to) || !inOneRun(tokens, to - 1, to + 1)))) break;
    if (!token.capital && !/^\d/.test(token.raw)) break;
    if (to > at && token.gap.includes('\n')) break;
    to++;
    if (/^\d/.test(token.raw)) break;
  }
  return to > at ? { name: toProperName(spelled(tokens, at, to)), province: null, to } : null;
}

/**
 * The unit named at token `at`, or `null`. `blurred`: read through faults of recognition. `ends` tells
 * where something else begins, for names that no table has.
 */
export function matchUnit(
  tokens: readonly Token[],
  at: number,
  blurred: boolean,
  ends: (index: number) => boolean,
): UnitPhrase | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.key === 'tphcm') {
    const province = findProvince(keyOfTokens(tokens, at, at + 1));
    return {
      kind: 'thành phố',
      name: 'Hồ Chí Minh',
      province,
      plural: false,
      from: at,
      to: at + 1,
    };
  }
  let kind: UnitKind | null = null;
  let next = at + 1;
  for (const one of BY_FIRST.get(token.key) ?? []) {
    if (one.words.every((word, k) => tokens[at + k]?.key === word)) {
      kind = one.kind;
      next = at + one.words.length;
      break;
    }
  }
  const slip = kind === null && blurred ? SLIPS.get(token.bare) : undefined;
  if (slip) {
    if (slip === 'thành phố' && tokens[at + 1]?.bare !== 'pho') return null;
    next = slip === 'thành phố' ? at + 2 : at + 1;
    kind = slip;
  }
  if (kind === null) return null;
  const after = tokens[next];
  if (after && NOT_AFTER.get(kind)?.has(after.key) && after.gap.trim() === '') {
    const named = after.capital && (!token.capital || token.gap.includes('\n'));
    if (!named) return null;
  }
  const plural = PLURALS.has(tokens[at - 1]?.key ?? '');
  const found = plural ? null : nameOf(tokens, next, kind, blurred, ends);
  if (slip && !found?.province) return null;
  return {
    kind,
    name: found?.name ?? null,
    province: found?.province ?? null,
    plural,
    from: at,
    to: found?.to ?? next,
  };
}
