import { fold, stripMarks } from '../text/fold.ts';
import { isUpper, isWordUnit } from '../text/letters.ts';

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
    for (let i = 0; i < text.length; ) {
      if (!isWordUnit(text.charCodeAt(i))) {
        i++;
        continue;
      }
      const start = i;
      while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
      const raw = text.slice(start, i);
      const { key, bare } = formsOf(raw);
      const gap = last === 0 && line > 0 ? `\n${text.slice(0, start)}` : text.slice(last, start);
      const capital = isUpper(raw.charCodeAt(0));
      tokens.push({ raw, key, bare, start, end: i, gap, line, capital });
      last = i;
    }
  }
  return tokens;
}

const BLANKS_AND_SIGNS = /[ \-,.&/]+/g;

/** Folded `text` without blanks and signs: one key for Kon Tum, KonTum and Kon-Tum. */
export const tighten = (folded: string): string => folded.replace(BLANKS_AND_SIGNS, '');

/** The tight key of each name, all folded at once: one by one is what costs. */
export const tightKeys = (names: readonly string[]): string[] =>
  tighten(fold(names.join('|'))).split('|');
