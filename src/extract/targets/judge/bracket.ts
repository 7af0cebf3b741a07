/** A bracket that is open where a number stands. */
export interface Bracket {
  /** The words right before it, as far as the last mark. */
  behind: string;
  /** From it up to the number. */
  inside: string;
}

/** The bracket that is open at `at`. */
export function openBracketAt(sentence: string, at: number): Bracket | null {
  if (!sentence.slice(0, at).includes('(')) return null;
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (sentence[i] === ')') depth++;
    else if (sentence[i] === '(' && depth-- === 0)
      return {
        behind: sentence.slice(pieceStart(sentence, i), i),
        inside: sentence.slice(i + 1, at).trimStart(),
      };
  }
  return null;
}

/** Where the words begin that end at `end`: behind a mark that is none of a number's, as in "7,5". */
function pieceStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && !(/[,;:.()]/.test(text[at - 1] as string) && !/\d/.test(text[at] ?? ''))) at--;
  return at;
}
