/** Words as comparison sees them: blind to case, tone placement, quotes and dashes. */

/** Tone marks in NFD. The other marks (â, ê, ô, ơ, ư, ă) make another letter and stay. */
const isTone = (code: number): boolean =>
  code === 0x300 || code === 0x301 || code === 0x303 || code === 0x309 || code === 0x323;

/** "kỹ" = "kĩ", "bác sỹ" = "bác sĩ": y alone after a consonant is i. */
const Y_FOR_I = /^(?:[hklmstv]|qu)y$/;

/**
 * "xóa" and "xoá" → "xoa" with the tone after it, "tỷ" and "tỉ" → "ti": a syllable has one tone, so the tone stands at its
 * end and its place inside the syllable is gone.
 */
function foldSyllable(word: string): string {
  const units = word.normalize('NFD');
  let tone = '';
  let bare = '';
  for (let i = 0; i < units.length; i++) {
    if (isTone(units.charCodeAt(i))) tone = units[i] as string;
    else bare += units[i];
  }
  if (bare.endsWith('y') && Y_FOR_I.test(bare)) bare = `${bare.slice(0, -1)}i`;
  return bare.normalize('NFC') + tone;
}

const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

export function foldWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const folded = foldSyllable(word.normalize('NFC').toLowerCase());
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, folded);
  return folded;
}

/** Letters of the alphabets below U+1F00, with combining marks; written out, since it is asked for every letter. */
const isLetterUnit = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0x1e00 && code < 0x1f00) ||
  (code >= 0xc0 && code < 0x1e00 && code !== 0xd7 && code !== 0xf7);

const isDigitUnit = (code: number): boolean => code >= 48 && code <= 57;

/** End of the word or number ("12,1") that begins at `start`; `start` where none does. */
function wordEnd(text: string, start: number): number {
  let end = start;
  if (isDigitUnit(text.charCodeAt(start))) {
    for (;;) {
      while (isDigitUnit(text.charCodeAt(end))) end++;
      const mark = text[end];
      if ((mark !== '.' && mark !== ',') || !isDigitUnit(text.charCodeAt(end + 1))) return end;
      end++;
    }
  }
  while (isLetterUnit(text.charCodeAt(end))) end++;
  return end;
}

const QUOTES = '"\'‘’‚“”„‟«»‹›`´*_';
const DASHES = '-‐‑‒–—―−';
const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x200b || code === 0x2060 || code === 0xfeff;

/** The folded words of `text`, without any sign. */
export function wordsOf(text: string): string[] {
  const plain = text.normalize('NFC');
  const words: string[] = [];
  for (let at = 0; at < plain.length; ) {
    const end = wordEnd(plain, at);
    if (end > at) words.push(foldWord(plain.slice(at, end)));
    at = Math.max(end, at + 1);
  }
  return words;
}

export interface Token {
  /** What it is compared by. */
  key: string;
  /** Half open, into the text. */
  start: number;
  end: number;
}

/** Words and signs of `text` (NFC) with their places; quotes and emphasis are left out, dashes are alike. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    let end = wordEnd(text, start);
    if (end > start) tokens.push({ key: foldWord(text.slice(start, end)), start, end });
    else {
      const sign = text[start] as string;
      end = start + 1;
      if (DASHES.includes(sign)) tokens.push({ key: '-', start, end });
      else if (!QUOTES.includes(sign) && !isBlank(text.charCodeAt(start))) {
        tokens.push({ key: sign, start, end });
      }
    }
    start = end;
  }
  return tokens;
}

/** What two texts have in common when case, quotes, dashes and tone placement do not count. */
export const textKey = (text: string): string =>
  tokensOf(text.normalize('NFC'))
    .map(({ key }) => key)
    .join(' ');
