import { isLower, isUpper } from '../text/letters.ts';

/** What a unit is, for the shape of the run of letters and digits that it stands in. */
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const VOWEL = 8;

/** The Latin blocks that Vietnamese and its neighbours use, and the combining marks. */
const LETTERS = [
  [0x41, 0x250],
  [0x300, 0x370],
  [0x1e00, 0x1f00],
] as const;
/** À-ă, ĩ-ư, Ạ-ỹ: every letter there but "ç" and the like is a vowel with its marks. */
const VOWELS = [
  [0xc0, 0x104],
  [0x128, 0x1b1],
  [0x1ea0, 0x1efa],
] as const;
const KIND_SIZE = 0x1f00;
let kinds: Uint8Array | undefined;

/** Kinds of the units of Vietnamese, Latin letters and digits; built for the first text. */
function buildKinds(): Uint8Array {
  const kind = new Uint8Array(KIND_SIZE);
  kind.fill(DIGIT, 0x30, 0x3a);
  for (const [from, to] of VOWELS) kind.fill(VOWEL, from, to);
  for (const vowel of 'aeiouyAEIOUY') kind[vowel.charCodeAt(0)] = VOWEL;
  for (const [from, to] of LETTERS)
    for (let code = from; code < to; code++)
      kind[code] = isUpper(code)
        ? UPPER | (kind[code] as number)
        : isLower(code)
          ? LOWER | (kind[code] as number)
          : 0;
  return kind;
}

/**
 * Runs of letters and digits that are no syllable, no number and no abbreviation at first sight: with vowels on two
 * sides of a consonant, a capital behind a small letter, small letters behind capitals, or letters beside digits.
 */
export function* oddWords(text: string): Generator<{ start: number; end: number }> {
  kinds ??= buildKinds();
  const { length } = text;
  for (let at = 0; at < length; at++) {
    const start = at;
    let all = 0;
    let last = 0;
    let vowels = 0;
    let capitals = 0;
    let odd = false;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      const kind = code < KIND_SIZE ? (kinds[code] as number) : 0;
      if (kind === 0) break;
      if ((kind & VOWEL) > (last & VOWEL)) vowels++;
      if ((kind & UPPER) !== 0) {
        capitals++;
        if ((last & LOWER) !== 0) odd = true;
      }
      all |= kind;
      last = kind;
    }
    if (at === start || at - start < 3) continue;
    const mixed = (all & DIGIT) !== 0 && all !== DIGIT;
    if (odd || mixed || vowels > 1 || (capitals > 1 && (all & LOWER) !== 0))
      yield { start, end: at };
  }
}
