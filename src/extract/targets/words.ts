import { matchesOf } from '../../text/matches.ts';
import { PhraseSet } from '../../text/phrases.ts';
import {
  ACTIONS,
  AFTERTHOUGHTS,
  AIMS,
  INDICATOR_HEADS,
  PREDICATE_LOOKALIKES,
  PREDICATES,
} from '../../vocabulary/target-words.ts';

const AIM = PhraseSet.of(AIMS);
const HEAD = PhraseSet.of(INDICATOR_HEADS);
const ACTION = PhraseSet.of(ACTIONS);
const PREDICATE = PhraseSet.of(PREDICATES);
const NOUN = PhraseSet.of(PREDICATE_LOOKALIKES);
const AFTERTHOUGHT = PhraseSet.of(AFTERTHOUGHTS);

// "đến năm 2030", "đến hết năm 2025", "vào cuối năm 2025", "trong năm 2025", "giai đoạn 2026 - 2030", "trước ngày 31/12/2025"
const TIME = String.raw`(?:(?:[Đđ]ến|[Tt]ới|[Vv]ào|[Tt]rong|[Tt]ính đến|[Kk]ết thúc|[Tt]rước|[Tt]ừ nay đến|[Hh]ết|[Cc]hậm nhất(?: là)?|[Tt]ừ)(?: (?:cuối|hết|đầu|đến|nay|kỳ|trước|thời điểm)){0,3} (?:năm (?:19|20)\d{2}|(?:quý|tháng) [IVX\d]+(?:[/ ](?:năm )?\d{4})?|(?<=(?:cuối|hết) )(?:năm|tháng|kỳ)(?! \d)|\d{1,2}[/-]\d{1,2}[/-]\d{4}|\d{1,2}\/\d{1,2}(?![\d/])|ngày [\d/ -]{1,12}(?:tháng [\d ]{1,4}(?:năm \d{4})?)?|(?:19|20)\d{2})|[Nn]ăm (?:19|20)\d{2}(?: ?[-–] ?\d{4})?|[Qq]uý (?:[IVX]{1,3}|[1-4])(?:[/ ](?:năm )?\d{4})?|(?:[Tt]rong )?(?:[Gg]iai đoạn|[Tt]hời kỳ) \(?\d{4} ?[-–] ?\d{4}\)?|[Tt]rong \d{1,2} năm (?:tới|tiếp theo)|[Hh](?:ằ|à)ng năm|[Mm]ỗi năm|(?:[Đđ]ến )?[Cc]uối năm)`;
const LEADING_TIME = new RegExp(
  `^(?:${TIME}|[Mm]ỗi tháng|[Cc]ả năm|[Tt]rong năm(?= \\p{L}))[,:]? ?`,
  'u',
);
const TRAILING_TIME = new RegExp(` ?[,(]? ?${TIME}\\)?$`, 'u');
const LEADING_MARKS =
  /^(?:[\s,;:.…)–•*+]+|\(\d{1,2}\) |- |-(?=\p{L})|và |còn |thì |mà |(?:[Dd]o (?:vậy|đó)|[Vv]ì (?:thế|vậy)),? |(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám) là,? |Thứ (?:nhất|hai|ba|tư|năm|sáu),? )/u;

/** Takes aims, times, marks and connectives off the left end: "Phấn đấu đến năm 2030, tỷ lệ …" → "tỷ lệ …". */
export function stripLead(words: string): string {
  let text = words.trim();
  for (;;) {
    const before = text;
    text = text.replace(LEADING_MARKS, '').replace(LEADING_TIME, '');
    const aim = AIM.startingAt(text, 0);
    // "có" and "đạt" lead only; "mục tiêu quốc gia" or "tỉnh Lai Châu" are names; "đưa vào sử dụng" is one verb.
    // "nâng cao chất lượng" is one verb; "nâng cao tỷ lệ" raises what is measured.
    // "hoàn thành chỉ tiêu giao quân": what is set is what is done; "nâng cấp" is one verb.
    if (/^(?:hoàn thành chỉ tiêu (?:giao|gọi|tuyển)|nâng cấp)(?!\p{L})/iu.test(text)) return text;
    // "hoàn thành xuất sắc": a grade
    if (/^hoàn thành (?:xuất sắc|tốt)(?: nhiệm vụ)?$/u.test(text)) return text;
    const raised = /^nâng cao /iu.exec(text)?.[0].length;
    if (raised !== undefined) {
      if (HEAD.startingAt(text, raised) === undefined) return text;
      text = text.slice(raised);
    } else if (aim !== undefined && !/^ (?:quốc gia|ủy|uỷ|vào|\p{Lu})/u.test(text.slice(aim.end)))
      text = text.slice(aim.end).trimStart();
    if (text === before) return text;
  }
}

