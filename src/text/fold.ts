/** Forms of a text in which two spellings of one thing are equal. For comparison, never for output. */

// "hòa", "khỏe", "thủy" with the mark on the first vowel, and the slips "tòan", "qúy". On "ua", "ia", "ao" both styles agree.
const OLD_TONE = /[òóỏõọ][ae]|[ùúủũụ]y/g;

const NEW_TONE = new Map<string, string>();
const TONES = [
  { old: 'òóỏõọ', base: 'o', next: 'a', moved: 'àáảãạ' },
  { old: 'òóỏõọ', base: 'o', next: 'e', moved: 'èéẻẽẹ' },
  { old: 'ùúủũụ', base: 'u', next: 'y', moved: 'ỳýỷỹỵ' },
];
for (const { old, base, next, moved } of TONES) {
  for (let i = 0; i < old.length; i++) {
    NEW_TONE.set(`${old[i]}${next}`, `${base}${moved[i]}`);
  }
}

const DASHES = /[‐‑‒–—―−]/g;
const SINGLE_QUOTES = /[‘’‚‛′`´]/g;
// A pair of single quotes is typed for a double one: ‘‘name’’.
const DOUBLE_QUOTES = /[“”„‟«»″]|''/g;
// All but the single space, which is nearly all there is.
const BLANKS = /[\s\u200b\u2060\ufeff]{2,}|[^\S ]|[\u200b\u2060]/g;

/** Any of these: most texts have none. */
const UNEVEN = new RegExp(
  [OLD_TONE, DASHES, SINGLE_QUOTES, DOUBLE_QUOTES, BLANKS].map(({ source }) => source).join('|'),
);

/**
 * `text` in lower case and NFC, with tone marks placed in the new style ("hòa" is "hoà", "quý" stays), dashes as "-", quotes
 * as `"` and `'`, runs of blanks and line breaks as one space, none at the ends. Folding twice changes nothing.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  if (!UNEVEN.test(lower)) return lower.trim();
  return lower
    .replace(OLD_TONE, (pair) => NEW_TONE.get(pair) ?? pair)
    .replace(DASHES, '-')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(BLANKS, ' ')
    .trim();
}

/** `text` without diacritics, case kept: "Đồng Tháp" is "Dong Thap". */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}
