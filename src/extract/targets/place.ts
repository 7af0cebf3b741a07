import { PhraseSet } from '../../text/phrases.ts';
import { PLACES, WHOLE_PLACES } from '../../vocabulary/target-words.ts';
import type { Context } from './context.ts';
import { completeFrom, NOT_ALIKE } from './share/complete.ts';
import { findPredicate } from './words.ts';

const PLACE = PhraseSet.of(PLACES);
const WHOLE = PhraseSet.of(WHOLE_PLACES);

// "các xã | biên giới", "các xã, bản | đặc biệt khó khăn"
const SOME = /^(?:(?:,| và) (?:xã|phường|thị trấn|thôn|bản|buôn|ấp|huyện))* (?!và )\p{L}/u;

/**
 * The place or group that words name and nothing else: "Tại địa bàn đô thị", "ở nông thôn", "Cấp xã".
 * "Trên địa bàn tỉnh" is all that the document reaches, "Các xã đạt chuẩn" what is measured.
 */
export function readPlace(words: string): string | null {
  if (words.length > 80) return null;
  const place = words.trim().replace(/^(?:tại|ở|đối với|riêng|trên) /iu, '');
  const known = PLACE.startingAt(place, 0);
  if (known === undefined || WHOLE.startingAt(place, 0) !== undefined) return null;
  if (/[;:.%\d]/u.test(place)) return null;
  // "Các xã, phường" are all of them, "các xã biên giới" some.
  const some = SOME.test(place.slice(known.end)) || place.endsWith(' còn lại');
  if (/^các /iu.test(place) && !some) return null;
  return findPredicate(place.slice(known.end)) < 0 ? place : null;
}

/** "Tại địa bàn đô thị: phấn đấu …" → the place said before the first colon. */
export function readPlaceLead(words: string): string | null {
  const colon = words.indexOf(':');
  return readPlace((colon < 0 ? words : words.slice(0, colon)).replace(/^[\s,;.–-]+/u, ''));
}

/** The place that the list or the section of a target is for: "a) Cấp xã:", "2. Tại địa bàn đô thị". */
export function placeAbove({ intro, headings }: Context): string | null {
  for (const text of intro === null ? headings : [...headings, intro]) {
    if (text.length > 100) continue;
    const place = readPlace(text.replace(LABELLED, '').replace(/:$/, ''));
    if (place !== null) return place;
  }
  return null;
}

// "Tỷ lệ hộ nghèo | toàn tỉnh"
const WHOLE_PLACE =
  / (?:toàn|của toàn|chung toàn) (?:tỉnh|huyện|thành phố|thị xã|xã|quận|phường)$/u;

/** "… được thu gom ở đô thị", then "ở nông thôn": the place that the name holds gives way. */
export const atPlace = (before: string, place: string): string =>
  completeFrom(before, place, NOT_ALIKE) ||
  narrowed(before, place) ||
  before.replace(WHOLE_PLACE, '');

/** "tỷ lệ hộ nghèo", then "hộ nghèo đồng bào dân tộc thiểu số": the same and more */
function narrowed(before: string, group: string): string {
  const [first = '', second = '', third] = group.split(' ');
  const at = third === undefined ? -1 : ` ${before} `.lastIndexOf(` ${first} ${second} `);
  return at > 0 ? before.slice(0, at) + group : '';
}

// "a) ", "2. ", "1.2. ", "- "
const LABELLED = /^(?:[-–+•*] ?|\(?[\dIVX]+(?:\.\d+)*[.)]? |[a-zđ]\) ?)/u;
