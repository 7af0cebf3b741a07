/** Keys of rows: what a person asks for a row by. */
import type { RowKind } from './types.ts';
import { tokensOf } from './words.ts';

/** The identity where the row has one ("forest_cover"), else the words: "movement:dân vận khéo". */
export const keyOf = (kind: RowKind, identity: string | null, label: string): string =>
  identity ?? `${kind}:${plainWords(label)}`;

/** Words as a person would type them, without signs. */
function plainWords(label: string): string {
  const lower = label.normalize('NFC').toLowerCase();
  return tokensOf(lower)
    .map(({ start, end }) => lower.slice(start, end))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
}

/** The second of a key is "key#2". */
export function unique(key: string, taken: Map<string, number>): string {
  const count = (taken.get(key) ?? 0) + 1;
  taken.set(key, count);
  return count === 1 ? key : `${key}#${count}`;
}
