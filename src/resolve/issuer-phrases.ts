import type { BodyEntry } from '../vocabulary/bodies.ts';
import { type BodyMatch, matchBody } from './find-body.ts';
import { findProvince, keyOfTokens, type Province } from './find-province.ts';
import { type Token, tokenize } from './tokens.ts';
import { kindOfParty, matchUnit, type UnitPhrase } from './unit-phrase.ts';

/** "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai": a body with who speaks for it and where. */
export interface BodyPhrase {
  /** `null` for one that the vocabulary does not know: "Trung tâm …". */
  entry: BodyEntry | null;
  /** In sentence case, without its unit. */
  name: string;
  /** Named with its head: "Chủ tịch …", "Giám đốc …". */
  headed: boolean;
  /** Its own unit first, then those above it. */
  units: UnitPhrase[];
  /** Tokens [from, to), units included. */
  from: number;
  to: number;
}

/** "UBND các huyện", "UBND xã, phường": bodies of many units, never the one that speaks. */
export const isOfMany = ({ units: [own, next] }: BodyPhrase): boolean =>
  own !== undefined &&
  (own.plural || (own.name === null && next !== undefined && next.name === null));

/** "UBND thành phố X và các huyện", "UBND tỉnh, các sở": one of those who are told. */
export const isListed = (tokens: readonly Token[], { to }: BodyPhrase): boolean =>
  (tokens[to]?.key === 'và' && tokens[to + 1]?.key === 'các') ||
  (tokens[to]?.key === 'các' && (tokens[to]?.gap.startsWith(',') ?? false));

/** A province's name without its kind: "Báo Lai Châu". */
export interface BareName {
  province: Province;
  from: number;
  to: number;
}

export interface Phrases {
  tokens: Token[];
  bodies: BodyPhrase[];
  /** Units that follow no body. */
  units: UnitPhrase[];
  bare: BareName[];
}

/** Folded words of positions that stand before the body they lead. */
const HEADS: readonly (readonly string[])[] = [
  ['chủ', 'tịch'],
  ['bộ', 'trưởng'],
  ['giám', 'đốc'],
  ['bí', 'thư'],
  ['chủ', 'nhiệm'],
  ['thống', 'đốc'],
  ['trưởng', 'ban'],
  ['chánh', 'án'],
  ['viện', 'trưởng'],
  ['chánh', 'văn', 'phòng'],
  ['tổng', 'thanh', 'tra'],
];

function headBefore(tokens: readonly Token[], at: number): number {
  for (const head of HEADS) {
    const from = at - head.length;
    if (from >= 0 && head.every((word, k) => tokens[from + k]?.key === word)) return from;
  }
  return at;
}

// Where the right column of a flattened letterhead begins.
const STATE = [
  ['cong', 'hoa', 'xa', 'hoi'],
  ['doc', 'lap', 'tu', 'do'],
  ['dang', 'cong', 'san', 'viet'],
];

/** Without the State's name and motto, from their first word to the end of the line. */
function dropState(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let stateLine = -1;
  for (const [i, token] of tokens.entries()) {
    if (STATE.some((words) => words.every((word, k) => tokens[i + k]?.bare === word))) {
      stateLine = token.line;
    }
    if (token.line !== stateLine) kept.push(token);
  }
  return kept;
}

/** Bodies that are part of the one named next: "Ban Thường vụ Tỉnh ủy", "Đảng ủy Ủy ban nhân dân". */
const OF_NEXT = new Set([
  'Ban Thường vụ',
  'Ban Tổ chức',
  'Ban Tuyên giáo',
  'Ban Tuyên giáo và Dân vận',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ủy ban Kiểm tra',
  'Đảng ủy',
]);

/**
 * How to read: running text; the capitals of letterheads, headings and signatures, with the State's
 * name in the right column left out; the same, blurred by faults of recognition.
 */
export type Print = 'text' | 'capitals' | 'blurred';

