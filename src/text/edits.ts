/** Repairs as data: what is cut, what stands in its place, and the exact way back. */

/** Replaces text[from, to) by `insert`; offsets are UTF-16 code units of the text before the edit. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
}

/** A text after edits, with the way from its offsets back to the text before. */
export interface Edited {
  text: string;
  /** Offset before the edits of the unit at `offset`; of an inserted unit: where its edit begins. */
  startBefore: (offset: number) => number;
  /** Offset before the edits of the end of text[…, offset): of an inserted unit, where its edit ends. */
  endBefore: (offset: number) => number;
}

const identity = (offset: number): number => offset;

/**
 * Applies edits that are sorted by `from` and do not overlap.
 * A law holds it: for every unit that is copied, before[startBefore(i)] is text[i].
 */
export function applyEdits(before: string, edits: readonly Edit[]): Edited {
  if (edits.length === 0) return { text: before, startBefore: identity, endBefore: identity };
  const parts: string[] = [];
  // After edit i: `out[i]` is where its insert begins in the new text, `kept[i]` where copying resumes.
  const out = new Int32Array(edits.length);
  const kept = new Int32Array(edits.length);
  let read = 0;
  let written = 0;
  for (let i = 0; i < edits.length; i++) {
    const { from, to, insert } = edits[i] as Edit;
    if (from > read) parts.push(before.slice(read, from));
    written += from - read;
    out[i] = written;
    if (insert !== '') parts.push(insert);
    written += insert.length;
    kept[i] = written;
    read = to;
  }
  parts.push(before.slice(read));

  /** The last edit whose insert begins at or before `offset`, -1 where there is none. */
  const editAt = (offset: number): number => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((out[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const startBefore = (offset: number): number => {
    const i = editAt(offset);
    if (i < 0) return offset;
    const { from, to } = edits[i] as Edit;
    const copied = offset - (kept[i] as number);
    return copied >= 0 ? to + copied : from;
  };
  const endBefore = (offset: number): number => {
    if (offset <= 0) return startBefore(0);
    const i = editAt(offset - 1);
    if (i < 0) return offset;
    const copied = offset - (kept[i] as number);
    return (edits[i] as Edit).to + Math.max(copied, 0);
  };
  return { text: parts.join(''), startBefore, endBefore };
}
