import type { Bound } from './bind.ts';
import type { Context } from './context.ts';
import { ABOVE, type Sign, WITHIN } from './signs.ts';
import { startsWithAction, startsWithHead } from './words.ts';

/** What speaks for and against a number being a target: each with its weight, for the explanation. */
export interface Verdict {
  score: number;
  reasons: readonly string[];
}

/** A number needs this much to be a target; below it the text may as well report or regulate. */
export const ENOUGH = 2;

// "4 phong trào do Thủ tướng phát động: “Cả nước …”", "03 phong trào riêng của xã:"
const LISTED = /^[^.;:%\d“"«]{0,120}: ?(?:[“"«‘*_]|$)/u;
// "ở | 7 quận"
const WHERE = /(?<!\p{L})(?:ở|tại|trên địa bàn) $/u;
// "ít nhất 60% khen thưởng là người lao động"; "thi đua, khen thưởng" is a field of work
const AWARDED =
  /(?<!hồ sơ (?:đề nghị )?|thi đua[,;]? |thi đua và )(?:khen thưởng|danh hiệu [“"]chiến s[ĩỹ]|được khen|bằng khen|giấy khen)/iu;

// "Mỗi xã làm | ít nhất 02 km đường"
const EACH = /^(?:mỗi|từng) \p{L}/iu;

// "đạt 68%", "còn 4,1%", "giảm 5%", "tăng thêm 7 xã"
const REACHING = /(?:^| )(?:đạt|còn|giảm|tăng|thêm|lên|xuống|chiếm|gấp)(?: |$)/u;

// "triệu đồng/hộ", "đồng/lần": what each one gets or pays; "/năm", "/người/năm", "/ha" measure
const PER_CASE = /\/(?!(?:người|năm|tháng|ha|vụ|lao động|héc|đầu người|km)(?:\/|$))/u;

const SPENT =
  /^(?:tổng )?(?:kinh phí|chi phí|dự toán|mức (?:lương|hỗ trợ|đóng|chi|thu)|giá trị hợp đồng|số tiền|học phí)/iu;

/** Rules by which an amount lives on words of those before it. */
const CARRIED = new Set(['head', 'list-head', 'part', 'relation', 'ellipsis', 'scope', 'same']);

/** What kind of document it stands in. */
export type Prior = 'plan' | 'regulation' | 'report' | 'other';

/** What the whole document says of its numbers. */
export interface Setting {
  prior: Prior;
  /** Whether it stands before the orders, where the past year is reviewed. */
  preamble: boolean;
  /** The year that its targets are for, or that it was issued in; `null` where unknown. */
  year: number | null;
}

/** What each sign was last asked: the amounts of one clause ask the same again and again. */
const asked = new Map<Sign, { text: string; held: boolean }>();

function holds(sign: Sign, text: string): boolean {
  const last = asked.get(sign);
  if (last?.text === text) return last.held;
  const held = sign.pattern.test(text);
  asked.set(sign, { text, held });
  return held;
}

/** Where a bound number stands. */
export interface Surroundings {
  /** How it got its indicator: "before", "head", "part" … */
  rule: string;
  sentence: string;
  /** Of the number in its sentence. */
  at: number;
  /** The paragraph up to the number. */
  before: string;
  context: Context;
  /** A target stands before it in its sentence. */
  company: boolean;
}

/** Judges a bound number by its sentence, by what stands above it, and by its own shape. */
export function judge(bound: Bound, around: Surroundings, setting: Setting): Verdict {
  const above = signsAbove(around.context);
  const announced = above.some(({ weight }) => weight > 0);
  const signs = [
    ...above,
    ...signsWithin(bound, around, announced),
    ...signsOfShape(bound, around),
    ...signsOfSetting(around, setting, announced),
  ];
  return {
    score: signs.reduce((sum, { weight }) => sum + weight, 0),
    reasons: signs.map(({ reason }) => reason),
  };
}

type Weighed = Pick<Sign, 'reason' | 'weight'>;

// "… để khắc phục những hạn chế trên, Ủy ban nhân dân tỉnh | yêu cầu các đơn vị:"
const ORDERS = /(?<!\p{L})(?:yêu cầu|phát động|kêu gọi|đề nghị|giao|phấn đấu)(?!\p{L})/giu;

/** What an announcement tells before it orders says nothing of the list that it opens. */
const orderStart = (text: string): number =>
  text.endsWith(':') ? ([...text.matchAll(ORDERS)].pop()?.index ?? 0) : 0;

/** The nearest heading or announcement that says anything; not the sum of all above. */
function signsAbove({ above }: Context): Weighed[] {
  for (const text of above) {
    const order = text.slice(orderStart(text));
    const found = ABOVE.filter(({ pattern }) => pattern.test(order));
    if (found.length > 0) return found;
  }
  return [];
}

/** "mỗi phường có 02 tuyến đường văn minh | , UBND quận tặng Giấy khen …" */
function upToComma(clause: string, place: number): string {
  const comma = clause.slice(place).search(/,(?! ?\d)/u);
  return comma < 0 ? clause : clause.slice(0, place + comma);
}

const OF_THOSE = /^(?:là|cho|dành cho|thuộc)(?!\p{L})/u;

/**
 * What speaks for a target reaches from the sentence's start over its clause; what speaks against it
 * stays within its clause, unless it says otherwise.
 */
function signsWithin(
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

function signsOfShape(bound: Bound, { rule, sentence, at, company }: Surroundings): Weighed[] {
  const { amount, subject, shape } = bound;
  const percent = amount.kind === 'percent';
  const acts = startsWithAction(subject);
  // "Giảm tỷ lệ hộ nghèo 1,5%": the verb says which way.
  const heads =
    startsWithHead(subject.replace(/^(?:giảm|tăng|nâng|giữ|duy trì) /iu, '')) ||
    startsWithHead(bound.head);
  const behind = sentence.slice(at + amount.end - amount.start);
  const candidates: readonly (readonly [boolean, string, number])[] = [
    [bound.bounded, 'a bound', 1],
    [acts, 'something to be done', 1],
    [heads || rule === 'list-head', 'an indicator', 1],
    [shape === 'after' && percent, 'a share of those meant', 1],
    [bound.opens, 'to have', 1],
    [bound.bounded && EACH.test(subject), 'asked of each', 1],
    [REACHING.test(bound.link), 'a level to reach', 1],
    [company && bound.joint !== 'start', 'in a list with targets', CARRIED.has(rule) ? 2 : 1],
    [amount.kind === 'noun', 'counts a thing that no list knows', -1],
    [
      percent &&
        shape === 'before' &&
        bound.link === '' &&
        !bound.bounded &&
        bound.change === 'level' &&
        !heads,
      'a bare number after a phrase',
      -1,
    ],
    [/^ ?: ?\p{Lu}/u.test(behind), 'counts what is listed after it', -2],
    [
      (amount.kind === 'counted' || amount.kind === 'noun') && LISTED.test(behind),
      'counts what is listed after it',
      -4,
    ],
    [
      amount.kind === 'counted' && !bound.bounded && WHERE.test(sentence.slice(0, at)),
      'tells where',
      -4,
    ],
    [percent && AWARDED.test(`${subject} ${bound.object}`), 'a quota of awards', -4],
    [amount.kind === 'money' && PER_CASE.test(amount.unit), 'an amount for each case', -3],
    [shape === 'around' && subject.length > 110 && !acts, 'far from its words', -2],
    [/^(?:c?m|mét)$/u.test(amount.unit), 'a length of something', -1],
    [
      bound.gloss && sentence.slice(0, at).search(AIM) < 0,
      'tells what was set, without an aim',
      -4,
    ],
    [
      bound.link.endsWith('có') && subject !== '' && amount.kind === 'measure' && bound.atLeast,
      'tells which are meant',
      -3,
    ],
    [percent && SPENT.test(bound.object), 'a share of money', -2],
    [percent && SPENT.test(subject) && bound.link === '', 'a share of money', -3],
  ];
  return candidates.flatMap(([holds, reason, weight]) => (holds ? [{ reason, weight }] : []));
}

function signsOfSetting(
  { sentence, at, before, context }: Surroundings,
  { prior, year, preamble }: Setting,
  announced: boolean,
): Weighed[] {
  const candidates: readonly (readonly [boolean, string, number])[] = [
    [prior === 'plan', 'a plan or a directive', 1],
    [prior === 'regulation', 'a regulation', -3],
    [
      prior === 'report' &&
        sentence.slice(0, at).search(AIM) < 0 &&
        !context.headings.some((heading) => AHEAD.test(heading)),
      'a report of results',
      -7,
    ],
    [year !== null && tellsPastYear(before, year), 'tells of a past year', -8],
    [
      preamble && !announced && sentence.slice(0, at).search(AIM) < 0,
      'stands before the orders',
      -3,
    ],
  ];
  return candidates.flatMap(([holds, reason, weight]) => (holds ? [{ reason, weight }] : []));
}

/** The part of a sentence between semicolons that holds `at`. */
function clauseAround(sentence: string, at: number): { clause: string; place: number } {
  const start = sentence.lastIndexOf(';', at) + 1;
  const end = sentence.indexOf(';', at);
  return { clause: sentence.slice(start, end < 0 ? sentence.length : end), place: at - start };
}

// What a report says of the time to come stands under "Phương hướng, nhiệm vụ năm 2026".
const AHEAD = /phương hướng|nhiệm vụ|mục tiêu|kế hoạch năm|giải pháp/iu;
const AIM =
  /ph[ấâ]n đ[ấâầ]u|(?<!(?:sự|nỗ lực,|nỗ lực và|và) )quyết tâm(?! (?:của|cao))|đặt mục tiêu|mục tiêu (?:là|đến|năm|đưa|của)/giu;

/** Whether an aim stands after the last place where `pattern` reports. */
function isOverruled(pattern: RegExp, before: string): boolean {
  const aim = [...before.matchAll(AIM)].pop();
  return aim !== undefined && !pattern.test(before.slice(aim.index));
}

// "Giai đoạn 2016 - 2020, toàn tỉnh …", "kết quả giai đoạn 2016 - 2020:"
const PAST_PERIOD =
  /(?:^|[.;] |[Kk]ết quả )[Gg]iai đoạn \d{4} ?[-–] ?(?<year>(?:19|20)\d{2})(?!\d)/gu;

// "năm 2022", not "so với năm 2022", "đến năm 2022", "giá năm 2010", "từ năm"
const NAMED_YEAR =
  /(?<!\p{L}|[Tt]háng \d{1,2} )(?<before>\p{L}+ )?(?:cuối )?[Nn]ăm (?<year>(?:19|20)\d{2})(?!\d)/gu;
const NOT_ITS_TIME =
  /^(?:với|đến|tới|hết|trước|giá|sánh|từ|hơn|bằng|lần|so|gốc|và|nghiệp|luật) $/iu;

// "tăng 8% so với ước thực hiện | năm 2024"
// bounded: fifty units are read.
const COMPARED = /(?<!\p{L})(?:so|bằng|hơn|gấp) (?:với )?[^,;.:]{0,40}$/iu;

/** The last year named before the number is over, and no aim follows it. */
function tellsPastYear(before: string, year: number): boolean {
  let past = -1;
  for (const match of before.matchAll(NAMED_YEAR)) {
    if (NOT_ITS_TIME.test(match.groups?.before ?? '')) continue;
    if (COMPARED.test(before.slice(Math.max(0, match.index - 50), match.index))) continue;
    past = Number(match.groups?.year) < year ? match.index : -1;
  }
  for (const match of before.matchAll(PAST_PERIOD))
    if (Number(match.groups?.year) < year && match.index > past) past = match.index;
  return past >= 0 && before.slice(past).search(AIM) < 0;
}
