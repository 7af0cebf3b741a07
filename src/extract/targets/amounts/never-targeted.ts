import { PhraseSet } from '../../../text/phrases.ts';
import type { AmountToken } from '../../../text/scales.ts';
import { NEVER_TARGETED } from '../../../vocabulary/units.ts';
import type { Amount } from './amounts.ts';

export const NEVER = PhraseSet.of(NEVER_TARGETED);

const LASTING = /^(?:năm|tháng|tuần|ngày(?! công)|giờ|phút|giây|tuổi)(?!\p{L})/iu;

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
export function neverTargeted(text: string, token: AmountToken, amount: Amount): string | null {
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
