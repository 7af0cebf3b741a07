/** Names without quotes: capitalised proper names right after the kind word. */
import type { MovementKind } from '../../record/types.ts';
import type { Block } from '../../segment/blocks.ts';
import { isInCitedTitle } from '../../segment/cited-title.ts';
import type { Layout } from '../../segment/document.ts';
import { endOfEmphasis } from '../../segment/emphasis.ts';
import { skipBlanks, skipBlanksBack, wordBefore } from '../../text/blanks.ts';
import { isLower, isUpper, isWhole, isWordUnit, upperShare } from '../../text/letters.ts';
import { matchesOf } from '../../text/matches.ts';
import { PhraseSet } from '../../text/phrases.ts';
import type { Quoted } from '../../text/quotes.ts';
import { sentenceEnd, sentenceStart } from '../../text/sentences.ts';
import { BODY_OPENINGS } from '../../vocabulary/naming-words.ts';
import { readLauncher, readPeriod } from './details.ts';
import { endOfKnown } from './known-names.ts';
import { type List, leadLength } from './lists.ts';
import type { Findings } from './mention.ts';

const KIND_WORDS: readonly (readonly [string, MovementKind])[] = [
  ['hong trào', 'movement'],
  ['uộc vận động', 'campaign'],
  ['ợt thi đua', 'drive'],
];
const BODIES = PhraseSet.of(BODY_OPENINGS);
const MODIFIERS =
  / (?:thi đua|đặc biệt|chuyên đề|cao điểm|hành động cách mạng|với tên gọi|mang tên|yêu nước)(?!\p{L})/uy;
// Where a proper name without marks is over.
const NAME_END =
  /[,;:()“”"‘’«»…./]| (?:trên địa bàn|do|giai đoạn|gắn|gắn với|và (?:các|phong trào|cuộc vận động|đợt)|của|theo|tại|trong|năm \d|nhằm|để|với|được|đã|phải|là|ở|đến|từ|qua|một cách|cũng|sẽ|tới|góp phần|đạt|có|cho|ngày càng|tiếp tục)(?!\p{L})/u;
// A target's words: "Tỷ lệ xã … thực hiện phong trào …: Trên 80%"
const INDICATOR = /(?<!\p{L})(?:tỷ lệ|tỉ lệ|số lượng|số xã|số hộ)(?!\p{L})|\d ?%/iu;
const MEASURED = /^[^;.]{0,40}?(?:\d ?%|: ?\p{L}* ?\d)/u;
const COMMITTEE = /ban (?:chỉ đạo|vận động)(?: (?:thực hiện|tổ chức|triển khai))?(?: các)? $/iu;

export function findProperNames(
  clean: Layout['clean'],
  block: Block,
  list: List | null,
  quotes: readonly Quoted[],
  findings: Findings,
): void {
  const { text } = block;
  if (block.cell !== null || upperShare(text) > 0.7) return;
  for (const [word, kind] of KIND_WORDS) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      readName(clean, block, at - 1, at + word.length, kind, quotes, findings);
    }
  }
  // "- Cả nước chung sức xây dựng nông thôn mới;" under "… các phong trào thi đua sau:"
  const lead = leadLength(block);
  const end = list === null || quotes.length > 0 ? undefined : endOfKnown(text, lead);
  if (
    list !== null &&
    end !== undefined &&
    list.as !== 'theme' &&
    list.as !== 'motto' &&
    list.as !== 'other'
  ) {
    add(block, lead, end, list.as, 'listed-name', list.launchedBy, findings);
  }
}

function readName(
  clean: Layout['clean'],
  block: Block,
  start: number,
  kindEnd: number,
  kind: MovementKind,
  quotes: readonly Quoted[],
  findings: Findings,
): void {
  const { text } = block;
  if (start < 0 || !isWhole(text, start, kindEnd)) return;
  if (quotes.some((quoted) => quoted.start < kindEnd + 1 && start < quoted.end)) return;
  let words = kindEnd;
  for (MODIFIERS.lastIndex = words; MODIFIERS.test(text); MODIFIERS.lastIndex = words)
    words = MODIFIERS.lastIndex;
  if (text[words] === ':') readListed(clean, block, words + 1, kind, quotes, findings);
  const from = skipBlanks(text, words);
  if (!isUpper(text.charCodeAt(from)) || from === words) return;
  const fewest = text.slice(kindEnd, words).endsWith(' thi đua') ? 2 : 3;
  const marked = endOfMarked(clean, block, from);
  const to = endOfKnown(text, from) ?? marked ?? endOfName(text, from, fewest);
  if (to === undefined || quotes.some((quoted) => quoted.start < to && from < quoted.end)) return;
  const sentence = sentenceStart(text, start, 0);
  const reason = declineReason(text, sentence, start, to);
  if (reason === null) {
    add(block, from, to, kind, 'proper-name', null, findings);
    if (to === marked) readListed(clean, block, to, kind, quotes, findings);
  } else {
    findings.declined.push({
      start: block.start + from,
      end: block.start + to,
      rule: 'proper-name',
      reason,
    });
  }
}

