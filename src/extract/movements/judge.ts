/** What a quoted name is, by the words left of it. */
import type { Block } from '../../segment/blocks.ts';
import { isInCitedTitle } from '../../segment/cited-title.ts';
import { skipBlanks } from '../../text/blanks.ts';
import { isUpper } from '../../text/letters.ts';
import type { Quoted } from '../../text/quotes.ts';
import { sentenceStart } from '../../text/sentences.ts';
import type { NamedAs } from '../../vocabulary/naming-words.ts';
import { carriesOn } from './carry.ts';
import { type Cue, findCue, isKind, opensList, tiesName } from './context.ts';
import { readLauncher, readLaunchingSubject } from './details.ts';
import { type List, leadLength } from './lists.ts';
import { beforeNumber, withoutOrdinal } from './ordinals.ts';

export interface Verdict {
  as: NamedAs | 'title' | 'committee' | 'phrase';
  rule: string;
  launchedBy: string | null;
  /** What the list is of in which a name stands whose kind is its own. */
  listed?: Verdict['as'] | undefined;
}

// “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”
const FOLLOWING_HO_CHI_MINH =
  /^(?:(?:tiếp tục|đẩy mạnh|việc)\s+){0,3}học tập và làm theo (?:tư tưởng|tấm gương|đạo đức)[\p{L}, ]{0,60}hồ chí minh(?!\p{L})/iu;
const TITLE_WORDS = /^(?:về|v\/v)(?: việc)? (?=tiếp tục|đẩy mạnh|học tập|tăng cường)/iu;
// “Phong trào thi đua xây dựng nông thôn mới”: the kind word stands inside.
const KIND_INSIDE =
  /^(?:(?<drive>đợt (?:cao điểm )?(?:phong trào )?thi đua)|(?<movement>phong trào|pttđ)|(?<campaign>cuộc vận động))(?!\p{L})(?! (?:thi đua )?(?:yêu nước)?$)/iu;
const COMMITTEE =
  /ban (?:chỉ đạo|vận động|tổ chức)(?: (?:thực hiện|tổ chức|triển khai))?(?: các)? $/iu;
// "các nội dung của phong trào thi đua gồm “…”"
const PART_OF_MOVEMENT =
  /(?<!\p{L})(?:nội dung|mục tiêu|tiêu chí|khẩu hiệu|chủ đề|nhiệm vụ|giải pháp|phương châm|yêu cầu)(?:(?: [\p{L}]+){0,3} (?:của|trong|về))? (?:các )?$/iu;
const SAYING = /(?:Hồ Chí Minh|Bác Hồ|của Bác|của Người)[\s:,]*$/u;

/** `floor` is where the quote before ends, `before` what it was; `list` is the list whose item the paragraph is. */
export function judge(
  block: Block,
  quoted: Quoted,
  floor: number,
  before: Verdict | undefined,
  list: List | null,
): Verdict {
  const { text } = block;
  if (!quoted.opened) return judgeUnopened(text, quoted, floor);
  const begin = beforeNumber(text, floor, quoted.start);
  const start = sentenceStart(text, begin, floor);
  const whole = sentenceStart(text, begin, 0);
  const name = text.slice(quoted.from, quoted.to);
  const cue = findCue(text, start, quoted.start);
  const word = cue === undefined ? undefined : judgeByCue(text, cue, quoted, whole, before);
  const carried =
    word === undefined &&
    before !== undefined &&
    start === floor &&
    carriesOn(text, floor, quoted.start)
      ? carryOn(before)
      : undefined;
  if (FOLLOWING_HO_CHI_MINH.test(name) || TITLE_WORDS.test(name)) {
    const titled = TITLE_WORDS.test(name) || isInCitedTitle(text, whole, quoted.start);
    const verdict: Verdict = { as: 'campaign', rule: 'following-ho-chi-minh', launchedBy: null };
    return titled ? { ...verdict, as: 'title' } : { ...verdict, listed: word?.as ?? carried?.as };
  }
  // A word of its own decides: "cuộc vận động “A”; mô hình “B”".
  if (word !== undefined) return word;
  if (carried !== undefined) return carried;
  if (cue === undefined) {
    const lead = text.slice(Math.min(leadLength(block), quoted.start), quoted.start);
    if (list !== null && withoutOrdinal(lead).trim() === '') return { ...list, rule: 'listed' };
    const previous = judgeByPreviousSentence(text, quoted, start);
    if (previous !== undefined) return previous;
  }
  const inside = KIND_INSIDE.exec(name)?.groups;
  if (inside !== undefined && !isInCitedTitle(text, whole, quoted.start) && name.length > 24) {
    const kind = inside.drive ? 'drive' : inside.campaign ? 'campaign' : 'movement';
    if (cue === undefined || isKind(cue.as))
      return { as: kind, rule: 'kind-inside', launchedBy: null };
  }
  return { as: 'phrase', rule: 'quoted', launchedBy: null };
}

