import { isDigit, isLetter } from '../../../text/letters.ts';
import { PhraseSet } from '../../../text/phrases.ts';
import type { AmountToken } from '../../../text/scales.ts';
import { NAMED_BY_NUMBER, NEVER_TARGETED } from '../../../vocabulary/units.ts';
import { endsWithAction } from '../words.ts';
import type { Amount } from './amounts.ts';
import { MEASURE } from './units.ts';

const NAMED = PhraseSet.of(NAMED_BY_NUMBER);
export const NEVER = PhraseSet.of(NEVER_TARGETED);

/** Why a number is part of something else and no amount of its own, or `null`. */
export function whyDeclined(text: string, token: AmountToken, amount: Amount): string | null {
  const bare = amount.kind === 'noun' || amount.kind === 'none';
  const year = bare && isYear(token) && /^\d{4}$/.test(text.slice(token.start, token.end));
  return (
    partOfOther(text, token, amount) ??
    (year ? 'a year' : null) ??
    denominator(text, amount) ??
    (amount.kind === 'measure' ? dimension(text, amount) : null) ??
    (bare || isLonger(text, amount) ? neverTargeted(text, token, amount) : null) ??
    (amount.kind === 'counted' ? whichMeant(text, amount) : null)
  );
}

/** "2 con số" counts no "con". */
const isLonger = (text: string, { kind, numberEnd, end }: Amount): boolean =>
  kind === 'counted' && (NEVER.startingAt(text, numberEnd + 1)?.end ?? 0) > end;

/** Why the number is no quantity of its own, or `null`. */
function partOfOther(text: string, token: AmountToken, { kind }: Amount): string | null {
  const before = text.charCodeAt(token.start - 1);
  const after = text.charCodeAt(token.end);
  if (isLetter(before) || before === 0x5f) return 'part of a name';
  // "đường CT.03"
  if (
    before === 0x2e &&
    /\p{Lu}{2}\.$/u.test(text.slice(Math.max(0, token.start - 3), token.start))
  )
    return 'part of a name';
  // "…, năm 2024 con số này"
  if (
    isYear(token) &&
    /(?<!\p{L})năm $/iu.test(text.slice(Math.max(0, token.start - 5), token.start))
  )
    return 'a year';
  // "Covid-19"
  if (before === 0x2d && isLetter(text.charCodeAt(token.start - 2)) && token.unit === '')
    return 'part of a name';
  // "18%GRDP"
  if (
    isLetter(after) &&
    !/^[%‰]/.test(token.unit) &&
    MEASURE.startingAt(text, token.end) === undefined &&
    !isAttachedUnit(text, token.end)
  )
    return 'part of a name';
  if (
    /[x×*] ?$/u.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
    !isLetter(text.charCodeAt(token.start - 3))
  )
    return 'a factor';
  // "02 hội nghị × 50 đại biểu"
  if (/^[^.,;:]{0,24} [×*] ?\d/u.test(text.slice(token.end, token.end + 28))) return 'a factor';
  if (before === 0x2f || (after === 0x2f && isDigit(text.charCodeAt(token.end + 1))))
    return 'one side of a fraction, a date or a number of a document';
  if (token.unit !== '') return null;
  if (/^ ?[/-] ?\p{Lu}/u.test(text.slice(token.end, token.end + 4))) return 'number of a document';
  let left = token.start;
  while (left > 0 && text.charCodeAt(left - 1) === 0x20) left--;
  // "mức độ 2, | 6 xã": what is counted has no part in the names before it.
  const named = NAMED.endingAt(text, kind === 'counted' ? left : afterNumbers(text, left));
  const grouped = GROUPED.test(text.slice(token.start, token.end));
  const inYear =
    named !== undefined &&
    /^năm$/iu.test(text.slice(named.start, left)) &&
    !isYear(token) &&
    (!Number.isInteger(token.value) || token.value > 2100);
  if (
    named !== undefined &&
    !inYear &&
    !(grouped && !/số$/iu.test(text.slice(named.start, left))) &&
    !GRANTS.test(text.slice(named.start, token.end + 8)) &&
    !/(?:tổng|chỉnh|cung|nâng|dân|con|quân|về|số|thiểu|đa|cao|sơ|trung|,) $/iu.test(
      text.slice(Math.max(0, named.start - 7), named.start),
    )
  ) {
    return 'named or counted by the word before it';
  }
  if (
    isYear(token) &&
    !grouped &&
    /(?:[-–(]|từ|đến|và|,|hết|trước|sau) ?$/u.test(text.slice(0, left + 1).trimEnd())
  )
    return 'a year';
  if (isYear(token) && token.upper !== null) return 'a span of years';
  if (token.upper !== null && token.upper >= 1900 && token.upper <= 2100 && token.value <= 31)
    return 'a date';
  if (text.slice(left - 1, left) === '[' || text.slice(token.end, token.end + 1) === ']')
    return 'mark of a footnote';
  return null;
}

/** "mức độ 3, | 4", "lớp 10 và | 11": where the numbers begin that share a word. */
function afterNumbers(text: string, left: number): number {
  // bounded: sixteen units are read.
  const numbers = /(?: \d{1,2}(?:,| và))+$/u.exec(text.slice(Math.max(0, left - 16), left))?.[0];
  return left - (numbers?.length ?? 0);
}

// "2.000", "430.000": no year, and nothing is named by so large a number.
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?![\d.])/u;

