import { AIM } from './aim.ts';
import { BARE_COST, bounds, COST, DIMENSION, EXTENT, holdsWork, SIZE } from './attribute-words.ts';
import type { Bound } from './bind.ts';
import { openBracketAt } from './bracket.ts';
import { REACHING } from './reaching.ts';

// "hiện nay 17%", "đầu kỳ có 900 hộ", "chưa tính 20 giường", "đang hoạt động"
const OF_NOW =
  /(?<!\p{L})(?:chưa (?:bao gồm|kể|tính)|cùng kỳ|hiện (?:có|còn|nay|tại|đang|đã)|năm (?:ngoái|trước)|toàn \p{Ll}+ (?:hiện )?có|tính đến|đang|đã có|đầu kỳ|đến nay)(?!\p{L})/iu;
// "dự toán Trung ương giao 900 tỷ đồng", "HĐND tỉnh giao 1.000 tỷ đồng"
const ASSIGNED =
  /(?<!\p{L})(?:ương|tw|phủ|tướng|bộ|tỉnh|huyện|phố|xã|phường|trên|khu)(?: đã)? giao(?! quân)(?!\p{L})/iu;
// "Nhà nước hỗ trợ 100% xi măng"
const HELPED = /^(?:nhà nước|trung ương|tỉnh|huyện|ngân sách)(?: \p{Ll}+)? hỗ trợ(?!\p{L})/iu;
const UNTIL = /(?<!\p{L})(?:hết|cuối|tính đến) năm (?<year>(?:19|20)\d{2})(?!\d)/iu;

// bounded: thirty units are read. "Nhà máy Tam Đường", "Khu công nghiệp Nậm Loỏng giai đoạn 1"
const NAMED = /(?<!\p{L})(?:\p{Lu}[\p{L}\d]*|(?:số|giai đoạn) \d{1,2})["”»]? ?$/u;
// "95% kế hoạch vốn năm 2026 | (1.250 tỷ đồng)"
const OF_PLAN = /% kế hoạch (?:giao )?vốn(?!\p{L})/u;
const AMOUNT = /\d ?(?:%|\p{Ll})/u;

const isNamed = (words: string): boolean => NAMED.test(words.slice(-30));

/**
 * "Nhà máy A (vốn | 40 tỷ đồng, …)", "… đạt 16% (hiện nay | 17%)": whether brackets tell of what stands
 * before them. Of a value they may name parts: "tăng 8% (công nghiệp | 10%)".
 */
export function isAside(
  { amount, gloss, link }: Bound,
  sentence: string,
  at: number,
  year: number | null,
): boolean {
  const bracket = gloss ? null : openBracketAt(sentence, at);
  if (bracket === null || bracket.inside.search(AIM) >= 0) return false;
  const { behind, inside } = bracket;
  if (OF_PLAN.test(behind) || OF_NOW.test(inside) || ASSIGNED.test(inside) || HELPED.test(inside))
    return true;
  const until = UNTIL.exec(inside)?.groups?.year;
  if (until !== undefined && year !== null && Number(until) < year) return true;
  const first = /^\D*/u.exec(inside)?.[0].trimEnd() ?? '';
  if (bounds(SIZE, first) || COST.startingAt(first, 0) !== undefined) return true;
  if (BARE_COST.has(first) || DIMENSION.has(first)) return true;
  if (bounds(EXTENT, first)) return isNamed(behind) || holdsWork(behind);
  if (amount.kind === 'percent' || REACHING.test(link)) return false;
  if (!isNamed(behind) || AMOUNT.test(behind)) return false;
  const alone = inside === '' && sentence[at + amount.end - amount.start] === ')';
  return !alone || (amount.kind === 'measure' && holdsWork(behind));
}
