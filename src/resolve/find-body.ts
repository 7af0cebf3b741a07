import { fold, stripMarks } from '../text/fold.ts';
import { type BodyEntry, bodyTable } from '../vocabulary/bodies.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';
import type { Token } from './tokens.ts';

interface BodyName {
  entry: BodyEntry;
  /** Words with one blank between. */
  text: string;
  /** Cut at the first comparison. */
  words: readonly string[] | null;
}

/** Names by their first word. */
type NameIndex = Map<string, BodyName[]>;

/** Each built when first asked. */
const indexes: { key?: NameIndex; bare?: NameIndex } = {};

function namesIn(form: 'key' | 'bare'): NameIndex {
  let index = indexes[form];
  if (!index) {
    index = buildNames(form === 'bare');
    indexes[form] = index;
  }
  return index;
}

const SIGNS = /[ ,\-.&]+/g;

function buildNames(blurred: boolean): NameIndex {
  const owners: BodyEntry[] = [];
  const spelled: string[] = [];
  for (const entry of bodyTable()) {
    owners.push(entry);
    spelled.push(entry.name);
    for (const alias of entry.aliases) {
      owners.push(entry);
      spelled.push(alias);
    }
  }
  // Folded all at once: one by one is what costs.
  const folded = fold(spelled.join('|')).replace(SIGNS, ' ');
  const texts = (blurred ? stripMarks(folded) : folded).split('|');
  const built: NameIndex = new Map();
  for (const [i, entry] of owners.entries()) {
    const text = texts[i] ?? '';
    const end = text.indexOf(' ');
    const first = end < 0 ? text : text.slice(0, end);
    const same = built.get(first);
    if (same) same.push({ entry, text, words: null });
    else built.set(first, [{ entry, text, words: null }]);
  }
  return built;
}

export interface BodyMatch {
  entry: BodyEntry;
  /** In tokens. */
  length: number;
}

/** The longest name of a body that begins at token `at`; `blurred`: without regard to diacritics. */
export function matchBody(
  tokens: readonly Token[],
  at: number,
  blurred: boolean,
): BodyMatch | null {
  const form = blurred ? 'bare' : 'key';
  const index = namesIn(form);
  const candidates = index.get(tokens[at]?.[form] ?? '');
  if (!candidates) return null;
  let best: BodyMatch | null = null;
  for (const name of candidates) {
    name.words ??= name.text.split(' ');
    const { length } = name.words;
    if (best && length <= best.length) continue;
    let k = 0;
    while (k < length && tokens[at + k]?.[form] === name.words[k]) k++;
    if (k === length) best = { entry: name.entry, length };
  }
  return best;
}

let symbols: Map<string, BodyEntry[]> | undefined;
let types: Set<string> | undefined;

function buildSymbols(): Map<string, BodyEntry[]> {
  const built = new Map<string, BodyEntry[]>();
  for (const entry of bodyTable()) {
    for (const symbol of entry.symbols) {
      const key = symbol.toUpperCase();
      const same = built.get(key);
      if (same) same.push(entry);
      else built.set(key, [entry]);
    }
  }
  return built;
}

/**
 * Bodies that the symbol of a number stands for, most often one: "CT-UBND" → Ủy ban nhân dân; "CT/TU"
 * → Tỉnh ủy, Thành ủy; "UBND-NC" (công văn) → Ủy ban nhân dân; "NQ-UBTVQH15".
 */
export function bodiesOfSymbol(symbol: string | null): readonly BodyEntry[] {
  if (!symbol) return [];
  symbols ??= buildSymbols();
  types ??= new Set(
    DOCUMENT_TYPES.flatMap(({ abbreviations }) => abbreviations.map((one) => one.toUpperCase())),
  );
  const parts = symbol
    .normalize('NFC')
    .toUpperCase()
    .split(/[-–/. ]+/);
  let typed = false;
  for (const part of parts) {
    const bare = part.replace(/\d{1,8}$/, '');
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
