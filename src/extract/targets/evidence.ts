import type { Bound } from './bind.ts';
import type { Context } from './context.ts';
import { startsWithAction, startsWithHead } from './words.ts';

/** What speaks for and against a number being a target: each with its weight, for the explanation. */
export interface Verdict {
  score: number;
  reasons: readonly string[];
}

interface Sign {
  reason: string;
  weight: number;
  pattern: RegExp;
  /** Words without which the pattern cannot match. */
  needs?: string;
  /** Counts only left of the number. */
  before?: true;
  /** Counts only against what is said of something, not against what is to be done: "giảm 5% số vụ so với …". */
  reported?: true;
  /** An aim said after it overrules it: "năm 2023 đã có 88%, năm 2024 phấn đấu đạt 91%". */
  overruled?: true;
  /** Counts only against money. */
  money?: true;
  /** Speaks over the whole sentence although it speaks against. */
  whole?: true;
}

/** A number needs this much to be a target; below it the text may as well report or regulate. */
export const ENOUGH = 2;

// Above the sentence: the heading or the announcement of its list.
const ABOVE: readonly Sign[] = [
  {
    reason: 'stands under targets',
    weight: 3,
    pattern:
      /(?:chỉ tiêu|mục tiêu|ph[ấâ]n đ[ấâ]u|nội dung thi đua|kết quả cần đạt|yêu cầu cần đạt)/iu,
  },
  {
    reason: 'stands under a review',
    weight: -4,
    pattern:
      /(?:đánh giá (?:chung|tình hình|kết quả)|kết quả (?:đạt được|thực hiện|triển khai)|hiện trạng|thực trạng|tình hình|những kết quả|tồn tại|hạn chế|sự cần thiết|bối cảnh|cơ sở (?:pháp lý|thực tiễn))/iu,
  },
  {
    reason: 'stands under money to be spent',
    weight: -4,
    pattern:
      /(?:kinh phí|dự toán|nguồn vốn|nguồn lực tài chính|mức (?:chi|hỗ trợ|thu|thưởng|phạt)|định mức|chế độ)/iu,
  },
  {
    reason: 'stands under conditions',
    weight: -4,
    pattern:
      /(?:^(?:[\s\p{L}\d]{0,6}[.)-])?\s*(?:về )?(?:điều kiện|tiêu chuẩn|thành phần hồ sơ|hồ sơ|trình tự|thời hạn|đối tượng|phạm vi|thẩm quyền|khen thưởng)|xét tặng|xếp loại|danh hiệu thi đua|chấm điểm|(?:điều kiện|tiêu chuẩn|quy định) sau(?: đây)?:)/iu,
  },
];

