import type { Comparator } from '../../../record/types.ts';
import { PhraseSet } from '../../../text/phrases.ts';
import { COMPARATORS_BEFORE, LINK_LOOKALIKES, LINKS } from '../../../vocabulary/target-words.ts';

const BEFORE = new PhraseSet(
  (Object.keys(COMPARATORS_BEFORE) as (keyof typeof COMPARATORS_BEFORE)[]).flatMap((comparator) =>
    COMPARATORS_BEFORE[comparator].split('|').map((words) => [words, comparator] as const),
  ),
);
const LINK = PhraseSet.of(LINKS);
const LOOKALIKE = PhraseSet.of(LINK_LOOKALIKES);
// "86% | trở lên", "5% đảng viên mới | trở lên"
const UPWARDS = /^ ?(?:trở lên|trở lên trên)(?!\p{L})/u;

const COUNTED_UPWARDS =
  /^(?: (?:tổng )?số \p{Ll}+(?: \p{Ll}+)? trở lên(?!\p{L})| \p{Ll}+(?: \p{Ll}+)? trở lên (?:hoàn thành|đạt|được|có)(?!\p{L})|(?: \p{Ll}+){0,3} mới trở lên(?=[ ]?[,;.(]|$))/u;

export interface Stripped {
  /** Where the words end that are neither comparator nor link. */
  end: number;
  comparator: Exclude<Comparator, 'range'> | null;
  /** The link words right before comparator and number, lower case, joined by a blank: "giảm còn". */
  link: string;
}

/** Takes comparators and link words off the right end of text[start, end). */
export function stripBefore(text: string, start: number, end: number): Stripped {
  let at = end;
  let comparator: Stripped['comparator'] = null;
  const links: string[] = [];
  for (;;) {
    while (at > start && /[ ,:=-]/.test(text[at - 1] as string)) {
      if (text[at - 1] === ':') links.unshift(':');
      at--;
    }
    if (LOOKALIKE.endingAt(text, at, start) !== undefined)
      return { end: at, comparator, link: links.join(' ') };
    const found = BEFORE.endingAt(text, at, start);
    if (found !== undefined) {
      // "khoảng trên 1.700 km" says about; "đạt trên" says more than.
      comparator = comparator === null || found.value === 'approx' ? found.value : comparator;
      at = found.start;
      continue;
    }
    const link = LINK.endingAt(text, at, start);
    if (link === undefined) return { end: at, comparator, link: links.join(' ') };
    links.unshift(text.slice(link.start, at).toLowerCase());
    at = link.start;
  }
}

/** "86% trở lên"; "85% số xã trở lên đạt chuẩn", not "85% đảng bộ hoàn thành nhiệm vụ trở lên". */
export function readsUpwards(text: string, at: number): boolean {
  return UPWARDS.test(text.slice(at, at + 16)) || COUNTED_UPWARDS.test(text.slice(at, at + 40));
}
