import { isDigit, isLetter, isLower, isUpper } from '../../text/letters.ts';
import { readNumberWords } from '../../text/number-words.ts';
import { PhraseSet } from '../../text/phrases.ts';
import { type AmountToken, readAmount } from '../../text/scales.ts';
import { COUNTED, DENOMINATORS, MEASURES, NEVER_TARGETED } from '../../vocabulary/units.ts';

export type UnitKind = 'percent' | 'money' | 'measure' | 'counted' | 'noun' | 'none';

/** A number with its whole unit; offsets in the text it was read from. */
export interface Amount {
  /** Start of the number and end of number and unit. */
  start: number;
  end: number;
  /** End of the number with its scale, before a counted noun. */
  numberEnd: number;
  value: number;
  upper: number | null;
  /** As written, scale word included. */
  unit: string;
  kind: UnitKind;
  quantity: { value: number; upper: number | null; unit: string };
  foreign: boolean;
}

/** A number that is part of something else: a date, a document's number, an ordinal, an age … */
export interface Declined {
  start: number;
  end: number;
  reason: string;
}

const MEASURE = PhraseSet.of(MEASURES);
const THING = PhraseSet.of(COUNTED);
const NEVER = PhraseSet.of(NEVER_TARGETED);
const DENOMINATOR = PhraseSet.of(DENOMINATORS);

// What takes the number right of it for itself: "lần thứ XIV", "năm 2025", "Đề án 06", "điểm 3".
const NAMED_BY_NUMBER = PhraseSet.of([
  'năm',
  'tháng',
  'ngày',
  'quý',
  'thứ',
  'lần thứ',
  'khóa',
  'khoá',
  'kỳ',
  'điều',
  'khoản',
  'mục',
  'chương',
  'phần',
  'phụ lục',
  'biểu',
  'bảng',
  'mẫu',
  'mẫu số',
  'biểu số',
  'số',
  'giai đoạn',
  'đề án',
  'quốc lộ',
  'tỉnh lộ',
  'đường tỉnh',
  'tuyến',
  'hội nghị',
  'phiên họp',
  'kỳ họp',
  'bước',
  'loại',
  'hạng',
  'cấp',
  'cấp độ',
  'mức độ',
  'bậc',
  'nhóm',
  'top',
  'covid',
  'công nghệ',
  'tiêu chí số',
  'khu phố',
  'tổ',
  'đợt',
  'trang',
  'đại hội',
  'vị trí',
  'giá',
  'phiên',
  'nhiệm kỳ',
  'vùng',
  'cách mạng tháng',
  'phường',
  'quận',
  'lần',
  'cột',
  'dòng',
  'ghi chú',
  'tầng',
  'zone',
  'cầu',
  'km',
  'độ tuổi',
  'tuổi',
  'windows',
  'tcvn',
  'iso',
  'thế hệ',
  'cop',
  'công ước',
]);

// No nouns: after a number they show that its unit is not there.
const FUNCTION_WORD = PhraseSet.of([
  'ban',
  'bằng',
  'bị',
  'bổ',
  'các',
  'cho',
  'có',
  'còn',
  'của',
  'cùng',
  'do',
  'đã',
  'đang',
  'đến',
  'để',
  'đối',
  'được',
  'gắn',
  'giữa',
  'hoặc',
  'khi',
  'kèm',
  'là',
  'mà',
  'này',
  'nay',
  'nếu',
  'nêu',
  'nhằm',
  'như',
  'phê',
  'quy',
  'ra',
  'sau',
  'sẽ',
  'so',
  'tại',
  'theo',
  'thì',
  'tới',
  'trên',
  'trong',
  'trở',
  'trước',
  'từ',
  'và',
  'vào',
  'về',
  'với',
  'qua',
  'dưới',
  'thuộc',
  'nhưng',
  'tiếp',
  'nói',
  'hướng',
  'tổ chức',
  'triển',
  'thực',
  'đạt',
  'phải',
  'cần',
  'đề',
  'sửa',
  'xây',
  'lên',
  'xuống',
  'liên tục',
  'cũng',
  'vừa',
  'rõ',
]);

