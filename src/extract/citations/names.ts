import { fold } from '../../text/fold.ts';
import { isWordUnit } from '../../text/letters.ts';

const COMMA = 1;
const DASH = 2;
const SLASH = 4;
const QUOTE = 8;
const OTHER = 16;
/** Longest run of marks and blanks between two words of a name: " - ", ", “". */
const LONGEST_GAP = 3;

interface Word {
  key: string;
  /** Marks between the word before and this one. */
  marks: number;
  end: number;
}

interface Entry<T> {
  name: string;
  value: T;
  /** Read when a text first has the name's first word. */
  words: Word[] | undefined;
}

export interface NameMatch<T> {
  end: number;
  value: T;
}

/** Names by their first word; whole words, blind to case, tone placement and a comma left out. */
export class NameIndex<T> {
  readonly #byFirst = new Map<string, Entry<T>[]>();

  add(name: string, value: T): void {
    const first = wordKey(name, 0, wordEnd(name, 0));
    const bucket = this.#byFirst.get(first);
    const entry = { name, value, words: undefined };
    if (bucket === undefined) this.#byFirst.set(first, [entry]);
    else bucket.push(entry);
  }

  /** The longest name that begins at `at` and ends before `limit`. */
  match(text: string, at: number, limit: number): NameMatch<T> | undefined {
    const end = wordEnd(text, at);
    const bucket = end === at ? undefined : this.#byFirst.get(wordKey(text, at, end));
    if (bucket === undefined) return undefined;
    const found = readWords(text, at, Math.min(limit, text.length));
    let best: Entry<T> | undefined;
    let length = 0;
    for (const entry of bucket) {
      entry.words ??= readWords(entry.name, 0, entry.name.length);
      if (entry.words.length > length && startsWith(found, entry.words)) {
        best = entry;
        length = entry.words.length;
      }
    }
    return best === undefined
      ? undefined
      : { end: (found[length - 1] as Word).end, value: best.value };
  }
}

const MOST_WORDS = 24;

function readWords(text: string, at: number, limit: number): Word[] {
  const words: Word[] = [];
  let marks = 0;
  for (let from = at; words.length < MOST_WORDS; ) {
    const end = wordEnd(text, from);
    if (end === from || end > limit) break;
    words.push({ key: wordKey(text, from, end), marks, end });
    const next = gapEnd(text, end);
    if (next === end || next - end > LONGEST_GAP) break;
    marks = gapMarks(text, end, next);
    from = next;
  }
  return words;
}

function startsWith(found: readonly Word[], name: readonly Word[]): boolean {
  if (found.length < name.length) return false;
  for (let i = 0; i < name.length; i++) {
    const one = found[i] as Word;
    const other = name[i] as Word;
    if (one.key !== other.key || !mayStand(one.marks, other.marks)) return false;
  }
  return true;
}

const isAmpersand = (code: number): boolean => code === 38;

function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && (isWordUnit(text.charCodeAt(i)) || isAmpersand(text.charCodeAt(i))))
    i++;
  return i;
}

/** Only these syllables have two spellings; folding the others is lowering them. */
const TWO_SPELLINGS = /[òóỏõọ][ae]|[ùúủũụ]y/;

function wordKey(text: string, start: number, end: number): string {
  const word = text.slice(start, end).toLowerCase();
  return TWO_SPELLINGS.test(word) ? fold(word) : word;
}

function gapEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isWordUnit(text.charCodeAt(i)) && i - at <= LONGEST_GAP + 2) i++;
  return i;
}

function gapMarks(text: string, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i < to; i++) {
    const char = text[i] as string;
    if (char === ' ') continue;
    if (char === ',') marks |= COMMA;
    else if (char === '-' || char === '–') marks |= DASH;
    else if (char === '/') marks |= SLASH;
    else if ('“”"\''.includes(char)) marks |= QUOTE;
    else marks |= OTHER;
  }
  return marks;
}

/** "Thi đua - Khen thưởng" and "Thi đua khen thưởng" for "Thi đua, khen thưởng", but no comma more. */
function mayStand(found: number, named: number): boolean {
  if ((found & OTHER) !== 0) return false;
  if ((found & SLASH) !== 0 && (named & SLASH) === 0) return false;
  return (found & (COMMA | DASH)) === 0 || (named & (COMMA | DASH)) !== 0;
}
