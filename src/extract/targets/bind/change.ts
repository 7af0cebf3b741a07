import type { Change } from '../../../record/types.ts';
import type { Amount } from '../amounts/amounts.ts';

/** Whether the number is a level, or how much something rises or falls. */
export function readChange(words: string, subject: string, amount: Amount): Change {
  // "Tỷ lệ hộ nghèo giảm: 2%"
  const link = words.replace(/ (?:lần lượt|tương ứng)(?= |$)/u, '').replace(/ ?:$/u, '');
  if (
    /(?:còn|xuống|lên|đạt|là|chiếm|ở mức|đến)(?: mức| đến| tới| còn| dưới)?$/u.test(link) &&
    !/giảm$|tăng$/u.test(link)
  ) {
    if (/^(?:mức giảm|tỷ lệ giảm|tỉ lệ giảm|tốc độ giảm)/iu.test(subject)) return 'decrease';
    return 'level';
  }
  if (/(?:^| )(?:giảm(?: thêm| bớt| thiểu)?|rút ngắn)(?: bình quân.{0,40})?$/u.test(link))
    return 'decrease';
  if (/(?:^| )(?:tăng|tăng thêm|thêm|tăng gấp)(?: bình quân.{0,40})?$/u.test(link))
    return grows(link, subject, amount) ? 'level' : 'increase';
  return namedChange(subject);
}

// "tai nạn giao thông giảm cả ba mặt", "tỷ lệ hộ nghèo giảm trong năm"
const FALLS =
  /^(?:mức giảm|tỷ lệ giảm|tỉ lệ giảm|tốc độ giảm|giảm(?! nghèo)|cắt giảm|kéo giảm|tiết giảm|tinh giản|rút ngắn|bãi bỏ|cắt bỏ)(?!\p{L})|(?<!\p{L})giảm(?: cả \p{L}+(?: \p{L}+)?| cả \d+ (?:tiêu chí|mặt)| (?:trong|hằng|hàng|mỗi) năm)?$/iu;
const RISES =
  /^(?:tăng(?! (?:trưởng|cường|tốc))|thêm|mức tăng thêm|số .{0,20}tăng thêm)(?!\p{L})|(?<!\p{L})tăng thêm$/iu;

/** How what is measured changes by its own words: "Mức giảm tỷ lệ sinh", "Số lao động tăng thêm". */
export const namedChange = (subject: string): Change =>
  FALLS.test(subject) ? 'decrease' : RISES.test(subject) ? 'increase' : 'level';

// "tỷ lệ bao phủ bảo hiểm tăng 2%", "số vụ được phát hiện tăng 3%": a share or a count that rises; all else that
// rises by a percentage has a rate of growth.
const COUNT = /^(?:số|t[ỷỉ] lệ|t[ỷỉ] trọng|độ|mức độ)(?!\p{L})/iu;

/** "GRDP tăng 7,5%", "kim ngạch xuất khẩu tăng 12% so với năm 2024": a rate of growth is a level, and so is "tăng 2 lần". */
const grows = (link: string, subject: string, amount: Amount): boolean =>
  amount.unit === 'lần' ||
  (amount.kind === 'percent' && !link.includes('thêm') && !COUNT.test(subject));
