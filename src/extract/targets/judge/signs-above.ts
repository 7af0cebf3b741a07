import { lastMatch } from '../../../text/matches.ts';
import type { Context } from '../context.ts';
import type { Sign, Weighed } from './sign.ts';

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
      /(?:đánh giá (?:chung|tình hình|kết quả)|kết quả (?:đạt được|đã đạt|năm \d|thực hiện|triển khai)|hiện trạng|thực trạng|tình hình|những kết quả|tồn tại|hạn chế|sự cần thiết|bối cảnh|cơ sở (?:pháp lý|thực tiễn))/iu,
  },
  {
    reason: 'stands under money to be spent',
    weight: -4,
    pattern:
      /(?:kinh phí|dự toán|nguồn vốn|nguồn lực tài chính|mức (?:chi|hỗ trợ|thu|thưởng|phạt)|định mức|chế độ)/iu,
  },
  {
    reason: 'stands under a list of works',
    weight: -6,
    pattern:
      /(?:danh mục|^(?:biểu|phụ lục|bảng)(?: (?:số )?[\dIVX]+)?[.:]? (?:một số )?) ?(?:các )?(?:công trình|dự án)(?!\p{L})/iu,
  },
  {
    reason: 'stands under conditions',
    weight: -4,
    pattern:
      /(?:^(?:[\s\p{L}\d]{0,6}[.)-])?\s*(?:về )?(?:điều kiện(?! (?:bảo đảm|đảm bảo))|tiêu chuẩn|thành phần hồ sơ|hồ sơ|trình tự|thời hạn|đối tượng|phạm vi|thẩm quyền|khen thưởng)|xét tặng|xếp loại|danh hiệu thi đua|chấm điểm|(?:điều kiện|tiêu chuẩn|quy định) sau(?: đây)?:)/iu,
  },
];

// "… để khắc phục những hạn chế trên, Ủy ban nhân dân tỉnh | yêu cầu các đơn vị:"
const ORDERS = /(?<!\p{L})(?:yêu cầu|phát động|kêu gọi|đề nghị|giao|phấn đấu)(?!\p{L})/giu;

/** What an announcement tells before it orders says nothing of the list that it opens. */
const orderStart = (text: string): number =>
  text.endsWith(':') ? (lastMatch(ORDERS, text)?.index ?? 0) : 0;

/** The nearest heading or announcement that says anything; not the sum of all above. */
export function signsAbove({ above }: Context): Weighed[] {
  for (const text of above) {
    const order = text.slice(orderStart(text));
    const found = ABOVE.filter(({ pattern }) => pattern.test(order));
    if (found.length > 0) return found;
  }
  return [];
}
