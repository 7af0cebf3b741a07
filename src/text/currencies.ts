import { skipBlanks, skipBlanksBack, wordAt, wordBefore } from './blanks.ts';
import { isDigit, isLower, isUpper, isWordUnit } from './letters.ts';

export interface CurrencyToken {
  start: number;
  end: number;
  /** ISO 4217. */
  code: 'VND' | 'USD' | 'EUR';
}

const CODE = new Map<string, CurrencyToken['code']>([
  ['vnd', 'VND'],
  ['vnđ', 'VND'],
  ['đ', 'VND'],
  ['usd', 'USD'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
]);

/** Of the codes and of "đồng", "đô". */
const FIRST_LETTERS = new Set([...'vVđĐuUeE'].map((letter) => letter.charCodeAt(0)));

/** Who or what is counted: "10 đồng chí", "14 triệu đồng bào". */
const COUNTED_DONG = new Set(
  'bào chí đội nghiệp hồ minh hương môn liêu niên cỏ ruộng bằng muối phạm phục dao tộc'.split(' '),
);

/** What some do together ("12 tỉnh đồng loạt", "95% đồng ý"); after an amount it is money ("5 tỷ đồng chủ yếu"). */
const TOGETHER = new Set(
  `ý bộ thời thuận lòng loạt đều tình cảm dạng nhất chủ tác diễn khởi hành quản phân tổ sở quy hóa hoá đẳng tâm thanh
  vị tính trưởng cấp bậc sức`.split(/\s+/),
);

const SCALES = new Set(['nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ']);

const AFTER_DO = new Set(['thị', 'đốc', 'hộ', 'vật', 'thành', 'thống', 'đầu']);

/** Whether a scale word or a number of four figures or more stands left: what money has. */
function followsAmount(text: string, at: number): boolean {
  const left = skipBlanksBack(text, at);
  const thousands = text.charCodeAt(left - 4);
  if (isDigit(text.charCodeAt(left - 1))) return isDigit(thousands) || thousands === 46;
  return SCALES.has(wordBefore(text, left));
}

function readDong(text: string, start: number): CurrencyToken | undefined {
  const end = start + 4;
  const next = skipBlanks(text, end);
  // "Đồng Nai", but "TỶ ĐỒNG"
  const isTitle = isUpper(text.charCodeAt(start)) && isLower(text.charCodeAt(start + 1));
  if (isTitle && isUpper(text.charCodeAt(next))) return undefined;
  const word = wordAt(text, next);
  if (COUNTED_DONG.has(word)) return undefined;
  if (TOGETHER.has(word) && !followsAmount(text, start)) return undefined;
  return { start, end, code: 'VND' };
}

// đô   đô la   đô-la   đôla   đô la Mỹ; not "hai đô thị"
function readDollar(text: string, start: number, wordEnd: number): CurrencyToken | undefined {
  let end = wordEnd;
  const second = text[end] === '-' ? end + 1 : skipBlanks(text, end);
  if (wordAt(text, second) === 'la') end = second + 2;
  const last = skipBlanks(text, end);
  const word = wordAt(text, last);
  if (word === 'mỹ') end = last + 2;
  else if (end === start + 2 && AFTER_DO.has(word)) return undefined;
  return { start, end, code: 'USD' };
}

/** The currency at `at` or after blanks there: "đồng", "đ", "VNĐ", "USD", "đô la Mỹ", "$". */
export function readCurrency(text: string, at: number): CurrencyToken | undefined {
  const start = skipBlanks(text, at);
  const code = text.charCodeAt(start);
  if (text[start] === '$') return { start, end: start + 1, code: 'USD' };
  if (text[start] === '€') return { start, end: start + 1, code: 'EUR' };
  if (!FIRST_LETTERS.has(code)) return undefined;
  const word = wordAt(text, start);
  const end = start + word.length;
  if (word === 'us' && text[end] === '$') return { start, end: end + 1, code: 'USD' };
  if (isDigit(text.charCodeAt(end))) return undefined;
  if (word === 'đồng') return readDong(text, start);
  const known = CODE.get(word);
  if (known !== undefined) return { start, end, code: known };
  return word === 'đô' || word === 'đôla' ? readDollar(text, start, end) : undefined;
}

// VND 500.000   VNĐ1000   VN$1000   US$ 20   $10   EUR 29,99
const BEFORE = /(?:(VN[DĐ$]|VNđ|vn[dđ])|(USD|US\$|\$)|(?:EUR|€))[ \u00a0]?(?=[\d,])/y;

const PREFIXES = new Set([...'VvU$E€'].map((letter) => letter.charCodeAt(0)));

/** The currency at `at` that stands before its number. `end` is where the number starts. */
export function readCurrencyBefore(text: string, at: number): CurrencyToken | undefined {
  if (!PREFIXES.has(text.charCodeAt(at)) || isWordUnit(text.charCodeAt(at - 1))) return undefined;
  BEFORE.lastIndex = at;
  const match = BEFORE.exec(text);
  if (match === null) return undefined;
  const code = match[1] !== undefined ? 'VND' : match[2] !== undefined ? 'USD' : 'EUR';
  return { start: at, end: at + match[0].length, code };
}