/** Bodies and units named in `lines`, in order. */
export function readPhrases(lines: readonly string[], print: Print): Phrases {
  const text = print === 'text';
  const blurred = print === 'blurred';
  const words = tokenize(lines);
  const tokens = text ? words : dropState(words);
  const phrases: Phrases = { tokens, bodies: [], units: [], bare: [] };
  const begins = (index: number): boolean =>
    matchBody(tokens, index, blurred) !== null ||
    matchUnit(tokens, index, blurred, () => true) !== null;
  let last: BodyPhrase | null = null;
  for (let i = 0; i < tokens.length; ) {
    let unit: UnitPhrase | null = null;
    let body = matchBody(tokens, i, false);
    // Letters as they are before letters as they may have been: "Đoan Hùng" is no "huyện đoàn".
    if (!body) unit = matchUnit(tokens, i, false, begins);
    if (blurred && !unit) {
      const blurred = matchBody(tokens, i, true);
      if (blurred && blurred.length > (body?.length ?? 0)) body = blurred;
    }
    if (body && isBody(tokens, i, body, text)) {
      const from = headBefore(tokens, i);
      const to = i + body.length;
      if (last && last.to === from && last.units.length === 0 && OF_NEXT.has(last.name)) {
        last.name = `${last.name} ${body.entry.name}`;
        last.to = to;
      } else {
        last = { entry: body.entry, name: body.entry.name, headed: from < i, units: [], from, to };
        phrases.bodies.push(last);
      }
      i = to;
      continue;
    }
    if (!unit && blurred) unit = matchUnit(tokens, i, true, begins);
    if (unit) {
      if (last && follows(tokens, last, unit)) {
        last.units.push(unit);
        last.to = unit.to;
      } else phrases.units.push(unit);
      i = unit.to;
      continue;
    }
    // "Tỉnh ủy Lai Châu": the Party's committees take the name without its kind.
    const direct =
      last !== null && last.to === i ? placeAfterParty(tokens, i, last, blurred) : null;
    if (direct && last) {
      last.units.push(direct);
      last.to = direct.to;
      i = direct.to;
      continue;
    }
    const bare = text && tokens[i]?.capital ? bareName(tokens, i) : null;
    if (bare) {
      phrases.bare.push(bare);
      i = bare.to;
    } else i++;
  }
  return phrases;
}

// "phòng, chống", "phòng cháy"
const NOT_DIVISIONS = new Set(['chong', 'chay', 'ngua', 'ho', 've', 'dich']);

/** "Phòng Nội vụ" begins a line of a letterhead; elsewhere the word says too little. */
function isBody(tokens: readonly Token[], at: number, body: BodyMatch, text: boolean): boolean {
  if (body.entry.kind !== 'division') return true;
  const begins = at === 0 || (tokens[at]?.gap.includes('\n') ?? false);
  return !text && begins && !NOT_DIVISIONS.has(tokens[at + 1]?.bare ?? '');
}

/** "… huyện Tam Đường, tỉnh Lai Châu": a unit right after the body or after its unit. */
function follows(tokens: readonly Token[], body: BodyPhrase, unit: UnitPhrase): boolean {
  if (body.entry?.level === 'central') return false;
  if (unit.from !== body.to) return false;
  const gap = tokens[unit.from]?.gap ?? '';
  return body.units.length === 0 ? !/[,;.(]/.test(gap) : !/[;.(]/.test(gap);
}

function placeAfterParty(
  tokens: readonly Token[],
  at: number,
  body: BodyPhrase,
  blurred: boolean,
): UnitPhrase | null {
  if (body.units.length > 0 || /[,;.(]/.test(tokens[at]?.gap ?? '')) return null;
  const kind = kindOfParty(body.name);
  if (!kind) return null;
  // Read as if the kind stood there.
  const kindTokens = tokenize([kind]);
  const rest = [...kindTokens, ...tokens.slice(at)];
  const unit = matchUnit(
    rest,
    0,
    blurred,
    (index) => index > kindTokens.length && matchBody(rest, index, blurred) !== null,
  );
  if (!unit?.name) return null;
  return { ...unit, from: at, to: at + unit.to - kindTokens.length };
}

const LONGEST_BARE = 5;

/** A province's name standing alone; "Điện Biên Phủ", "Điện Biên Đông" are longer names. */
function bareName(tokens: readonly Token[], at: number): BareName | null {
  let found: BareName | null = null;
  for (let to = at + 1; to <= Math.min(tokens.length, at + LONGEST_BARE); to++) {
    const token = tokens[to - 1];
    if (to > at + 1 && (!token?.capital || !/^ ?[-–]? ?$/.test(token.gap))) break;
    const province = findProvince(keyOfTokens(tokens, at, to));
    if (province) found = { province, from: at, to };
  }
  const next = found && tokens[found.to];
  if (next?.capital && next.gap === ' ') return null;
  // "Chủ tịch Hồ Chí Minh", "tư tưởng Hồ Chí Minh" is the man.
  return found?.province.slug === 'ho_chi_minh' ? null : found;
}
