import type { Amount } from '../amounts/amounts.ts';
import { cutAfterthought, stripTrailingTime } from '../words.ts';
import { withoutSize } from './size.ts';

// "so với năm 2023"
export const BASELINE =
  /(?:,? ?\(?(?:so với|so(?! sánh)) (?<baseline>(?:(?! đối với | để )[^,;()]){2,120}))(?: để [^,;()]*)?/u;

// "kế hoạch đề ra", "dự toán tỉnh giao", "chỉ tiêu Trung ương giao"
const SET =
  /^(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: năm \d{4}| vốn)?(?:(?: được)?(?: (?:tỉnh|huyện|thành phố|thị xã|trung ương|cấp trên|bộ|Chính phủ|Thủ tướng(?: Chính phủ)?|(?:HĐND|UBND|Hội đồng nhân dân|Ủy ban nhân dân) \p{L}+))?(?: đã)? (?:giao|đề ra))?[.,;]?$/iu;

/** "đạt 100% | kế hoạch vốn được giao": all that was set; "" where no such words stand there. */
export const readSet = (after: string): string => {
  const words = /^ (?<set>[^,;.()]*)/u.exec(after)?.groups?.set?.trim() ?? '';
  return SET.test(words) ? words : '';
};

/** "02 trường (Mầm non X, Tiểu học Y)": which they are is no part of what is measured. */
function withoutNames(words: string): string {
  const text = words.trim().replace(/[,;]$/u, '');
  const open = text.indexOf(' (');
  const alone =
    open > 0 && text.indexOf(')') === text.length - 1 && text.lastIndexOf('(') === open + 1;
  return alone ? text.slice(0, open) : words;
}

/** Words right of an amount that say what is measured; `upwards` and `from` took their "trở lên". */
export function tidyObject(after: string, amount: Amount, upwards: boolean, from: boolean): string {
  let words = after;
  if (amount.kind === 'measure') words = words.slice(amount.end - amount.numberEnd);
  if (amount.kind === 'percent' || amount.kind === 'money')
    words = words.replace(/^ ?\/[^ ,;.]+/u, '');
  if (upwards) words = words.replace(/ ?trở lên/u, '');
  else if (from) words = words.replace(/ trở lên(?=[ ,;.]|$)/u, '');
  words = words.replace(BASELINE, '').trimStart();
  words = withoutSize(words);
  if (/^[,;.:()]/.test(words)) return '';
  words = cutAfterthought(words, amount.kind === 'percent');
  // "đạt 100% kế hoạch": of what was set, nothing of its own
  if (SET.test(words.trim())) return '';
  const close = words.indexOf(')');
  if (close >= 0 && !words.includes('(')) words = words.slice(0, close);
  words = withoutNames(words);
  const open = words.indexOf('(', words.lastIndexOf(')') + 1);
  return stripTrailingTime(open < 0 ? words : words.slice(0, open));
}
