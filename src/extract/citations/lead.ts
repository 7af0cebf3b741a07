import { isBlank, skipBlanksBack } from '../../text/blanks.ts';
import { fold } from '../../text/fold.ts';
import { isDigit, isLetter, isWordUnit } from '../../text/letters.ts';
import { DOCUMENT_TYPES } from '../../vocabulary/document-types.ts';
import type { Lead } from './rule.ts';
import { typeOfAbbreviation } from './symbol.ts';

const TYPES = new Map<string, string>();
for (const { name, aliases } of DOCUMENT_TYPES) {
  for (const each of [name, ...(aliases ?? [])]) TYPES.set(fold(each), each);
}
// Words for documents that are no type of Decree 30.
for (const name of ['Văn bản', 'Giấy phép', 'Công thư', 'Nghị định thư', 'Bản án', 'Cáo trạng']) {
  TYPES.set(fold(name), name);
}

const LAST_WORDS = new Set([
  'số',
  ...[...TYPES.keys()].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
]);

/** Whether a number may follow: "số |18", "Nghị quyết |57", "NQ |57". A cheap look before `readLead`. */
export function mayLead(text: string, at: number): boolean {
  const left = skipBlanksBack(text, at);
  const end = text[left - 1] === ':' ? skipBlanksBack(text, left - 1) : left;
  let start = end;
  while (start > 0 && end - start < 8 && isWordUnit(text.charCodeAt(start - 1))) start--;
  const word = text.slice(start, end);
  return (
    LAST_WORDS.has(word.toLowerCase()) ||
    (word.length > 1 && typeOfAbbreviation(word) !== undefined)
  );
}

const MOST_WORDS = 7;
// What else is numbered: forms and tables, houses, plots of land, accounts.
const UNCITED = new Set(
  'mẫu biểu bảng phụ_lục phiếu đường nhà thửa lô tờ ngõ ngách hẻm kiệt tổ khu ấp khóm căn phòng khoản thoại sim hiệu seri sê-ri máy xe trang sổ'
    .split(' ')
    .map((word) => word.replace('_', ' ')),
);
// "TCVN 7957:2008", "QCVN 26:2010/BTNMT", "ISO 9001"
const STANDARD = /^(?:TCVN|QCVN|TCXDVN|TCXD|TCCS|TCN|QCĐP|ISO|IEC|TCVNISO|QCXDVN)$/u;
// Words that may not stand between a type and "số": "Quyết định của Bộ … số".
const CUT = new Set(['của', 'tại', 'và', 'theo', 'do', 'các', 'này', 'ngày', 'năm']);

interface Word {
  start: number;
  end: number;
}

/** The words that lead to the number at `at`; `undefined` where it is a part of something else. */
export function readLead(text: string, at: number): Lead | undefined {
  let start = at;
  const before = text.charCodeAt(at - 1);
  // "Nghị định số78/2025/NĐ-CP"
  const glued = isLetter(before);
  if (
    isDigit(before) ||
    (glued && !/(?:^|[^\p{L}])số$/iu.test(text.slice(Math.max(0, at - 4), at)))
  ) {
    return undefined;
  }
  const left = skipBlanksBack(text, at);
  const mark = text[left - 1];
  // "…/2025/QĐ-UBND": the number was left blank; "14423:2025", "1.5", "3,5/…": inside a number
  if (mark !== undefined && '/…_'.includes(mark)) return undefined;
  if (
    left === at &&
    mark !== undefined &&
    '.,:-–+'.includes(mark) &&
    !/số ?[.:]$/iu.test(text.slice(at - 5, at))
  ) {
    return undefined;
  }
  let words = wordsBefore(text, left);
  let numbered = false;
  let colon = false;
  let last = words[0];
  if (mark === ':' || mark === '.') {
    const inner = wordsBefore(text, skipBlanksBack(text, left - 1));
    if (inner[0] !== undefined && isNumberWord(text, inner[0])) {
      words = inner;
      last = inner[0];
      colon = true;
    }
  }
  if (last !== undefined && isNumberWord(text, last)) {
    numbered = true;
    start = last.start;
    words = words.slice(1);
  }
  const none = { start, numbered, type: null, declined: null };
  const nearest = words[0];
  if (nearest === undefined) {
    // "Số: 12/KH-ABC" alone on its line is a letterhead's.
    const alone =
      numbered &&
      /^\s*$/.test(text.slice(0, start)) &&
      (colon || !/ ngày \d/u.test(text.slice(at, at + 40)));
    return alone ? { ...none, declined: 'a letterhead of a form' } : none;
  }
  const near = text.slice(nearest.start, nearest.end);
  if (STANDARD.test(near)) return { ...none, declined: 'a technical standard' };
  const type = readType(text, words, numbered);
  if (type !== undefined) return { start: type.start, numbered, type: type.name, declined: null };
  const pair = words[1] === undefined ? near : text.slice(words[1].start, nearest.end);
  if (UNCITED.has(near.toLowerCase()) || UNCITED.has(pair.toLowerCase())) {
    return { ...none, declined: 'a form, an address or the like' };
  }
  return none;
}

const isNumberWord = (text: string, { start, end }: Word): boolean =>
  end - start === 2 && text.slice(start, end).toLowerCase() === 'số';

/** The words that end at `end`, the nearest first, with single blanks between them. */
function wordsBefore(text: string, end: number): Word[] {
  const words: Word[] = [];
  let right = end;
  while (words.length < MOST_WORDS + 1) {
    let left = right;
    while (left > 0 && isWordUnit(text.charCodeAt(left - 1))) left--;
    if (left === right) break;
    words.push({ start: left, end: right });
    right = skipBlanksBack(text, left);
    if (right === left || !isBlank(text.charCodeAt(right))) break;
  }
  return words;
}

// "văn bản quy phạm pháp |luật số 64/2025/QH15"
const isWithinTerm = (text: string, at: number): boolean =>
  /(?:pháp|kỷ|kỉ|quy) $/iu.test(text.slice(Math.max(0, at - 5), at));

/** The longest type that ends just before the number, or one with a few words after it: "Báo cáo thẩm tra số". */
function readType(text: string, words: readonly Word[], numbered: boolean) {
  const nearest = words[0] as Word;
  const slack = numbered ? 4 : 1;
  for (let skip = 0; skip < slack && skip < words.length; skip++) {
    const end = words[skip] as Word;
    for (let count = Math.min(MOST_WORDS - skip, words.length - skip); count >= 1; count--) {
      const first = words[skip + count - 1] as Word;
      const name = TYPES.get(fold(text.slice(first.start, end.end)));
      if (name !== undefined && !(name === 'Luật' && isWithinTerm(text, first.start)))
        return { start: first.start, name };
    }
    const word = text.slice(end.start, end.end);
    if (skip === 0) {
      // "NQ 57-NQ/TW", "QĐ số 270/QĐ-TTg"
      const name = typeOfAbbreviation(word);
      if (name !== undefined && word.length > 1) return { start: nearest.start, name };
    }
    if (CUT.has(word) || word !== word.toLowerCase()) break;
  }
  return undefined;
}
