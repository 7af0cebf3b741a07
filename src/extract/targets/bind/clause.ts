import { startsWithHead, stripLead } from '../words.ts';
import { isAddressee } from './addressee.ts';

// "cắt giảm", "giảm", "tăng thêm", "rút ngắn"
const CHANGING = /(?:^| )(?:giảm(?: thêm| bớt| thiểu)?|tăng(?: thêm)?|rút ngắn)$/u;

// "…, phấn đấu 98% trẻ em", "…, có 05 trường"
const AIMING = /^(?:phấn đấu|có|đạt|bảo đảm|đảm bảo)(?: |$)/u;

/**
 * "đẩy mạnh …, thực hiện tốt việc | cắt giảm 30% thời gian …", "… để | giảm 5% số vụ …": the verb
 * begins a clause of its own, and what falls or rises follows the number.
 */
export function beginsClause(
  rest: string,
  link: string,
  gap: string,
  { object, measured }: { object: string; measured: string },
): boolean {
  // "giảm nghèo bền vững, phấn đấu giảm | 1.500 hộ nghèo": the counted noun alone is enough.
  const counted = object !== '' && AIMING.test(link) && CHANGING.test(link);
  if ((measured === '' && !counted) || startsWithHead(stripLead(rest))) return false;
  if (gap.startsWith(',') && AIMING.test(link)) return true;
  if (!CHANGING.test(link)) return false;
  const words = rest.trim();
  // "Trung tâm Y tế xã | rút ngắn 30% thời gian"
  if (isAddressee(stripLead(words))) return true;
  const last = words.slice(words.lastIndexOf(', ') + 1);
  return (
    gap.startsWith(',') ||
    stripLead(last) === '' ||
    /(?<!\p{L})(?:để|nhằm|việc|phải|góp phần|và)$/u.test(words)
  );
}
