import { type BodyEntry, bodyTable } from '../vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { nameForms, type Token } from './tokens.ts';

interface BodyName {
  entry: BodyEntry;
  keys: readonly string[];
  bares: readonly string[];
}

/** Names by their first word without diacritics, the longest first. */
let names: Map<string, BodyName[]> | undefined;

function buildNames(): Map<string, BodyName[]> {
  const built = new Map<string, BodyName[]>();
  const owners = bodyTable().flatMap((entry) => [entry, ...entry.aliases.map(() => entry)]);
  const forms = nameForms(bodyTable().flatMap((entry) => [entry.name, ...entry.aliases]));
  for (const [i, entry] of owners.entries()) {
    const form = forms[i];
    if (!form) continue;
    const first = form.bares[0] ?? '';
    const same = built.get(first);
    if (same) same.push({ entry, ...form });
    else built.set(first, [{ entry, ...form }]);
  }
  for (const list of built.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return built;
}

export interface BodyMatch {
  entry: BodyEntry;
  length: number;
}

/** The longest name of a body that begins at token `at`; `loose`: blind to diacritics. */
export function matchBody(tokens: readonly Token[], at: number, loose: boolean): BodyMatch | null {
  names ??= buildNames();
  const first = tokens[at];
  if (!first) return null;
  for (const name of names.get(first.bare) ?? []) {
    const wanted = loose ? name.bares : name.keys;
    let k = 0;
    while (k < wanted.length) {
      const token = tokens[at + k];
      if (token === undefined || (loose ? token.bare : token.key) !== wanted[k]) break;
      k++;
    }
    if (k === wanted.length) return { entry: name.entry, length: k };
  }
  return null;
}

let symbols: Map<string, BodyEntry[]> | undefined;
let types: Set<string> | undefined;

/**
 * Bodies that the symbol of a number stands for, most often one: "CT-UBND" → Ủy ban nhân dân; "CT/TU"
 * → Tỉnh ủy, Thành ủy; "UBND-NC" (công văn) → Ủy ban nhân dân; "NQ-UBTVQH15".
 */
export function bodiesOfSymbol(symbol: string | null): readonly BodyEntry[] {
  if (!symbol) return [];
  if (!symbols) {
    symbols = new Map();
    for (const entry of bodyTable()) {
      for (const one of entry.symbols) {
        const key = one.toUpperCase();
        const same = symbols.get(key);
        if (same) same.push(entry);
        else symbols.set(key, [entry]);
      }
    }
  }
  types ??= new Set(
    DOCUMENT_TYPES.flatMap((type) => type.abbreviations).map((one) => one.toUpperCase()),
  );
  const parts = symbol
    .normalize('NFC')
    .toUpperCase()
    .split(/[-–/. ]+/);
  let typed = false;
  for (const part of parts) {
    const bare = part.replace(/\d+$/, '');
    if (bare === '') continue;
    // The first part that is a type's abbreviation is the type: CT is no Cục Thuế in "CT-UBND".
    if (!typed && types.has(bare) && parts.length > 1) {
      typed = true;
      continue;
    }
    const found = symbols.get(bare);
    if (found) return found;
  }
  return [];
}
