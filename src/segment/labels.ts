/** What an item is labelled with; `rank` orders the levels from the outermost (Phần) inwards. */
export interface Label {
  /** As written, without the blank after it: "1.", "(3)-", "Điều 2." */
  text: string;
  rank: number;
  /** UTF-16 units up to the words after it. */
  length: number;
}

export const ROMAN_RANK = 4;
/** "A." stands under "II.", or over "I." where it comes first (segment/ranks.ts). */
export const LETTER_RANK = 4.5;

// Decree 30/2020/NĐ-CP, Appendix I: phần, chương (Roman), mục, điều, khoản (1.), điểm (a, b, c, d, đ, e …).
const FORMS: readonly { rank: number; pattern: RegExp }[] = [
  { rank: 1, pattern: /^(?:P(?:hần|HẦN) (?:thứ \p{L}+|THỨ \p{Lu}+|[IVX]{1,5}|\d{1,2}))[.:]? ?/u },
  { rank: 2, pattern: /^(?:C(?:hương|HƯƠNG) (?:[IVX]{1,6}|\d{1,2}))[.:]? ?/u },
  { rank: 3, pattern: /^(?:M(?:ục|ỤC) (?:[IVX]{1,5}|\d{1,2}))[.:]? ?/u },
  {
    rank: ROMAN_RANK,
    pattern: /^(?!V\/v)(?:[IVX]{1,6}(?:[.)/]| ?[-–] ?(?=\p{Lu})|\.\d{1,2}\.?)) ?(?=\p{L})/u,
  },
  { rank: LETTER_RANK, pattern: /^[A-EĐG]\. (?=\p{Lu})/u },
  { rank: 5, pattern: /^(?:Điều \d{1,3}\p{Ll}?(?:[.:]| ?[-–])) ?/u },
  {
    rank: 7,
    pattern:
      /^(?:- )?\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?:[.)]? (?=\p{L}|\d{1,3}%)|[.)] (?=\p{N}))/u,
  },
  { rank: 6, pattern: /^(?:- )?\d{1,2}\.\d{1,2}(?:[.)]? (?=\p{L}|\d{1,3}%)|[.)] (?=\p{N}))/u },
  { rank: 8.2, pattern: /^(?:- )?\(\d{1,2}\)[.:]? ?-? ?(?=[\p{L}\p{N}"“'‘])/u },
  {
    rank: 5.5,
    pattern: /^(?:- )?\d{1,2}(?:[.)/](?!\d)| ?[-–](?= ?\p{Lu}\p{Ll})) ?(?=[\p{L}\p{N}"“'‘(])/u,
  },
  { rank: 8, pattern: /^[a-zđ](?:\.\d{1,2})?(?:\)|\.(?= )|\/(?= )) ?/u },
];
// What all of them begin with: most paragraphs do not.
const BEGINNING =
  /^(?:[-(\d]|P(?:hần|HẦN)|C(?:hương|HƯƠNG)|M(?:ục|ỤC)|Điều|[IVX]{1,6}[.)/ –-]|[A-ZĐa-zđ][.)/])/u;
const BULLET = /^[-–—•+*◦▪·●○] ?(?=[\p{L}\p{N}“"(])/u;

export function readLabel(text: string): Label | null {
  if (!BEGINNING.test(text)) return null;
  for (const { rank, pattern } of FORMS) {
    const match = pattern.exec(text);
    if (match !== null) return { text: match[0].trim(), rank, length: match[0].length };
  }
  return null;
}

/** UTF-16 units of the bullet that `text` begins with, 0 where there is none. */
export function bulletLength(text: string): number {
  return BULLET.exec(text)?.[0].length ?? 0;
}
