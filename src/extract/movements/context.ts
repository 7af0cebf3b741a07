/** What the words left of a quoted name say it is. */
import type { MovementKind } from '../../record/types.ts';
import { skipBlanks, skipBlanksBack, wordBefore } from '../../text/blanks.ts';
import { isDigit, isWordUnit } from '../../text/letters.ts';
import { PhraseSet } from '../../text/phrases.ts';
import {
  ATTRIBUTE_OPENINGS,
  CLAUSE_VERBS,
  LIST_OPENINGS,
  NAME_MODIFIERS,
  NAMING_WORDS,
  type NamedAs,
} from '../../vocabulary/naming-words.ts';
import { withoutOrdinal } from './ordinals.ts';

export interface Cue {
  start: number;
  end: number;
  as: NamedAs;
}

const NAMING = new PhraseSet(NAMING_WORDS);
/** What naming words end with, so that most words are passed over at once. */
const LAST_WORDS = new Set(
  NAMING_WORDS.map(([phrase]) => phrase.slice(phrase.lastIndexOf(' ') + 1)),
);
const MODIFIERS = PhraseSet.of(NAME_MODIFIERS);
const OPENINGS = PhraseSet.of(LIST_OPENINGS);
const ATTRIBUTES = PhraseSet.of(ATTRIBUTE_OPENINGS);
const VERBS = PhraseSet.of(CLAUSE_VERBS);
// What is launched may be told at length: "do Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam phát động".
const LAUNCHED_BY =
  /(?:do|được) [^;:“”"]{2,160}?(?:phát động|khởi xướng|tổ chức|triển khai|chủ trì|ban hành)(?!\p{L})/uy;
/** A list of names may be opened at some length: "… do … phát động, trọng tâm là:". In UTF-16 units. */
const FARTHEST_CUE = 800;
const LONGEST_ATTRIBUTE = 14;

export const isKind = (as: string): as is MovementKind =>
  as === 'movement' || as === 'drive' || as === 'campaign';

/** The naming word nearest to `at` in text[start, at). */
export function findCue(text: string, start: number, at: number): Cue | undefined {
  const from = Math.max(start, at - FARTHEST_CUE);
  let end = at;
  while (end > from) {
    while (end > from && !isWordUnit(text.charCodeAt(end - 1))) end--;
    const word = wordBefore(text, end);
    const hit = LAST_WORDS.has(word) ? NAMING.endingAt(text, end, from) : undefined;
    if (hit !== undefined && !isPartOfAnother(text, hit.start, end, hit.value)) {
      return { start: hit.start, end, as: hit.value };
    }
    end -= word.length;
    while (end > from && isWordUnit(text.charCodeAt(end - 1))) end--;
  }
  return undefined;
}

const RIGHT_BEFORE = /^\s?(?:(?:với|có|mang|lấy) tên(?: gọi)?(?: là)?)?\s?:?\s?[“"‘'«„]/;

/** "theo kế hoạch", "chào mừng Đại hội" name nothing; "phát động thi đua" does only right before the name. */
function isPartOfAnother(text: string, start: number, end: number, as: NamedAs): boolean {
  if (as === 'other')
    return /(?:theo|toàn|mừng|tới) $/iu.test(text.slice(Math.max(0, start - 6), start));
  if (as === 'movement' && /^phát/iu.test(text.slice(start, end)))
    return !RIGHT_BEFORE.test(text.slice(end, end + 20));
  return false;
}

/**
 * Whether the words between a kind word and a name tie them: only modifiers and attributes ("của tỉnh",
 * "do … phát động", "giai đoạn 2021-2025"), or anything of one clause that ends by opening a list
 * ("… trọng tâm là:").
 */
export function tiesName(text: string, from: number, until: number): boolean {
  const to = from + withoutOrdinal(text.slice(from, until)).length;
  if (COUNTED.test(text.slice(from, to))) return false;
  if (!text.slice(from, to).includes(';') && opensList(text, from, to)) return true;
  let at = from;
  for (;;) {
    at = skipMarks(text, at, to);
    if (at >= to) return true;
    const next = skipPart(text, at, to);
    if (next === undefined) return saysOfWhat(text, at, to);
    at = next;
  }
}

// "trồng cây", "hiến máu tình nguyện": up to four words between the kind word and a name of three or more
const OF_WHAT = /^\p{Ll}+(?:,? \p{Ll}+){0,3} ?$/u;
const NAME_AHEAD = /^[“"‘'«„]{1,2} ?\p{Lu}\p{L}*(?:,? (?:- )?\p{L}+){2}/u;
// "phong trào còn mang tính “…”", "phong trào gắn với “…”": what is said of it, or another matter
const SAYS =
  /(?<!\p{L})(?:bằng|bị|cho|chưa|cùng|còn|có|của|đã|đang|đạt|để|đến|đi|do|được|gắn|hay|hoặc|không|lan|là|lên|mang|nhằm|như|phải|qua|ra|rất|sẽ|tạo|thành|theo|trở|từ|và|vào|về|vì|với)(?!\p{L})/u;

/** Whether the words tell what the movement is about. */
function saysOfWhat(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  // "phong trào thi đua, hoạt động thiện nguyện “…”": another matter
  if (text.slice(0, from).trimEnd().endsWith(',')) return false;
  if (words.length > 30 || !OF_WHAT.test(words) || SAYS.test(words)) return false;
  // "cuộc vận động xây dựng “Ngõ phố văn minh, an toàn”"
  return (words === 'xây dựng ' || !holdsVerb(words)) && NAME_AHEAD.test(text.slice(to, to + 60));
}

/** Whether a new matter begins in the words. */
export function holdsVerb(words: string): boolean {
  for (let at = 0; at < words.length; ) {
    if (VERBS.startingAt(words, at) !== undefined) return true;
    const blank = words.indexOf(' ', at);
    if (blank < 0) break;
    at = blank + 1;
  }
  return false;
}

// "phong trào thi đua tập trung 3 khâu đột phá: “…”": the list is of these
// bounded: by FARTHEST_CUE.
const COUNTED =
  /(?<![\p{L}\d/.-])(?:\d{1,2}|hai|ba|bốn|sáu) (?!(?:năm|tháng|ngày|tuần|đợt|phong trào|cuộc|nội dung thi đua)(?!\p{L}))\p{Ll}+(?: \p{Ll}+){0,4} ?:\s*$/u;

const MARKS = ' ,:()-–—\n';

function skipMarks(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && MARKS.includes(text[i] as string)) i++;
  return i;
}

function skipPart(text: string, at: number, to: number): number | undefined {
  LAUNCHED_BY.lastIndex = at;
  if (LAUNCHED_BY.test(text) && LAUNCHED_BY.lastIndex <= to) return LAUNCHED_BY.lastIndex;
  const modifier = MODIFIERS.startingAt(text, at, to);
  if (modifier !== undefined) return modifier.end;
  if (isDigit(text.charCodeAt(at))) return wordEnd(text, at, to);
  const attribute = ATTRIBUTES.startingAt(text, at, to);
  return attribute === undefined ? undefined : skipAttribute(text, attribute.end, to);
}

/** The end of an attribute: up to a mark or a modifier; declined where a new clause begins in it. */
function skipAttribute(text: string, at: number, to: number): number | undefined {
  let i = skipBlanks(text, at);
  for (let words = 0; i < to && words < LONGEST_ATTRIBUTE; words++) {
    if (',:();'.includes(text[i] as string)) return i;
    if (words > 0 && OPENINGS.startingAt(text, i, to) !== undefined) return i;
    if (words > 0 && ATTRIBUTES.startingAt(text, i, to) !== undefined) return i;
    if (VERBS.startingAt(text, i, to) !== undefined) return undefined;
    i = skipBlanks(text, Math.max(wordEnd(text, i, to), i + 1));
  }
  return i >= to ? to : undefined;
}

function wordEnd(text: string, at: number, to: number): number {
  let i = at;
  while (i < to && !' ,:();'.includes(text[i] as string)) i++;
  return i;
}

/** "…:", "… như", "… trọng tâm là": a list of names follows. */
export function opensList(text: string, from: number, to: number): boolean {
  const end = skipBlanksBack(text, to);
  if (end <= from) return false;
  const mark = text[end - 1] as string;
  const words = mark === ':' || mark === '(' ? skipBlanksBack(text, end - 1) : end;
  return mark === ':' || OPENINGS.endingAt(text, words, from) !== undefined;
}
