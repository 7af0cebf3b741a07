import { matchesOf } from '../../../text/matches.ts';
import type { Bound } from '../bind/bind.ts';
import { baseOf } from '../context.ts';
import { startsWithAction } from '../words.ts';
import { AIM } from './aim.ts';
import { BARE_COST, bounds, COST, DIMENSION, EXTENT, SIZE } from './attribute-words.ts';
import type { Surroundings } from './evidence.ts';
import { REACHING } from './reaching.ts';

// "hiện nay 17%", "đầu kỳ có 900 hộ", "chưa tính 20 giường", "đang hoạt động"
const OF_NOW =
  /(?<!\p{L})(?:chưa (?:bao gồm|kể|tính)|cùng kỳ|hiện (?:có|còn|nay|tại|đang|đã)|năm (?:ngoái|trước)|toàn \p{Ll}+ (?:hiện )?có|tính đến|đang|đã có|đầu (?:kỳ|năm)|đến nay)(?!\p{L})/iu;
// "dự toán Trung ương giao 900 tỷ đồng", "HĐND tỉnh giao 1.000 tỷ đồng", "kế hoạch giao 300 tỷ đồng"
const ASSIGNED =
  /(?<!\p{L})(?:ương|tw|phủ|tướng|bộ|tỉnh|huyện|phố|xã|phường|trên|khu|kế hoạch|dự toán|chỉ tiêu)(?: đã| được)? giao(?! quân)(?!\p{L})/iu;
// "Nhà nước hỗ trợ 100% xi măng"
const HELPED = /^(?:nhà nước|trung ương|tỉnh|huyện|ngân sách)(?: \p{Ll}+)? hỗ trợ(?!\p{L})/iu;
// "năm học 2023 - 2024", "giai đoạn 2020 - 2022", "đến ngày 05/12/2021", "tháng 12/2025", "đến 31/10/2021"
const TIME =
  /(?<!\p{L})(?<before>\p{L}+ )?(?:năm |(?:năm học|giai đoạn) \d{4} ?[-–] ?|tháng \d{1,2}(?:\/| năm )|(?:ngày )?\d{1,2}\/\d{1,2}\/)(?<year>(?:19|20)\d{2})(?!\d)/giu;
// "so với năm 2020", "giá năm 2010", "theo chuẩn giai đoạn 2021 - 2025"
const NOT_ITS_TIME = /^(?:với|giá|chuẩn|so|theo|từ) $/iu;
// "95% kế hoạch vốn năm 2026 | (1.250 tỷ đồng)"
const OF_PLAN = /% kế hoạch (?:giao )?vốn(?!\p{L})/u;
// "8 triệu lượt khách (| trong đó khách quốc tế 1 triệu lượt)"
const PARTS = /^(?:trong đó|riêng|kể cả|bao gồm|gồm)(?!\p{L})/iu;
// "104 triệu đồng (| khoảng 4.000 USD)"
const SAME_AGAIN = /^(?:(?:khoảng|tương đương(?: với)?|hơn|trên|dưới|gần) )?$/u;

const LISTS = /:|(?<!\p{L})gồm(?!\p{L})/u;
// "(thu hút thêm | 2% vốn thì GRDP tăng 0,1%)"
const THEREFORE = /^[^)]* thì /u;

/**
 * "giải phóng 90 ha tại khu A (| 150 ha, …), khu B (| 70 ha)": what they have; not the parts of
 * "8 km đường: xã A (| 3 km)".
 */
function namesParts(left: string): boolean {
  const clause = left.slice(left.lastIndexOf(';') + 1);
  const number = clause.search(/\d/u);
  return number >= 0 && LISTS.test(clause.slice(number));
}

/** Whether `words` name a time that was over before `year`. */
const tellsOfBefore = (words: string, year: number | null): boolean =>
  year !== null &&
  [...matchesOf(TIME, words)].some(
    ({ groups }) => Number(groups?.year) < year && !NOT_ITS_TIME.test(groups?.before ?? ''),
  );

const PERSON = /^(?:người|lao động|công dân|thanh niên)(?!\p{L})/u;

/** "%" and "%/năm", "lượt khách" and "lượt", "lao động" and "người" */
function isSameUnit(one: string, other: string): boolean {
  const [a, b] = [baseOf(one), baseOf(other)];
  return a.startsWith(b) || b.startsWith(a) || (PERSON.test(a) && PERSON.test(b));
}

/**
 * "Nhà máy A (vốn | 40 tỷ đồng, …)", "… đạt 16% (hiện nay | 17%)": brackets tell of what stands before them.
 * Only of a target they may name parts, in its own unit: "tăng 8% (công nghiệp | 10%)".
 */
export function isAside(
  { amount, link, subject }: Bound,
  { sentence, at, bracket, taken }: Surroundings,
  year: number | null,
): boolean {
  if (bracket === null || bracket.inside.search(AIM) >= 0) return false;
  const { behind, inside } = bracket;
  if (OF_PLAN.test(behind) || OF_NOW.test(inside) || ASSIGNED.test(inside) || HELPED.test(inside))
    return true;
  if (tellsOfBefore(inside, year) || THEREFORE.test(sentence.slice(at))) return true;
  const first = /^\D*/u.exec(inside)?.[0].trimEnd() ?? '';
  if (bounds(SIZE, first) || bounds(EXTENT, first) || COST.startingAt(first, 0) !== undefined)
    return true;
  if (BARE_COST.has(first) || DIMENSION.has(first)) return true;
  const { unit } = amount.quantity;
  if (inside === '' && amount.kind === 'measure' && !namesParts(sentence.slice(0, at))) return true;
  if (taken.some(({ quantity }) => isSameUnit(quantity.unit, unit))) return false;
  const last = taken.at(-1);
  if (last === undefined) return true;
  if (PARTS.test(inside) || REACHING.test(link)) return false;
  // "hỗ trợ 400 hộ (xây mới | 250 nhà)"
  if (amount.kind === 'counted') return !(last.kind === 'counted' && startsWithAction(subject));
  return !(amount.kind === last.kind && SAME_AGAIN.test(inside));
}
