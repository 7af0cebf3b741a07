import { lastMatch, matchesOf } from '../text/matches.ts';

/** The single year that a text names as its own. */

const YEAR = /(?<![\d/.,\-–])(?<!\d [-–] )(?:19|20)\d\d(?![\d]|[/.,]\d)(?! ?[-–] ?\d)/gu;
// "2021-2025", "(2021 - 2025)", "từ năm 2021 đến năm 2025", "2024, 2025"
const SPAN =
  /(?<![\d/.])(?:19|20)\d\d ?(?:[-–—]|đến(?: hết)?(?: năm)?|tới(?: năm)?) ?(?:năm )?(?:19|20)\d\d(?!\d)/giu;
// "đến năm 2030", "tầm nhìn 2050", "trước năm 2026", "kể từ năm 2021", "sau năm 2025"
const HORIZON =
  /(?:đến|tới|tầm nhìn|trước|hướng tới|kể từ|sau|từ|so với|cuối)(?: hết)?(?: năm)? $/iu;
// "khóa 2020-2025", "nhiệm kỳ", "năm học 2024-2025" and terms of a congress say nothing of the year.
const TERM = /(?:nhiệm kỳ|khóa|khoá)[ (]*$/iu;
// "Nghị quyết số …", "Quyết định 587/QĐ-TTg": the rest may be its title.
const CITED =
  /(?<!\p{L})(?:nghị quyết|chỉ thị|quyết định|nghị định|thông tư|kết luận|luật|bộ luật|pháp lệnh|kế hoạch|công văn|công điện|thông báo|hướng dẫn|chương trình|đề án) (?:số ?:? ?)?\d[^ ]*/giu;
const LAW =
  /(?<!\p{L})(?:bộ luật|luật|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|chỉ thị)(?: (?!năm )[\p{L},-]+){0,12} ?$/iu;
const TITLE =
  /(?<!\p{L})(?:về|về việc|v\/v|phê duyệt|ban hành|phát động|quy định|hướng dẫn)(?!\p{L})/iu;
// bounded: seventy units are read.
const NAMED_YEAR = /(?<!\p{L})Năm \p{Lu}[^.;:“”"\d]{0,60} $/u;
const FULL_DATE = /ngày [\d ….]{0,6}tháng [\d ….]{0,6}$/iu;

/** Years that `text` names as its own, and whether it names a span of years. */
function readYears(text: string): { years: Set<number>; span: boolean } {
  let span = false;
  const plain = text.normalize('NFC').replace(SPAN, (found, offset: number) => {
    if (!TERM.test(text.slice(0, offset))) span = true;
    return ' '.repeat(found.length);
  });
  const years = new Set<number>();
  for (const match of matchesOf(YEAR, plain)) {
    const left = plain.slice(0, match.index);
    if (isOwn(left, plain.slice(match.index + 4))) years.add(Number(match[0]));
  }
  return { years, span };
}

function isOwn(left: string, right: string): boolean {
  const named = /(?<!\p{L})năm $/iu.test(left);
  const before = named ? left.slice(0, -4) : left;
  if (HORIZON.test(left) || (named && HORIZON.test(before))) return false;
  if (named && FULL_DATE.test(before)) return false;
  // "cải cách hành chính 2025" at the end, "Năm An toàn giao thông 2025 trên địa bàn tỉnh"; not "Luật Đất đai 2024"
  const ends = /^[\s\p{P}]*$/u.test(right) && /\p{L} $/u.test(left);
  if (!named && !ends && !NAMED_YEAR.test(left.slice(-70))) return false;
  // "số 2017"; not "chuyển đổi số năm 2024", "dân số năm 2017"
  if (!named && /(?<!\p{L})(?:số|ngày) $/iu.test(before)) return false;
  if (LAW.test(before) && /(?:luật|pháp lệnh)/iu.test(LAW.exec(before)?.[0] ?? '')) return false;
  if (/(?:nghị quyết|quyết định|chỉ thị|nghị định|thông tư) $/iu.test(before)) return false;
  return !isCited(before);
}

/** Inside the title of a numbered document: "Nghị quyết số 01/NQ-CP … về nhiệm vụ năm". */
function isCited(before: string): boolean {
  const last = lastMatch(CITED, before);
  if (last === undefined) return false;
  const after = before.slice(last.index + last[0].length);
  const title = TITLE.exec(after);
  if (title === null) return false;
  return !/;|, (?:góp phần|lập thành tích|chào mừng|hoàn thành|thực hiện|triển khai|phấn đấu)|trên địa bàn (?:tỉnh|thành phố|huyện|xã|phường)/iu.test(
    after.slice(title.index),
  );
}

const single = (years: ReadonlySet<number>): number | null => {
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
};

/**
 * The single year of a document: named in its subject, else in its theme, else in its launching
 * sentence; `null` where the first of them that speaks of years names a span or several.
 */
export function resolveYear(
  subject: string | null,
  theme: string | null,
  launch: string | null,
): number | null {
  for (const text of [subject, theme, launch]) {
    if (text === null) continue;
    const { years, span } = readYears(text);
    if (years.size > 0) return single(years);
    if (span) return null;
  }
  return null;
}
