import { isWordUnit, toLower } from './letters.ts';

interface Phrase<T> {
  /** In lower case. */
  words: string;
  value: T;
}

/** A phrase of a set without values stands alone; `true` is its value. */
type Entry<T> = readonly [string, T] | (true extends T ? string : never);

/** Phrases by the two units at one end of theirs; those of one unit stand apart. */
interface Index<T> {
  pairs: Map<number, Phrase<T>[]>;
  singles: Phrase<T>[];
  /** Units of the longest phrase. */
  longest: number;
}

/**
 * Looks up phrases of a fixed list at a place in a text, whole words only, blind to case, the longest
 * first. A phrase may hold marks ("≥", "công trình/dự án").
 */
export class PhraseSet<T = true> {
  readonly #entries: readonly Entry<T>[];
  #byStart: Index<T> | undefined;
  #byEnd: Index<T> | undefined;

  /** Nothing is built before the first question: a document asks few of all lists. */
  constructor(entries: readonly Entry<T>[]) {
    this.#entries = entries;
  }

  static of(phrases: readonly string[]): PhraseSet {
    return new PhraseSet<true>(phrases);
  }

  /** The longest phrase that begins at `at`. */
  startingAt(text: string, at: number, end = text.length): { end: number; value: T } | undefined {
    this.#byStart ??= buildIndex(this.#entries, true);
    const { pairs, singles, longest } = this.#byStart;
    if (at >= end) return undefined;
    const some = pairs.get(pairAt(text, at)) ?? singles;
    if (some.length === 0 || !isEdge(text, at)) return undefined;
    const lower = text.slice(at, Math.min(end, at + longest)).toLowerCase();
    let best: Phrase<T> | undefined;
    for (const phrase of some) {
      const { length } = phrase.words;
      if (length > (best?.words.length ?? 0) && lower.startsWith(phrase.words))
        if (isEdge(text, at + length)) best = phrase;
    }
    return best && { end: at + best.words.length, value: best.value };
  }

  /** The longest phrase that ends at `end`. */
  endingAt(text: string, end: number, start = 0): { start: number; value: T } | undefined {
    this.#byEnd ??= buildIndex(this.#entries, false);
    const { pairs, singles, longest } = this.#byEnd;
    if (end <= start) return undefined;
    const some = pairs.get(pairAt(text, end - 2)) ?? singles;
    if (some.length === 0 || !isEdge(text, end)) return undefined;
    const lower = text.slice(Math.max(start, end - longest), end).toLowerCase();
    let best: Phrase<T> | undefined;
    for (const phrase of some) {
      const { length } = phrase.words;
      if (length > (best?.words.length ?? 0) && lower.endsWith(phrase.words))
        if (isEdge(text, end - length)) best = phrase;
    }
    return best && { start: end - best.words.length, value: best.value };
  }

  has(phrase: string): boolean {
    return this.startingAt(phrase, 0)?.end === phrase.length;
  }
}

function buildIndex<T>(entries: readonly Entry<T>[], start: boolean): Index<T> {
  const index: Index<T> = { pairs: new Map(), singles: [], longest: 0 };
  for (const entry of entries) {
    const [written, value] = typeof entry === 'string' ? [entry, true as T] : entry;
    const words = written.toLowerCase();
    const { length } = words;
    if (length > index.longest) index.longest = length;
    if (length === 1) {
      index.singles.push({ words, value });
      continue;
    }
    const pair = pairAt(words, start ? 0 : length - 2);
    const same = index.pairs.get(pair);
    if (same === undefined) index.pairs.set(pair, [{ words, value }]);
    else same.push({ words, value });
  }
  // A phrase of one unit may stand where a longer one begins or ends.
  for (const some of index.pairs.values()) some.push(...index.singles);
  return index;
}

/** The two units at `at` as one number, blind to case. */
const pairAt = (text: string, at: number): number =>
  (toLower(text.charCodeAt(at)) << 16) | toLower(text.charCodeAt(at + 1));

/** No word runs across `at`. */
function isEdge(text: string, at: number): boolean {
  return !(
    at > 0 &&
    at < text.length &&
    isWordUnit(text.charCodeAt(at - 1)) &&
    isWordUnit(text.charCodeAt(at))
  );
}
