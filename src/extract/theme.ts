import type { Grounded } from '../record/types.ts';
import type { Block } from '../segment/blocks.ts';
import { isInCitedTitle } from '../segment/cited-title.ts';
import type { Layout } from '../segment/document.ts';
import { findLaunches, isLaunching, type Launch } from '../segment/launch.ts';
import { isWhole } from '../text/letters.ts';
import { matchesOf } from '../text/matches.ts';
import { sentenceEnd, sentenceStart } from '../text/sentences.ts';
import { findWords, findWordsBefore } from './theme/words.ts';
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
  /(?: (?:thi đua|(?:của )?(?:phong trào|đợt)|yêu nước|hành động|chung|xuyên suốt|cụ thể|là|được xác định là|như sau|sau|sau đây|công tác|của (?:tỉnh|huyện|thành phố|ngành|năm)|(?:trong )?năm(?: \d{4})?|giai đoạn \d{4} ?[-–] ?\d{4}))* ?(?:[:\-–] ?)?/iuy;
// Whose theme it is not: someone else's launch, a congress, a day, a contest, a school year.
const FOREIGN =
  /(?<!\p{L})do [^,;:]{2,120}phát động|đã phát động|đại hội|hội nghị|hội thảo|tọa đàm|toạ đàm|diễn đàn|cuộc thi|hội thi|liên hoan|tuần lễ|tháng (?:hành động|cao điểm|an toàn|thanh niên|công nhân)|ngày hội|năm học|chiến dịch|triển lãm|lễ hội|festival/giu;
const OF_A_MEETING = /^(?:của )?(?:Đại hội|Hội nghị)(?!\p{L})[^“"«,;:]{0,60}[“"«]/u;
// "“…” đã được Chủ tịch UBND tỉnh phát động"
const LAUNCHED_ELSEWHERE = /^[”"»’'\s,]{0,4}(?:đã |được |do )[^;.]{0,100}phát động/u;
// "Căn cứ chủ đề năm của tỉnh “…”, UBND huyện phát động …"
const CITING =
  /^\s*(?:căn cứ|quán triệt|tiếp nối|thực hiện|triển khai|hưởng ứng|bám sát|cụ thể hóa|cụ thể hoá|theo)(?!\p{L})/iu;

// bounded: a name is no longer.
const NAMED_DRIVE =
  /((?:thi đua|phong trào|cao điểm)(?: (?:đặc biệt|cao điểm|yêu nước|chuyên đề)){0,2}:? )[“"«][^“”"«»]{1,300}[”"»]/gu;

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
  const place = findWordsBefore(block, at) ?? findWords(layout, block, words);
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
  if (LAUNCHED_ELSEWHERE.test(text.slice(place.end - block.start))) {
    return decided(0, 'cue', 'the theme of another launch');
  }
  // What the drive's own name speaks of has no part in it: đợt thi đua “… chào mừng Đại hội …” với chủ đề “…”.
  const left = text.slice(start, at).replace(NAMED_DRIVE, '$1');
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
  // "… phát động phong trào thi đua năm 2023. Chủ đề: “…”"
  const told = launches.some(
    ({ own: ours, start: from, end }) =>
      ours && from >= block.start && end <= block.start + at && start >= end - block.start,
  );
  if (told && left.trim() === '' && !/công tác/.test(own)) return decided(3, 'after-launch', null);
  const another = launches.some(
    (launch) => launch.verb >= block.start + start && launch.verb < block.start + at,
  );
  if (another || isInCitedTitle(text, start, at)) {
    return decided(0, 'cue', 'the theme of another launch');
  }
  const clause = left.slice(Math.max(left.lastIndexOf(', '), left.lastIndexOf(';')) + 1);
  FOREIGN.lastIndex = 0;
  // "chủ đề Đại hội XIII “…”": whose it is stands behind the cue as well
  const foreign = FOREIGN.exec(clause) ?? OF_A_MEETING.exec(text.slice(words));
  if (foreign !== null)
    return decided(0, 'cue', `the theme of something else: “${foreign[0].slice(0, 40)}”`);
  const stop = sentenceEnd(text, Math.max(words, place.end - block.start), text.length);
  if (/công tác/.test(own) || CITING.test(clause)) {
    return decided(0, 'cue', 'the theme of something else');
  }
  const follows = launches.some(
    (launch) => launch.own && launch.verb >= place.end && launch.verb < block.start + stop,
  );
  if (follows) return decided(4, 'before-launch', null);
  if (
    isOfBefore(layout, left) ||
    /^[”"»’]?,? (?:đã|được) /u.test(text.slice(place.end - block.start))
  )
    return decided(0, 'cue', 'the theme of a year that is over');
  if (launching && (own.includes('thi đua') || own.includes('phong trào')))
    return decided(2, 'theme-of-emulation', null);
  const whole = left.toLowerCase();
  if (launching && whole.includes('thi đua') && block.role !== 'appendix') {
    FOREIGN.lastIndex = 0;
    if (!FOREIGN.test(left)) return decided(1, 'beside-emulation', null);
  }
  return decided(0, 'cue', 'no launch of this document in the sentence');
}

const YEAR = /(?<!\p{L})năm ((?:19|20)\d\d)(?!\d)/giu;

/** "Phong trào thi đua năm 2022 với chủ đề …" where the subject is of 2023. */
function isOfBefore({ blocks, parts }: Layout, left: string): boolean {
  const subject = blocks.slice(parts.subjectStart, parts.subjectEnd);
  const yearsOf = (text: string): number[] =>
    [...matchesOf(YEAR, text)].map((match) => Number(match[1]));
  const own = subject.flatMap(({ text }) => yearsOf(text));
  const said = yearsOf(left);
  return own.length > 0 && said.length > 0 && Math.max(...said) < Math.min(...own);
}

/** "1. Chủ đề thi đua", "Chủ đề: “…”": the paragraph begins with the cue. */
function isLabelOnly(block: Block, at: number): boolean {
  return /^[\s\p{P}]*$/u.test(block.text.slice(block.label?.length ?? 0, at));
}