function carryOn({ as, rule, launchedBy, listed }: Verdict): Verdict | undefined {
  const kind = rule === 'following-ho-chi-minh' ? listed : as;
  return kind === undefined ? undefined : { as: kind, rule: 'carried', launchedBy };
}

function judgeByCue(
  text: string,
  cue: Cue,
  quoted: Quoted,
  sentence: number,
  before: Verdict | undefined,
): Verdict | undefined {
  if (!tiesName(text, cue.end, quoted.start)) return undefined;
  const decided = (as: Verdict['as'], launchedBy: string | null = null): Verdict => ({
    as,
    rule: 'kind-word',
    launchedBy,
  });
  if (!isKind(cue.as)) return decided(cue.as);
  const left = text.slice(sentence, cue.start);
  if (COMMITTEE.test(left)) return decided('committee');
  if (PART_OF_MOVEMENT.test(left)) return decided('other');
  const unquoted = left.slice(
    Math.max(...'”"»’'.split('').map((mark) => left.lastIndexOf(mark))) + 1,
  );
  const joined =
    before?.as === 'title' && /^\svà (?:các )?$/u.test(unquoted.slice(unquoted.search(/\svà\s/u)));
  if (joined || isInCitedTitle(text, sentence, cue.start)) return decided('title');
  if (SAYING.test(text.slice(cue.end, quoted.start))) return decided('phrase');
  return decided(cue.as, launcherOf(text, cue, quoted.start, sentence));
}

/** "do … phát động" between kind word and name, or in the words that open the list, or the subject of "phát động". */
function launcherOf(text: string, cue: Cue, at: number, sentence: number): string | null {
  const direct = readLauncher(text.slice(cue.end, at));
  if (direct !== null) return direct;
  const left = text.slice(sentence, cue.start);
  const subject = readLaunchingSubject(left.replace(/ (?:các|đợt)? ?$/u, ''));
  if (subject !== null) return subject;
  const opening = opensList(text, sentence, cue.start)
    ? findCue(text, sentence, cue.start)
    : undefined;
  return opening === undefined || !isKind(opening.as)
    ? null
    : readLauncher(text.slice(opening.end, cue.start));
}

// "… các phong trào thi đua do tỉnh phát động. Trọng tâm là: “A”"
function judgeByPreviousSentence(text: string, quoted: Quoted, start: number): Verdict | undefined {
  if (start < 3 || !opensList(text, start, quoted.start) || quoted.start - start > 40)
    return undefined;
  const end = start - 1;
  const from = sentenceStart(text, end - 1, 0);
  const cue = findCue(text, from, end);
  if (cue === undefined || !isKind(cue.as) || /[“”"]/.test(text.slice(from, end))) return undefined;
  return { as: cue.as, rule: 'listed', launchedBy: readLauncher(text.slice(cue.end, end)) };
}

/** A closing mark without its opening one: “phong trào thi đua Dân vận khéo””. */
function judgeUnopened(text: string, quoted: Quoted, floor: number): Verdict {
  const start = sentenceStart(text, quoted.to, floor);
  const cue = findCue(text, start, quoted.to);
  const named =
    cue !== undefined && isKind(cue.as) && isUpper(text.charCodeAt(skipBlanks(text, cue.end)));
  if (!named || isInCitedTitle(text, start, cue.start))
    return { as: 'phrase', rule: 'unopened', launchedBy: null };
  return { as: cue.as, rule: 'unopened', launchedBy: null };
}