/** "hộ nghèo (chuẩn giai đoạn 2022 - 2025)": of what stands with it in brackets the time is a part. */
function withoutTime(words: string): string {
  const text = words.replace(TRAILING_TIME, '');
  return words.endsWith(')') && text.lastIndexOf('(') > text.lastIndexOf(')') ? words : text;
}

/** Takes a time off the right end: "diện tích rừng ngập mặn đến năm 2030" → "diện tích rừng ngập mặn". */
export function stripTrailingTime(words: string): string {
  let text = words.trim();
  for (;;) {
    const before = text;
    if (!/(?:bình quân|trung bình) (?:hằng|hàng|mỗi) năm$/u.test(text)) text = withoutTime(text);
    text = text.replace(/[\s,;:.(–-]{1,8}$/u, '');
    if (text === before) return text;
  }
}

/** "Tỷ lệ …", "thu ngân sách"; "thu hút" is a verb. */
export function startsWithHead(words: string): boolean {
  const head = HEAD.startingAt(words, 0);
  return head !== undefined && actionLength(words) <= head.end;
}
// "vụ Xuân 2026 | gieo cấy", "vụ Đông Xuân 2025 - 2026 | gieo trồng"
const SEASON =
  /^[Vv]ụ \p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?(?:,? (?:năm )?\d{4}(?: ?[-–] ?\d{4})?)?,? /u;
export const startsWithAction = (words: string): boolean =>
  ACTION.startingAt(words, 0) !== undefined ||
  (/^v/iu.test(words) &&
    ACTION.startingAt(words, SEASON.exec(words)?.[0].length ?? 0) !== undefined);
/** Of the verb that words begin with, 0 where they begin with none. */
export const actionLength = (words: string): number => ACTION.startingAt(words, 0)?.end ?? 0;
/** Nothing but a verb: "Xây dựng", "hình thành". */
export const isBareAction = (words: string): boolean => ACTION.has(words);
// "giải quyết việc | làm", "trình độ trung | cấp"
const ADVERB = / (?:mới|thêm|được)$/u;
const ENDS_IN_NOUN = /(?<!\p{L})(?:việc làm|(?:các|cao|sơ|trung) cấp)$/u;
/** "Mỗi huyện xây dựng", "kết nạp mới": its object is still to come. */
export const endsWithAction = (words: string): boolean =>
  !ENDS_IN_NOUN.test(words.replace(ADVERB, '')) &&
  ACTION.endingAt(words, words.replace(ADVERB, '').length) !== undefined;

/** "trường | học", "học | sinh", "tổ chức | đảng": half of a noun. */
const isInNoun = (words: string, at: number): boolean =>
  NOUN.startingAt(words, at) !== undefined ||
  (at > 1 && NOUN.startingAt(words, words.lastIndexOf(' ', at - 2) + 1) !== undefined);

/** "xử lý", "được công nhận": begins with a predicate. */
export const isPredicate = (words: string): boolean => PREDICATE.startingAt(words, 0) !== undefined;

/** Offset of the first predicate in a noun phrase, -1 where it has none: "cơ quan | đạt danh hiệu". */
export function findPredicate(words: string): number {
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
    if (PREDICATE.startingAt(words, at + 1) !== undefined && !isInNoun(words, at + 1))
      return at + 1;
  }
  return -1;
}

// "mô hình … | theo quy định tại Nghị quyết số 175/NQ-CP", "… | theo Quyết định số"
const SOURCE =
  / (?:theo|tại|quy định tại|ban hành kèm theo) (?:chỉ tiêu|quy định|đúng|tinh thần|nội dung|Quyết định|Nghị quyết|Nghị định|Thông tư|Kế hoạch|Chỉ thị|Công điện|Công văn|Luật|Đề án|Chương trình)(?!\p{L})/u;

// "… được quy hoạch", "… được nuôi dưỡng, chăm sóc"
const PASSIVE = /(?<!\p{L})được \p{Ll}+(?: \p{Ll}+)?$/u;

/** Cuts what a clause adds after its object: "…, góp phần …", "… so với năm 2024". */
export function cutAfterthought(all: string, share = false): string {
  const source = ` ${all}`.search(SOURCE);
  const words = source < 0 ? all : all.slice(0, Math.max(0, source - 1));
  for (const match of matchesOf(/, ?(?=\p{L})/gu, words)) {
    const at = match.index + match[0].length;
    const found = AFTERTHOUGHT.startingAt(words, at);
    if (found === undefined || match.index === 0) continue;
    const before = words.slice(0, match.index);
    // "được quy hoạch, xây dựng …", "100% … bảo đảm an toàn, đáp ứng yêu cầu …": one predicate goes on.
    if (PASSIVE.test(before)) continue;
    if (share && /^đáp ứng(?!\p{L})/u.test(words.slice(at)) && findPredicate(before) >= 0) continue;
    return before;
  }
  return words;
}
