import type { Target } from '../../record/types.ts';
import { type IndicatorEntry, indicatorById } from '../../vocabulary/indicators.ts';
import { figure, type NoticeRule, quote } from './rule.ts';

/** "%/năm" is "%", "VND/người/năm" is "VND": what is counted, not per what. */
const bareUnit = (unit: string): string => unit.split('/')[0] ?? unit;

const within = ([least, greatest]: readonly [number, number], value: number): boolean =>
  value >= least && value <= greatest;

/** The indicator of a target that gives its level, or its reduction where the indicator is one. */
function judgedBy(target: Target): (IndicatorEntry & { range: readonly [number, number] }) | null {
  const { indicator, change, baseline } = target;
  if (indicator.id === null) return null;
  const entry = indicatorById(indicator.id);
  if (entry === null || entry.range === null) return null;
  // "tăng 40% so với năm 2020" is no level; a reduction is written as one.
  if (change !== 'level' && entry.kind !== 'reduction' && entry.kind !== 'growth') return null;
  if (change === 'level' && entry.kind === 'reduction') return null;
  // "mức giảm tỷ suất sinh 0,4‰" is no level, whatever else was read
  if (entry.kind !== 'reduction' && /(?<!\p{L})giảm(?!\p{L})/iu.test(target.text)) return null;
  if (baseline !== null) return null;
  return { ...entry, range: entry.range };
}

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

function readDoubt(target: Target): Doubt | null {
  const entry = judgedBy(target);
  if (entry === null) return null;
  const { quantity, value, upper, unit } = target;
  const found = upper === null ? figure(value) : `${figure(value)} - ${figure(upper)}`;
  const given = bareUnit(quantity.unit);
  const base = bareUnit(entry.baseUnit);
  const [least, greatest] = entry.range;
  const expected = `expected ${entry.name} between ${plain(least)} and ${plain(greatest)} ${entry.baseUnit}`;
  if (given !== base) {
    const slip = SLIPS.find(({ from, to }) => from === given && to === base);
    if (slip === undefined || entry.units.includes(given)) return null;
    return { message: `${expected}, found ${found} ${unit}`, unit: slip.to };
  }
  const range = given === '%' || given === '‰' ? entry.range : widen(entry.range);
  const values = quantity.upper === null ? [quantity.value] : [quantity.value, quantity.upper];
  if (values.every((one) => within(range, one))) return null;
  const slip = SLIPS.find(
    ({ from, factor }) =>
      from === given && values.every((one) => within(entry.range, one * factor)),
  );
  const another =
    slip !== undefined && (entry.units.includes(slip.to) || isDemographic(entry)) ? slip.to : null;
  const hint = another === null ? '' : `, which is plausible in ${another}`;
  return { message: `${expected}, found ${found} ${unit}${hint}`, unit: another };
}

/** Rates of births and growth of a population, which statistics give in ‰. */
const isDemographic = ({ confusable }: IndicatorEntry): boolean => confusable.includes('births');

/** "1.000.000", "0,3" */
const plain = (value: number): string =>
  Math.abs(value) < 1000
    ? figure(value)
    : String(Math.round(value)).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');

/** 8,81 %/năm where only ‰ makes sense: the quantity in the record is ten times too much. */
export const unitDoubtful: NoticeRule = {
  code: 'unit-doubtful',
  severity: 'error',
  check: ({ directive: { targets } }) =>
    targets.flatMap((target) => {
      const doubt = readDoubt(target);
      return doubt === null || doubt.unit === null
        ? []
        : [{ message: doubt.message, span: target.span }];
    }),
};

export const valueImplausible: NoticeRule = {
  code: 'value-implausible',
  severity: 'warning',
  check: ({ directive: { targets } }) =>
    targets.flatMap((target) => {
      const doubt = isShareOver(target) ? null : readDoubt(target);
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
