import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../src/text/edits.ts';

/** A text and edits of it, sorted and apart. */
const edited = fc
  .tuple(
    fc.string({ maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(8), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 8 }),
  )
  .map(([text, steps]) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [skip, length, insert] of steps) {
      const from = at + skip;
      const to = from + length;
      if (to > text.length) break;
      edits.push({ from, to, insert });
      at = to + 1;
    }
    return { text, edits };
  });

describe('applyEdits', () => {
  it('cuts and inserts', () => {
    const { text } = applyEdits('Thành ph**ố', [{ from: 8, to: 10, insert: '' }]);
    expect(text).toBe('Thành phố');
  });

  it('finds the way back over a cut and an insert', () => {
    const { startBefore, endBefore, text } = applyEdits('a**b\nc', [
      { from: 1, to: 3, insert: '' },
      { from: 4, to: 5, insert: ' ' },
    ]);
    expect(text).toBe('ab c');
    expect([startBefore(1), endBefore(2)]).toEqual([3, 4]);
    expect([startBefore(3), endBefore(4)]).toEqual([5, 6]);
    expect([startBefore(2), endBefore(3)]).toEqual([4, 5]);
  });

  it('keeps every copied unit where it was', () => {
    fc.assert(
      fc.property(edited, ({ text: before, edits }) => {
        const { text, startBefore, endBefore } = applyEdits(before, edits);
        // Copied units are those that no insert brought.
        const inserted = new Set<number>();
        let shift = 0;
        for (const { from, to, insert } of edits) {
          for (let i = 0; i < insert.length; i++) inserted.add(from + shift + i);
          shift += insert.length - (to - from);
        }
        for (let i = 0; i < text.length; i++) {
          expect(endBefore(i + 1)).toBeGreaterThanOrEqual(startBefore(i));
          if (inserted.has(i)) continue;
          expect(before[startBefore(i)]).toBe(text[i]);
          expect(endBefore(i + 1)).toBe(startBefore(i) + 1);
        }
      }),
    );
  });
});