// "cấp | 15 mã số vùng trồng": a verb
const GRANTS = /^cấp (?:mới )?\d[\d.]* (?:mã|giấy|sổ|thẻ|chứng|phép|văn)/iu;

const isYear = ({ value, upper }: AmountToken): boolean =>
  Number.isInteger(value) &&
  value >= 1900 &&
  value <= 2100 &&
  (upper === null || (upper >= 1900 && upper <= 2100));

const isAttachedUnit = (text: string, at: number): boolean =>
  /^(?:km|ha|kg|m|MW|tỷ|triệu|đ)(?![\p{L}\d])/u.test(text.slice(at, at + 6));

/** "trên 01 ha đất canh tác", "mỗi 1 vạn dân", "cho 1.000 trẻ": what another number is counted by. */
function denominator(text: string, amount: Amount): string | null {
  if (amount.kind === 'percent' || amount.kind === 'money' || amount.upper !== null) return null;
  if (
    ![1, 10, 100, 1000, 10_000, 100_000].includes(
      amount.value * (/^vạn/.test(amount.unit) ? 10_000 : 1),
    )
  )
    return null;
  if (
    (amount.value !== 1 || /^(?:nghìn|ngàn|triệu|t[ỷỉ])/.test(amount.unit)) &&
    !/^(?:vạn )?(?:dân|người|trẻ|học sinh|lao động|hộ|phụ nữ|sinh viên)/u.test(
      text.slice(amount.numberEnd).trimStart(),
    )
  )
    return null;
  return /(?:trên|mỗi|cho|trong|bình quân|\/) ?$/u.test(
    text.slice(Math.max(0, amount.start - 10), amount.start),
  )
    ? 'a denominator'
    : null;
}

const LASTING = /^(?:năm|tháng|tuần|ngày(?! công)|giờ|phút|giây|tuổi)(?!\p{L})/iu;

/** "100% tàu cá dài từ 24 m trở lên": which of them are meant. */
function dimension(text: string, amount: Amount): string | null {
  const length = /^(?:c?m|mét)$/u.test(amount.unit);
  return /% [^,;.:%]{1,60} (?<!đạt )(?:(?:dài|rộng|cao|sâu|dày) (?:từ |trên |dưới |hơn )?|(?:từ|trên|dưới|hơn) )$/u.test(
    text.slice(Math.max(0, amount.start - 80), amount.start),
  ) &&
    (length ||
      /(?:dài|rộng|cao|sâu|dày) /u.test(text.slice(Math.max(0, amount.start - 12), amount.start)))
    ? 'a dimension of those meant'
    : null;
}

const PLACE = /^(?:huyện|xã|phường|tỉnh|thị trấn|thôn|bản)$/u;

/** "rừng ven biển hai | huyện Thái Thụy, Tiền Hải": places by their names, not "công nhận 02 xã Nậm Tăm, Pa Tần". */
export const areNamed = (text: string, start: number, unit: string, end: number): boolean =>
  PLACE.test(unit) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
  isLetter(text.charCodeAt(start - 2)) &&
  !endsWithAction(text.slice(Math.max(0, start - 24), start).trimEnd());

