import type { Grounded } from '../record/types.ts';
import type { BodyEntry } from '../vocabulary/bodies.ts';
import { findProvince } from './find-province.ts';
import { joinLines } from './issuer-evidence.ts';
import { type BodyPhrase, type Phrases, readPhrases } from './issuer-phrases.ts';
import { compactKey, type Token } from './tokens.ts';
import { toProperName, type UnitPhrase } from './unit-phrase.ts';

/** A body as some words of the document name it. */
export interface Claim {
  entry: BodyEntry | null;
  name: string;
  headed: boolean;
  /** Its own unit first, then those above it, as far as named. */
  units: readonly UnitPhrase[];
  /** `null` where only the number tells. */
  evidence: Grounded | null;
}

/** Bodies whose name goes on: "BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI", "PHÒNG NỘI VỤ". */
const OPEN = new Set([
  'Phòng',
  'Ban Chỉ đạo',
  'Ban Chỉ huy',
  'Ban Quản lý',
  'Hội đồng',
  'Ủy ban',
  'Đảng ủy',
  'Tổng cục',
]);
/** What follows these words keeps its capital: "Phòng Nội vụ". */
const CAPITAL_NEXT = new Set(['phòng', 'sở', 'chi cục', 'cục', 'vụ', 'ban', 'viện', 'chi nhánh']);

// First words of bodies that no table has.
const STARTERS =
  /^(?:trung tâm|trường|chi cục|cục|vụ|viện|ban|văn phòng|tổng công ty|công ty|tập đoàn|hội|liên đoàn|liên hiệp|bệnh viện|báo|đài|học viện|sở|quỹ|kho bạc|tiểu ban|tổ công tác|đoàn|chi nhánh|ủy ban|uỷ ban|hội đồng|bộ|tổng cục|đảng|thư viện|bảo tàng|đại học|phòng(?! chống| cháy))(?![\p{L}])/u;
const PROPER = /(?<!\p{L})(việt nam|hồ chí minh|trung ương|nhà nước|chính phủ|quốc hội)(?!\p{L})/gu;
const ACRONYM = /^[BCDĐGHKLMNPQRSTVX]{2,5}$/;

/** "TRUNG TÂM XÚC TIẾN ĐẦU TƯ" → "Trung tâm xúc tiến đầu tư"; text that is not in capitals stays. */
export function toSentenceCase(text: string): string {
  const clean = text.replace(/\s+/g, ' ').trim();
  if (clean !== clean.toUpperCase()) return clean;
  const lower = clean
    .split(' ')
    .map((word) => (ACRONYM.test(word) ? word : word.toLowerCase()))
    .join(' ')
    .replace(PROPER, (name) =>
      name === 'nhà nước'
        ? 'Nhà nước'
        : name === 'trung ương'
          ? 'Trung ương'
          : name === 'chính phủ'
            ? 'Chính phủ'
            : name === 'quốc hội'
              ? 'Quốc hội'
              : toProperName(name),
    );
  let name = lower.charAt(0).toUpperCase() + lower.slice(1);
  for (const starter of CAPITAL_NEXT) {
    const at = starter.length + 1;
    if (lower.startsWith(`${starter} `)) {
      name = name.slice(0, at) + name.charAt(at).toUpperCase() + name.slice(at + 1);
      break;
    }
  }
  return name;
}

function wordsBetween(
  lines: readonly string[],
  tokens: readonly Token[],
  from: number,
  to: number,
): string {
  let words = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    words +=
      (i === from ? '' : token.gap.replace(/[^,\-–\s]/g, '').replace(/\s+/g, ' ')) + token.raw;
  }
  return words.trim() || (lines[0] ?? '');
}