const NEXT_ITEM = /(?:[;,]\s*(?:và )?| và )(?=\p{Lu})/gu;

/**
 * "Các phong trào: |Dân vận khéo; |Toàn dân bảo vệ an ninh Tổ quốc", "Các phong trào: |*Xóm vui, ngõ sạch*; |*Chợ xanh*": of a list
 * in the line the names that are known or in italics.
 */
function readListed(
  clean: Layout['clean'],
  block: Block,
  from: number,
  kind: MovementKind,
  quotes: readonly Quoted[],
  findings: Findings,
): void {
  const { text } = block;
  const first = skipBlanks(text, from);
  // Names in quotes are read by their quotes.
  const quote = quotes.find(({ end }) => end > first)?.start ?? text.length;
  const list = text.slice(first, Math.min(quote, sentenceEnd(text, first, text.length)));
  const items = [...matchesOf(NEXT_ITEM, list)].map((match) => ({
    from: first + match.index,
    start: first + match.index + match[0].length,
  }));
  let done = first;
  for (const { from: left, start } of [{ from: first, start: first }, ...items]) {
    if (start < done) continue;
    // After other words italics may mark anything: "…; thực hiện Đề án *A*, *B*".
    const marked = left === done ? endOfMarked(clean, block, start) : undefined;
    const end = endOfKnown(text, start) ?? marked;
    if (end === undefined || end > quote) continue;
    add(block, start, end, kind, 'listed-name', null, findings);
    done = end;
  }
}

/** In UTF-16 units. */
const LONGEST_MARKED = 200;

/** The end of "*Xóm vui, ngõ sạch*": italics or bold in the place of quotes. */
function endOfMarked(
  clean: Layout['clean'],
  { text, start }: Block,
  from: number,
): number | undefined {
  if (!isUpper(text.charCodeAt(from))) return undefined;
  const limit = Math.min(sentenceEnd(text, from, text.length), from + LONGEST_MARKED);
  const end = endOfEmphasis(clean, start + from, start + limit);
  return end !== undefined && text.slice(from, end - start).includes(' ') ? end - start : undefined;
}

/** The end of a name of `fewest` words or more that begins like no body and no common word. */
function endOfName(text: string, from: number, fewest: number): number | undefined {
  const first = text.charCodeAt(from + 1);
  if (!isLower(first) || BODIES.startingAt(text, from) !== undefined) return undefined;
  if (
    /^(?:Thi đua|Yêu nước|Lao động|Đẩy mạnh học tập và làm|Học tập và làm|Trong|Các|Những|Tiếp|Để|Nhằm|Về)(?!\p{L})/u.test(
      text.slice(from, from + 24),
    )
  )
    return undefined;
  const limit = sentenceEnd(text, from, text.length);
  const words = text.slice(from, limit);
  const end = skipBlanksBack(text, from + (NAME_END.exec(words)?.index ?? words.length));
  const count = text
    .slice(from, end)
    .split(' ')
    .filter((word) => isWordUnit(word.charCodeAt(0))).length;
  return count >= fewest && count <= 24 && wordBefore(text, end) !== 'và' ? end : undefined;
}

function declineReason(text: string, sentence: number, start: number, to: number): string | null {
  const left = text.slice(sentence, start);
  const clause = left.slice(left.lastIndexOf(';') + 1);
  const right = text.slice(to, Math.min(text.length, to + 60));
  if (COMMITTEE.test(left)) return 'in the name of a steering committee';
  // "… phong trào Sạch làng đẹp ngõ, | phấn đấu 95% số hộ tham gia": an aim of its own
  const aimed = /^, (?:phấn đấu|quyết tâm)(?!\p{L})/u.test(right);
  if (INDICATOR.test(clause) || (!aimed && MEASURED.test(right))) return 'part of an indicator';
  if (isInCitedTitle(text, sentence, start)) return 'in the title of a cited document';
  return null;
}

function add(
  block: Block,
  from: number,
  to: number,
  kind: MovementKind,
  rule: string,
  launchedBy: string | null,
  findings: Findings,
): void {
  const { text } = block;
  const right = text.slice(to, sentenceEnd(text, to, Math.min(text.length, to + 160)));
  const after = right.slice(0, right.search(/;|$/));
  findings.taken.push({
    start: block.start + from,
    end: block.start + to,
    kind,
    rule,
    launchedBy: (/^[\s,]*do /u.test(after) ? readLauncher(after) : null) ?? launchedBy,
    period: readPeriod(text.slice(from, to), after),
  });
}
