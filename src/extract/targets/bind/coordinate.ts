import { matchesOf } from '../../../text/matches.ts';
import { PhraseSet } from '../../../text/phrases.ts';
import { ACTIONS, INDICATOR_HEADS } from '../../../vocabulary/target-words.ts';
import { findPredicate } from '../words.ts';
import { stripBefore } from './comparators.ts';
import { trimBack } from './item-ends.ts';
import type { Cut } from './joint.ts';
import { isSize } from './size.ts';

const HEAD = PhraseSet.of(INDICATOR_HEADS);
const ACTION = PhraseSet.of(ACTIONS);
const isHeadAt = (text: string, at: number): boolean => HEAD.startingAt(text, at + 1) !== undefined;

// A comma, "và", "với" or "còn" between items, or a bracket.
const JOINT =
  /,(?= |\p{L})(?! chống )|(?<=[ )])(?:và|với|(?<!(?:xuống|giảm|chỉ|vẫn|không) )còn(?! (?:dưới|trên|khoảng|không|từ|\d)))(?= )|[()]/gu;

/** Between two amounts of one item: at the comma or "và" after which the next one's own words begin. */
export function splitCoordination(text: string, from: number, to: number): Cut {
  const bracket = text.lastIndexOf('(', to - 1);
  const open = bracket >= from && !text.slice(bracket, to).includes(')') ? bracket : to;
  const joints = [...matchesOf(JOINT, text.slice(from, to))]
    .map((match) => ({ start: from + match.index, end: from + match.index + match[0].length }))
    // "trung học phổ thông và tương đương" is one.
    .filter(({ start }) => !text.startsWith('và tương đương', start))
    // "…, thể thấp còi | còn dưới 19%": right before its number "còn" links and does not join.
    .filter(
      ({ start, end }) => !text.startsWith('còn', start) || stripBefore(text, end, to).end > end,
    )
    // "chi phí kinh doanh (chi phí tuân thủ) và …": a whole bracket joins nothing.
    .filter(({ start }) => !isBracketed(text, from, start, to))
    // "80% (tội phạm nghiêm trọng, rất nghiêm trọng: 95%)": the words in an open bracket are one.
    .filter(({ start }) => start <= open)
    .filter(
      ({ start, end }) => text[start] !== 'v' || text[start + 1] !== 'ớ' || isHeadAt(text, end),
    );
  const at = (joint: { start: number; end: number }): Cut => ({
    leftPartEnd: trimBack(text, from, joint.start),
    rightPartStart: joint.end,
    joint: /[()]/.test(text.slice(joint.start, joint.end)) ? 'part' : ',',
  });
  const last = joints[joints.length - 1];
  if (isInside(text, from, last?.end ?? from, to))
    return { leftPartEnd: to, rightPartStart: to, joint: 'inside' };
  if (last === undefined) return { leftPartEnd: from, rightPartStart: from, joint: 'none' };
  // "…; 95% gia đình và | 98% cơ quan": nothing but a comparator stands before the number
  const bare = stripBefore(text, last.end, to).end <= last.end;
  if (bare) return at(last);
  for (const joint of [...joints].reverse()) {
    let start = joint.end;
    while (text.charCodeAt(start) === 0x20) start++;
    if (HEAD.startingAt(text, start, to) !== undefined) return at(joint);
  }
  // The amount before ends its clause at once ("…50%, tỉnh X 30%"): the next begins at the first joint.
  // "(trọng án 100%), kéo giảm …": a bracket that closes before a comma is no joint of its own.
  const firstJoint =
    text[joints[0]?.start ?? 0] === ')' && joints[1]?.start === joints[0]?.end
      ? joints[1]
      : joints[0];
  if (
    firstJoint !== undefined &&
    firstJoint.start - from <= 1 &&
    !/[cv]/.test(text[firstJoint.start] as string)
  )
    return at(firstJoint);
  return at(last);
}

// "…% cơ quan, tổ chức | sử dụng ít nhất | 01 ứng dụng": a predicate right before the number, and nothing reached
const REACHED = /(?:đạt|còn|là|chiếm|xuống|lên|giảm|tăng|thêm|có|bằng|mức|khoảng|:)/u;

/** Whether the number at `to` stands within the words that the amount before `from` measures. */
function isInside(text: string, from: number, joint: number, to: number): boolean {
  const goesOn = /^ ?(?!trở (?:lên|xuống) ?[,;(])\p{L}/u.test(text.slice(from, from + 12));
  const before = text.slice(Math.max(0, from - 40), from);
  if (!(/[%‰]$/.test(before) || ALL_OF.test(before)) || !goesOn) return false;
  // "… và quân số tham gia | 98%.": a share that ends its clause stands for itself.
  if (/^[\d.,]+ ?%\s*(?:[,.;)]|$)/u.test(text.slice(to, to + 12))) return false;
  if (isSize(text, from, to)) return true;
  const words = stripBefore(text, joint, to);
  const own = text.slice(joint, words.end).trim();
  // "100% xã, phường | có ít nhất | 02 mô hình …"
  if (words.link === 'có' && !hasPredicate(text.slice(from, words.end))) return isCounted(text, to);
  if (own === '' || REACHED.test(words.link) || HEAD.startingAt(own, 0) !== undefined) return false;
  // "100% cơ quan" alone says nothing yet: what follows its comma goes on with it.
  const complete = hasPredicate(text.slice(from, joint));
  return hasPredicate(own) && (!complete || ACTION.startingAt(own, 0) === undefined);
}

// "13/13 phường | xây dựng được ít nhất 05 mô hình"
const ALL_OF = /(?<!\d)(\d{1,4})\/\1(?: \p{Ll}+){1,2}$/u;

const isCounted = (text: string, at: number): boolean =>
  /^\d[\d.]* \p{Ll}/u.test(text.slice(at, at + 16));

const hasPredicate = (words: string): boolean => findPredicate(` ${words.trim()}`) >= 0;

/** Whether a bracket that opens and closes in text[from, to) holds `at`. */
function isBracketed(text: string, from: number, at: number, to: number): boolean {
  const gap = text.slice(from, to);
  const open = gap.lastIndexOf('(', at - from);
  const close = gap.indexOf(')', at - from);
  return open >= 0 && close >= 0 && !gap.slice(open, close).slice(0, -1).includes(')');
}
