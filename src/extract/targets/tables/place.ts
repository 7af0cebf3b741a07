import { upperShare } from '../../../text/letters.ts';
import { stripTrailingTime } from '../words.ts';

// "Xã, phường", "Tên đơn vị", "Chủ đầu tư": the rows say where or for whom
const PLACE_NAME =
  /^(?:tên )?(?:các )?(?:(?:bản|buôn|chủ đầu tư|cơ quan|huyện|khu phố|ngành|phường|quận|sở|thành phố|thôn|thị trấn|thị xã|tổ dân phố|tỉnh|xã|ấp|địa bàn|địa phương|đơn vị)(?: (?=trực)|, ?| ?\/ ?| [-–] | và )?)+(?:trực thuộc)?$/iu;

/** The column that names places, the first but for a number: "TT | Địa phương | …"; -1 where none does. */
export const placeColumn = (cells: readonly string[], numbered: boolean): number => {
  const column = numbered ? 1 : 0;
  return PLACE_NAME.test(cells[column] ?? '') ? column : -1;
};

// "Chỉ tiêu năm 2026 (%)", "Kế hoạch": what is planned is said above the table.
const PLAN_ONLY = /^(?:chỉ tiêu|kế hoạch|mục tiêu)(?: giao| được giao)?$/iu;
// "Giao | chỉ tiêu tham gia bảo hiểm y tế | cho các xã như sau:"
// bounded: no more than `REACH` is read.
const PLANNED =
  /(?:chỉ tiêu|kế hoạch|mục tiêu) (?!chủ yếu|cụ thể|của|giao|kinh tế|năm|phát triển|sau|thi đua|được)\p{L}{1,8} [^,:;.()]{1,80}?(?= (?:cho|của|giao|như sau|năm|đến|đối với|giai đoạn)(?!\p{L})|[,:;.(]|$)/iu;

/** How far back the line above a table is read, in UTF-16 units. */
const REACH = 300;

/** What a column of plans sets for each place: "Mục tiêu giải ngân năm 2026 (%)"; "" where nothing says it. */
export function plannedFor(heading: string, above: string): string {
  const words = stripTrailingTime(heading.replace(/ ?\([^()]*\)/gu, ''));
  if (!PLAN_ONLY.test(words)) return words;
  const planned = PLANNED.exec(above.slice(-REACH))?.[0] ?? '';
  const plain = upperShare(planned) > 0.8 ? planned.toLowerCase() : planned;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

// "Tổng cộng", "Toàn huyện": all of them together
const ALL = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:huyện|quận|thành phố|thị xã|tỉnh|xã))$/iu;

/** The place of a row; `null` for the sum of all. */
export const placeOfRow = (name: string): string | null => (ALL.test(name) ? null : name);