/** Lengthens open names and finds bodies that no table has. */
function complete(lines: readonly string[], phrases: Phrases): BodyPhrase[] {
  const { tokens } = phrases;
  const bodies = [...phrases.bodies];
  const units = [...phrases.units];
  const stopAfter = (from: number): number => {
    const stops = [
      ...bodies.map((body) => body.from),
      ...units
        .filter((unit) => unit.name !== null || tokens[unit.from]?.gap.includes('\n'))
        .map((unit) => unit.from),
    ].filter((stop) => stop >= from);
    return Math.min(tokens.length, ...stops);
  };
  const takeUnit = (body: BodyPhrase): void => {
    const at = units.findIndex((unit) => unit.from === body.to);
    if (at < 0) return;
    body.units.push(...units.splice(at, 1));
    body.to = body.units[0]?.to ?? body.to;
  };
  for (const body of bodies) {
    if (!OPEN.has(body.name) || body.units.length > 0) continue;
    const to = stopAfter(body.to);
    if (to > body.to) {
      const rest = wordsBetween(lines, tokens, body.to, to);
      body.name =
        body.name === 'Phòng'
          ? toSentenceCase(`PHÒNG ${rest}`)
          : `${body.name} ${toSentenceCase(rest).replace(/^./u, (letter) => letter.toLowerCase())}`;
      body.entry =
        body.name.startsWith('Hội đồng') || body.name.startsWith('Ủy ban') ? null : body.entry;
      body.to = to;
    }
    takeUnit(body);
  }
  const last = bodies.at(-1);
  let from = last ? last.to : 0;
  while (last && from < tokens.length && !tokens[from]?.gap.includes('\n')) from++;
  for (; from < tokens.length; from++) {
    const token = tokens[from];
    if (from > 0 && !token?.gap.includes('\n')) continue;
    const to = stopAfter(from);
    if (to <= from) break;
    const words = wordsBetween(lines, tokens, from, to);
    if (!STARTERS.test(words.toLowerCase())) continue;
    const body: BodyPhrase = {
      entry: null,
      name: toSentenceCase(words),
      headed: false,
      units: [],
      from,
      to,
    };
    takeUnit(body);
    bodies.push(body);
    break;
  }
  return bodies;
}

const WHOLE_BODIES = [
  ['thutuongchinhphu', 'THỦ TƯỚNG CHÍNH PHỦ'],
  ['vanphongchinhphu', 'VĂN PHÒNG CHÍNH PHỦ'],
  ['uybannhandan', 'ỦY BAN NHÂN DÂN'],
  ['hoidongnhandan', 'HỘI ĐỒNG NHÂN DÂN'],
] as const;
const KIND_KEYS = [
  ['tinh', 'TỈNH'],
  ['thanhpho', 'THÀNH PHỐ'],
  ['huyen', 'HUYỆN'],
] as const;

/** Letterheads whose blanks were lost or put into words: "ỦY BANNHÂN DÂN TỈN H LAI CHÂU". */
function respace(lines: readonly string[]): string | null {
  const key = compactKey(lines.join(' '));
  for (const [body, words] of WHOLE_BODIES) {
    const at = key.indexOf(body);
    if (at < 0) continue;
    const rest = key.slice(at + body.length);
    for (const [kind, kindWords] of KIND_KEYS) {
      if (!rest.startsWith(kind)) continue;
      for (let end = rest.length; end > kind.length + 2; end--) {
        const province = findProvince(rest.slice(kind.length, end), true);
        if (province) return `${words} ${kindWords} ${province.name.toUpperCase()}`;
      }
    }
    return words;
  }
  return null;
}

/** The body that a letterhead names, the lowest where several stand one under another. */
export function readLetterhead(letterhead: readonly Grounded[]): Claim | null {
  const shown = letterhead.filter((line) => !/^\s*(?:số|so)\s*[:.\d/]/iu.test(line.text));
  const lines = shown.map((line) => line.text.normalize('NFC'));
  let phrases = readPhrases(lines, true);
  let bodies = complete(lines, phrases);
  if (bodies.length === 0) {
    const respaced = respace(lines);
    if (respaced === null) return null;
    phrases = readPhrases([respaced], true);
    bodies = phrases.bodies;
    const evidence = joinLines(shown);
    const [body] = bodies;
    if (!body || !evidence) return null;
    return { entry: body.entry, name: body.name, headed: body.headed, units: body.units, evidence };
  }
  const { tokens } = phrases;
  let own = bodies.at(-1);
  if (!own) return null;
  // "HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN": two that issue together, the first leads.
  const before = bodies.at(-2);
  if (
    before &&
    before.to === own.from &&
    before.units.length === 0 &&
    tokens[own.from]?.gap.includes('-')
  ) {
    const units = own.units;
    own = { ...before, name: `${before.name} - ${own.name}`, units, to: own.to };
  }
  const above = bodies.filter((body) => body !== own && body.to <= (own?.from ?? 0));
  const { from } = own;
  const units = [
    ...own.units,
    // "TỈNH LAI CHÂU" set apart from its body, or above it
    ...phrases.units.filter(
      (unit) => unit.to <= from || (own?.units.length === 0 && above.length === 0),
    ),
    ...above.reverse().flatMap((body) => body.units),
  ];
  const first = tokens[own.from]?.line ?? 0;
  const lastToken = tokens[Math.max(own.from, own.to - 1)];
  const until =
    own.units.length === 0 && units[0]
      ? (tokens[units[0].to - 1]?.line ?? first)
      : (lastToken?.line ?? first);
  const evidence = joinLines(shown.slice(Math.min(first, until), Math.max(first, until) + 1));
  return evidence && { entry: own.entry, name: own.name, headed: own.headed, units, evidence };
}
