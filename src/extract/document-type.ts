import type { DocumentType } from '../record/types.ts';
import type { Layout } from '../segment/document.ts';
import { fold } from '../text/fold.ts';
import { DOCUMENT_TYPES, type DocumentTypeEntry } from '../vocabulary/document-types.ts';

const BY_NAME = new Map<string, DocumentTypeEntry>();
const BY_ABBREVIATION = new Map<string, DocumentTypeEntry>();
for (const entry of DOCUMENT_TYPES) {
  for (const name of [entry.name, ...(entry.aliases ?? [])]) BY_NAME.set(fold(name), entry);
  for (const abbreviation of entry.abbreviations) {
    // The Party's types yield to the State's where both write the same: TT is Thông tư.
    if (!BY_ABBREVIATION.has(abbreviation) || entry.party !== 'only')
      BY_ABBREVIATION.set(abbreviation, entry);
  }
}

/** The type word above the subject; it beats the abbreviation in the number (a "CTr" numbered CT). */
export function findDocumentType(layout: Layout, symbol: string | null): DocumentType | null {
  const block = layout.blocks[layout.parts.type];
  if (block !== undefined) {
    const words = block.text.replace(/[\s:.*]+$/u, '');
    const entry = BY_NAME.get(fold(words));
    if (entry !== undefined) {
      const grounded = layout.clean.ground(block.start, block.start + words.length);
      return {
        name: sentenceCase(words),
        abbreviation: entry.abbreviations[0] ?? null,
        ...grounded,
      };
    }
  }
  return typeOfSymbol(symbol);
}

/** Without a type word: what the number's symbol says. "4912/UBND-NC" has no type: a công văn. */
function typeOfSymbol(symbol: string | null): DocumentType | null {
  if (symbol === null) return null;
  const first = symbol.split(/[-/.]/)[0] ?? '';
  const entry = BY_ABBREVIATION.get(first);
  if (entry !== undefined) return { name: entry.name, abbreviation: first, text: null, span: null };
  return { name: 'Công văn', abbreviation: null, text: null, span: null };
}

/** "CHỈ THỊ" → "Chỉ thị". */
const sentenceCase = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
