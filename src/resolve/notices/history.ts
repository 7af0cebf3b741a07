import type { Directive, Span } from '../../record/types.ts';
import type { Block } from '../../segment/blocks.ts';
import { isInCitedTitle } from '../../segment/cited-title.ts';
import { findQuotes } from '../../text/quotes.ts';
import { sentenceEnd, sentenceStart } from '../../text/sentences.ts';
import type { Evidence } from './rule.ts';

/** Parts that give orders or name addressees; the preamble looks back. */
export const SPEAKING = new Set(['body', 'closing', 'recipients']);

// "(cũ)", "trước đây là", "sau khi sáp nhập", "tiếp nhận nhiệm vụ từ": words of history in a sentence
const HISTORY =
  /(?<!\p{L})(?:trước đây|trước kia|nay là|trước khi|cũ|nguyên là|tiền thân|sáp nhập|sát nhập|hợp nhất|hợp nhập|chia tách|nhập vào|nhập toàn bộ|sắp xếp|tổ chức lại|đổi tên|giải thể|chấm dứt|kết thúc hoạt động|kế thừa|tiếp nhận|bàn giao|thành lập|kỷ niệm|giải phóng|lịch sử|chuyển về|chuyển giao|đã ban hành|không tổ chức)(?!\p{L})/iu;

/** Whether text[start, end) of a block is no mention of something that should still be there. */
export function isHistory(
  { directive, layout }: Evidence,
  block: Block,
  start: number,
  end: number,
): boolean {
  const { text } = block;
  const from = sentenceStart(text, start, 0);
  const to = sentenceEnd(text, end, text.length);
  if (HISTORY.test(text.slice(from, to))) return true;
  if (findQuotes(text, 0, text.length).some((quoted) => quoted.start < start && quoted.end >= end))
    return true;
  if (isInCitedTitle(text, 0, start)) return true;
  const place = layout.clean.span(block.start + start, block.start + end);
  return isCited(directive, place, text.slice(0, start));
}

// "Nghị quyết số … ngày … của Bộ …": the issuer right after a citation
const ISSUER = /(?:của|do) (?:\p{L}+ ){0,6}$/u;
const REACH = 60;

function isCited({ citations }: Omit<Directive, 'notices'>, place: Span, before: string): boolean {
  return citations.some((citation) =>
    [citation, ...citation.mentions].some(
      ({ span }) =>
        (span.start <= place.start && place.end <= span.end) ||
        (span.end <= place.start && place.start - span.end <= REACH && ISSUER.test(before)),
    ),
  );
}

/** Whether what ended on `to` ("2025-02-28", "2007", "2025-02") was gone on `date`, as far as both are known. */
export function isGone(to: string, date: string): boolean {
  const length = Math.min(to.length, date.length);
  return date.slice(0, length) > to.slice(0, length);
}
