/** Words as comparison sees them: blind to case, tone placement, quotes and dashes. */

/** Tone marks in NFD. The other marks (â, ê, ô, ơ, ư, ă) make another letter and stay. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/**
 * "xóa" and "xoá" → "xoa1", "tỷ" and "tỉ" → "ti3": a syllable has one tone, so the tone stands at its end and
 * its place inside the syllable is gone.
 */
function foldSyllable(word: string): string {
  let tone = '';
  let bare = '';
  for (const unit of word.normalize('NFD')) {
    if (TONES.test(unit)) tone = unit;
    else bare += unit;
  }
  // "kỹ" = "kĩ", "bác sỹ" = "bác sĩ": y alone after a consonant is i.
  if (/^(?:[hklmstv]|qu)y$/.test(bare)) bare = `${bare.slice(0, -1)}i`;
  return bare.normalize('NFC') + tone;
}

const CACHE_LIMIT = 20_000;
const cache = new Map<string, string>();

export function foldWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const lower = word.normalize('NFC').toLowerCase();
  const folded = /[^a-z0-9]/.test(lower) || lower.endsWith('y') ? foldSyllable(lower) : lower;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(word, folded);
  return folded;
}

/** Letters with their marks, numbers with their inner marks ("12,1"), or one sign. */
const TOKEN = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{M}]+|\p{N}+(?:[.,]\p{N}+)*/gu;
const QUOTE = /["'‘’‚“”„«»‹›`´*_]/;
const DASH = /[-‐‑‒–—―−]/;

/** The folded words of `text`, without any sign. */
export function wordsOf(text: string): string[] {
  return (text.normalize('NFC').match(WORD) ?? []).map(foldWord);
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
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    if (QUOTE.test(word)) continue;
    const key = DASH.test(word) ? '-' : foldWord(word);
    tokens.push({ key, start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** What two texts have in common when case, quotes, dashes and tone placement do not count. */
export const textKey = (text: string): string =>
  tokensOf(text.normalize('NFC'))
    .map(({ key }) => key)
    .join(' ');
