/** Who launched a named movement, and for which years. */
import type { Period } from '../../record/types.ts';
import { isUpper } from '../../text/letters.ts';
import { PhraseSet } from '../../text/phrases.ts';
import { BODY_OPENINGS } from '../../vocabulary/naming-words.ts';

const BODIES = PhraseSet.of(BODY_OPENINGS);
// "do Thủ tướng Chính phủ phát động", "được Chủ tịch UBND tỉnh phát động"
// bounded: one sentence around a name.
const LAUNCHED =
  /(?:^|[\s,(])(?:do|được) ([^;:.“”"()]{3,120}?)(?:,? (?:đã|chính thức|mới|vừa|trực tiếp|tổ chức)){0,3} (?:phát động|khởi xướng)(?!\p{L})/u;
// "Thủ tướng Chính phủ phát động phong trào thi đua"
const LAUNCHES = /^([^;:.“”"(),]{3,90}?)(?:,? (?:đã|chính thức|mới|vừa|tổ chức)){0,4} phát động$/u;

/** The body in words around a name: "do … phát động"; `null` where they name none, or say it of nobody in particular. */
export function readLauncher(words: string): string | null {
  const found = LAUNCHED.exec(words)?.[1]?.trim();
  return found !== undefined && isBody(found) ? found : null;
}

/** "…, Thủ tướng Chính phủ đã phát động" just left of the kind word. */
export function readLaunchingSubject(left: string): string | null {
  const clause = left.slice(
    Math.max(left.lastIndexOf(','), left.lastIndexOf(';'), left.lastIndexOf('”')) + 1,
  );
  const found = LAUNCHES.exec(clause.trim())?.[1]?.trim();
  return found !== undefined && isBody(found) && isUpper(found.charCodeAt(0)) ? found : null;
}

function isBody(words: string): boolean {
  return (
    BODIES.startingAt(words, 0) !== undefined &&
    !/^(?:các|những)/iu.test(words) &&
    !/ các (?:cấp|ngành|cơ quan|huyện|xã|sở)/u.test(words)
  );
}

const YEARS = String.raw`((?:19|20)\d\d) ?(?:[-–—]|đến(?: hết)?(?: năm)?|tới(?: năm)?) ?((?:19|20)\d\d)(?!\d)`;
const INSIDE = new RegExp(String.raw`(?<![\d/.])${YEARS}`, 'u');
// “…” giai đoạn 2021-2025; “…” (2021 - 2025); “…” từ năm 2021 đến năm 2025; “…” do … phát động, giai đoạn 2021-2025
const AFTER = new RegExp(
  String.raw`^(?:[\s,]{0,3}(?:do|trên địa bàn|tại|trong|của|ở) [^;:.“”"()]{2,120}?)?[\s,]{0,3}(?:\(|(?:trong )?(?:giai đoạn|từ năm|thời kỳ)(?: 0?5 năm)?(?: từ(?: năm)?)? ?\(?)(?:giai đoạn )?${YEARS}`,
  'u',
);
const ONE_INSIDE = /(?<!\p{L})năm (20\d\d)$/u;
const ONE_AFTER = /^[\s,]*\(?(?:trong )?năm (20\d\d)(?!\d| ?[-–])/u;

/** The years in the name or right after it. */
export function readPeriod(name: string, after: string): Period | null {
  for (const match of [INSIDE.exec(name), AFTER.exec(after)]) {
    const from = Number(match?.[1]);
    const to = Number(match?.[2]);
    if (match !== null && from <= to && to - from <= 30) return { from, to };
  }
  const one = ONE_INSIDE.exec(name)?.[1] ?? ONE_AFTER.exec(after)?.[1];
  return one === undefined || /\d năm (?:ngày|thành lập)/u.test(name)
    ? null
    : { from: Number(one), to: Number(one) };
}