/** Reads all amounts of `text` in order; a number that is part of something else goes to `decline`. */
export function readAmounts(text: string, decline?: (declined: Declined) => void): Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isDigit(text.charCodeAt(at))) {
      const counted = readCountedWords(text, at);
      if (counted !== undefined) amounts.push(counted);
      at = counted?.numberEnd ?? at + 1;
      continue;
    }
    const all = readAllOf(text, at);
    if (all !== undefined) {
      amounts.push(all);
      at = all.numberEnd;
      continue;
    }
    // Most numbers are parts of dates and of documents' numbers: their neighbours tell at once.
    const past = decline === undefined ? skipCode(text, at) : at;
    if (past > at) {
      at = past;
      continue;
    }
    const token = readAmount(text, at);
    if (token === undefined) {
      at++;
      while (at < text.length && isDigit(text.charCodeAt(at))) at++;
      continue;
    }
    const reason = partOfOther(text, token);
    const amount = withUnit(text, token);
    const bare = amount.kind === 'noun' || amount.kind === 'none';
    const year =
      bare && isYear(token) && /^\d{4}$/.test(text.slice(token.start, token.end)) ? 'a year' : null;
    const never =
      reason ?? year ?? denominator(text, amount) ?? (bare ? neverTargeted(text, amount) : null);
    if (never === null) amounts.push(amount);
    else decline?.({ start: token.start, end: Math.max(token.end, amount.end), reason: never });
    at = Math.max(token.end, never === null ? amount.numberEnd : token.end, at + 1);
  }
  return amounts;
}

/** End of the digits at `at` where a stroke, a letter or a dash ties them to something else; else `at`. */
function skipCode(text: string, at: number): number {
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const before = text.charCodeAt(at - 1);
  if (before === 0x2f || before === 0x5f || isLetter(before)) return end;
  const after = text.charCodeAt(end);
  const next = text.charCodeAt(end + 1);
  if (after === 0x2f && (isDigit(next) || isUpper(next))) return end;
  if (after === 0x2d && isUpper(next)) return end;
  return at;
}

/** "ba mô hình": a number in words counts only right before a thing that is counted, and "một" never. */
function readCountedWords(text: string, at: number): Amount | undefined {
  if (text.charCodeAt(at) !== 0x20 || FIRST_LETTER[text.charCodeAt(at + 1)] !== 1) return undefined;
  const words = readNumberWords(text, at + 1);
  if (words === undefined || words.value < 2 || text.charCodeAt(words.end) !== 0x20)
    return undefined;
  const noun = THING.startingAt(text, words.end + 1);
  // "riêng ba huyện miền núi", "cả hai xã": these are known, not to be reached.
  if (noun === undefined || KNOWN.endingAt(text, at) !== undefined) return undefined;
  const { value, foreign } = words;
  const unit = text.slice(words.end + 1, noun.end);
  return {
    start: at + 1,
    end: noun.end,
    numberEnd: words.end,
    value,
    upper: null,
    unit,
    kind: 'counted',
    quantity: { value, upper: null, unit },
    foreign,
  };
}

const KNOWN = PhraseSet.of([
  'riêng',
  'cả',
  'các',
  'của',
  'tại',
  'ở',
  'trong',
  'giữa',
  'những',
  'mọi',
]);

/** Letters that number words begin with: hai, ba, bốn, sáu, bảy, tám, chín, mười. */
const FIRST_LETTER = new Uint8Array(0x10000);
for (const letter of 'hbstcm') FIRST_LETTER[letter.charCodeAt(0)] = 1;

/** "12/12 xã": all of them, one number. */
function readAllOf(text: string, at: number): Amount | undefined {
  if (isDigit(text.charCodeAt(at - 1)) || /[/.,]/.test(text[at - 1] ?? '')) return undefined;
  if (text.indexOf('/', at) - at > 4) return undefined;
  const pair = /^(\d{1,4})\/\1 (?=\p{Ll})/u.exec(text.slice(at, at + 12));
  if (pair === null) return undefined;
  const end = at + pair[0].length - 1;
  const noun = THING.startingAt(text, end + 1);
  if (noun === undefined) return undefined;
  const value = Number(pair[1]);
  const unit = text.slice(end + 1, noun.end);
  return {
    start: at,
    end: noun.end,
    numberEnd: end,
    value,
    upper: null,
    unit,
    kind: 'counted',
    quantity: { value, upper: null, unit },
    foreign: false,
  };
}

