/** Whether words stand in the title of a cited document: "Kế hoạch số … của … về phát động …". */
import { skipBlanks, wordBefore } from '../text/blanks.ts';
import { isUpper, isWordUnit, upperShare } from '../text/letters.ts';
import { PhraseSet } from '../text/phrases.ts';
import { DOCUMENT_TYPES } from '../vocabulary/document-types.ts';

const TYPE_NAMES = [
  ...DOCUMENT_TYPES.filter(({ name }) => name !== 'Phát động thi đua').map(({ name }) => name),
  'Văn bản',
];
const TYPES = PhraseSet.of(TYPE_NAMES);
const LAST_WORDS = new Set(
  TYPE_NAMES.map((name) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()),
);

// "số 587/QĐ-TTg", "số 18, 19-NQ/TW", "05-CT/TW", "2022"
const NUMBER = /(?:[sS][ốỐ] ?:? ?)?(?:\d[\p{L}\d/.&-]*|[/-]\p{Lu}[\p{L}\d/.&-]*)/uy;
const DATE = /(?:ngày|năm|tháng|khoá|khóa) ?[\d…./-]*(?: ?[IVX]+(?!\p{L}))?/iuy;
const BRACKET = /\([^()]{0,160}\)/y;
const GLUE = /[ ,]+|và /y;

// What opens a title after number, date and issuer.
const TITLE_OPENING =
  /(?<!\p{L})(?:về việc|về|v\/v|phê duyệt|ban hành|phát động|hướng dẫn|quy định|đẩy mạnh|tăng cường|tiếp tục|tổ chức|sửa đổi|bổ sung|thực hiện(?! có| tốt| hiệu quả| nghiêm| thắng lợi)|triển khai(?! có| tốt| hiệu quả| sâu))(?!\p{L})/iu;

// Where a title is over: ";", ", trong đó", ", UBND tỉnh …", " và các phong trào", " gắn với"
const TITLE_END =
  /;|(?<!\p{L})gắn (?:với|phong)|, ?(?:\p{Lu}|(?:trong đó|đồng thời|tiếp tục|tập trung|đẩy mạnh|tích cực|triển khai|thực hiện|phát động|hưởng ứng|đặc biệt|trọng tâm|qua đó|nhằm|tổ chức|góp phần|các|phong trào|cuộc vận động|đợt|với|theo|cùng|nhất là|gắn|để|đã|xây dựng|nâng cao|tham gia|duy trì)(?!\p{L}))|(?<!\p{L})(?:và|cùng với|cùng|với) (?:các )?(?:phong trào|cuộc vận động|đợt thi đua)/u;

// An issuer is over at a comma, but for "Bộ Văn hóa, Thể thao và Du lịch", "phòng, chống".
const ISSUER_END =
  /;|, (?!về(?!\p{L})|ngày|Thể thao|Thương binh|Khen thưởng|khen thưởng|chống|cứu nạn|Truyền thông)|\s(?:và(?! \p{Lu})|gắn) /u;

/** From the type word of a citation to the end of its title, in UTF-16 units. */
const LONGEST_CITATION = 1200;

// "…, phong trào", "… và các phong trào": what stands at the place itself is one more item of the clause.
const ENUMERATED = /(?:,|(?<!\p{L})(?:và|cùng|cùng với|với))\s*(?:các |những )?$/u;

/** After the number, date and brackets of a citation whose type word ends at `at`; `at` where none stand there. */
function skipNumber(text: string, at: number, end: number): number {
  let i = at;
  for (let step = 0; step < 16; step++) {
    const next = [GLUE, NUMBER, DATE, BRACKET]
      .map((pattern) => {
        pattern.lastIndex = i;
        return pattern.test(text) ? pattern.lastIndex : i;
      })
      .reduce((a, b) => Math.max(a, b));
    if (next === i || next > end) break;
    i = next;
  }
  return Math.min(i, end);
}

/** Whether text[at] stands in the title of a document that is cited in text[start, at). */
export function isInCitedTitle(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - LONGEST_CITATION);
  for (let end = at; end > from; ) {
    // The next word to the left.
    while (end > from && !isWordUnit(text.charCodeAt(end - 1))) {
      if (text[end - 1] === ';') return false;
      end--;
    }
    const word = wordBefore(text, end);
    const type = LAST_WORDS.has(word) ? TYPES.endingAt(text, end, from) : undefined;
    if (type !== undefined && isUpper(text.charCodeAt(type.start))) {
      const verdict = judgeCitation(text, end, at);
      if (verdict !== undefined) return verdict;
    }
    while (end > from && isWordUnit(text.charCodeAt(end - 1))) end--;
  }
  return false;
}

/** `undefined` where the type word is part of a title further left, or names no document. */
function judgeCitation(text: string, typeEnd: number, at: number): boolean | undefined {
  const rest = skipNumber(text, typeEnd, at);
  const numbered = /\d/.test(text.slice(typeEnd, rest));
  const words = text.slice(skipBlanks(text, rest), at);
  const issued = /^(?:của|do) /iu.test(words);
  if (!numbered && !issued && !/^về(?: việc)? /iu.test(words)) return undefined;
  const opening = TITLE_OPENING.exec(words);
  const before = words.slice(0, opening?.index ?? words.length);
  // "Thực hiện Quyết định số … ngày … và phong trào “A”"
  // … "tại Tờ trình số …, Chủ tịch UBND tỉnh phát động": the clause of the citation is over.
  const joined = /(?:(?<!\p{L})và |,\s*)$/u.test(text.slice(typeEnd, rest));
  if (opening === null) {
    return (
      numbered && !joined && words.length < 120 && !/[,;:)]|(?:^|\s)(?:và|gắn)\s/u.test(before)
    );
  }
  if (opening.index > 0 && !issued) return numbered ? false : undefined;
  if (ISSUER_END.test(before)) return numbered ? false : undefined;
  let title = words.slice(opening.index);
  if (upperShare(title) > 0.7) title = title.toLowerCase();
  if (TITLE_END.test(title) || ENUMERATED.test(title)) return false;
  return title.indexOf(')') < 0 || title.includes('(');
}
