import { isLower } from '../../../text/letters.ts';
import { CONTRASTS, NO_CONTRAST } from '../../../vocabulary/contrasts.ts';
import {
  actionLength,
  findPredicate,
  isPredicate,
  startsWithAction,
  startsWithHead,
} from '../words.ts';

/** What two amounts have in common. */
export interface Alike {
  unit: boolean;
  /** A comma parts them. */
  listed: boolean;
  link: boolean;
  /** What is grown, caught or made: "tấn", "quả", "lít". */
  yields: boolean;
}

export const NOT_ALIKE: Alike = { unit: false, listed: false, link: false, yields: false };

/**
 * A name that leaves out words which its neighbour said: "tỷ lệ … thể nhẹ cân 10%, | thể thấp còi 18%";
 * "" where it says all by itself.
 */
export function completeFrom(before: string, own: string, alike: Alike): string {
  if (!isLower(own.charCodeAt(0)) || (startsWithHead(own) && !TRADE.test(own) && !GRADE.test(own)))
    return '';
  return (
    fromSameWords(before, own, alike) ||
    (alike.unit && alike.link ? fromSector(before, own) : '') ||
    fromContrast(before, own) ||
    fromStandard(before, own) ||
    fromPassive(before, own) ||
    fromHead(before, own, alike)
  );
}

const SECTORS = '(?:nông|lâm nghiệp|thủy sản|công nghiệp|xây dựng|dịch vụ|thương mại)(?!\\p{L})';
const SECTOR = new RegExp(`^${SECTORS}`, 'iu');
/** "công nghiệp - xây dựng", "thuế sản phẩm trừ trợ cấp": a part of all that is produced */
export const isSector = (words: string): boolean =>
  SECTOR.test(words) || /^thuế (?:nhập khẩu|sản phẩm)(?!\p{L})/iu.test(words);
const ANY_SECTOR = new RegExp(`(?<= )${SECTORS}`, 'iu');

/** "Giá trị sản xuất nông, lâm, thủy sản tăng 4%", then "công nghiệp tăng 12%" */
function fromSector(before: string, own: string): string {
  if (!startsWithHead(before) || before.includes(': ') || !SECTOR.test(own)) return '';
  const at = before.search(ANY_SECTOR);
  return at > 0 ? before.slice(0, at) + own : '';
}

// "Kim ngạch xuất khẩu …, | nhập khẩu"
const TRADE = /^(?:xuất|nhập) khẩu$/u;

// "trường đạt chuẩn quốc gia mức độ 1", then "mức độ 2"
const GRADE = /^(?:mức|cấp) độ \d$/u;

const countWords = (text: string): number => text.trim().split(' ').length;

/**
 * "thể chiều cao", "thể cân nặng"; "nước hợp vệ sinh", "nước sạch": both go on alike. Where `near`, two words
 * are enough: "… số vụ cháy nổ lớn", then "số vụ tai nạn".
 */
function fromSameWords(before: string, own: string, { unit, listed }: Alike): string {
  const near = (unit && startsWithHead(before)) || isPredicate(own);
  const [first = '', second = ''] = own.split(' ');
  const two = near ? before.lastIndexOf(` ${first} ${second} `) : -1;
  if (two > 0) return before.slice(0, two + 1) + own;
  // "tỷ lệ khám phá án", then "án rất nghiêm trọng"
  if (near && second !== '' && before.endsWith(` ${first}`) && startsWithHead(before))
    return before.slice(0, -first.length) + own;
  const at = before.lastIndexOf(` ${first} `);
  if (at <= 0) return '';
  // "đường huyện", then "đường xã, liên xã"
  const [said, says] = [countWords(before.slice(at)), countWords(own.split(/, | và /u)[0] ?? own)];
  const alike =
    Math.abs(said - says) <= 1 || (said > says && said <= (listed && says > 2 ? 5 : 4) && says > 1);
  return alike ? before.slice(0, at + 1) + own : '';
}

// "khu vực nông thôn", "ở đô thị"
const WHERE = /^(?:(?:ở|tại|của|khu vực|vùng|người bệnh|đối với) )+/u;

