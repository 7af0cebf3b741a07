import { skipBlanksBack } from '../text/blanks.ts';
import type { Quoted } from '../text/quotes.ts';
import { sentenceEnd } from '../text/sentences.ts';

// "; Phong trào", " gắn với phong trào thi đua", ", cuộc vận động", " Phong trào": here another name begins.
const NEXT_KIND =
  /[\s,;]{1,3}(?:(?:và|gắn|với|cùng|đặc biệt là|nhất là|đồng thời|tiếp tục|tích cực|tham gia|hưởng ứng|thực hiện|triển khai|các)\s){0,4}(?:[Pp]hong trào|PHONG TRÀO|[Cc]uộc vận động|[Đđ]ợt thi đua|PTTĐ|CVĐ|các phong trào|Đề án|Chương trình|Kế hoạch)(?![\p{L}])/u;
// Words that only tie the name to what follows.
const TIE =
  /[\s,;:.]{1,3}(?:và|gắn|gắn với|gắn với việc|với|cùng|cùng với|đặc biệt là|nhất là|đồng thời|đồng thời gắn với(?: việc)?|thực hiện|việc thực hiện|là|như|các|của|theo|về|hưởng ứng|tham gia|triển khai|tiếp tục)$/iu;
// Bodies and groups that a movement is of, by or among.
const BODY = String.raw`(?:Thủ tướng|Chủ tịch|Chính phủ|UBND|Ủy ban|Uỷ ban|Bộ|Ban|Hội|Đoàn|Đồn|Đảng ủy|Tỉnh|Trung ương|Tổng Liên đoàn|Liên đoàn|Công đoàn|Công an|Quân đội|Quận|Huyện|Mặt trận|Khối|Sở|\p{Lu}{3,}|Phòng|Ngành)`;
const GROUP =
  '(?:ngành|lực lượng|khối|toàn|các|tỉnh|huyện|thành phố|quận|phường|xã|cán bộ|công nhân|nữ công|đoàn viên|hội viên|học sinh|thanh niên|nông dân|phụ nữ|nhân dân)';
// What begins a new matter after a comma or semicolon.
const MATTER =
  '(?:gắn với|trong đó|đồng thời|góp phần|nhằm|tiếp tục|đẩy mạnh|tổ chức|triển khai|tập trung|nâng cao|phát huy)';
const AFTER_COMMA = String.raw`(?:với (?:mục tiêu|nội dung|chủ đề|phương châm|tinh thần|các|những)|phấn đấu|yêu cầu|trọng tâm|cụ thể|theo đó|qua đó|từ đó|thông qua|huy động|thực hiện (?:Nghị quyết|Chỉ thị|Kế hoạch|Luật)|(?:các )?(?:chương trình|mô hình|danh hiệu|đề án|dự án|ngày hội)|bắt đầu|thời gian|vận động|mỗi (?:\p{Ll}+ ){1,3}(?:có|đảm nhận|thực hiện|xây dựng))`;
const CITED = '(?:Kế hoạch|Quyết định|Chỉ thị|Nghị quyết|Công văn|Hướng dẫn)';
// Where the rest of a sentence is no name any more.
const restPattern = (): RegExp =>
  new RegExp(
    [
      String.raw`\.{2,}|…|: (?=\p{Ll})|; ?\(\d`,
      String.raw`[,;] ${MATTER}(?!\p{L})|, ${AFTER_COMMA}(?!\p{L})|[,;] ${BODY} \p{L}`,
      String.raw`; (?:${GROUP}|chú trọng|trong năm|xây dựng các|đợt \d|thực hiện|tham gia|vận động)(?!\p{L})`,
      String.raw`(?:,? do| của) ${BODY}(?!\p{L})| (?:của|trong) ${GROUP}(?!\p{L})| trong ${BODY}(?!\p{L})`,
      String.raw` (?:theo (?:${CITED}|tinh thần|phương châm)|với chủ đề|gắn với (?:xây dựng|việc|thực hiện)|huy động \d|trên địa bàn|từ (?:ngày|nay|tháng|\d)|vào (?:quý|tháng|dịp)|với mỗi|và việc|và (?:tổng|sơ) kết)(?!\p{L})`,
      String.raw` \((?:từ|theo|giai đoạn|do|gồm|gọi|sau đây|ban hành|[Qq]uý|${CITED}|${BODY})(?!\p{L})`,
    ].join('|'),
    'u',
  );
let pattern: RegExp | undefined;

function findRest(words: string): RegExpExecArray | null {
  pattern ??= restPattern();
  return pattern.exec(words);
}

// Between two names stands a mark or a word that ties them.
const BETWEEN =
  /(?:[,;:.–-]|(?<!\p{L})(?:và|gắn|với|cùng|hay|hoặc|là|như|nhất|triển khai|hưởng ứng|tham gia|tiếp tục|trào|động|đua))\s*$/iu;

/**
 * “Phụ nữ thực hiện “Năm không, ba sạch”: a name that ends with another quote shares its closing mark.
 * Where something stands between the two, each is a name of its own.
 */
export function joinShared(text: string, quotes: readonly Quoted[]): Quoted[] {
  const joined: Quoted[] = [];
  for (const quoted of quotes) {
    const last = joined[joined.length - 1];
    const shared =
      last?.opened &&
      !last.closed &&
      quoted.opened &&
      quoted.closed &&
      sharesMark(text, last, quoted);
    if (shared) Object.assign(last, { to: quoted.end, end: quoted.end, closed: true });
    else joined.push({ ...quoted });
  }
  return joined;
}

function sharesMark(text: string, outer: Quoted, inner: Quoted): boolean {
  const words = text.slice(outer.from, inner.start);
  if (BETWEEN.test(words) || sentenceEnd(text, outer.from, inner.start) < inner.start - 1)
    return false;
  const later = words.slice(Math.min(12, words.length));
  return !NEXT_KIND.test(later) && findRest(later) === null;
}

const VERB = /^, (?:đẩy mạnh|nâng cao|phát huy|tổ chức|triển khai)/u;
const NEAR = 60;
/** Of a name, in UTF-16 units. */
const SHORTEST = 6;

/**
 * The end of a name that lacks its closing mark: text[from, to) runs to the next opening mark, or to
 * the end of the paragraph; ";" alone does not end it.
 */
export function endUnclosed(text: string, from: number, to: number): number {
  const whole = sentenceEnd(text, from, to);
  // A name may begin with its kind word: “Phong trào thi đua đặc biệt chào mừng …
  const skip = Math.min(12, whole - from);
  const near = Math.min(SHORTEST, whole - from);
  const kind = from + skip + (NEXT_KIND.exec(text.slice(from + skip, whole))?.index ?? whole);
  const rest = findRest(text.slice(from + near, whole));
  const matter = from + near + (rest?.index ?? whole);
  // “Liên kết sản xuất, nâng cao năng suất và phong trào “…”: the next kind word is near, so the verb is the name's.
  const inside = rest !== null && kind < whole && kind - matter < NEAR && VERB.test(rest[0]);
  let end = Math.min(whole, kind, inside ? whole : matter);
  for (let step = 0; step < 4; step++) {
    const tie = TIE.exec(text.slice(from, end));
    if (tie === null) break;
    end = from + tie.index;
  }
  while (end > from && ' ,;:./'.includes(text[end - 1] as string)) end--;
  return skipBlanksBack(text, end);
}
