import type { Change } from '../../record/types.ts';
import type { Amount } from './amounts.ts';

/** Whether the number is a level, or how much something rises or falls. */
export function readChange(
  words: string,
  subject: string,
  amount: Amount,
  baseline: string | null,
): Change {
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
    return grows(link, subject, amount, baseline) ? 'level' : 'increase';
  return namedChange(subject);
}

const FALLS =
  /^(?:mức giảm|tỷ lệ giảm|tỉ lệ giảm|tốc độ giảm|giảm(?! nghèo)|cắt giảm|kéo giảm|tiết giảm|rút ngắn|bãi bỏ|cắt bỏ)(?!\p{L})|(?<!\p{L})giảm$/iu;
const RISES =
  /^(?:tăng(?! (?:trưởng|cường|tốc))|thêm|mức tăng thêm|số .{0,20}tăng thêm)(?!\p{L})/iu;

/** How what is measured changes by its own words: "Mức giảm tỷ lệ sinh", "Số lao động tăng thêm". */
export const namedChange = (subject: string): Change =>
  FALLS.test(subject) ? 'decrease' : RISES.test(subject) ? 'increase' : 'level';

// "GRDP tăng 7,5%", "khu vực II tăng 12,4%": the rate at which an output grows is a level.
const OUTPUT =
  /(?:GRDP|GDP|giá trị (?:sản xuất|gia tăng|tăng thêm)|tổng sản phẩm|kinh tế|khu vực|tăng trưởng|ngành (?:công|nông|dịch|thương))/iu;

const grows = (link: string, subject: string, amount: Amount, baseline: string | null): boolean =>
  amount.kind === 'percent' && baseline === null && !link.includes('thêm') && OUTPUT.test(subject);
