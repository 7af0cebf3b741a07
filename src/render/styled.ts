/** Text with tones. Views say what a word means (`bad`), the command line decides what that looks like. */
import { oneLine } from './visible.ts';
import { cutAt, displayWidth } from './width.ts';

export type Tone = 'strong' | 'dim' | 'accent' | 'good' | 'bad' | 'warn';
export interface Segment {
  text: string;
  tone?: Tone;
}
/** What a cell or a paragraph holds. */
export type Styled = string | readonly Segment[];
/** Draws a tone; `plain` draws none. */
export type Paint = (text: string, tone: Tone) => string;

export const plain: Paint = (text) => text;

type Line = Segment[];

const segmentsOf = (styled: Styled): readonly Segment[] =>
  typeof styled === 'string' ? [{ text: styled }] : styled;

export const widthOf = (styled: Styled): number =>
  segmentsOf(styled).reduce((sum, { text }) => sum + displayWidth(text), 0);

export const paintLine = (line: readonly Segment[], paint: Paint): string =>
  line.map(({ text, tone }) => (tone && text ? paint(text, tone) : text)).join('');

/** The same segments safe to draw: no control characters, no line breaks. */
export function cleanStyled(styled: Styled): Segment[] {
  const segments = segmentsOf(styled);
  return segments.map((segment, index) => {
    // Blanks at the seams of segments are part of the sentence.
    const before = index > 0 && /^\s/.test(segment.text) ? ' ' : '';
    const after = index < segments.length - 1 && /\S\s+$/.test(segment.text) ? ' ' : '';
    return { ...segment, text: before + oneLine(segment.text) + after };
  });
}

/** Whole words, each as the segments that it is made of: "xóa" may be half struck out. */
function wordsOf(segments: readonly Segment[]): Line[] {
  const words: Line[] = [];
  let word: Line = [];
  for (const segment of segments) {
    for (const [index, part] of segment.text.split(' ').entries()) {
      if (index > 0) {
        if (word.length > 0) words.push(word);
        word = [];
      }
      if (part !== '') word.push({ ...segment, text: part });
    }
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** A word longer than the line, in pieces that fit. */
function breakWord(word: Line, width: number): Line[] {
  const pieces: Line[] = [[]];
  let room = width;
  for (const segment of word) {
    let rest = segment.text;
    while (rest !== '') {
      const fits = displayWidth(rest) <= room;
      const cut = fits ? rest.length : cutAt(rest, room);
      if (!fits && room < width && displayWidth(rest.slice(0, cut)) > room) {
        pieces.push([]);
        room = width;
        continue;
      }
      pieces.at(-1)?.push({ ...segment, text: rest.slice(0, cut) });
      room -= displayWidth(rest.slice(0, cut));
      rest = rest.slice(cut);
      if (rest !== '') {
        pieces.push([]);
        room = width;
      }
    }
  }
  return pieces;
}

/** Lines of at most `width` columns, broken between words where words fit. Never empty. */
export function wrap(styled: Styled, width: number): Line[] {
  const lines: Line[] = [[]];
  let used = 0;
  for (const word of wordsOf(cleanStyled(styled))) {
    const pieces = widthOf(word) > width ? breakWord(word, width) : [word];
    for (const [index, piece] of pieces.entries()) {
      const columns = widthOf(piece);
      const line = lines.at(-1) as Line;
      if (index === 0 && used > 0 && used + 1 + columns <= width) {
        const tone = line.at(-1)?.tone;
        const joins = tone !== undefined && tone === piece[0]?.tone;
        line.push(joins ? { text: ' ', tone } : { text: ' ' }, ...piece);
        used += 1 + columns;
      } else if (used === 0) {
        line.push(...piece);
        used = columns;
      } else {
        lines.push([...piece]);
        used = columns;
      }
    }
  }
  return lines.map(merge);
}

/** Neighbours of one tone as one segment, so that colour codes stay few. */
function merge(line: Line): Line {
  const merged: Line = [];
  for (const segment of line) {
    const last = merged.at(-1);
    if (last && last.tone === segment.tone) last.text += segment.text;
    else merged.push({ ...segment });
  }
  return merged;
}
