/** Finds known phrases in folded words, the longest first. */
import { wordsOf } from './words.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value?: T;
}

export interface PhraseTable<T> {
  root: Node<T>;
}

export function buildPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseTable<T> {
  const root: Node<T> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of wordsOf(phrase)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.value ??= value;
  }
  return { root };
}

export interface PhraseHit<T> {
  /** Half open, in words. */
  start: number;
  end: number;
  value: T;
}

/** From left to right, without overlaps. */
export function findPhrases<T>(words: readonly string[], table: PhraseTable<T>): PhraseHit<T>[] {
  const hits: PhraseHit<T>[] = [];
  for (let start = 0; start < words.length; ) {
    let node: Node<T> | undefined = table.root;
    let hit: PhraseHit<T> | undefined;
    for (let at = start; node; ) {
      if (node.value !== undefined) hit = { start, end: at, value: node.value };
      const word: string | undefined = words[at++];
      node = word === undefined ? undefined : node.next.get(word);
    }
    if (hit) hits.push(hit);
    start = hit ? hit.end : start + 1;
  }
  return hits;
}
