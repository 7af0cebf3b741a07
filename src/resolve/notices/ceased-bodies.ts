import { fold } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { type BodyEntry, bodyTable } from '../../vocabulary/bodies.ts';
import { matchBody } from '../find-body.ts';
import { tokenize } from '../tokens.ts';
import { isGone, isHistory, SPEAKING } from './history.ts';
import { type Evidence, type NoticeRule, quote, type Trouble } from './rule.ts';

// What names of bodies begin with
const ANCHOR =
  /(?<![\p{L}\p{N}])(?:Bộ|Sở|Ban|Ủy ban|Uỷ ban|Thanh tra|Hội đồng|Huyện|Quận|Thị|UBDT)(?= )|(?<![\p{L}\p{N}])(?:Huyện|Quận|Thị) (?:ủy|uỷ)/gu;
const LONGEST_NAME = 90;
// "Ban Dân tộc HĐND tỉnh", "Ban Tuyên giáo Trung ương Hội …": a body of the same name elsewhere
const ELSEWHERE =
  /^(?:,? (?:của )?(?:HĐND|Hội đồng nhân dân|Quốc hội|Hội|Đoàn|Liên đoàn|Công đoàn|Mặt trận|Trung ương Hội|Trung ương Đoàn|Tỉnh đoàn|Liên minh))(?!\p{L})/u;
// "tiêu chuẩn do Bộ … ban hành", "theo hướng dẫn của Bộ … đã có": what it did while it was there
const DONE =
  /^ (?:\([^()]{1,20}\) )?(?:ban hành|công bố|phê duyệt|quy định|phát động|đã)(?!\p{L})/u;
// "Ban Tuyên giáo và Dân vận", "Bộ Xây dựng - Giao thông": part of a longer name
const LONGER = /^(?: và \p{Lu}| ?[-–] ?\p{Lu})/u;

/** Agencies that went into a ministry kept their names inside it; of the rest the name is gone. */
const NAMES_GONE = new Set<BodyEntry['kind']>([
  'ministry',
  'department',
  'party',
  'government',
  'premier',
  'front',
]);

// "Bộ Giao", "Sở Ngoại", "UBDT"
const BEGINNING = /^\p{L}+(?:[^\p{L}]+\p{L}+)?/u;

const beginningOf = (words: string): string => fold(BEGINNING.exec(words)?.[0] ?? '');

let ended: readonly { beginning: string; to: string }[] | undefined;

/** The first words of the names that were gone on `date`: a cheap question before a name is looked up. */
function beginningsGone(date: string): ReadonlySet<string> {
  ended ??= bodyTable().flatMap(({ name, aliases, kind, to }) =>
    to === null || !NAMES_GONE.has(kind)
      ? []
      : [name, ...aliases].map((one) => ({ beginning: beginningOf(one), to })),
  );
  return new Set(ended.filter(({ to }) => isGone(to, date)).map(({ beginning }) => beginning));
}

function findMentions(evidence: Evidence, date: string): Trouble[] {
  const found: Trouble[] = [];
  const gone = beginningsGone(date);
  if (gone.size === 0) return found;
  const told = new Set<string>();
  for (const block of evidence.layout.blocks) {
    if (block.role === null || !SPEAKING.has(block.role)) continue;
    for (const { index } of matchesOf(ANCHOR, block.text)) {
      const words = block.text.slice(index, index + LONGEST_NAME);
      if (!gone.has(beginningOf(words))) continue;
      const tokens = tokenize([words]);
      const match = matchBody(tokens, 0, false);
      const last = match === null ? undefined : tokens[match.length - 1];
      if (match === null || last === undefined) continue;
      const { name, to, kind, successors } = match.entry;
      if (to === null || told.has(name) || !NAMES_GONE.has(kind) || !isGone(to, date)) continue;
      if (tokens.slice(1, match.length).some(({ gap }) => !/^ ?[-–,&]? ?$/u.test(gap))) continue;
      const rest = words.slice(last.end);
      if (ELSEWHERE.test(rest) || LONGER.test(rest) || DONE.test(rest)) continue;
      if (isHistory(evidence, block, index, index + last.end)) continue;
      told.add(name);
      const now = successors.length > 0 ? ` (now ${successors.join('; ')})` : '';
      found.push({
        message: `expected a body that was there on ${date}, found ${quote(words.slice(0, last.end))}, which ended by ${to}${now}`,
        span: evidence.layout.clean.span(block.start + index, block.start + index + last.end),
      });
    }
  }
  return found;
}

/** A ministry, department or committee of the Party that is addressed after its end; once a body. */
export const bodyCeased: NoticeRule = {
  code: 'body-ceased',
  severity: 'warning',
  check: (evidence) => {
    const date = evidence.directive.date?.iso;
    return date === undefined ? [] : findMentions(evidence, date);
  },
};
