import type { Level, Target } from '../../record/types.ts';
import { type IndicatorEntry, indicatorById } from '../../vocabulary/indicators.ts';
import { figure, type NoticeRule, quote } from './rule.ts';

/** "%/năm" is "%", "VND/người/năm" is "VND": what is counted, not per what. */
const bareUnit = (unit: string): string => unit.split('/')[0] ?? unit;

const within = ([least, greatest]: readonly [number, number], value: number): boolean =>
  value >= least && value <= greatest;

type Judge = IndicatorEntry & { range: readonly [number, number] };

/** The indicator whose range a target can be held to; `null` where it gives no level of the whole. */
function judgedBy(target: Target, level: Level | null): Judge | null {
  const { indicator, change, baseline, scope } = target;
  if (indicator.id === null || baseline !== null || scope !== null) return null;
  const entry = indicatorById(indicator.id);
  if (entry === null || entry.range === null) return null;
  if (entry.kind === 'reduction') {
    if (change === 'level') return null;
  } else {
    // "tăng 40% so với năm 2020" is no level, and no "mức giảm tỷ suất sinh 0,4‰" is, whatever else was read.
    if (change !== 'level' && entry.kind !== 'growth') return null;
    if (/(?<!\p{L})giảm(?!\p{L})/iu.test(target.text)) return null;
  }
  // Amounts are plausible for a province or less; shares for the whole country, too.
  if (level === 'central' && !RATES.has(bareUnit(entry.baseUnit))) return null;
  return { ...entry, range: entry.range };
}

const RATES = new Set(['%', '‰']);

/** Units that a slip puts in each other's place, and what one of the first is in the second. */
const SLIPS: readonly { from: string; to: string; factor: number }[] = [
  { from: '%', to: '‰', factor: 0.1 },
  { from: '‰', to: '%', factor: 10 },
];

/** A tenth beyond the edge of a plausible range is no news. */
const widen = ([least, greatest]: readonly [number, number]): readonly [number, number] => [
  least - Math.abs(least) * 0.1,
  greatest + Math.abs(greatest) * 0.1,
];

interface Doubt {
  message: string;
  /** Another unit in which the value would be plausible. */
  unit: string | null;
}

function readDoubt(target: Target, level: Level | null): Doubt | null {
  const entry = judgedBy(target, level);
  if (entry === null) return null;
  const { quantity, value, upper, unit } = target;
  const found = upper === null ? figure(value) : `${figure(value)} - ${figure(upper)}`;
  const given = bareUnit(quantity.unit);
  const base = bareUnit(entry.baseUnit);
  const [least, greatest] = entry.range;
  const expected = `expected ${entry.name} between ${plain(least)} and ${plain(greatest)} ${entry.baseUnit}`;
  const slip = SLIPS.find(({ from }) => from === given);
  const values = quantity.upper === null ? [quantity.value] : [quantity.value, quantity.upper];
  if (given !== base) {
    // A rate of births in %: its statistics are in ‰ only.
    if (slip?.to !== base || entry.units.includes(given)) return null;
  } else if (
    values.every((one) => within(RATES.has(given) ? entry.range : widen(entry.range), one))
  ) {
    return null;
  }
  const isSlip =
    slip !== undefined &&
    entry.units.includes(slip.to) &&
    (given !== base || values.every((one) => within(entry.range, one * slip.factor)));
  const hint = isSlip ? `, which is plausible in ${slip.to}` : '';
  return { message: `${expected}, found ${found} ${unit}${hint}`, unit: isSlip ? slip.to : null };
}

/** "1.000.000", "0,3" */
const plain = (value: number): string =>
  Math.abs(value) < 1000
    ? figure(value)
    : // bounded: the digits of a number.
      String(Math.round(value)).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');

/** 8,81 %/năm where only ‰ makes sense: the quantity in the record is ten times too much. */
export const unitDoubtful: NoticeRule = {
  code: 'unit-doubtful',
  severity: 'error',
  check: ({ directive: { targets, issuer } }) =>
    targets.flatMap((target) => {
      const doubt = readDoubt(target, issuer?.level ?? null);
      return doubt === null || doubt.unit === null
        ? []
        : [{ message: doubt.message, span: target.span }];
    }),
};

export const valueImplausible: NoticeRule = {
  code: 'value-implausible',
  severity: 'warning',
  check: ({ directive: { targets, issuer } }) =>
    targets.flatMap((target) => {
      const doubt = isShareOver(target) ? null : readDoubt(target, issuer?.level ?? null);
      return doubt === null || doubt.unit !== null
        ? []
        : [{ message: doubt.message, span: target.span }];
    }),
};

// "bằng 110% kế hoạch", "vượt 20%", "gấp 120%", "tăng trưởng", "so với": no share of a whole
const NO_SHARE =
  /(?<!\p{L})(?:tăng|vượt|gấp|bằng|so với|kế hoạch|chỉ tiêu|dự toán|chỉ số|tốc độ|công suất|cùng kỳ|hoàn thành|đạt và vượt|mức thu|định mức)(?!\p{L})/iu;

const isShareOver = ({ unit, value, change, baseline, text, indicator }: Target): boolean =>
  unit === '%' &&
  value > 100 &&
  change === 'level' &&
  baseline === null &&
  !NO_SHARE.test(text) &&
  !NO_SHARE.test(indicator.text);

/** A share of a whole is 100 % at most; growth and the fulfilment of a plan are none. */
export const shareOver100: NoticeRule = {
  code: 'share-over-100',
  severity: 'error',
  check: ({ directive: { targets } }) =>
    targets.filter(isShareOver).map(({ indicator, value, span }) => ({
      message: `expected a share of at most 100 %, found ${figure(value)} % of ${quote(indicator.text)}`,
      span,
    })),
};
