/** What a cell of a comparison looks like. */
import { exampleOf, isPool } from '../../compare/cells.ts';
import type { Cell, ComparisonRow, Pool, TargetChange } from '../../compare/types.ts';
import type { Citation, Target } from '../../record/types.ts';
import { NOT_STATED } from '../block.ts';
import { formatNumber } from '../number.ts';
import { formatDate, formatValue } from '../quantity.ts';
import type { Segment, Styled, Tone } from '../styled.ts';

/** "7%", "2.375,5 tỷ đồng": signs stand at the number, words after a blank. */
const withUnit = (value: string, unit: string): string =>
  unit === '' || /^[%‰]/.test(unit) ? `${value}${unit}` : `${value} ${unit}`;

/** The unit is left out where the table says it once. */
export function targetText(target: Target, tableUnit: string | null = null): string {
  const value = formatValue(target);
  if (target.unit === tableUnit) return value;
  // "104 /năm" where the table says "triệu đồng".
  const more = tableUnit !== null && target.unit.startsWith(`${tableUnit}/`);
  return more ? `${value} ${target.unit.slice(tableUnit.length)}` : withUnit(value, target.unit);
}

/** "5,5–10% (12)": least and greatest of so many documents, in the unit of one of them. */
export function poolText({ count, quantity, example }: Pool, tableUnit: string | null): string {
  if (quantity === null) return `(${count})`;
  const { unit, value, quantity: base } = example as Target;
  const scale = base.value === 0 ? 1 : value / base.value;
  const shown = [...new Set([quantity.low, quantity.high])].map((amount) =>
    formatNumber(Number((amount * scale).toPrecision(8))),
  );
  const range = shown.join('–');
  return `${unit === tableUnit ? range : withUnit(range, unit)} (${count})`;
}

export function valueText(cell: Cell, tableUnit: string | null = null): string {
  if (cell === null) return NOT_STATED;
  return isPool(cell) ? poolText(cell, tableUnit) : targetText(cell as Target, tableUnit);
}

/** The unit that most cells of a row are written in. */
export function unitOf(row: ComparisonRow): string | null {
  const counts = new Map<string, number>();
  for (const cell of row.cells) {
    const unit = (exampleOf(cell) as Target | null)?.unit;
    if (unit !== undefined) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  let most: string | null = null;
  for (const [unit, count] of counts) {
    if (most === null || count > (counts.get(most) ?? 0)) most = unit;
  }
  return most;
}

/** "Chỉ thị 34-CT/TW (07/04/2014, Bộ Chính trị)". */
export function citationText({ type, number, title, date, issuer }: Citation): Segment[] {
  const name =
    number === null ? (title ?? type ?? NOT_STATED) : [type, number].filter(Boolean).join(' ');
  const facts = [date === null ? null : formatDate(date), issuer].filter((fact) => fact !== null);
  const more: Segment[] =
    facts.length === 0 ? [] : [{ text: ` (${facts.join(', ')})`, tone: 'dim' }];
  return [{ text: name }, ...more];
}

const ARROWS: Readonly<Record<TargetChange['relation'], string>> = {
  raised: '▲',
  lowered: '▼',
  tightened: '↑',
  loosened: '↓',
  same: '=',
  incomparable: '≠',
};

const SHORT: readonly string[] = ['territory changed', 'another issuer'];

/** "+" or "−" before the number; a plain hyphen is too short to be seen. */
export const signed = (value: number): string =>
  `${value < 0 ? '−' : '+'}${formatNumber(Math.abs(value))}`;

/** `short`: without the relative change, for narrow terminals. */
export function changeText(change: TargetChange, short = false): Styled {
  const { relation, delta, unit, percent, better, reason } = change;
  const tone: Tone = better === null ? 'accent' : better ? 'good' : 'bad';
  const arrow = ARROWS[relation];
  if (relation === 'incomparable') {
    // What the notice above the table says in full is said in short.
    const why = SHORT.find((start) => reason?.startsWith(start)) ?? reason ?? '';
    return [{ text: `${arrow} incomparable`, tone: 'warn' }, { text: `: ${why}` }];
  }
  if (relation === 'same') return [{ text: '=', tone: 'dim' }];
  const judged = better === null ? '' : better ? ', better' : ', worse';
  if (relation === 'tightened' || relation === 'loosened') {
    return [{ text: `${arrow} ${relation}${judged}`, tone }];
  }
  // Per cent of a percentage misleads; points say it all.
  const share = /%|‰/.test(unit ?? '');
  const relative = percent === null || share || short ? '' : ` (${signed(percent)}%)`;
  const amount = withUnit(signed(delta ?? 0), unit ?? '');
  return [{ text: `${arrow} ${amount}${relative}${judged}`, tone }];
}
