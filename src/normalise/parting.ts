import { fewestParts, type Parting } from '../text/fewest-parts.ts';
import { fold } from '../text/fold.ts';
import { isLower, isUpper } from '../text/letters.ts';
import { isSyllable, LONGEST_SYLLABLE } from '../text/syllables.ts';

/** What words are known by, each asked for once a word looks glued; in lower case. */
export interface Words {
  /** Syllables of the vocabulary. */
  vocabulary: () => ReadonlySet<string>;
  /** The words that the document writes by themselves, asked for where the vocabulary does not do. */
  own: () => ReadonlySet<string>;
}

type Known = (syllable: string) => boolean;

const folded = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** "thuỷ" is known by "thủy". */
const byVocabulary =
  ({ vocabulary }: Words): Known =>
  (syllable) => {
    const syllables = vocabulary();
    const known = folded.get(syllables) ?? new Set([...syllables].map(fold));
    folded.set(syllables, known);
    return known.has(fold(syllable));
  };
const byDocument = (words: Words): Known => {
  const inVocabulary = byVocabulary(words);
  return (syllable) => inVocabulary(syllable) || words.own().has(syllable);
};

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
export function isKnown(word: string, words: Words): boolean {
  return MARKED.test(word) && isPart(word, byDocument(words));
}

function isPart(word: string, known: Known): boolean {
  const lower = word.toLowerCase();
  return (
    CASED.test(word) && (lower.length > 1 || SHORT.test(lower)) && isSyllable(lower) && known(lower)
  );
}

/** Where the run of letters `word` falls apart, none where it is one word or nobody can tell. */
export function partWord(word: string, words: Words): readonly number[] {
  if (endsInCapital(word)) {
    const capitals = ABBREVIATION_BEHIND.exec(word)?.index ?? 0;
    if (capitals > 0) return isPart(word.slice(0, capitals), byVocabulary(words)) ? [capitals] : [];
  }
  if (isSyllable(word.toLowerCase())) return [];
  const abbreviation = abbreviationEnd(word);
  if (abbreviation !== undefined)
    return isKnown(word.slice(abbreviation), words) ? [abbreviation] : [];
  let found = partingOf(word, byVocabulary(words));
  if (found === undefined && !TITLE.test(word)) found = partingOf(word, byDocument(words));
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