/** "riêng 06 huyện nghèo giảm 6%": whose part it is; "UBND 12 xã": who is to do it. */
function whichMeant(text: string, amount: Amount): string | null {
  return areNamed(text, amount.start, amount.unit, amount.end) ||
    /(?:^|[^\p{L}])(?:riêng (?:tại |ở |đối với )?|cả |ubnd |hđnd |(?:ủy|uỷ) ban nhân dân |đảng (?:ủy|uỷ) |chủ tịch |lãnh đạo )$/iu.test(
      text.slice(Math.max(0, amount.start - 20), amount.start),
    )
    ? 'those meant'
    : null;
}

// Indicators in units of time: "tuổi thọ trung bình đạt 75,5 tuổi", "thời gian mất điện … dưới 210 phút"
const LASTS =
  /(?<!\p{L})(?:tuổi thọ|số năm (?:sống|đi học)|ngày điều trị|dự trữ|thời gian (?:mất điện|giải quyết|xử lý|cấp|thông quan|chờ|khám|nộp thuế))(?!\p{L})[^.,;:]{0,80}$/iu;

// "mỗi xã phấn đấu tăng thêm | từ 02 tiêu chí trở lên"
const MORE = /(?<!\p{L})thêm (?:được )?(?:từ |ít nhất |tối thiểu |không dưới )?$/u;

// "bình quân mỗi xã đạt | 17 tiêu chí", "các xã còn lại đạt | từ 8 tiêu chí": not all that the standard has
const AVERAGE =
  /(?<!\p{L})(?:bình quân|trung bình|(?:xã|huyện|phường|thôn|bản|ấp|địa phương)(?: \p{L}+)? còn lại|mỗi (?:xã|huyện|thôn|bản|ấp))(?: \p{L}+){0,4} (?:đạt|tăng)(?: \p{L}+){0,3} $/u;

// "số bác sĩ/vạn dân: | 12", "chỉ số phát triển con người (HDI) | trên 0,7": the words have the unit, or none
const PER_HEAD =
  /(?<!\p{L})(?:chỉ số phát triển con người|HDI|GINI)[^,;.:\d]{0,24} $|(?<!\p{L})số [^,;.:\d]{2,24}(?:\/| trên )(?:1 |một |10\.000 |1\.000 )?(?:(?:vạn|nghìn) )?dân(?:\s?:| đạt| là| lên)? $/iu;

const PLACED =
  /^(?:đợt|nước|quốc gia|tỉnh|thành phố|địa phương|chuyên đề|buổi|giải pháp|đầu mối|đồng chí)(?!\p{L})/u;

/** A unit that no target has: "5 năm", "19 tiêu chí", "07 tỉnh"; not "15,8 tiêu chí", "2,4 triệu trang". */
function neverTargeted(text: string, token: AmountToken, amount: Amount): string | null {
  let at = amount.numberEnd;
  while (text.charCodeAt(at) === 0x20) at++;
  const counted =
    (Number.isInteger(token.value) && token.value <= 1000) || LASTING.test(text.slice(at, at + 8));
  const lasting =
    LASTS.test(text.slice(Math.max(0, amount.start - 120), amount.start)) &&
    !/^[^.;]{0,30} kể từ /iu.test(text.slice(at, at + 40));
  if (
    /^tiêu chí(?!\p{L})/u.test(text.slice(at, at + 9)) &&
    (AVERAGE.test(text.slice(Math.max(0, amount.start - 60), amount.start)) ||
      MORE.test(text.slice(Math.max(0, amount.start - 24), amount.start)))
  )
    return null;
  // "tại ít nhất 10 nước", "mỗi năm ít nhất 02 chuyên đề": a bound says that so many are to be reached
  const bounded =
    PLACED.test(text.slice(at, at + 12)) &&
    /(?:ít nhất|tối thiểu|thêm|không dưới|phấn đấu|xuống còn|kết nạp(?: [^\d,.;:]{1,30})?:?) $/iu.test(
      text.slice(Math.max(0, amount.start - 45), amount.start),
    );
  const built =
    /^dự án thành phần/u.test(text.slice(at, at + 16)) &&
    /(?:hoàn thành|khởi công|khánh thành|bàn giao) (?:thêm )?$/iu.test(
      text.slice(Math.max(0, amount.start - 20), amount.start),
    );
  if (counted && !lasting && !bounded && !built && NEVER.startingAt(text, at) !== undefined)
    return 'a duration, an age, a standard or a count of contents';
  return amount.kind === 'none' &&
    !PER_HEAD.test(text.slice(Math.max(0, amount.start - 60), amount.start))
    ? 'no unit'
    : null;
}
