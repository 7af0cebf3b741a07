/** What an item is labelled with; `rank` orders the levels from the outermost (Phần) inwards. */
export interface Label {
  /** As written, without the blank after it: "1.", "(3)-", "Điều 2." */
  text: string;
  rank: number;
  /** UTF-16 units up to the words after it. */
  length: number;
}

// Decree 30/2020/NĐ-CP, Appendix I: phần, chương (Roman), mục, điều, khoản (1.), điểm (a, b, c, d, đ, e …).
const FORMS: readonly { rank: number; pattern: RegExp }[] = [
  { rank: 1, pattern: /^(?:P(?:hần|HẦN) (?:thứ \p{L}+|THỨ \p{Lu}+|[IVX]{1,5}|\d{1,2}))[.:]? ?/u },
  { rank: 2, pattern: /^(?:C(?:hương|HƯƠNG) (?:[IVX]{1,6}|\d{1,2}))[.:]? ?/u },
  { rank: 3, pattern: /^(?:M(?:ục|ỤC) (?:[IVX]{1,5}|\d{1,2}))[.:]? ?/u },
  {
    rank: 4,
    pattern: /^(?!V\/v)(?:[IVX]{1,6}(?:[.)/]| ?[-–] ?(?=\p{Lu})|\.\d{1,2}\.?)) ?(?=\p{L})/u,
  },
  { rank: 4, pattern: /^[A-ĐEG]\. (?=\p{Lu})/u },
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
const BULLET = /^[-–—•+*◦▪·●○] ?(?=[\p{L}\p{N}“"(])/u;

export function readLabel(text: string): Label | null {
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
