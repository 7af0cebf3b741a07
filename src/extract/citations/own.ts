import type { DocumentDate, DocumentNumber } from '../../record/types.ts';
import type { Block } from '../../segment/blocks.ts';
import { fold } from '../../text/fold.ts';
import { numberKey } from './merge.ts';
import type { Found } from './rule.ts';

export interface Own {
  number: DocumentNumber | null;
  date: DocumentDate | null;
  documentType: string | null;
}

// "(Kèm theo Quyết định số …)", "(Ban hành kèm theo …": the note under an appendix's title
const ATTACHED = /^[-•*\s]*\(? ?(?:Ban hành |Được ban hành )?[Kk]èm theo (?:bản )?/u;

/** Whether the document speaks of itself: its number with its date or none, or the note of its appendix. */
export function isOwn(own: Own, found: Found, block: Block): boolean {
  if (found.number === null || found.short) return false;
  const { number, date } = own;
  if (
    number !== null &&
    number.sequence !== null &&
    numberKey(number.text) === numberKey(found.number)
  ) {
    return date === null || found.date === null || isSameDay(date.iso, found.date);
  }
  if (block.role !== 'appendix') return false;
  const note = ATTACHED.exec(block.text);
  if (note === null || found.start > note[0].length + 1) return false;
  return (
    own.documentType !== null && found.type !== null && fold(own.documentType) === fold(found.type)
  );
}

/** As far as both are known: "2025-11" and "2025-11-19" are no two days. */
function isSameDay(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) === b.slice(0, length);
}
