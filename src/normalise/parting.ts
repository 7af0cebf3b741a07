import { fewestParts, type Parting } from '../text/fewest-parts.ts';
import { fold } from '../text/fold.ts';
import { isLower, isUpper } from '../text/letters.ts';
import { isSyllable, LONGEST_SYLLABLE } from '../text/syllables.ts';
import { knownSyllables } from '../vocabulary/known-syllables.ts';

/** The words that a document writes by themselves, asked for where the vocabulary does not do. */
export type OwnWords = () => ReadonlySet<string>;

type Known = (syllable: string) => boolean;

let folded: ReadonlySet<string> | undefined;

/** "thuỷ" is known by "thủy". */
const byVocabulary: Known = (syllable) => {
  folded ??= new Set([...knownSyllables()].map(fold));
  return folded.has(fold(syllable));
};
const byDocument =
  (own: OwnWords): Known =>
  (syllable) =>
    byVocabulary(syllable) || own().has(syllable);

// A letter alone is a word in "ở" and "ý" only; "ô tô" may well be written "ôtô".
const SHORT = /^[ởý]$/;
const MARKED = /[^a-z]/i;
// "theo", "Quyết", "PHÁT"
const CASED = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u;
// "Êđê", "Lênin": what may be a name
const TITLE = /^\p{Lu}\p{Ll}+$/u;
// "TW", "UBND", "TTg"
const ABBREVIATION = /^(?:TTg(?=\p{Ll})|[A-ZĐ]{2,}(?=\p{Ll}))/u;
// "của|UBND"
const ABBREVIATION_BEHIND = /(?<=\p{Ll})[A-ZĐ]{2,}$/u;

const endsInCapital = (word: string): boolean => isUpper(word.charCodeAt(word.length - 1));

/** A cheap question first: most runs of letters that look odd are "Covid", "email", "m" of "m2". */
export const mayFallApart = (word: string): boolean =>
  MARKED.test(word) || (endsInCapital(word) && isLower(word.charCodeAt(1)));

/** Whether `word` is a syllable with marks of its own that is known. */
export function isKnown(word: string, own: OwnWords): boolean {
  return MARKED.test(word) && isPart(word, byDocument(own));
}

function isPart(word: string, known: Known): boolean {
  const lower = word.toLowerCase();
  return (
    CASED.test(word) && (lower.length > 1 || SHORT.test(lower)) && isSyllable(lower) && known(lower)
  );
}

/** Where the run of letters `word` falls apart, none where it is one word or nobody can tell. */
export function partWord(word: string, own: OwnWords): readonly number[] {
  if (endsInCapital(word)) {
    const capitals = ABBREVIATION_BEHIND.exec(word)?.index ?? 0;
    if (capitals > 0) return isPart(word.slice(0, capitals), byVocabulary) ? [capitals] : [];
  }
  if (isSyllable(word.toLowerCase())) return [];
  const abbreviation = abbreviationEnd(word);
  if (abbreviation !== undefined)
    return isKnown(word.slice(abbreviation), own) ? [abbreviation] : [];
  let found = partingOf(word, byVocabulary);
  if (found === undefined && !TITLE.test(word)) found = partingOf(word, byDocument(own));
  return found === undefined || found === 'many' ? [] : found;
}

/** The end of the capitals that small letters are glued to: "TW|ngày", "CP|Ngày", "TTg|của". */
function abbreviationEnd(word: string): number | undefined {
  const end = ABBREVIATION.exec(word)?.[0].length;
  if (end === undefined) return undefined;
  // "Ngày" has a capital of its own; of "AVương" nothing is left.
  const rest = word.slice(end - 1);
  const begins = /^\p{Lu}/u.test(rest) && isSyllable(rest.toLowerCase()) ? end - 1 : end;
  return begins > 1 ? begins : undefined;
}

const partingOf = (word: string, known: Known): Parting =>
  fewestParts(word, LONGEST_SYLLABLE, (part) => isPart(part, known));
