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

/** How far around a mention is looked, in UTF-16 units: sentences may be a page long. */
const REACH = 1500;

/** Whether text[start, end) of a block is no mention of something that should still be there. */
export function isHistory(
  { directive, layout }: Evidence,
  block: Block,
  start: number,
  end: number,
): boolean {
  const { text } = block;
  const floor = Math.max(0, start - REACH);
  const limit = Math.min(text.length, end + REACH);
  if (HISTORY.test(text.slice(sentenceStart(text, start, floor), sentenceEnd(text, end, limit)))) {
    return true;
  }
  const around = text.slice(floor, limit);
  const isQuoted = findQuotes(around, 0, around.length).some(
    (quoted) => quoted.start + floor < start && quoted.end + floor >= end,
  );
  if (isQuoted || isInCitedTitle(text, floor, start)) return true;
  const place = layout.clean.span(block.start + start, block.start + end);
  return isCited(directive, place, text.slice(floor, start));
}

// "Nghị quyết số … ngày … của Bộ …": the issuer right after a citation
const ISSUER = /(?:của|do) (?:\p{L}+ ){0,6}$/u;
const NEAR = 60;

function isCited({ citations }: Omit<Directive, 'notices'>, place: Span, before: string): boolean {
  return citations.some(({ mentions }) =>
    mentions.some(
      ({ span }) =>
        (span.start <= place.start && place.end <= span.end) ||
        (span.end <= place.start && place.start - span.end <= NEAR && ISSUER.test(before)),
    ),
  );
}

/** Whether what ended on `to` ("2025-02-28", "2007", "2025-02") was gone on `date`, as far as both are known. */
export function isGone(to: string, date: string): boolean {
  const length = Math.min(to.length, date.length);
  return date.slice(0, length) > to.slice(0, length);
}
