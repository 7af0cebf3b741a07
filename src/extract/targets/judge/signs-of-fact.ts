import type { Bound } from '../bind/bind.ts';
import { isPredicate, startsWithAction } from '../words.ts';
import type { Surroundings } from './evidence.ts';
import { NEVER } from './never.ts';
import { REACHING } from './reaching.ts';
import { type Weighed, weigh } from './sign.ts';

// "kêu gọi Nhân dân và hơn | 300.000 đoàn viên hăng hái thi đua"
const CALLED = 'kêu gọi ';
const PERSONS =
  /(?:^| )(?:người dân|đồng bào|cán bộ|đoàn viên|hội viên|đảng viên|học sinh|lao động)$/u;
// "không để phải dừng | 12 dự án"
const AVERTED = /(?<!\p{L})(?:không để|tránh) [^,;.]{1,40}(?<! quá )$/iu;
// "phát sinh | 40 tấn rác/ngày"
const ARISES = /^(?:phát sinh|ghi nhận|xảy ra)(?!\p{L})/iu;
// "giao kế hoạch cho | 9 huyện"
const TO_WHOM = /(?<!\p{L})giao [^,;.]{1,40} cho $/iu;
const BODY = /^(?:huyện|xã|phường|đơn vị|cơ quan|sở|ngành)(?!\p{L})/u;
// "miễn | 100% đối với hộ nghèo"
const WAIVED = /(?:miễn|giảm) $/iu;

const isCalled = (left: string): boolean =>
  left.includes(CALLED) && !/[;.]/u.test(left.slice(left.lastIndexOf(CALLED)));

/** How far left of a number its own words are read. */
const FAR = 180;

/** Whether a number tells what there is or whom it means, or goes on with what is no target. */
export function signsOfFact(
  { amount, bounded, joint, link, object, shape, subject }: Bound,
  { sentence, at, taken, refused }: Surroundings,
): Weighed[] {
  const left = sentence.slice(Math.max(0, at - FAR), at);
  const behind = at + amount.end - amount.start;
  const clauseStart = at === 0 ? -1 : sentence.lastIndexOf(';', at - 1);
  const counts = amount.kind === 'counted' || amount.kind === 'noun';
  const level = REACHING.test(link);
  return weigh([
    [counts && PERSONS.test(amount.unit) && isCalled(left), 'whom it calls on', NEVER],
    [counts && !bounded && AVERTED.test(left), 'what is to be averted', NEVER],
    [!bounded && !level && ARISES.test(subject), 'what arises', NEVER],
    [
      counts && left.endsWith(' cho ') && BODY.test(amount.unit) && TO_WHOM.test(left),
      'to whom',
      NEVER,
    ],
    [
      amount.unit === '%' && WAIVED.test(left) && sentence.startsWith(' đối với ', behind),
      'what rules fix',
      NEVER,
    ],
    [
      refused && amount.kind === 'percent' && shape === 'after' && isPredicate(object),
      'part of what is no target',
      NEVER,
    ],
    [
      refused &&
        !taken.some(({ start }) => start - amount.start + at > clauseStart) &&
        !bounded &&
        !level &&
        link === '' &&
        joint !== 'start' &&
        joint !== ';' &&
        !startsWithAction(subject),
      'goes on with what is no target',
      -4,
    ],
  ]);
}