// In the sentence.
const WITHIN: readonly Sign[] = [
  {
    reason: 'a verb of aim',
    weight: 3,
    pattern:
      /(?<!\p{L})(?:ph[ấâ]n đ[ấâầ]u|quyết tâm|đặt mục tiêu|(?<!(?:so với|vượt|theo|đạt) )mục tiêu(?! (?:quốc gia|nhiệm kỳ|đề ra|nghị quyết))|(?<!\d )(?<!(?:so với|vượt) )chỉ tiêu(?! (?:kế hoạch|được giao|tỉnh giao|nghị quyết)))(?!\p{L})/iu,
  },
  {
    reason: 'made sure of',
    weight: 2,
    pattern:
      /(?<!\p{L})(?:bảo đảm|đảm bảo|hoàn thành|đưa tỷ lệ|nâng tỷ lệ|nâng tổng|kéo giảm|cắt giảm)(?!\p{L})/iu,
  },
  {
    reason: 'a horizon ahead',
    weight: 2,
    pattern: /(?:đến|trước|tới|vào|trong|hết)(?: cuối| hết| ngày [\d/]+)* (?:năm )?20[2-5]\d/iu,
  },
  {
    reason: 'stands under a review',
    weight: -5,
    before: true,
    pattern:
      /^[\s\da-zđIVX.)(*–-]{0,8}(?:Kết quả|Đánh giá|Hiện trạng|Thực trạng|Tình hình)(?! (?:cần|phải))(?!\p{L})/u,
  },
  {
    reason: 'reports what was',
    weight: -5,
    before: true,
    overruled: true,
    pattern:
      /(?<!\p{L})(?:đã (?!được giao|đề ra)\p{L}|ước thực hiện|tính đến (?:nay|ngày|hết|tháng)|(?<!(?:thực|thể|xuất|biểu|phát|cải) )hiện (?:có|nay|tại|đạt|còn|trạng)|thời gian qua|năm qua|vừa qua|mới (?:đạt|có|được)|(?<!chứng )chỉ (?:đạt|có)|thiệt hại|qua (?:hơn |gần )?\d+ năm|bình quân (?:cả nước|chung) (?:là|tăng|đạt)|\d+ tháng (?:đầu |của )?(?:năm|tỉnh))/iu,
  },
  {
    reason: 'compared with a year before',
    weight: -5,
    reported: true,
    pattern: /(?:so với cùng kỳ|so cùng kỳ|cùng kỳ năm)/iu,
  },
  {
    reason: 'a condition or a quota',
    weight: -4,
    pattern:
      /(?<!\p{L})(?:trường hợp|nếu |phiếu|biểu quyết|bỏ phiếu|không quá \d+(?:[,.]\d+)?% (?:số|tổng số)|được xét|xét tặng|xét khen|đề nghị .{0,60}?(?:tặng|khen)|tặng (?:cờ|bằng khen|giấy khen|huân chương)|danh hiệu (?:chiến sĩ|lao động|tập thể|cờ)|mức thu|không xét|bình xét|bình chọn|xếp loại (?:hoàn thành )?(?:xuất sắc|tốt|khá|trung bình|yếu|[A-D](?!\p{L}))[^,;]{0,40}(?:từ|dưới|trên|đạt)|bị kỷ luật|lập thành \d|cơ cấu giải|giải (?:nhất|nhì|ba|khuyến khích)|điểm thưởng|điểm trừ|trừ điểm|cộng \d|nghỉ hưu|mức phạt|phạt tiền|xử phạt|lãi suất|thuế suất|hệ số)/iu,
  },
  {
    reason: 'tells what is meant',
    weight: -4,
    before: true,
    pattern:
      /(?<!\p{L})có (?:diện tích|thể tích|quy mô|công suất|tổng mức|chiều \p{L}+|tải trọng|dung tích|(?:từ|trên) \d)[^,;]{0,20}$/iu,
  },
  {
    reason: 'a topic',
    weight: -3,
    pattern: /^[\s\da-zđIVX.)(]{0,8}Về (?:việc|đề nghị|đề xuất|kiến nghị)(?!\p{L})/u,
  },
  {
    reason: 'rewards',
    weight: -4,
    whole: true,
    pattern:
      /(?<!\p{L})(?:khen thưởng|bằng khen|giấy khen|cờ thi đua|huân chương|đại biểu dự|quỹ thi đua|danh hiệu (?:thi đua|“|")|kỷ luật|bình xét|giao ước)(?!\p{L})/iu,
  },
  { reason: 'a condition', weight: -4, pattern: /(?<!\p{L})thì(?!\p{L})/iu },
  {
    reason: 'scoring',
    weight: -5,
    whole: true,
    pattern:
      /(?<!\p{L})(?:tổng (?:số )?điểm|điểm thi đua|điểm tối đa|trừ \d+ điểm|cộng \d+ điểm|chấm điểm|thang điểm)/iu,
  },
  {
    reason: 'a definition',
    weight: -4,
    needs: ' là ',
    whole: true,
    pattern:
      /(?<!\p{L})(\p{L}+)(?: \p{L}+){1,6} là \1 (?:\p{L}+ ){0,2}(?:có|thuộc|đáp ứng|đạt)(?!\p{L})/iu,
  },
  {
    reason: 'money to be spent',
    weight: -4,
    money: true,
    before: true,
    pattern:
      /(?<!\p{L})(?:kinh phí|dự toán|hỗ trợ (?:tối đa|không quá|\d)|mức (?:hỗ trợ|chi|thưởng|vay|thu|trợ cấp|đóng)|ngân sách (?:nhà nước|trung ương|tỉnh|địa phương|thành phố|huyện|cấp)? ?(?:hỗ trợ|chi|bố trí|cấp|đối ứng)|tổng mức đầu tư|định mức|nguồn vốn|vốn (?:ngân sách|đối ứng|sự nghiệp)|trợ cấp|phụ cấp|tiền lương|tiền thưởng)/iu,
  },
];

// "đạt 68%", "còn 4,1%", "giảm 5%", "tăng thêm 7 xã"
const REACHING = /(?:^| )(?:đạt|còn|giảm|tăng|thêm|lên|xuống|chiếm|gấp)(?: |$)/u;

// "triệu đồng/hộ", "đồng/lần": what each one gets or pays; "/năm", "/người/năm", "/ha" measure
const PER_CASE = /\/(?!(?:người|năm|tháng|ha|vụ|lao động|héc|đầu người|km)(?:\/|$))/u;

const SPENT =
  /^(?:tổng )?(?:kinh phí|chi phí|dự toán|mức (?:lương|hỗ trợ|đóng|chi|thu)|giá trị hợp đồng|số tiền|học phí)/iu;

/** Rules by which an amount lives on words of those before it. */
const CARRIED = new Set(['head', 'list-head', 'part', 'relation', 'ellipsis', 'scope', 'same']);

/** What kind of document it stands in. */
export type Prior = 'plan' | 'regulation' | 'other';

/** What the whole document says of its numbers. */
export interface Setting {
  prior: Prior;
  /** Whether it stands before the orders, where the past year is reviewed. */
  preamble: boolean;
  /** The year that its targets are for, or that it was issued in; `null` where unknown. */
  year: number | null;
}

const weigh = (signs: readonly Sign[], text: string, at = text.length): Sign[] =>
  signs.filter(({ pattern, before }) => pattern.test(before === true ? text.slice(0, at) : text));

/** Judges a bound number by its sentence (the number stands at `at`), by the paragraph `before` it, by what stands above it, and by its own shape. */
export function judge(
  bound: Bound,
  rule: string,
  sentence: string,
  at: number,
  before: string,
  context: Context,
  setting: Setting,
  company: boolean,
): Verdict {
  const { prior, year, preamble } = setting;
  const signs: { reason: string; weight: number }[] = [];
  const announced = context.intro === null ? [] : weigh(ABOVE, context.intro);
  signs.push(...announced);
  // The nearest heading that says anything decides, not the sum of all above it.
  for (let i = context.headings.length - 1; i >= 0 && announced.length === 0; i--) {
    const found = weigh(ABOVE, context.headings[i] ?? '');
    if (found.length > 0) {
      signs.push(...found);
      break;
    }
  }
  const { clause, place } = clauseAround(sentence, at);
  const upTo = sentence.slice(0, at - place + clause.length);
  for (const sign of WITHIN) {
    if (sign.needs !== undefined && !sentence.includes(sign.needs)) continue;
    if (sign.money === true && bound.amount.kind !== 'money') continue;
    if (sign.reported === true && bound.shape !== 'before') continue;
    if (sign.overruled === true && isOverruled(sign.pattern, clause.slice(0, place))) continue;
    // What speaks for a target reaches from the sentence's start over its clause, what speaks against it over its clause.
    const scope = sign.whole === true ? sentence : sign.weight > 0 ? upTo : clause;
    const found = weigh([sign], scope, sign.whole === true || sign.weight > 0 ? at : place);
    signs.push(...found);
  }
  if (bound.bounded) signs.push({ reason: 'a bound', weight: 1 });
  if (startsWithAction(bound.subject)) signs.push({ reason: 'something to be done', weight: 1 });
  if (rule === 'list-head' || startsWithHead(bound.subject) || startsWithHead(bound.head))
    signs.push({ reason: 'an indicator', weight: 1 });
  if (bound.shape === 'after' && bound.amount.kind === 'percent')
    signs.push({ reason: 'a share of those meant', weight: 1 });
  if (bound.amount.kind === 'noun')
    signs.push({ reason: 'counts a thing that no list knows', weight: -1 });
  if (year !== null && tellsPastYear(before, year))
    signs.push({ reason: 'tells of a past year', weight: -4 });
  if (preamble && sentence.slice(0, at).search(AIM) < 0)
    signs.push({ reason: 'stands before the orders', weight: -3 });
  if (bound.opens) signs.push({ reason: 'to have', weight: 1 });
  if (REACHING.test(bound.link)) signs.push({ reason: 'a level to reach', weight: 1 });
  if (
    bound.amount.kind === 'percent' &&
    bound.shape === 'before' &&
    bound.link === '' &&
    !bound.bounded &&
    bound.head === '' &&
    !startsWithHead(bound.subject)
  ) {
    signs.push({ reason: 'a bare number after a phrase', weight: -1 });
  }
  if (/^ ?: ?\p{Lu}/u.test(sentence.slice(at + bound.amount.end - bound.amount.start)))
    signs.push({ reason: 'counts what is listed after it', weight: -2 });
  if (bound.amount.kind === 'money' && PER_CASE.test(bound.amount.unit))
    signs.push({ reason: 'an amount for each case', weight: -3 });
  if (bound.shape === 'around' && bound.subject.length > 110 && !startsWithAction(bound.subject))
    signs.push({ reason: 'far from its words', weight: -2 });
  if (/^(?:c?m|mét)$/u.test(bound.amount.unit))
    signs.push({ reason: 'a length of something', weight: -1 });
  if (bound.amount.kind === 'percent' && SPENT.test(bound.object))
    signs.push({ reason: 'a share of money', weight: -2 });
  if (company && bound.joint !== 'start')
    signs.push({ reason: 'in a list with targets', weight: CARRIED.has(rule) ? 2 : 1 });
  if (prior === 'plan') signs.push({ reason: 'a plan or a directive', weight: 1 });
  if (prior === 'regulation') signs.push({ reason: 'a regulation', weight: -3 });
  return {
    score: signs.reduce((sum, { weight }) => sum + weight, 0),
    reasons: signs.map(({ reason }) => reason),
  };
}

/** The part of a sentence between semicolons that holds `at`. */
function clauseAround(sentence: string, at: number): { clause: string; place: number } {
  const start = sentence.lastIndexOf(';', at) + 1;
  const end = sentence.indexOf(';', at);
  return { clause: sentence.slice(start, end < 0 ? sentence.length : end), place: at - start };
}

const AIM = /ph[ấâ]n đ[ấâầ]u|quyết tâm|đặt mục tiêu|mục tiêu (?:là|đến|năm|đưa|của)/giu;

/** Whether an aim stands after the last place where `pattern` reports. */
function isOverruled(pattern: RegExp, before: string): boolean {
  const aim = [...before.matchAll(AIM)].pop();
  return aim !== undefined && !pattern.test(before.slice(aim.index));
}

// "năm 2022", not "so với năm 2022", "đến năm 2022", "giá năm 2010", "từ năm"
const NAMED_YEAR = /(?<!\p{L})(?<before>\p{L}+ )?[Nn]ăm (?<year>(?:19|20)\d{2})(?!\d)/gu;
const NOT_ITS_TIME =
  /^(?:với|đến|tới|hết|trước|giá|sánh|từ|hơn|bằng|cuối|so|gốc|và|nghiệp|luật) $/iu;

/** The last year named before the number is over, and no aim follows it. */
function tellsPastYear(before: string, year: number): boolean {
  let past = -1;
  for (const match of before.matchAll(NAMED_YEAR)) {
    if (NOT_ITS_TIME.test(match.groups?.before ?? '')) continue;
    past = Number(match.groups?.year) < year ? match.index : -1;
  }
  return past >= 0 && before.slice(past).search(AIM) < 0;
}
