import type { Amount } from '../amounts/amounts.ts';
import { type Stripped, stripBefore } from './comparators.ts';
import { BASELINE } from './object.ts';
import type { Zone } from './split.ts';

// "tăng thu ngân sách | so với dự toán được giao | tối thiểu 10%"
const COMPARED = /,? so với (?<baseline>[^,;:()]{2,60})$/u;

/** Comparators and links left of a number, also those before what it is compared with. */
export function stripCompared(text: string, zone: Zone): Stripped & { compared: string | null } {
  const near = stripBefore(text, zone.leftStart, zone.leftEnd);
  const left = text.slice(Math.max(zone.leftStart, near.end - 80), near.end);
  const found = left.includes('so với') ? COMPARED.exec(left) : null;
  if (found === null) return { ...near, compared: null };
  const far = stripBefore(text, zone.leftStart, near.end - left.length + found.index);
  return {
    end: far.end,
    comparator: near.comparator ?? far.comparator,
    link: `${far.link} ${near.link}`.trim(),
    compared: found.groups?.baseline?.trim() ?? null,
  };
}

// "18% so với | lực lượng lao động", "so với | dân số"
const WHOLE = /^(?:tổng|số|dân số|lực lượng|GR?DP)(?!\p{L})/u;

/** What a share is taken of, said as if it were compared: "đạt 1,5% so với dân số"; "" where it is. */
export const wholeOf = (baseline: string | null, link: string, { kind }: Amount): string =>
  kind === 'percent' && WHOLE.test(baseline ?? '') && !/tăng|giảm|vượt|gấp|hơn/u.test(link)
    ? `so với ${baseline}`
    : '';

// "gấp 2 lần | năm 2020", "gấp 30 lần | GRDP"
const TIMES_OF = /^ (?:mức )?(?<of>(?:năm|giai đoạn|GRDP|GDP|mức|bình quân) ?[^,;.()]{0,40})/u;

/** What a number is compared with, in the words after it. */
export function readBaseline(after: string, amount: Amount, link: string): string | null {
  const compared = BASELINE.exec(after)
    ?.groups?.baseline?.split(/ (?:để|nhằm) /u)[0]
    ?.trim();
  if (compared !== undefined) return compared;
  if (amount.unit !== 'lần' || !/gấp|tăng/.test(link)) return null;
  return TIMES_OF.exec(after.slice(amount.end - amount.numberEnd))?.groups?.of?.trim() ?? null;
}
