import { skipBlanks, wordAt } from './blanks.ts';
import { isDigit, isLetter, isLower, isUpper } from './letters.ts';

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

/**
 * Syllables that make another word of "đồng": "10 đồng chí", "14 triệu đồng bào".
 * What may stand after money is open; what joins with "đồng" is a list.
 */
const AFTER_DONG = new Set(
  `bào bằng bọc bóng bộ bộc bệnh cảm cảnh cấp chí chủ chua cỏ dạng dao diễn đẳng đảng đều đội điệu giá giao hành hao
  hóa hoá hồ huyện hương khởi không khô lầy liêu loại loạt lõa loã lòng lúa lứa minh môn muối mức nát nghĩa nghiệp ngũ nhất nhân
  niên nội phạm phân phục quản quê quy rẫy ruộng sàng sở sức tác tâm tây thanh thái thau thời thuận tiền tính tình tộc tổ
  trang trục trưởng tông tử ứng vai văn vị viện vọng xu xứ ý`.split(/\s+/),
);

// "đô la", "đô-la", "đôla", with or without "Mỹ"
const DOLLAR =
  /(?:đô(?:[ \u00a0-]?la)?)(?![\p{L}\p{N}])(?:[ \u00a0](?:mỹ|hoa kỳ)(?![\p{L}\p{N}]))?/iuy;
const AFTER_DO = new Set(['thị', 'đốc', 'hộ', 'vật', 'thành', 'thống', 'đầu']);

function readDong(text: string, start: number): CurrencyToken | undefined {
  const end = start + 4;
  const next = skipBlanks(text, end);
  // "Đồng Nai", but "TỶ ĐỒNG"
  const isTitle = isUpper(text.charCodeAt(start)) && isLower(text.charCodeAt(start + 1));
  if (isTitle && isUpper(text.charCodeAt(next))) return undefined;
  if (AFTER_DONG.has(wordAt(text, next))) return undefined;
  return { start, end, code: 'VND' };
}

/** The currency at `at` or after blanks there: "đồng", "đ", "VNĐ", "USD", "đô la Mỹ", "$". */
export function readCurrency(text: string, at: number): CurrencyToken | undefined {
  const start = skipBlanks(text, at);
  const code = text.charCodeAt(start);
  if (text[start] === '$') return { start, end: start + 1, code: 'USD' };
  if (text[start] === '€') return { start, end: start + 1, code: 'EUR' };
  if (!isLetter(code)) return undefined;
  const word = wordAt(text, start);
  const end = start + word.length;
  if (word === 'us' && text[end] === '$') return { start, end: end + 1, code: 'USD' };
  if (isDigit(text.charCodeAt(end))) return undefined;
  if (word === 'đồng') return readDong(text, start);
  const known = CODE.get(word);
  if (known !== undefined) return { start, end, code: known };
  if (word !== 'đô' && word !== 'đôla') return undefined;
  DOLLAR.lastIndex = start;
  const match = DOLLAR.exec(text);
  if (match === null) return undefined;
  const stop = start + match[0].length;
  // "hai đô thị"
  if (stop === end && AFTER_DO.has(wordAt(text, skipBlanks(text, stop)))) return undefined;
  return { start, end: stop, code: 'USD' };
}

// VND 500.000   VNĐ1000   VN$1000   US$ 20   $10   EUR 29,99
const BEFORE = /(?:(VN[DĐ$]|VNđ|vn[dđ])|(USD|US\$|\$)|(?:EUR|€))[ \u00a0]?(?=[\d,])/y;

/** The currency at `at` that stands before its number. `end` is where the number starts. */
export function readCurrencyBefore(text: string, at: number): CurrencyToken | undefined {
  if (isLetter(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(at - 1))) return undefined;
  BEFORE.lastIndex = at;
  const match = BEFORE.exec(text);
  if (match === null) return undefined;
  const code = match[1] !== undefined ? 'VND' : match[2] !== undefined ? 'USD' : 'EUR';
  return { start: at, end: at + match[0].length, code };
}
