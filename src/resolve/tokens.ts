import { fold, stripMarks } from '../text/fold.ts';
import { isUpper } from '../text/letters.ts';

/** A word of a short phrase, in the forms that names are compared by. */
export interface Token {
  raw: string;
  /** Folded: "ủy" and "uỷ" are one. */
  key: string;
  /** Without diacritics, for letterheads with faults of recognition. */
  bare: string;
  start: number;
  end: number;
  /** What stands between the word before and this one; a line break where a new line begins. */
  gap: string;
  capital: boolean;
  /** Which of the lines given it stands in. */
  line: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Forms of words seen, since the words of letterheads are few. */
const forms = new Map<string, { key: string; bare: string }>();
const MAX_FORMS = 4000;

function formsOf(raw: string): { key: string; bare: string } {
  let known = forms.get(raw);
  if (!known) {
    const key = fold(raw);
    known = { key, bare: stripMarks(key) };
    if (forms.size >= MAX_FORMS) forms.clear();
    forms.set(raw, known);
  }
  return known;
}

/** Words of `lines` in order. */
export function tokenize(lines: readonly string[]): Token[] {
  const tokens: Token[] = [];
  for (let line = 0; line < lines.length; line++) {
    const text = (lines[line] ?? '').normalize('NFC');
    let last = 0;
    for (const match of text.matchAll(WORD)) {
      const raw = match[0];
      const start = match.index;
      const { key, bare } = formsOf(raw);
      const gap = last === 0 && line > 0 ? `\n${text.slice(0, start)}` : text.slice(last, start);
      last = start + raw.length;
      tokens.push({
        raw,
        key,
        bare,
        start,
        end: last,
        gap,
        line,
        capital: isUpper(raw.charCodeAt(0)),
      });
    }
  }
  return tokens;
}

/** `text` without blanks, hyphens and diacritics: one key for Đắk Lắk, ĐắkLắk and Đăk Lăk. */
export function compactKey(text: string): string {
  return stripMarks(fold(text)).replace(/[^a-z0-9]+/g, '');
}
