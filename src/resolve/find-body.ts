import { type BodyEntry, bodyTable } from '../vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import { type Token, tokenize } from './tokens.ts';

interface BodyName {
  entry: BodyEntry;
  keys: readonly string[];
  bares: readonly string[];
}

/** Names by their first word without diacritics, the longest first. */
let names: Map<string, BodyName[]> | undefined;

function buildNames(): Map<string, BodyName[]> {
  const built = new Map<string, BodyName[]>();
  for (const entry of bodyTable()) {
    for (const name of [entry.name, ...entry.aliases]) {
      const tokens = tokenize([name]);
      const first = tokens[0]?.bare ?? '';
      const item = { entry, keys: tokens.map((t) => t.key), bares: tokens.map((t) => t.bare) };
      const same = built.get(first);
      if (same) same.push(item);
      else built.set(first, [item]);
    }
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
    if (at + wanted.length > tokens.length) continue;
    const same = wanted.every((word, k) => {
      const token = tokens[at + k];
      return token !== undefined && (loose ? token.bare : token.key) === word;
    });
    if (same) return { entry: name.entry, length: wanted.length };
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
