import { bodyTable } from '../../vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../../vocabulary/document-types.ts';

/** Ký hiệu: what follows a number, "QĐ-UBND", "CT/TW", "TTLT-BYT-BTC". */
export interface NumberSymbol {
  end: number;
  /** Blanks taken out, dashes as "-", letters of other scripts as the Latin ones that they look like. */
  text: string;
  groups: string[];
}

// Capitals of other alphabets that a keyboard or a scan gave: Icelandic "N|Ð|-CP", Cyrillic "NĐ-C|Р" (U+0420).
const ALIKE: Record<string, string> = {
  Ð: 'Đ',
  ...{ А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X' },
  ...{ Α: 'A', Β: 'B', Ε: 'E', Η: 'H', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Χ: 'X' },
};
const GROUP = /[\p{Lu}\u0391-\u03A7\u0410-\u0425][\p{L}\d\u0391-\u03A7\u0410-\u0425]{0,19}/uy;
const OTHER_LETTER = /[\u00D0\u0391-\u0425]/g;
// A blank was lost: "QĐ-TTg|của Thủ tướng", "NQ-CP|ngày 01/4/2025"
const GLUED = /(?:của|ngày|về|và|do|tại|năm)$/u;
// "919-CV/VPTW|/nb": lưu hành nội bộ
const INTERNAL = /\/nb(?!\p{L})/uy;
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
    const group = readGroup(text);
    if (group === undefined) break;
    const latin = group.replace(OTHER_LETTER, (letter) => ALIKE[letter] ?? letter);
    const bare = dropNoteMark(latin);
    const separator = text
      .slice(end, from)
      .replace(/ /g, '')
      .replace(/[‐‑–—]/, '-');
    groups.push(bare);
    written += separator + bare;
    end = from + group.length;
    if (bare !== latin) break;
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
  INTERNAL.lastIndex = end;
  const rest = year || (INTERNAL.exec(text)?.[0] ?? '');
  return groups.length === 0 ? undefined : { end: end + rest.length, text: written + rest, groups };
}

/** The abbreviation at `GROUP.lastIndex`, less a word that is glued to it. */
function readGroup(text: string): string | undefined {
  const word = GROUP.exec(text)?.[0];
  if (word === undefined) return undefined;
  const group = word.replace(GLUED, '');
  return isAbbreviation(group) ? group : undefined;
}

const TERMS = /^(?:QH|UBTVQH|HĐND)\d/u;

/** A note's mark runs into the symbol where superscripts are lost: "QĐ-UBND1". A term stays: "QH15". */
function dropNoteMark(group: string): string {
  if (TERMS.test(group)) return group;
  const bare = group.replace(/\d{1,2}$/, '');
  return bare !== group && bare.length > 1 && isBodySymbol(bare) ? bare : group;
}
