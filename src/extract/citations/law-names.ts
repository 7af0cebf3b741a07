import { skipBlanksBack, wordBefore } from '../../text/blanks.ts';
import { fold } from '../../text/fold.ts';
import { isLetter, isLower, isUpper } from '../../text/letters.ts';
import { type LawEntry, type LawKind, lawTable } from '../../vocabulary/laws.ts';
import { NameIndex } from './names.ts';

let trees: Record<LawKind, NameIndex<LawEntry>> | undefined;

function treeOf(kind: LawKind): NameIndex<LawEntry> {
  if (trees === undefined) {
    trees = { law: new NameIndex(), code: new NameIndex(), ordinance: new NameIndex() };
    for (const entry of lawTable()) trees[entry.kind].add(entry.name, entry);
  }
  return trees[kind];
}

export interface LawName {
  /** Of the word "Luật", "Bộ luật", "Pháp lệnh". */
  start: number;
  /** Of the name itself. */
  nameStart: number;
  end: number;
  kind: LawKind;
  rule: string;
  entry: LawEntry | null;
}

export const LAW_WORDS: Record<LawKind, string> = {
  law: 'Luật',
  code: 'Bộ luật',
  ordinance: 'Pháp lệnh',
};

const VIETNAM = ' Việt Nam';

// "sửa đổi, bổ sung một số điều của |Luật …", "Sửa đổi, bổ sung các |Luật …", "sửa đổi 11 |Luật …"
const AMENDING =
  /[Ss]ửa đổi(?:[,;]? (?:và )?bổ sung)?(?: (?:một số|các) (?:điều|nội dung|khoản)(?: \d+)?)?(?: của)?(?: các| một số| \d{1,2})?:? (?=(?:[Bb]ộ )?[Ll]uật |Pháp lệnh )/uy;
const ALSO = /(?:, | và |; | - )(?=(?:[Bb]ộ )?[Ll]uật \p{L}|Pháp lệnh \p{Lu})/uy;
const ALSO_NAMED = /(?:, |; | và )(?=\p{Lu})/uy;

/** The keyword at `at` ("Luật", "luật", "LUẬT") with its "Bộ"; `undefined` for "pháp luật", "Luật sư". */
export function readLawWord(
  text: string,
  at: number,
): { start: number; end: number; kind: LawKind } | undefined {
  // "các Luật: Đất đai, …"
  const end = text[at + 4] === ':' ? at + 5 : at + 4;
  if (isLetter(text.charCodeAt(at - 1)) || text[end] !== ' ') return undefined;
  const left = skipBlanksBack(text, at);
  const before = left < at || text[left - 1] === undefined ? wordBefore(text, left) : '';
  if (before === 'bộ') return { start: left - 2, end, kind: 'code' };
  return NOT_A_LAW.has(before) ? undefined : { start: at, end, kind: 'law' };
}

// "pháp luật", "kỷ luật", "Đại học Luật", "Công ty Luật", "cử nhân Luật"
const NOT_A_LAW = new Set(
  'pháp kỷ kỉ quy quân học khoa trường viện ngành công ty phòng hội nhân sĩ sỹ chí môn dự hàng'.split(
    ' ',
  ),
);

/** The name that begins at `from`, just after the keyword. */
export function readLawName(
  text: string,
  word: { start: number; end: number; kind: LawKind },
): LawName | undefined {
  const { start, kind } = word;
  const nameStart = word.end + 1;
  AMENDING.lastIndex = nameStart;
  if (kind !== 'ordinance' && AMENDING.test(text)) {
    const end = readAmended(text, AMENDING.lastIndex);
    return end === undefined
      ? undefined
      : { start, nameStart, end, kind, rule: 'amending-law', entry: null };
  }
  const rule = kind === 'ordinance' ? 'ordinance' : 'law';
  const known = treeOf(kind).match(text, nameStart, text.length);
  const capital = isUpper(text.charCodeAt(nameStart));
  if (known !== undefined) {
    const oneWord = !known.value.name.includes(' ');
    const keyword = isUpper(text.charCodeAt(start));
    if (capital || (keyword && !oneWord)) {
      // "Luật Bảo hiểm xã hội| Việt Nam"
      const end = text.startsWith(VIETNAM, known.end) ? known.end + VIETNAM.length : known.end;
      return { start, nameStart, end, kind, rule, entry: known.value };
    }
    return undefined;
  }
  if (!isUpper(text.charCodeAt(start))) return undefined;
  const end = capital ? readUnknownName(text, nameStart) : readDatedName(text, nameStart);
  return end === undefined ? undefined : { start, nameStart, end, kind, rule, entry: null };
}

