import type { Grounded } from '../record/types.ts';
import type { Block } from '../segment/blocks.ts';
import { isInCitedTitle } from '../segment/cited-title.ts';
import type { Layout } from '../segment/document.ts';
import { findLaunches, isLaunching, type Launch } from '../segment/launch.ts';
import { skipBlanks } from '../text/blanks.ts';
import { isUpper, isWhole } from '../text/letters.ts';
import { findQuotes } from '../text/quotes.ts';
import { sentenceEnd, sentenceStart } from '../text/sentences.ts';
import type { Consider } from './trial.ts';

interface Candidate {
  start: number;
  end: number;
  rule: string;
  /** 0: not this document's; else the greater the surer. */
  weight: number;
  reason: string | null;
}

const CUES = ['chủ đề', 'Chủ đề', 'CHỦ ĐỀ'];
// "chủ đề thi đua năm 2024 là: “", "chủ đề của phong trào thi đua: “", "chủ đề “"
const LEAD =
  /(?: (?:thi đua|(?:của )?(?:phong trào|đợt)(?: thi đua)?|yêu nước|hành động|chung|xuyên suốt|cụ thể|là|được xác định là|như sau|sau|sau đây|công tác|của (?:tỉnh|huyện|thành phố|ngành|năm)|(?:trong )?năm \d{4}|giai đoạn \d{4} ?[-–] ?\d{4}))* ?(?:[:\-–] ?)?/iuy;
// Whose theme it is not: someone else's launch, a congress, a day, a contest, a school year.
const FOREIGN =
  /(?<!\p{L})do [^,;:]{2,120}phát động|đã phát động|đại hội|hội nghị|hội thảo|tọa đàm|toạ đàm|diễn đàn|cuộc thi|hội thi|liên hoan|tuần lễ|tháng (?:hành động|cao điểm|an toàn|thanh niên|công nhân)|ngày hội|năm học|chiến dịch|triển lãm|lễ hội|festival/giu;
// Where unquoted words of a theme end.
const UNQUOTED_END =
  /,? (?:trong đó|nhằm|tập trung|gồm|cụ thể|như sau|với (?:các|những|nội dung|mục tiêu|một số|phương châm|khẩu hiệu|tinh thần))(?!\p{L})|,? (?:Chủ tịch (?!Hồ)|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Giám đốc|Bộ trưởng|Thủ trưởng)|, (?:Ủy ban|Uỷ ban|Bộ |Ban |Sở |Hội đồng)/u;

/** Chủ đề of the emulation movement that this document launches; not of a congress or someone else's launch. */
export function findTheme(layout: Layout, consider?: Consider): Grounded | null {
  const launches = findLaunches(layout);
  const launching = isLaunching(layout, launches);
  let best: Candidate | undefined;
  for (const block of layout.blocks) {
    if (block.role === null || block.role === 'recipients' || block.role === 'signature') continue;
    for (const cue of CUES) {
      for (let at = block.text.indexOf(cue); at >= 0; at = block.text.indexOf(cue, at + 1)) {
        if (!isWhole(block.text, at, at + cue.length)) continue;
        const candidate = readCandidate(layout, block, at, launches, launching);
        if (candidate === undefined) continue;
        const { start, end, rule, weight, reason } = candidate;
        consider?.({ field: 'theme', rule, start, end, taken: weight > 0, reason });
        // In one weight the last of the preamble wins: what is cited there stands before what is launched.
        const later = best !== undefined && weight === best.weight && block.role === 'preamble';
        if (weight > 0 && (best === undefined || weight > best.weight || later)) best = candidate;
      }
    }
  }
  return best === undefined ? null : layout.clean.ground(best.start, best.end);
}

