/**
 * The syllables of Vietnamese: a closed grammar of onset, rhyme and tone. Names of other peoples ("Srêpốk") and foreign words
 * ("vectơ") do not obey it.
 */

/** "nghiêng", in letters. */
export const LONGEST_SYLLABLE = 7;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

// "k" before "e", "ê", "i", "y" and "c" before the others; so "gh", "g" and "ngh", "ng"
const ONSET =
  '(?:[bdđhlmnrsvx]|c(?![eêiy])|ch|g(?![eê])|gh(?=[eêi])|gi(?!i)|k(?=[eêiy])|kh|ng(?![eêiy])|ngh(?=[eêi])|nh|ph?|th?|tr|qu(?=[aăâeêiôơy]))?';
const RHYMES = [
  'a(?:ch?|i|m|n[gh]?|o|p|t|u|y)?',
  'ă(?:c|m|ng?|p|t)',
  'â(?:c|m|ng?|p|t|u|y)',
  'e(?:c|m|ng?|o|p|t)?',
  'ê(?:ch|m|n[gh]?|p|t|u)?',
  'i(?:a|ch|m|nh?|p|t|u)?',
  '[iy]ê(?:c|m|ng?|p|t|u)',
  'o(?:c|i|m|ng?|p|t)?',
  'oo(?:c|ng)',
  'oa(?:ch?|i|m|n[gh]?|o|p|t|y)?',
  'oă(?:c|m|ng?|t)',
  'oe(?:n|o|t)?',
  'ô(?:c|i|m|ng?|p|t)?',
  'ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|ng?|p|t)?',
  'uâ(?:ng?|t|y)',
  'uê(?:ch|nh)?',
  'uô(?:c|i|m|ng?|t)',
  'uơ',
  'uy(?:a|ch|nh?|p|t|u)?',
  'uyê(?:n|t)',
  'ư(?:a|c|i|m|ng?|t|u)?',
  'ươ(?:c|i|m|ng?|p|t|u)',
  'y(?:ch|nh?|t|u)?',
];

let shape: RegExp | undefined;

/** Whether `word`, in NFC and lower case, is one syllable: of the written shape, with one tone at most. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE) return false;
  const parted = word.normalize('NFD');
  const tones = parted.match(TONES);
  if (tones !== null && tones.length > 1) return false;
  const plain = parted.replace(TONES, '').normalize('NFC');
  shape ??= new RegExp(`^${ONSET}(?:${RHYMES.join('|')})$`, 'u');
  if (!shape.test(plain)) return false;
  // What ends in a stop bears "sắc" or "nặng": "một", "các".
  return !/(?:c|ch|p|t)$/.test(plain) || tones?.[0] === '\u0301' || tones?.[0] === '\u0323';
}
