import type { Clean } from '../normalise/clean.ts';
import type { Cell } from '../normalise/tables.ts';
import type { Role } from '../record/types.ts';
import { type Label, readLabel } from './labels.ts';

/** One paragraph or cell with what it is in the document; offsets in the clean text. */
export interface Block {
  index: number;
  start: number;
  end: number;
  text: string;
  /** Wholly bold, or a Markdown heading. */
  heading: boolean;
  /** A blank line stood before it. */
  apart: boolean;
  cell: Cell | null;
  /** "1.", "a)", "Điều 3." that it begins with. */
  label: Label | null;
  /** `null`: text around the document, such as a portal's menu. */
  role: Role | null;
}

export function makeBlocks(clean: Clean): Block[] {
  return clean.paragraphs.map((paragraph, index) => {
    const text = clean.text.slice(paragraph.start, paragraph.end);
    return {
      index,
      start: paragraph.start,
      end: paragraph.end,
      text,
      heading: paragraph.heading,
      apart: paragraph.apart,
      cell: paragraph.cell,
      label: readLabel(text),
      role: null,
    };
  });
}
