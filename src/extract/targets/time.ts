import { matchesOf } from '../../text/matches.ts';
import type { Context } from './context.ts';
import { startsWithHead, stripLead } from './words.ts';

// "đến năm 2030", "đến hết năm 2025", "vào năm 2035", "trước 31/12/2025", "trong tháng 6/2025", "hoàn thành trong năm 2025"
const HORIZON =
  /(?:[Đđ]ến|[Tt]ới|[Vv]ào|[Tt]rước|[Hh]ết|[Tt]rong)(?: (?:cuối|hết|trước|đầu|ngày)){0,3} (?:năm |(?:(?<day>\d{1,2})[/-])?(?<month>\d{1,2})[/-]|tháng (?<monthly>\d{1,2})(?:\/| năm )|)(?<year>20[0-5]\d)(?!\d)/gu;
// "Trong giai đoạn 2026 - 2030, …": as an adverb, not "chuẩn nghèo giai đoạn 2022 - 2025"
const PERIOD =
  /(?:^|[,;:.)*+–-] ?|[Tt]rong |[Pp]hấn đấu )[Gg]iai đoạn \(?20\d\d ?[-–] ?(?<year>20\d\d)/gu;
// "2. Kế hoạch lắp đặt giai đoạn 2026 - 2030": a heading
const ANY_PERIOD = /[Gg]iai đoạn \(?20\d\d ?[-–] ?(?<year>20\d\d)/gu;
// "năm 2026 đạt 05 xã, năm 2027 …", "riêng năm 2026": at the start of a clause
const YEARLY =
  /(?:^|[,;:] ?)(?:(?:[Rr]iêng|[Tt]rong|[Pp]hấn đấu) )?[Nn]ăm (?<year>20[0-5]\d)(?!\d)/gu;
const OWN_PLAN = /^[\s\d.a-zđIVX)(*•+-]{0,10}(?:Kế hoạch|Lộ trình) /u;
const HEADED =
  /^(?:[\s\d.a-zđIVX)(*•+-]*)(?:(?:[Gg]iai đoạn|[Đđ]ến|[Tt]rong|[Hh]ết|[Tt]ới|[Nn]ăm)[^:]{0,30}?)(?<year>20[0-5]\d) ?[:)]?/u;

// "Đề án …", "Chương trình hành động …": a year in its name dates the project, not what is to be reached.
// bounded: it is asked about 240 units.
const PROJECT =
  /(?<!\p{L})(?<!(?:[Mm]ục tiêu|[Cc]hỉ tiêu)(?: của)? )(?:[Đđ]ề án|[Cc]hương trình|[Cc]hiến lược|[Kk]ế hoạch|[Dd]ự án|[Qq]uy hoạch|[Nn]ghị quyết) (?:\p{L}|“|")[^;:.]*$/u;
// What is looked at from afar: "định hướng đến năm 2030", "tầm nhìn đến năm 2045".
const AFAR = /(?<!; )(?<!^)(?:định hướng|tầm nhìn)(?: \p{Ll}+)? ?$/u;
// "phấn đấu | đến năm 2030": the name has ended.
const LEAVES = /phấn đấu|đạt|hoàn thành|đưa|nâng|giảm|tăng/u;

/** Whether a year at the end of `before` is part of a project's name or only looked at from afar. */
function isNamed(before: string): boolean {
  if (AFAR.test(before)) return true;
  const name = PROJECT.exec(before)?.[0];
  if (name === undefined) return false;
  const quotes = name.match(/[“”"]/g)?.length ?? 0;
  if (quotes > 0) return quotes % 2 === 1;
  // "…, đến năm 2030"
  const last = name.slice(name.lastIndexOf(',') + 1);
  return last.trim() !== '' && !LEAVES.test(last) && !startsWithHead(stripLead(last));
}

/** All times of a text that are no part of a name, in order. */
function* horizonsOf(text: string, above = false): Generator<{ index: number; iso: string }> {
  if (!text.includes('20')) return;
  const plan = above && OWN_PLAN.test(text);
  for (const pattern of above ? [ANY_PERIOD, HORIZON] : [PERIOD, HORIZON, YEARLY]) {
    for (const match of matchesOf(pattern, text)) {
      const dates = /(?:[Đđ]ến|[Tt]ới|[Gg]iai)/u.test(match[0]);
      if (dates && !plan && isNamed(text.slice(Math.max(0, match.index - 240), match.index)))
        continue;
      yield { index: match.index, iso: isoOf(match.groups as unknown as Times) };
    }
  }
}

interface Times {
  day?: string;
  month?: string;
  monthly?: string;
  year: string;
}

const isoOf = ({ day, month, monthly = month, year }: Times): string =>
  [year, monthly, day]
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');

/** ISO date cut at what is known: from the sentence, the nearest before the number first; else from above. */
export function readDeadline(sentence: string, at: number, context: Context): string | null {
  const said = [...horizonsOf(sentence)].sort((a, b) => a.index - b.index);
  const best = said.findLast(({ index }) => index < at) ?? said[0];
  if (best !== undefined) return best.iso;
  for (const text of [context.intro ?? '', ...[...context.headings].reverse()]) {
    const year = [...horizonsOf(text, true)].pop()?.iso ?? HEADED.exec(text)?.groups?.year;
    if (year !== undefined) return year;
  }
  return null;
}
