import type { Layout } from '../../../segment/document.ts';
import type { Prior } from './evidence.ts';

// What a decision enacts: a regulation, not a plan.
const REGULATION =
  /(?:quy định|quy chế|điều lệ|tiêu chí|định mức|mức (?:chi|thu|hỗ trợ)|chế độ|thủ tục hành chính|bảng giá|đơn giá|chính sách hỗ trợ|danh mục)/iu;
const PLAN =
  /(?:chương trình|kế hoạch|đề án|chiến lược|mục tiêu|chỉ tiêu|phát triển kinh tế|lộ trình|thi đua)/iu;

const PLANNING_TYPES =
  /^(?:chỉ thị|kế hoạch|chương trình|phát động|đề án|chiến lược|nghị quyết|lời kêu gọi|phương án|kết luận|hướng dẫn|công điện)/iu;

// "BÁO CÁO", "Thông báo … kết quả thực hiện các chỉ tiêu …", "Về việc công bố …": what was reached.
const REPORTING =
  /^(?:(?:về|v\/v)(?: việc)? )?(?:(?:báo cáo|thông báo) )?(?:kết quả|tình hình|sơ kết|tổng kết|đánh giá|công bố)(?!\p{L})/iu;

/** Plans and directives set targets; regulations set norms and conditions. */
export function readPrior(layout: Layout): Prior {
  const { blocks, parts } = layout;
  const type = blocks[parts.type]?.text ?? '';
  const subject = blocks
    .slice(parts.subjectStart, parts.subjectEnd)
    .map(({ text }) => text)
    .join(' ');
  const decides = blocks.some(
    ({ role, label }) =>
      (role === 'body' || role === 'appendix') && label !== null && /^Điều /u.test(label.text),
  );
  if (REGULATION.test(subject) && !PLAN.test(subject) && decides) return 'regulation';
  if (!PLANNING_TYPES.test(type) && (/^báo cáo/iu.test(type) || REPORTING.test(subject)))
    return 'report';
  return PLANNING_TYPES.test(type) || PLAN.test(subject) ? 'plan' : 'other';
}

const LOCAL = /(?<!\p{L})(?:HUYỆN|QUẬN|XÃ(?! HỘI)|PHƯỜNG|THỊ TRẤN|ĐẶC KHU) \p{L}/u;

/** Whether its head names a district or a commune. */
export const isLocal = ({ blocks }: Layout): boolean =>
  blocks.some(({ role, text }) => role === 'header' && LOCAL.test(text));
