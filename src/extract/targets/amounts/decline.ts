import { isLetter } from '../../../text/letters.ts';
import type { AmountToken } from '../../../text/scales.ts';
import { endsWithAction } from '../words.ts';
import type { Amount } from './amounts.ts';
import { NEVER, neverTargeted } from './never-targeted.ts';
import { isYear, partOfOther } from './part-of-other.ts';

/** Why a number is part of something else and no amount of its own, or `null`. */
export function whyDeclined(text: string, token: AmountToken, amount: Amount): string | null {
  const bare = amount.kind === 'noun' || amount.kind === 'none';
  const year = bare && isYear(token) && /^\d{4}$/.test(text.slice(token.start, token.end));
  return (
    partOfOther(text, token, amount) ??
    (year ? 'a year' : null) ??
    denominator(text, amount) ??
    (amount.kind === 'measure' ? dimension(text, amount) : null) ??
    (bare || isLonger(text, amount) ? neverTargeted(text, token, amount) : null) ??
    (amount.kind === 'counted' ? whichMeant(text, amount) : null)
  );
}

/** "2 con số" counts no "con". */
const isLonger = (text: string, { kind, numberEnd, end }: Amount): boolean =>
  kind === 'counted' && (NEVER.startingAt(text, numberEnd + 1)?.end ?? 0) > end;

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
    (amount.value !== 1 || /^(?:nghìn|ngàn|triệu|t[ỷỉ])/.test(amount.unit)) &&
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

/** "100% tàu cá dài từ 24 m trở lên": which of them are meant. */
function dimension(text: string, amount: Amount): string | null {
  const length = /^(?:c?m|mét)$/u.test(amount.unit);
  return /% [^,;.:%]{1,60} (?<!đạt )(?:(?:dài|rộng|cao|sâu|dày) (?:từ |trên |dưới |hơn )?|(?:từ|trên|dưới|hơn) )$/u.test(
    text.slice(Math.max(0, amount.start - 80), amount.start),
  ) &&
    (length ||
      /(?:dài|rộng|cao|sâu|dày) /u.test(text.slice(Math.max(0, amount.start - 12), amount.start)))
    ? 'a dimension of those meant'
    : null;
}

const PLACE = /^(?:huyện|xã|phường|tỉnh|thị trấn|thôn|bản)$/u;

/** "rừng ven biển hai | huyện Thái Thụy, Tiền Hải": places by their names, not "công nhận 02 xã Nậm Tăm, Pa Tần". */
export const areNamed = (text: string, start: number, unit: string, end: number): boolean =>
  PLACE.test(unit) &&
  /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) &&
  isLetter(text.charCodeAt(start - 2)) &&
  !endsWithAction(text.slice(Math.max(0, start - 24), start).trimEnd());

/** "riêng 06 huyện nghèo giảm 6%": whose part it is; "UBND 12 xã": who is to do it. */
function whichMeant(text: string, amount: Amount): string | null {
  return areNamed(text, amount.start, amount.unit, amount.end) ||
    /(?:^|[^\p{L}])(?:riêng (?:tại |ở |đối với )?|cả |ubnd |hđnd |(?:ủy|uỷ) ban nhân dân |đảng (?:ủy|uỷ) |chủ tịch |lãnh đạo )$/iu.test(
      text.slice(Math.max(0, amount.start - 20), amount.start),
    )
    ? 'those meant'
    : null;
}