function readCandidate(
  layout: Layout,
  block: Block,
  at: number,
  launches: readonly Launch[],
  launching: boolean,
): Candidate | undefined {
  const { text } = block;
  LEAD.lastIndex = at + 'chủ đề'.length;
  LEAD.test(text);
  const words = LEAD.lastIndex;
  const own = text.slice(at, words).toLowerCase();
  const place = findWords(layout, block, words, isLabelOnly(block, at));
  if (place === undefined) return undefined;
  const start = sentenceStart(text, at, 0);
  const decided = (weight: number, rule: string, reason: string | null): Candidate => ({
    ...place,
    weight,
    rule,
    reason,
  });
  if (isLabelOnly(block, at)) {
    return launching || own.includes('thi đua')
      ? decided(3, 'theme-heading', null)
      : decided(0, 'theme-heading', 'the document launches no emulation');
  }
  const left = text.slice(start, at);
  const verb = launches.find(
    (launch) => launch.own && launch.verb >= block.start + start && launch.verb < block.start + at,
  );
  if (verb !== undefined) {
    const between = text.slice(verb.verb - block.start, at);
    const foreign = /(?<!\p{L})do [^,;:]{2,120}phát động|tại Đại hội|đã phát động/u.test(between);
    return foreign
      ? decided(0, 'launching-sentence', 'the theme of another launch')
      : decided(4, 'launching-sentence', null);
  }
  const another = launches.some(
    (launch) => launch.verb >= block.start + start && launch.verb < block.start + at,
  );
  if (another || isInCitedTitle(text, start, at)) {
    return decided(0, 'cue', 'the theme of another launch');
  }
  const clause = left.slice(Math.max(left.lastIndexOf(', '), left.lastIndexOf(';')) + 1);
  FOREIGN.lastIndex = 0;
  const foreign = FOREIGN.exec(clause);
  if (foreign !== null)
    return decided(0, 'cue', `the theme of something else: “${foreign[0].slice(0, 40)}”`);
  const stop = sentenceEnd(text, Math.max(words, place.end - block.start), text.length);
  const follows = launches.some(
    (launch) => launch.own && launch.verb >= place.end && launch.verb < block.start + stop,
  );
  if (follows) return decided(4, 'before-launch', null);
  if (launching && (own.includes('thi đua') || own.includes('phong trào')))
    return decided(2, 'theme-of-emulation', null);
  const whole = left.toLowerCase();
  if (launching && whole.includes('thi đua') && block.role !== 'appendix') {
    FOREIGN.lastIndex = 0;
    if (!FOREIGN.test(left)) return decided(1, 'beside-emulation', null);
  }
  return decided(0, 'cue', 'no launch of this document in the sentence');
}

/** "1. Chủ đề thi đua", "Chủ đề: “…”": the paragraph begins with the cue. */
function isLabelOnly(block: Block, at: number): boolean {
  return /^[\s\p{P}]*$/u.test(block.text.slice(block.label?.length ?? 0, at));
}

/** The words of the theme from `at` on: quoted, in the next paragraph, or from a capital to the end. */
function findWords(
  layout: Layout,
  block: Block,
  at: number,
  heading: boolean,
): { start: number; end: number } | undefined {
  const { text } = block;
  const from = skipBlanks(text, at);
  const colon = /[:\-–]\s*$/.test(text.slice(0, from));
  if (from >= text.length) {
    const next = layout.blocks[block.index + 1];
    if (next === undefined || !(heading || colon) || next.role !== block.role) return undefined;
    const skip = next.label?.length ?? /^[-–+•*] ?/.exec(next.text)?.[0].length ?? 0;
    const quoted = findQuotes(next.text, skip, next.text.length)[0];
    if (quoted?.start === skip)
      return { start: next.start + quoted.from, end: next.start + trimEnd(next.text, quoted.to) };
    if (!colon || next.label !== null || next.text.length > 400) return undefined;
    return { start: next.start + skip, end: next.start + trimEnd(next.text, next.text.length) };
  }
  const quoted = findQuotes(text, from, text.length)[0];
  if (quoted?.start === from && quoted.opened) {
    const limit = quoted.closed ? quoted.to : endUnquoted(text, quoted.from, quoted.to);
    return { start: block.start + quoted.from, end: block.start + trimEnd(text, limit) };
  }
  if (!isUpper(text.charCodeAt(from))) return undefined;
  const end = endUnquoted(text, from, text.length);
  return { start: block.start + from, end: block.start + trimEnd(text, end) };
}

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
