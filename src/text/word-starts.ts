/**
 * The first two letters of words, as one number each: a cheap question before a word is cut out and looked up. Most words of a text
 * are none of the words asked for.
 */
export function wordStarts(words: Iterable<string>): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const word of words) {
    const title = (word[0] ?? '').toUpperCase() + word.slice(1);
    for (const form of [word, title, word.toUpperCase()]) starts.add(startAt(form, 0));
  }
  return starts;
}

/** The two units at `at`, to be asked of a set of `wordStarts`. Words of one letter have no start. */
export const startAt = (text: string, at: number): number =>
  text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
