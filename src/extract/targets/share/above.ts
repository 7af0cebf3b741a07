import type { Context } from '../context.ts';
import { stripLead, stripTrailingTime } from '../words.ts';

const GOAL =
  /(?:chỉ tiêu|mục tiêu|phấn đấu|cụ thể|sau|thực hiện|nhiệm vụ|yêu cầu|nội dung|kết quả|trong đó)(?!\p{L})/iu;

/** A bare number under "Tỷ lệ hộ dân được dùng nước sạch:" is named by that line. */
export function fromAbove(context: Context): string {
  const above = context.intro ?? context.headings[context.headings.length - 1] ?? '';
  const words = stripTrailingTime(
    stripLead(above.replace(/:$/, '').replace(/^(?:[-–+•*]|\(?\d+[.)]|[a-zđ]\)) ?/u, '')),
  );
  return words.length > 160 || GOAL.test(words) ? '' : words;
}
