import type { Block } from '../../segment/blocks.ts';
import type { Layout } from '../../segment/document.ts';

// What a decision enacts: a regulation, not a plan.
const REGULATION = /(?:quy định|quy chế|điều lệ|tiêu chí|định mức|mức (?:chi|thu|hỗ trợ)|chế độ|thủ tục hành chính|bảng giá|đơn giá|chính sách hỗ trợ|danh mục)/iu;
const PLAN = /(?:chương trình|kế hoạch|đề án|chiến lược|mục tiêu|chỉ tiêu|phát triển kinh tế|lộ trình|thi đua)/iu;

/** Whether a block regulates: numbers there are conditions and norms unless the words say otherwise. */
export function isNormative(layout: Layout): (block: Block) => boolean {
  const { blocks, parts } = layout;
  const subject = blocks.slice(parts.subjectStart, parts.subjectEnd).map(({ text }) => text).join(' ');
  const whole = REGULATION.test(subject) && !PLAN.test(subject);
  const decides = blocks.some(({ role, label }) => (role === 'body' || role === 'appendix') && label !== null && /^Điều /u.test(label.text));
  return () => whole && decides;
}
