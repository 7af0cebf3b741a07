import type { Grounded } from '../record/types.ts';
import type { Layout } from '../segment/document.ts';

/** Trích yếu: all its lines, "Về việc" and capitals kept; without a rule or mark at its end. */
export function findSubject(layout: Layout): Grounded | null {
  const { blocks, clean, parts } = layout;
  const first = blocks[parts.subjectStart];
  const last = blocks[parts.subjectEnd - 1];
  if (first === undefined || last === undefined || parts.subjectEnd <= parts.subjectStart)
    return null;
  return clean.ground(first.start, last.end);
}
