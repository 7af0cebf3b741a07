import { isWordUnit } from './letters.ts';

/**
 * Looks up phrases of a fixed list at a place in a text, whole words only, blind to case, the longest
 * first. A phrase may hold marks ("≥", "công trình/dự án").
 */
export class PhraseSet<T = true> {
  readonly #values = new Map<string, T>();
  readonly #lengths: readonly number[];

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of entries) this.#values.set(phrase.toLowerCase(), value);
    this.#lengths = [...new Set([...this.#values.keys()].map((phrase) => phrase.length))].sort(
      (a, b) => b - a,
    );
  }

  static of(phrases: Iterable<string>): PhraseSet {
    return new PhraseSet([...phrases].map((phrase) => [phrase, true] as const));
  }

  /** The longest phrase that begins at `at`. */
  startingAt(text: string, at: number, end = text.length): { end: number; value: T } | undefined {
    if (at >= end || !isEdge(text, at)) return undefined;
    const lower = text.slice(at, Math.min(end, at + (this.#lengths[0] ?? 0))).toLowerCase();
    for (const length of this.#lengths) {
      if (length > lower.length) continue;
      const value = this.#values.get(lower.slice(0, length));
      if (value !== undefined && isEdge(text, at + length)) return { end: at + length, value };
    }
    return undefined;
  }

  /** The longest phrase that ends at `end`. */
  endingAt(text: string, end: number, start = 0): { start: number; value: T } | undefined {
    if (end <= start || !isEdge(text, end)) return undefined;
    const from = Math.max(start, end - (this.#lengths[0] ?? 0));
    const lower = text.slice(from, end).toLowerCase();
    for (const length of this.#lengths) {
      if (length > lower.length) continue;
      const value = this.#values.get(lower.slice(lower.length - length));
      if (value !== undefined && isEdge(text, end - length)) return { start: end - length, value };
    }
    return undefined;
  }

  has(phrase: string): boolean {
    return this.#values.has(phrase.toLowerCase());
  }
}

/** No word runs across `at`. */
function isEdge(text: string, at: number): boolean {
  return !(
    at > 0 &&
    at < text.length &&
    isWordUnit(text.charCodeAt(at - 1)) &&
    isWordUnit(text.charCodeAt(at))
  );
}