/** Why the number is no quantity of its own, or `null`. */
function partOfOther(text: string, token: AmountToken): string | null {
  const before = text.charCodeAt(token.start - 1);
  const after = text.charCodeAt(token.end);
  if (isLetter(before) || before === 0x5f) return 'part of a name';
  if (
    isLetter(after) &&
    MEASURE.startingAt(text, token.end) === undefined &&
    !isAttachedUnit(text, token.end)
  )
    return 'part of a name';
  if (
    /[x×*] ?$/u.test(text.slice(Math.max(0, token.start - 2), token.start)) &&
    !isLetter(text.charCodeAt(token.start - 3))
  )
    return 'a factor';
  if (before === 0x2f || (after === 0x2f && isDigit(text.charCodeAt(token.end + 1))))
    return 'one side of a fraction, a date or a number of a document';
  if (token.unit !== '') return null;
  if (/^ ?[/-] ?\p{Lu}/u.test(text.slice(token.end, token.end + 4))) return 'number of a document';
  let left = token.start;
  while (left > 0 && text.charCodeAt(left - 1) === 0x20) left--;
  const named = NAMED_BY_NUMBER.endingAt(text, left);
  const inYear =
    named !== undefined &&
    /^năm$/iu.test(text.slice(named.start, left)) &&
    !isYear(token) &&
    !Number.isInteger(token.value);
  if (
    named !== undefined &&
    !inYear &&
    !/(?:tổng|dân|con|quân|về|,) $/u.test(text.slice(Math.max(0, named.start - 5), named.start))
  ) {
    return 'named or counted by the word before it';
  }
  if (
    isYear(token) &&
    /(?:[-–(]|từ|đến|và|,|hết|trước|sau) ?$/u.test(text.slice(0, left + 1).trimEnd())
  )
    return 'a year';
  if (isYear(token) && token.upper !== null) return 'a span of years';
  if (token.upper !== null && token.upper >= 1900 && token.upper <= 2100 && token.value <= 31)
    return 'a date';
  if (text.slice(left - 1, left) === '[' || text.slice(token.end, token.end + 1) === ']')
    return 'mark of a footnote';
  return null;
}

const isYear = ({ value, upper }: AmountToken): boolean =>
  Number.isInteger(value) &&
  value >= 1900 &&
  value <= 2100 &&
  (upper === null || (upper >= 1900 && upper <= 2100));

const isAttachedUnit = (text: string, at: number): boolean =>
  /^(?:km|ha|kg|m|MW|tỷ|triệu|đ)(?![\p{L}\d])/u.test(text.slice(at, at + 6));

/** Adds what `readAmount` leaves: measures, counted nouns, "/người/năm". */
function withUnit(text: string, token: AmountToken): Amount {
  const base: Amount = {
    start: token.start,
    end: token.end,
    numberEnd: token.end,
    value: token.value,
    upper: token.upper,
    unit: token.unit,
    kind: 'none',
    quantity: token.quantity,
    foreign: token.foreign,
  };
  if (token.quantity.unit !== '') {
    base.kind = /^[%‰]/.test(token.quantity.unit) ? 'percent' : 'money';
    return withDenominator(text, base);
  }
  let at = token.end;
  while (text.charCodeAt(at) === 0x20) at++;
  const measure = visits(text, MEASURE.startingAt(text, at), at);
  const thing = THING.startingAt(text, at);
  const noun =
    measure !== undefined && (thing === undefined || measure.end >= thing.end) ? measure : thing;
  if (noun !== undefined) {
    base.kind = noun === measure ? 'measure' : 'counted';
    return withDenominator(text, name(text, base, at, noun.end));
  }
  if (isLower(text.charCodeAt(at)) && FUNCTION_WORD.startingAt(text, at) === undefined) {
    const word = /^\p{L}+/u.exec(text.slice(at, at + 12))?.[0] ?? '';
    base.kind = 'noun';
    return name(text, base, at, at + word.length);
  }
  return base;
}

/** "700 nghìn lượt | khách du lịch đến thành phố": with more behind it, "khách" is what is measured. */
function visits<T extends { end: number }>(
  text: string,
  measure: T | undefined,
  at: number,
): T | undefined {
  if (measure === undefined || !/^lượt /u.test(text.slice(at, measure.end))) return measure;
  return /^ \p{Ll}/u.test(text.slice(measure.end, measure.end + 2)) &&
    !/^ (?:trở|đến|trong|và|so)(?!\p{L})/u.test(text.slice(measure.end))
    ? { ...measure, end: at + 4 }
    : measure;
}

function name(text: string, base: Amount, at: number, end: number): Amount {
  const noun = text.slice(at, end);
  return {
    ...base,
    end,
    unit: base.unit === '' ? noun : `${base.unit} ${noun}`,
    quantity: { ...base.quantity, unit: noun },
  };
}

/** "triệu đồng | /người/năm", "% | /năm", "giường bệnh | /vạn dân" */
function withDenominator(text: string, amount: Amount): Amount {
  let end = amount.end;
  let suffix = '';
  for (let i = 0; i < 3; i++) {
    const slash = /^ ?\/ ?/.exec(text.slice(end, end + 3));
    if (slash === null) break;
    const from = end + slash[0].length;
    const word = longest(
      DENOMINATOR.startingAt(text, from),
      THING.startingAt(text, from),
      wordFrom(text, from),
    );
    if (word === undefined) break;
    suffix += `/${text.slice(end + slash[0].length, word.end)}`;
    end = word.end;
  }
  if (suffix === '') return amount;
  return {
    ...amount,
    end,
    numberEnd: amount.kind === 'counted' ? amount.numberEnd : end,
    unit: amount.unit + suffix,
    quantity: { ...amount.quantity, unit: amount.quantity.unit + suffix },
  };
}

/** "trên 01 ha đất canh tác", "mỗi 1 vạn dân", "cho 1.000 trẻ": what another number is counted by. */
function denominator(text: string, amount: Amount): string | null {
  if (amount.kind === 'percent' || amount.kind === 'money' || amount.upper !== null) return null;
  if (
    ![1, 10, 100, 1000, 10_000, 100_000].includes(
      amount.value * (/^vạn/.test(amount.unit) ? 10_000 : 1),
    )
  )
    return null;
  if (
    amount.value !== 1 &&
    !/^(?:vạn )?(?:dân|người|trẻ|học sinh|lao động|hộ|phụ nữ|sinh viên)/u.test(
      text.slice(amount.numberEnd).trimStart(),
    )
  )
    return null;
  return /(?:trên|mỗi|cho|trong|bình quân|\/) ?$/u.test(
    text.slice(Math.max(0, amount.start - 10), amount.start),
  )
    ? 'a denominator'
    : null;
}

const longest = (...ends: ({ end: number } | undefined)[]): { end: number } | undefined =>
  ends.reduce(
    (best, next) =>
      next !== undefined && (best === undefined || next.end > best.end) ? next : best,
    undefined,
  );

/** Any word in lower case: "đồng/công tơ", "m2 sàn/người". */
function wordFrom(text: string, at: number): { end: number } | undefined {
  const word = /^\p{Ll}+/u.exec(text.slice(at, at + 16));
  return word === null ? undefined : { end: at + word[0].length };
}

/** A unit that no target has: "5 năm", "19 tiêu chí", "07 tỉnh". */
function neverTargeted(text: string, amount: Amount): string | null {
  let at = amount.numberEnd;
  while (text.charCodeAt(at) === 0x20) at++;
  if (NEVER.startingAt(text, at) !== undefined)
    return 'a duration, an age, a standard or a count of contents';
  return amount.kind === 'none' ? 'no unit' : null;
}
