import { fold } from '../../text/fold.ts';
import { isWordUnit } from '../../text/letters.ts';

const COMMA = 1;
const DASH = 2;
const SLASH = 4;
const QUOTE = 8;
const OTHER = 16;
/** Longest run of marks and blanks between two words of a name: " - ", ", “". */
const LONGEST_GAP = 3;

interface Node<T> {
  next: Map<string, Node<T>>;
  /** Marks that names have before this word. */
  marks: number;
  value: T | undefined;
}

export interface NameMatch<T> {
  end: number;
  value: T;
}

/** Longest names first, whole words, blind to case, tone placement and a comma left out. */
export class NameTree<T> {
  readonly #root: Node<T> = { next: new Map(), marks: 0, value: undefined };

  add(name: string, value: T): void {
    let node = this.#root;
    let at = 0;
    while (at < name.length) {
      const end = wordEnd(name, at);
      const word = wordKey(name, at, end);
      let child = node.next.get(word);
      if (child === undefined) {
        child = { next: new Map(), marks: 0, value: undefined };
        node.next.set(word, child);
      }
      const start = gapEnd(name, end);
      child.marks |= at === 0 ? 0 : gapMarks(name, gapStart(name, at), at);
      node = child;
      at = start;
    }
    node.value ??= value;
  }

  /** The longest name that begins at `at` and ends before `limit`. */
  match(text: string, at: number, limit: number): NameMatch<T> | undefined {
    let node = this.#root;
    let from = at;
    let marks = 0;
    let best: NameMatch<T> | undefined;
    while (from < limit) {
      const end = wordEnd(text, from);
      if (end === from || end > limit) break;
      const child = node.next.get(wordKey(text, from, end));
      if (child === undefined || !mayStand(marks, child.marks)) break;
      node = child;
      if (node.value !== undefined) best = { end, value: node.value };
      const start = gapEnd(text, end);
      if (start === end || start - end > LONGEST_GAP) break;
      marks = gapMarks(text, end, start);
      from = start;
    }
    return best;
  }
}

const isAmpersand = (code: number): boolean => code === 38;

function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && (isWordUnit(text.charCodeAt(i)) || isAmpersand(text.charCodeAt(i))))
    i++;
  return i;
}

function wordKey(text: string, start: number, end: number): string {
  return fold(text.slice(start, end));
}

function gapEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && !isWordUnit(text.charCodeAt(i)) && i - at <= LONGEST_GAP + 2) i++;
  return i;
}

function gapStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && !isWordUnit(text.charCodeAt(i - 1))) i--;
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