/** "người bệnh nội trú", then "ngoại trú": one side of a pair stands for the other. */
function fromContrast(before: string, own: string): string {
  const words = own.replace(WHERE, '');
  const lower = before.toLowerCase();
  for (const { name, sides } of CONTRASTS) {
    // "tỷ lệ hộ nghèo 3%, xã biên giới 5%" tells where; "…, xã đạt chuẩn nông thôn mới 80%" tells what.
    const holder = name === 'holder';
    if (holder && findPredicate(own) < 0) continue;
    const side = sides.find((phrases) => phrases.some((phrase) => begins(words, phrase)));
    if (side === undefined) continue;
    const said = sides.flatMap((phrases) => (phrases === side ? [] : phrases));
    const places = said.map((phrase) => [placeOf(lower, phrase), phrase] as const);
    const [at, phrase] = places
      .filter(([place]) => place > 0)
      .reduce((best, next) => (next[0] < best[0] ? next : best), [before.length, ''] as const);
    // "tỷ lệ | hộ văn hóa": who holds it stands right behind the head.
    if (phrase === '' || (holder && countWords(before.slice(0, at)) > 3)) continue;
    // "xã, phường": who holds it is not one side
    if (holder && /(?:,| và) $/u.test(before.slice(0, at))) continue;
    const alone = side.includes(words);
    return before.slice(0, at) + words + (alone ? before.slice(at + phrase.length) : '');
  }
  return '';
}

const begins = (words: string, phrase: string): boolean =>
  words.startsWith(phrase) && !/^\p{L}/u.test(words.slice(phrase.length)) && !isMasked(words, 0);

/** Where the phrase stands as words of its own, not inside a longer one: no "xã" in "xã hội". */
function placeOf(words: string, phrase: string): number {
  for (let at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
    const whole = !/\p{L}/u.test((words[at - 1] ?? '') + (words[at + phrase.length] ?? ''));
    if (whole && !isMasked(words, at)) return at;
  }
  return -1;
}

const isMasked = (words: string, at: number): boolean =>
  NO_CONTRAST.some((phrase) => {
    const start = words.lastIndexOf(phrase, at);
    return start >= 0 && start + phrase.length > at;
  });

/** "giáo viên đạt chuẩn", then "trên chuẩn": the same, who stand higher */
function fromStandard(before: string, own: string): string {
  const at = /^(?:trên|vượt) chuẩn(?!\p{L})/u.test(own) ? before.lastIndexOf(' đạt chuẩn') : -1;
  return at > 0 ? before.slice(0, at + 1) + own : '';
}

/** "chất thải rắn được thu gom", then "xử lý": the passive is shared. */
function fromPassive(before: string, own: string): string {
  const at = before.lastIndexOf(' được ');
  return at > 0 && countWords(own) <= 3 && isPredicate(own) ? before.slice(0, at + 6) + own : '';
}

const RATE = /^(?:t[ỷỉ] lệ|số|tổng số|số lượng) (?=\p{Ll})/iu;
const OUTPUT =
  /^(?:tổng )?(?:sản lượng|diện tích|năng suất|đàn|số lượng) (?=\p{L}+(?: \p{L}+){0,3}$)/iu;

/** What is measured of one thing is measured of others: its head goes on. */
function fromHead(before: string, own: string, { unit, listed, link, yields }: Alike): string {
  const plain = !startsWithAction(own) && findPredicate(` ${own}`) < 0;
  const rate = RATE.exec(before)?.[0];
  if (rate !== undefined) {
    // "Tỷ lệ gia đình văn hóa", then "ấp văn hóa"
    const end = own.split(' ').slice(-2).join(' ');
    if (own.length > end.length && before.endsWith(` ${end}`) && !startsWithAction(own))
      return rate + own;
    // "Tỷ lệ kiên cố hóa phòng học", then "kênh mương": the same is done to others.
    const head = before.slice(0, rate.length + actionLength(before.slice(rate.length)));
    const thing = before.slice(head.length + 1);
    const done = head !== rate && thing !== '' && countWords(thing) <= 4 && countWords(own) <= 5;
    if (done && listed && link && plain) return `${head} ${own}`;
  }
  // "sản lượng cà phê nhân", then "sầu riêng"
  const output = plain && countWords(own) <= 3 ? OUTPUT.exec(before)?.[0] : undefined;
  return output === undefined || !((unit && listed) || yields) ? '' : output + own;
}
