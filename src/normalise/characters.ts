import type { Edit } from '../text/edits.ts';
import { matchesOf } from '../text/matches.ts';

// What is not as the rules expect it: letters followed by combining marks (NFD), blanks other than
// U+0020, soft hyphens, zero-width marks, byte order marks, CR, form feeds.
const ODD =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one
  /[^\u0300-\u036f][\u0300-\u036f]+|\r\n?|[\t\u000b\u000c\u0085\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]|[\u00ad\u200b-\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]|[\u2028\u2029]/g;
const ANY_ODD =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one
  /[\r\t\u000b\u000c\u0085\u00a0\u00ad\u0300-\u036f\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]/;

/** NFC, one kind of blank, one kind of line end; invisible marks go. */
export function repairCharacters(text: string): Edit[] {
  if (!ANY_ODD.test(text)) return [];
  const edits: Edit[] = [];
  for (const match of matchesOf(ODD, text)) {
    const found = match[0];
    const insert = replacement(found);
    if (insert !== found) edits.push({ from: match.index, to: match.index + found.length, insert });
  }
  return edits;
}

function replacement(found: string): string {
  const code = found.charCodeAt(0);
  if (found.length > 1 && found !== '\r\n') return found.normalize('NFC');
  if (code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029) return '\n';
  if (code === 0xad || code === 0xfeff || code === 0x2060) return '';
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return '';
  if (code >= 0x2066 && code <= 0x2069) return '';
  return ' ';
}
