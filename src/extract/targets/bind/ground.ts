import { stripLead } from '../words.ts';
import type { Zone } from './split.ts';

/** Where the words begin that `anchor` begins with. */
export function startOf(text: string, zone: Zone, anchor: string): number {
  const words = stripLead(anchor);
  const at = words === '' ? -1 : text.indexOf(words.slice(0, 12), zone.leftStart);
  return at >= 0 && at < zone.amount.start ? at : leadingWordStart(text, zone);
}

/** Without a subject the part begins at its comparator: "trên 85% …". */
function leadingWordStart(text: string, zone: Zone): number {
  let at = zone.leftStart;
  while (at < zone.amount.start && /[\s,;:.()–-]/u.test(text[at] as string)) at++;
  return zone.amount.start - at > 60 ? zone.amount.start : at;
}

/** Where the words right of an amount end. */
export function endOf(text: string, zone: Zone, object: string): number {
  if (object === '') return zone.amount.end;
  // "từ 5% đảng viên mới | trở lên | trên tổng số": a bound within it was taken off.
  const whole = text.indexOf(object, zone.amount.numberEnd);
  const last = whole < 0 ? object.slice(-16) : object;
  const at =
    whole < 0 ? text.indexOf(last, zone.amount.numberEnd + object.length - last.length) : whole;
  return at < 0
    ? zone.amount.end
    : Math.min(at + last.length, Math.max(zone.rightEnd, zone.amount.end));
}
