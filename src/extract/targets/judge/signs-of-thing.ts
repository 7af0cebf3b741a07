import type { Bound } from '../bind/bind.ts';
import { startsWithHead } from '../words.ts';
import { isAside } from './aside.ts';
import { isAttribute, isRate } from './attribute.ts';
import { NATURE } from './attribute-words.ts';
import type { Setting, Surroundings } from './evidence.ts';
import { NEVER } from './never.ts';
import { REACHING } from './reaching.ts';
import { type Weighed, weigh } from './sign.ts';

// "…, dự toán tỉnh giao | 800 tỷ đồng"
const ASSIGNED = /^(?:chỉ tiêu|dự toán|kế hoạch)(?: \p{L}+){1,4} giao$/iu;
// "Kế hoạch vốn năm 2025 được giao là | 900 tỷ đồng", "giao kế hoạch vốn đầu tư công là | 900 tỷ đồng"
const GIVEN = /^(?:giao kế hoạch|kế hoạch vốn giao)(?!\p{L})|(?<!\p{L})(?:được|đã) giao$/iu;
// "đạt 95% tổng số | 4.000 tỷ đồng"
const WHOLE = /\d ?% (?:của |trong )?(?:tổng số|số) $/u;
// "sửa chữa với | 6 tỷ đồng"
const AT_COST = /(?<!\p{L})với $/u;
// "tốc độ dưới 40 km/h", "lượng giống dưới 80 kg/ha"
const NORM = /^(?:c?m|dB|kg|km\/h|ml|mm)(?!\p{L})/u;
// "xe chở vật liệu | không quá 30 tấn", "luồng tàu | 30.000 tấn"
const LADEN = /(?:^| )(?:bến|luồng|tàu|xe)(?: \p{Ll}+){0,3}$/u;

const carries = (words: string): boolean => LADEN.test(words) && !startsWithHead(words);

/** Whether a number is what a thing has, costs or may have, or what others set: nothing to be reached. */
export function signsOfThing(bound: Bound, around: Surroundings, { year }: Setting): Weighed[] {
  const { amount, comparator, joint, link, subject } = bound;
  const { sentence, at } = around;
  const near = sentence.slice(Math.max(0, at - 24), at);
  const end = at + amount.end - amount.start;
  // "không vượt 200 µg/m3 theo | QCVN 26", "TCVN"
  const behind = sentence.slice(end, end + 60);
  const level = REACHING.test(link);
  const atMost = comparator === 'le' || comparator === 'lt';
  return weigh([
    [isAside(bound, around, year), 'an aside about what stands before it', NEVER],
    [isAttribute(bound, around), 'what a thing has or costs', NEVER],
    [isRate(bound, sentence, at), 'what rules fix', NEVER],
    [
      joint !== 'start' && subject.endsWith('giao') && ASSIGNED.test(subject),
      'what others set',
      NEVER,
    ],
    [!level && amount.kind === 'money' && GIVEN.test(subject), 'what others set', NEVER],
    [NATURE.endingAt(subject, subject.length) !== undefined, 'the weather', NEVER],
    [near.endsWith('số ') && WHOLE.test(near), 'the whole of a share', NEVER],
    [amount.kind === 'money' && AT_COST.test(near), 'what it costs', -4],
    [atMost && !level && NORM.test(amount.unit), 'a technical norm', NEVER],
    [amount.kind !== 'percent' && behind.includes('CVN'), 'a technical norm', NEVER],
    [amount.unit === 'tấn' && !level && carries(subject), 'what something carries', NEVER],
  ]);
}
