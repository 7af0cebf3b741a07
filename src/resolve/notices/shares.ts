import type { Span, Target } from '../../record/types.ts';
import { figure, type NoticeRule, quote } from './rule.ts';

/** With fewer parts it is no whole: "công nghiệp 42%, dịch vụ 36%" leaves the third to the reader. */
const FEWEST_PARTS = 3;
// "Cơ cấu kinh tế: Nông nghiệp", "Tỷ trọng trong cơ cấu kinh tế: Dịch vụ", "Cơ cấu lao động: …"
const STRUCTURE = /(?<!\p{L})(?:cơ cấu|tỷ trọng|tỉ trọng)(?!\p{L})/iu;

/** What the shares are of: the head before ":", or "tỷ trọng" for the sectors by their ids. */
function wholeOf({ indicator, unit }: Target): string | null {
  if (unit !== '%') return null;
  const [head, part, deeper] = indicator.text.split(':');
  if (deeper !== undefined) return null;
  if (part !== undefined) return head !== undefined && STRUCTURE.test(head) ? head : null;
  return indicator.id?.startsWith('struct_') ? 'structure by sector' : null;
}

/** Half a unit of the last decimal written: 12,1 stands for 12,05 to 12,15. */
const rounding = (value: number): number => {
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
};

/** Least and greatest that a share allows. */
function boundsOf({ comparator, value, upper }: Target): readonly [number, number] {
  const half = rounding(value);
  if (comparator === 'range') return [value - half, (upper ?? value) + half];
  if (comparator === 'gt' || comparator === 'ge') return [value, 100];
  if (comparator === 'lt' || comparator === 'le') return [0, value];
  if (comparator === 'approx') return [value - 1, value + 1];
  return [value - half, value + half];
}

export const sharesSum: NoticeRule = {
  code: 'shares-sum',
  severity: 'warning',
  check: ({ directive: { targets } }) => {
    const wholes = new Map<string, { name: string; parts: Target[] }>();
    for (const target of targets) {
      if (target.change !== 'level') continue;
      const name = wholeOf(target);
      if (name === null) continue;
      const { group, scope, deadline, baseline } = target;
      const key = JSON.stringify([name.toLowerCase(), group, scope, deadline, baseline]);
      const whole = wholes.get(key);
      if (whole) whole.parts.push(target);
      else wholes.set(key, { name: name.trim(), parts: [target] });
    }
    return [...wholes.values()].flatMap(({ name, parts }) => {
      const bounds = parts.map(boundsOf);
      const least = bounds.reduce((sum, [low]) => sum + low, 0);
      const greatest = bounds.reduce((sum, [, high]) => sum + high, 0);
      const over = least > 100 + 1e-9;
      if (!over && (greatest >= 100 - 1e-9 || parts.length < FEWEST_PARTS)) return [];
      const sum = parts.reduce((all, { value }) => all + value, 0);
      const terms = parts.map(({ value }) => figure(value)).join(' + ');
      const message = `expected the shares of ${quote(name)} to sum to 100 %, found ${terms} = ${figure(sum)} %`;
      return [{ message, span: cover(parts) }];
    });
  },
};

function cover(parts: readonly Target[]): Span {
  const spans = parts.map(({ span }) => span);
  const first = spans.reduce((a, b) => (b.start < a.start ? b : a));
  return { ...first, end: Math.max(...spans.map(({ end }) => end)) };
}
