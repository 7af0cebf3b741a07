import { lastMatch } from '../../../text/matches.ts';
import type { Bound } from '../bind/bind.ts';
import { AIM } from './aim.ts';
import type { Surroundings } from './evidence.ts';
import type { Sign, Weighed } from './sign.ts';
import { WITHIN } from './within-words.ts';

/** What each sign was last asked: the amounts of one clause ask the same again and again. */
const asked = new Map<Sign, { text: string; held: boolean }>();

function holds(sign: Sign, text: string): boolean {
  const last = asked.get(sign);
  if (last?.text === text) return last.held;
  const held = sign.pattern.test(text);
  asked.set(sign, { text, held });
  return held;
}

/** "mỗi phường có 02 tuyến đường văn minh | , UBND quận tặng Giấy khen …" */
function upToComma(clause: string, place: number): string {
  const comma = clause.slice(place).search(/,(?!\d)| \(/u);
  return comma < 0 ? clause : clause.slice(0, place + comma);
}

const OF_THOSE = /^(?:là|cho|dành cho|thuộc)(?!\p{L})/u;

/**
 * What speaks for a target reaches from the sentence's start over its clause; what speaks against it
 * stays within its clause, unless it says otherwise.
 */
export function signsWithin(
  { amount, shape, object }: Bound,
  { sentence, at }: Surroundings,
  announced: boolean,
): Weighed[] {
  const { clause, place } = clauseAround(sentence, at);
  const upTo = sentence.slice(0, at - place + clause.length);
  const found = WITHIN.filter((sign) => {
    if (sign.needs !== undefined && !sentence.includes(sign.needs)) return false;
    if (sign.money === true && amount.kind !== 'money') return false;
    if (sign.reported === true && (shape !== 'before' || announced)) return false;
    const reaches = sign.whole === true || (sign.shares === true && OF_THOSE.test(object));
    const words = reaches
      ? sentence
      : sign.near === true
        ? upToComma(clause, place)
        : sign.weight > 0
          ? upTo
          : clause;
    const end = reaches || (sign.near !== true && sign.weight > 0) ? at : place;
    if (!holds(sign, sign.before === true ? words.slice(0, end) : words)) return false;
    return !(sign.overruled === true && isOverruled(sign.pattern, clause.slice(0, place)));
  });
  // "mới đạt 45%, phấn đấu cả năm đạt 98%": the aim is the next number's.
  const reports = found.some(({ reason }) => reason === 'reports what was');
  return reports
    ? found.filter(({ aim, pattern }) => aim !== true || pattern.test(sentence.slice(0, at)))
    : found;
}

/** The part of a sentence between semicolons that holds `at`. */
function clauseAround(sentence: string, at: number): { clause: string; place: number } {
  const start = sentence.lastIndexOf(';', at) + 1;
  const end = sentence.indexOf(';', at);
  return { clause: sentence.slice(start, end < 0 ? sentence.length : end), place: at - start };
}

/** Whether an aim stands after the last place where `pattern` reports. */
function isOverruled(pattern: RegExp, before: string): boolean {
  const aim = lastMatch(AIM, before);
  return aim !== undefined && !pattern.test(before.slice(aim.index));
}
