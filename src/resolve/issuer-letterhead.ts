import type { Grounded } from '../record/types.ts';
import { fold, stripMarks } from '../text/fold.ts';
import type { BodyEntry } from '../vocabulary/bodies.ts';
import { findProvince } from './find-province.ts';
import { joinLines } from './issuer-evidence.ts';
import { type BodyPhrase, type Phrases, readPhrases } from './issuer-phrases.ts';
import { completeNames } from './open-names.ts';
import { tighten } from './tokens.ts';
import type { UnitPhrase } from './unit-phrase.ts';

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

const WHOLE_BODIES = [
  ['thutuongchinhphu', 'THỦ TƯỚNG CHÍNH PHỦ'],
  ['vanphongchinhphu', 'VĂN PHÒNG CHÍNH PHỦ'],
  ['uybannhandan', 'ỦY BAN NHÂN DÂN'],
  ['hoidongnhandan', 'HỘI ĐỒNG NHÂN DÂN'],
] as const;
const KIND_KEYS = [
  ['tinh', 'TỈNH'],
  ['thanhpho', 'THÀNH PHỐ'],
] as const;

/** Letterheads whose blanks were lost or put into words: "ỦY BANNHÂN DÂN TỈN H LAI CHÂU". */
function respace(lines: readonly string[]): string | null {
  const key = tighten(stripMarks(fold(lines.join(' '))));
  for (const [body, words] of WHOLE_BODIES) {
    const at = key.indexOf(body);
    if (at < 0) continue;
    const rest = key.slice(at + body.length, at + body.length + 40);
    for (const [kind, kindWords] of KIND_KEYS) {
      if (!rest.startsWith(kind)) continue;
      for (let end = rest.length; end > kind.length + 2; end--) {
        const bare = rest.slice(kind.length, end);
        const province = findProvince({ exact: bare, bare }, true);
        if (province) return `${words} ${kindWords} ${province.name.toUpperCase()}`;
      }
    }
    return words;
  }
  return null;
}

// "Số: 12/CT-UBND" may stand under it.
const NUMBER = /^\s*(?:số|so)\s*[:.\d/]/i;

const PARTY_PARTS = /^(?:Ban |Ủy ban Kiểm tra$|Văn phòng$)/;

const isPart = (name: string, parent: BodyPhrase): boolean =>
  parent.entry?.kind === 'party' ? PARTY_PARTS.test(name) : name === 'Văn phòng';

/** Whether the letters gave a body that the vocabulary knows and, if it is a local one, a unit. */
function isClear(own: BodyPhrase | undefined, { bodies, units }: Phrases): boolean {
  if (!own?.entry) return false;
  if (own.entry.level === 'central') return true;
  return [...units, ...bodies.flatMap((body) => body.units)].some((unit) => unit.name !== null);
}

/** The body that a letterhead names, the lowest where several stand one under another. */
export function readLetterhead(letterhead: readonly Grounded[]): Claim | null {
  const shown = letterhead.filter((line) => !NUMBER.test(line.text));
  const lines = shown.map((line) => line.text);
  let phrases = readPhrases(lines, 'capitals');
  let bodies = completeNames(phrases);
  if (!isClear(bodies.at(-1), phrases)) {
    phrases = readPhrases(lines, 'blurred');
    bodies = completeNames(phrases);
  }
  let own = bodies.at(-1);
  if (!own) {
    const respaced = respace(lines);
    const [body] = respaced === null ? [] : readPhrases([respaced], 'capitals').bodies;
    const evidence = joinLines(shown);
    return body && evidence ? { ...body, evidence } : null;
  }
  const { tokens } = phrases;
  // "HỘI ĐỒNG NHÂN DÂN - ỦY BAN NHÂN DÂN": two that issue together, the first leads.
  const before = bodies.at(-2);
  if (before?.to === own.from && before.units.length === 0 && tokens[own.from]?.gap.includes('-')) {
    own = { ...before, name: `${before.name} - ${own.name}`, units: own.units, to: own.to };
  }
  const { from, to, units: ownUnits } = own;
  const above = bodies.filter((body) => body.to <= from).reverse();
  // "TỈNH ỦY X / BAN TỔ CHỨC", "UBND TỈNH X / VĂN PHÒNG": part of the body above.
  const [parent] = above;
  if (parent && ownUnits.length === 0 && isPart(own.name, parent)) {
    const entry = parent.entry?.kind === 'party' ? (own.entry ?? parent.entry) : own.entry;
    own = { ...own, name: `${own.name} ${parent.name}`, entry };
  }
  const units = [
    ...ownUnits,
    // "TỈNH LAI CHÂU" set apart from its body, or above it
    ...phrases.units.filter(
      (unit) => unit.to <= from || (ownUnits.length === 0 && above.length === 0),
    ),
    ...above.flatMap((body) => body.units),
  ];
  // The lines of the body and, where it names no unit, of the unit that it is under.
  const unitAt = ownUnits.length === 0 && units[0] ? units[0].to - 1 : to - 1;
  const spread = [tokens[from]?.line ?? 0, tokens[to - 1]?.line ?? 0, tokens[unitAt]?.line ?? 0];
  const evidence = joinLines(shown.slice(Math.min(...spread), Math.max(...spread) + 1));
  return evidence && { ...own, units, evidence };
}
