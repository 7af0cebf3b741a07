import type { Block } from '../../segment/blocks.ts';
import type { Layout } from '../../segment/document.ts';
import { endOfEmphasis } from '../../segment/emphasis.ts';
import { joinShared } from '../../segment/unclosed.ts';
import { skipBlanks, skipBlanksBack } from '../../text/blanks.ts';
import { isUpper } from '../../text/letters.ts';
import { findQuotes, type Quoted } from '../../text/quotes.ts';
import { sentenceEnd } from '../../text/sentences.ts';

/** In UTF-16 units; a mark without its fellow is not sought farther. */
const LONGEST_THEME = 1000;
const OPENING = /[^\p{L}\p{N}]/u;
// "II. CHỦ ĐỀ | VÀ NỘI DUNG THI ĐUA": a heading that names more than the theme
const GOES_ON = /^(?:VÀ|CỦA|VỚI|CHO|TRONG|CÁC) /u;
// Where unquoted words of a theme end.
const UNQUOTED_END =
  /, (?:trên|trong) (?:các|toàn|địa bàn)(?!\p{L})|,? (?:trong đó|nhằm|tập trung|yêu cầu|gồm|cụ thể|như sau|với (?:các|những|nội dung|mục tiêu|một số|phương châm|khẩu hiệu|tinh thần))(?!\p{L})|,? (?:Chủ tịch (?!Hồ)|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Giám đốc|Bộ trưởng|Thủ trưởng)|, (?:Ủy ban|Uỷ ban|Bộ |Ban |Sở |Hội đồng)/u;

/** "lấy “…” làm |chủ đề": the quote before the cue at `at`. */
export function findWordsBefore(
  { text, start }: Block,
  at: number,
): { start: number; end: number } | undefined {
  const tie = /[”"»’]\s*(?:được chọn )?(?:làm|là) $/u.exec(text.slice(0, at));
  if (tie === null) return undefined;
  const quoted = findQuotes(text, Math.max(0, tie.index - LONGEST_THEME), tie.index + 1).at(-1);
  if (quoted === undefined || !quoted.opened || quoted.end !== tie.index + 1) return undefined;
  return { start: start + quoted.from, end: start + trimEnd(text, quoted.to) };
}

/** The words of the theme from `at` on: quoted, in the next paragraph, or from a capital to the end. */
export function findWords(
  layout: Layout,
  block: Block,
  at: number,
): { start: number; end: number } | undefined {
  const { text } = block;
  const from = skipBlanks(text, at);
  const colon = ':-–'.includes(text[skipBlanksBack(text, from) - 1] ?? ' ');
  if (from >= text.length) {
    const next = layout.blocks[block.index + 1];
    if (next === undefined || next.role !== block.role) return undefined;
    const skip = next.label?.length ?? /^[-–+•*] ?/.exec(next.text)?.[0].length ?? 0;
    const quoted = findQuotes(next.text, skip, next.text.length)[0];
    if (quoted?.start === skip)
      return { start: next.start + quoted.from, end: next.start + trimEnd(next.text, quoted.to) };
    if (!colon || next.label !== null || next.text.length > 400) return undefined;
    return { start: next.start + skip, end: next.start + trimEnd(next.text, next.text.length) };
  }
  const marked = OPENING.test(text[from] as string);
  const limit = Math.min(text.length, from + LONGEST_THEME);
  const quoted = marked && joinShared(text, outerQuotes(text, from, limit))[0];
  if (quoted && quoted.start === from && quoted.opened) {
    const end = quoted.closed ? quoted.to : endOfUnclosed(layout, block, quoted);
    return { start: block.start + quoted.from, end: block.start + trimEnd(text, end) };
  }
  if (!isUpper(text.charCodeAt(from)) || GOES_ON.test(text.slice(from, from + 6))) return undefined;
  const stressed = endOfEmphasis(layout.clean, block.start + from, block.end);
  const end =
    stressed === undefined ? endUnquoted(text, from, text.length) : stressed - block.start;
  return { start: block.start + from, end: block.start + trimEnd(text, end) };
}

function endOfUnclosed({ clean }: Layout, { text, start }: Block, quoted: Quoted): number {
  const marked = endOfEmphasis(clean, start + quoted.start, start + quoted.to);
  return marked === undefined ? endUnquoted(text, quoted.from, quoted.to) : marked - start;
}

const outerQuotes = (text: string, from: number, to: number): Quoted[] =>
  findQuotes(text, from, to).filter(({ depth }) => depth === 0);

function endUnquoted(text: string, from: number, limit: number): number {
  const end = sentenceEnd(text, from, limit);
  const cut = UNQUOTED_END.exec(text.slice(from, end));
  return cut === null ? end : from + cut.index;
}

function trimEnd(text: string, end: number): number {
  let to = end;
  while (to > 0 && ' ,;.:/'.includes(text[to - 1] as string)) to--;
  return to;
}
