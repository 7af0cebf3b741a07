/**
 * The matches of a global expression in `text`, in order. `String.matchAll` copies the expression at each call,
 * which takes longer than most searches within one sentence.
 */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  let at = 0;
  for (;;) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    at = pattern.lastIndex + (match[0] === '' ? 1 : 0);
    yield match;
  }
}

/** The last match of a global expression in `text`. */
export function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of matchesOf(pattern, text)) last = match;
  return last;
}
