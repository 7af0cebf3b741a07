import type { Grounded } from '../../record/types.ts';
import type { Layout } from '../../segment/document.ts';

/**
 * The words of a citation, clean.text[start, end). Of "[Chỉ thị số 19/CT-TTg](https://…) ngày 16/7/2021" those in the link alone,
 * since a place in the source that ran on would hold the link's address.
 */
export function quoteOutsideAddress(clean: Layout['clean'], start: number, end: number): Grounded {
  const whole = clean.ground(start, end);
  const words = clean.source.slice(whole.span.start, whole.span.end);
  if (!words.includes('](') && !words.includes('[')) return whole;
  const dropped = (at: number): string =>
    clean.source.slice(clean.span(at - 1, at).end, clean.span(at, at + 1).start);
  let from = start;
  for (let at = start + 1; at < end; at++) {
    const marks = dropped(at);
    if (marks.includes('](')) return clean.ground(from, at);
    if (marks.includes('[')) from = at;
  }
  return clean.ground(from, end);
}