/** The laws that an amending one names: "Luật A, Luật B và Luật C". */
function readAmended(text: string, from: number): number | undefined {
  let end: number | undefined;
  let at = from;
  for (let count = 0; count < 20; count++) {
    const code = /^bộ luật /iu.test(text.slice(at, at + 8));
    const ordinance = text.startsWith('Pháp lệnh ', at);
    const length = code ? 7 : ordinance ? 9 : 4;
    const kind: LawKind = code ? 'code' : ordinance ? 'ordinance' : 'law';
    const name = readLawName(text, { start: at, end: at + length, kind });
    if (name === undefined || name.rule === 'amending-law') break;
    end = name.end;
    ALSO.lastIndex = end;
    if (!ALSO.test(text)) break;
    at = ALSO.lastIndex;
  }
  return end;
}

/** "các Luật: Đất đai, |Nhà ở, |Kinh doanh bất động sản": the names after the first. */
export function readListedName(text: string, after: number): LawName | undefined {
  ALSO_NAMED.lastIndex = after;
  if (!ALSO_NAMED.test(text)) return undefined;
  const at = ALSO_NAMED.lastIndex;
  const known = treeOf('law').match(text, at, text.length);
  if (known === undefined) return undefined;
  return {
    start: at,
    nameStart: at,
    end: known.end,
    kind: 'law',
    rule: 'law-list',
    entry: known.value,
  };
}

const STOPS = new Set(
  'về có được do để theo cho tại trong đã sẽ phải hiện này khi nếu thì là của với đối từ đến năm ngày số ban gồm như bằng trên nhằm vào hoặc còn không đang thay sửa bổ cùng kèm ra mới chưa quy hướng các những một nêu trước sau mà vừa đồng bao liên trình thông triển thực'.split(
    ' ',
  ),
);
const OTHERS =
  /^(?:Luật|Bộ|Nghị|Thông|Quyết|Chỉ|Điều|Khoản|Điểm|Chương|Sở|Ban|Ủy|UBND|HĐND|Pháp|Chính|Thủ|Quốc)$/u;
const WORD = /\p{L}[\p{L}/&]*/uy;

/** A name that no list knows: up to a mark, or a word that goes on with the sentence. */
function readUnknownName(text: string, from: number): number | undefined {
  let at = from;
  let end: number | undefined;
  for (let count = 0; count < 14; count++) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined) break;
    // "Chuyển đổi số", "dân tộc thiểu số", but "… số 12/2025/QH15"
    const isStop =
      word === 'số' ? /^:? ?(?:\d|$)/u.test(text.slice(at + 2, at + 6)) : STOPS.has(word);
    if (count > 0 && (isStop || OTHERS.test(word))) break;
    if (
      count === 0 &&
      /^(?:Luật|Nghị|Thông|Điều|Khoản|Số|Sư|Gia|Hà|TP|Việt|Quốc|Minh|Sửa)$/u.test(word)
    )
      break;
    if (word === 'và') {
      WORD.lastIndex = at + word.length + 1;
      const next = WORD.exec(text)?.[0];
      if (next === undefined || STOPS.has(next) || !isLower(next.charCodeAt(0))) break;
    } else end = at + word.length;
    at += word.length;
    // "Phòng, chống …": the one comma that a new name has
    if (text.startsWith(', chống ', at) && word === 'Phòng') at += 2;
    else if (text[at] === ' ') at += 1;
    else break;
  }
  return end;
}

// "Luật |tổ chức chính quyên địa phương ngày 19 …": small letters or a slip, but a date or number follows
const DATED_NAME = /(?<first>\p{Ll}+)(?:,? \p{L}+){1,12}?(?= (?:ngày|số) \d)/uy;

function readDatedName(text: string, from: number): number | undefined {
  DATED_NAME.lastIndex = from;
  const match = DATED_NAME.exec(text);
  const first = match?.groups?.first;
  return match === null || first === undefined || STOPS.has(first) || OTHERS.test(first)
    ? undefined
    : from + match[0].length;
}

const SHORT_FORMS: readonly [RegExp, string][] = [
  [/(?<![\p{L}])hđnd(?![\p{L}])/gu, 'hội đồng nhân dân'],
  [/(?<![\p{L}])ubnd(?![\p{L}])/gu, 'ủy ban nhân dân'],
  [/(?<![\p{L}])vbqppl(?![\p{L}])/gu, 'văn bản quy phạm pháp luật'],
  [/(?<![\p{L}])qppl(?![\p{L}])/gu, 'quy phạm pháp luật'],
  [/(?<![\p{L}])tđkt(?![\p{L}])/gu, 'thi đua khen thưởng'],
];

/** One key for a title however it is spelt: without year, commas, case, short forms, "Việt Nam" at its end. */
export function lawKey(title: string): string {
  let key = fold(title.replace(/ năm \d{4}$/u, '').replace(/ Việt Nam$/iu, ''));
  for (const [pattern, full] of SHORT_FORMS) key = key.replace(pattern, full);
  return fold(key.replace(/[,;:.“”"()]/g, ' ').replace(/ [-–] /g, ' '));
}
