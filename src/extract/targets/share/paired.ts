import { findPredicate, startsWithHead } from '../words.ts';
import { completeFrom, NOT_ALIKE } from './complete.ts';
import type { Named } from './lend.ts';

const IN_TURN = /(?<!\p{L})(?:lần lượt|tương ứng)(?!\p{L})/u;
// "cơ cấu kinh tế | nông nghiệp - công nghiệp - dịch vụ"
const MAKE_UP =
  /^(?<head>.*?cơ cấu (?:các )?(?:ngành )?(?:kinh tế|lao động|GRDP|GDP|giá trị sản xuất)(?: ngành)?):? (?=\p{L})/iu;

/**
 * "nông nghiệp - công nghiệp - dịch vụ là 20% - 45% - 35%", "tỷ lệ A, B lần lượt đạt 90%, 85%": each number is
 * that of the name in its place.
 */
export function pairNames(named: Named[]): void {
  for (let i = 0; i < named.length; i++) {
    const first = named[i] as Named;
    let end = i + 1;
    while (isBare(named[end], first)) end++;
    const names = end - i < 2 ? [] : namesOf(first, end - i);
    for (const [k, indicator] of names.entries())
      named[i + k] = { ...(named[i + k] as Named), indicator, rule: 'paired' };
  }
}

const RATE = /^(?:t[ỷỉ] lệ|số|tổng số) /iu;

/** A number and nothing else, after others of its unit. */
const isBare = (next: Named | undefined, { bound }: Named): boolean =>
  next?.rule === 'same' &&
  next.bound.joint !== 'start' &&
  next.bound.link === '' &&
  next.bound.amount.quantity.unit === bound.amount.quantity.unit;

function namesOf({ indicator, bound }: Named, count: number): string[] {
  const head = MAKE_UP.exec(indicator)?.groups?.head ?? '';
  const listed = indicator.slice(head.length).replace(/^:? /u, '');
  const dashed = listed.split(/ [-–] /u);
  const inTurn = dashed.length !== count && IN_TURN.test(bound.link);
  const parts = inTurn ? listed.split(/, | và /u) : dashed;
  if (parts.length !== count) return [];
  if (head !== '') return parts.map((part) => `${head}: ${part}`);
  const [first = ''] = parts;
  const rate = RATE.exec(first)?.[0] ?? '';
  const last = parts[count - 1] ?? '';
  const at = findPredicate(last);
  const tail = at < 0 ? '' : last.slice(at - 1);
  // "số | gia đình, cơ quan | đạt chuẩn": the head is of all, and so is the predicate
  if (rate !== '' && tail !== '' && parts.slice(0, -1).every((part) => findPredicate(part) < 0))
    return parts.map((part) => (part === first ? '' : rate) + part + (part === last ? '' : tail));
  return parts.map((part) =>
    part === first || startsWithHead(part)
      ? part
      : completeFrom(first, part, NOT_ALIKE) || inPlace(first, part),
  );
}

/** "tỷ trọng các ngành nông nghiệp, | dịch vụ": it stands where as many words stood. */
function inPlace(first: string, part: string): string {
  const words = first.split(' ');
  const kept = words.length - part.split(' ').length;
  return kept > 1 && startsWithHead(first) ? [...words.slice(0, kept), part].join(' ') : part;
}
