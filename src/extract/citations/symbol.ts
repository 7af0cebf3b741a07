import { bodyTable } from '../../vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../../vocabulary/document-types.ts';

/** Ký hiệu: what follows a number, "QĐ-UBND", "CT/TW", "TTLT-BYT-BTC". */
export interface NumberSymbol {
  end: number;
  /** Blanks taken out, dashes as "-". */
  text: string;
  groups: string[];
}

const GROUP = /\p{Lu}[\p{L}\d]{0,19}/uy;
// "-", "/", "- ", " -" between groups; "." and "&" only without blanks: "128/QĐ.UB", "BGD&ĐT"
const SEPARATOR = /( ?)([-‐‑–—/])( ?)|[.&]/uy;
// Capitals lost inside: "Ctr", "Ttr", "Ttg".
const LOST_CAPITALS = /^(?:Ctr|Ttr|Ttg|Qyđ)$/u;

const TYPE_OF = new Map<string, string>();
for (const { name, abbreviations, party } of DOCUMENT_TYPES) {
  for (const abbreviation of abbreviations) {
    // The Party's types yield to the State's where both write the same: TT is Thông tư.
    if (!TYPE_OF.has(abbreviation) || party !== 'only') TYPE_OF.set(abbreviation, name);
  }
}

/** "QĐ" → "Quyết định". */
export function typeOfAbbreviation(group: string): string | undefined {
  return TYPE_OF.get(group.replaceAll('Ð', 'Đ'));
}

let bodies: Set<string> | undefined;

/** Whether the group stands for a body that numbers its documents: "UBND", "BNV", "TTg". */
export function isBodySymbol(group: string): boolean {
  bodies ??= new Set(bodyTable().flatMap(({ symbols }) => symbols));
  return bodies.has(group) || /^(?:QH|UBTVQH)\d{1,2}$/.test(group);
}

/** An abbreviation has at least two capitals, or is a capital with digits: "TTg", "CTr", "QH15", "P1". */
function isAbbreviation(group: string): boolean {
  if (LOST_CAPITALS.test(group)) return true;
  let upper = 0;
  let lower = 0;
  for (const char of group) {
    if (char >= '0' && char <= '9') continue;
    if (char === char.toUpperCase()) upper++;
    else lower++;
  }
  return lower === 0 || (upper >= 2 && lower <= 3);
}

/** The symbol at `at`; `undefined` where no abbreviation stands there. */
export function readSymbol(text: string, at: number): NumberSymbol | undefined {
  const groups: string[] = [];
  let written = '';
  let end = at;
  let from = at;
  while (groups.length < 7) {
    GROUP.lastIndex = from;
    const group = GROUP.exec(text)?.[0];
    if (group === undefined || !isAbbreviation(group)) break;
    const bare = dropNoteMark(group);
    const separator = text
      .slice(end, from)
      .replace(/ /g, '')
      .replace(/[‐‑–—]/, '-');
    groups.push(bare);
    written += separator + bare;
    end = from + group.length;
    if (bare !== group) break;
    SEPARATOR.lastIndex = end;
    const found = SEPARATOR.exec(text);
    if (found === null) break;
    // "QĐ - UBND": blanks on both sides only between the type and its body
    const apart = found[1] === ' ' && found[3] === ' ';
    if (apart && (groups.length > 1 || !TYPE_OF.has(bare))) break;
    from = end + found[0].length;
  }
  // "15/NĐ-CP/2020": the year in the wrong place stays as written
  const year = /^\/(?:19|20)\d\d(?![\d/])/.exec(text.slice(end, end + 7))?.[0] ?? '';
  return groups.length === 0 ? undefined : { end: end + year.length, text: written + year, groups };
}

const TERMS = /^(?:QH|UBTVQH|HĐND)\d/u;

/** A note's mark runs into the symbol where superscripts are lost: "QĐ-UBND1". A term stays: "QH15". */
function dropNoteMark(group: string): string {
  if (TERMS.test(group)) return group;
  const bare = group.replace(/\d{1,2}$/, '');
  return bare !== group && bare.length > 1 && isBodySymbol(bare) ? bare : group;
}
