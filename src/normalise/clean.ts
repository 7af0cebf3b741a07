import type { Grounded, Span } from '../record/types.ts';
import { applyEdits, type Edit, type Edited } from '../text/edits.ts';
import { barAligned } from './aligned.ts';
import { repairCharacters } from './characters.ts';
import { splitColumns } from './columns.ts';
import { partGlued } from './glued.ts';
import { joinLines, type Paragraph } from './lines.ts';
import { barListed } from './listed.ts';
import { dropMarks } from './marks.ts';
import { barTabs, fenceRows } from './rows.ts';

/**
 * A document without markup: one line is one paragraph (or one cell of a table). Every offset has its
 * exact way back to the source text.
 */
export interface Clean {
  text: string;
  /** As it was before any repair: what `span` tells the places of. */
  source: string;
  paragraphs: readonly Paragraph[];
  /** Place in the source of text[start, end), which begins and ends with no blank. */
  span: (start: number, end: number) => Span;
  /** text[start, end) without the blanks around it, as the record shows it. */
  ground: (start: number, end: number) => Grounded;
}

/** In this order: rows of tables before columns of the page, marks before the words that they stand in. */
const REPAIRS: readonly ((text: string) => Edit[])[] = [
  barTabs,
  repairCharacters,
  barAligned,
  barListed,
  fenceRows,
  splitColumns,
  dropMarks,
];

/** `vocabulary`: syllables by which words that lost the blank between them are known, in lower case. */
export function normalise(source: string, vocabulary: () => ReadonlySet<string>): Clean {
  /** The last first, for the way back. */
  const stages: Edited[] = [];
  let repaired = source;
  for (const repair of [...REPAIRS, (text: string) => partGlued(text, vocabulary)]) {
    const stage = applyEdits(repaired, repair(repaired));
    stages.unshift(stage);
    repaired = stage.text;
  }
  const { edits, paragraphs } = joinLines(repaired);
  const lines = applyEdits(repaired, edits);
  stages.unshift(lines);
  const text = lines.text;
  let starts: Int32Array | undefined;

  const span = (start: number, end: number): Span => {
    let from = start;
    let to = end;
    for (const stage of stages) {
      from = stage.startBefore(from);
      to = stage.endBefore(to);
    }
    starts ??= lineStarts(source);
    return { start: from, end: Math.max(to, from), line: lineAt(starts, from) };
  };
  const ground = (start: number, end: number): Grounded => {
    let from = start;
    let to = end;
    while (from < to && isBlank(text.charCodeAt(from))) from++;
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
    const words = text.slice(from, to);
    return {
      text: words.includes('\n') ? words.replace(/\s+/g, ' ') : words,
      span: span(from, to),
    };
  };
  return { text, source, paragraphs, span, ground };
}

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;

function lineStarts(source: string): Int32Array {
  const starts: number[] = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
    starts.push(at + 1);
  return Int32Array.from(starts);
}

/** 1-based line of `offset`. */
function lineAt(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
