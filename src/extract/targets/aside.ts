import { matchesOf } from '../../text/matches.ts';
import { PhraseSet } from '../../text/phrases.ts';
import { BARE_COSTS, COSTS, EXTENTS, SIZES } from '../../vocabulary/attributes.ts';
import { AIM } from './aim.ts';
import type { Bound } from './bind.ts';
import { baseOf } from './context.ts';
import type { Surroundings } from './evidence.ts';
import { REACHING } from './reaching.ts';

const ATTRIBUTE = PhraseSet.of([...SIZES, ...COSTS, ...EXTENTS]);
const COST = PhraseSet.of(BARE_COSTS);
const FIRST = /^\D*/u;

// "hiện nay 17%", "đầu kỳ có 900 hộ", "chưa tính 20 giường", "đang hoạt động"
const OF_NOW =
  /(?<!\p{L})(?:chưa (?:bao gồm|kể|tính)|cùng kỳ|hiện (?:có|còn|nay|tại|đang|đã)|năm (?:ngoái|trước)|toàn \p{Ll}+ (?:hiện )?có|tính đến|đang|đã có|đầu kỳ|đến nay)(?!\p{L})/iu;
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
const SAME_AGAIN = /\d ?(?:%|(?:\p{L}+[/ ]?){1,5})$/u;

interface Aside {
  /** The words right before its bracket, as far as the last mark. */
  behind: string;
  /** From the bracket up to the number. */
  inside: string;
}

/** The bracket that is open at `at`. */
function openAside(sentence: string, at: number): Aside | null {
  if (at === 0 || sentence.lastIndexOf('(', at - 1) < 0) return null;
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (sentence[i] === ')') depth++;
    else if (sentence[i] === '(' && depth-- === 0) {
      const before = sentence.slice(0, i);
      const behind = before.slice(before.search(/[^,;:.()]*(?:[.,]\d[^,;:.()]*)*$/u));
      return { behind: behind.trimEnd(), inside: sentence.slice(i + 1, at).trimStart() };
    }
  }
  return null;
}

/** Whether `words` name a time that was over before `year`. */
const tellsOfBefore = (words: string, year: number | null): boolean =>
  year !== null &&
  [...matchesOf(TIME, words)].some(
    ({ groups }) => Number(groups?.year) < year && !NOT_ITS_TIME.test(groups?.before ?? ''),
  );

/**
 * "Nhà máy A (vốn | 185 tỷ đồng, …)", "… đạt 16% (hiện nay | 17%)": brackets tell of what stands before them.
 * Only of a target they may name parts, in its own unit: "tăng 8% (công nghiệp | 10%)".
 */
export function isAside(
  { amount, gloss, link }: Bound,
  { sentence, at, last }: Surroundings,
  year: number | null,
): boolean {
  const aside = gloss ? null : openAside(sentence, at);
  if (aside === null || aside.inside.search(AIM) >= 0) return false;
  const { behind, inside } = aside;
  if (OF_PLAN.test(behind) || OF_NOW.test(inside) || ASSIGNED.test(inside) || HELPED.test(inside))
    return true;
  if (tellsOfBefore(inside, year)) return true;
  const first = FIRST.exec(inside)?.[0].trimEnd() ?? '';
  if (ATTRIBUTE.startingAt(first, 0) ?? ATTRIBUTE.endingAt(first, first.length)) return true;
  if (COST.has(first)) return true;
  if (last === null) return true;
  const [whole, part] = [baseOf(last.quantity.unit), baseOf(amount.quantity.unit)];
  // "lượt khách" and "lượt"
  if (whole.startsWith(part) || part.startsWith(whole)) return false;
  if (PARTS.test(inside) || REACHING.test(link)) return false;
  return !(amount.kind === last.kind && SAME_AGAIN.test(behind));
}
