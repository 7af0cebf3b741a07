/** Records with known faults, made from gold, so that each way of being wrong is graded. */
import type { Gold } from '../../scripts/eval/gold.ts';

const span = { start: 0, end: 1, line: 1 };

const slip = (text: string): string => `${text.slice(0, 5)}x${text.slice(6)}`;

/** `turn` chooses which faults: the same in, the same out. */
export function distort(gold: Gold, turn: number): object {
  const every = (n: number, i: number) => (i + turn) % n === 0;
  const text = (value: string | null | undefined, n: number) =>
    value == null ? null : { text: every(n, 1) ? slip(value) : `“${value.toUpperCase()}”`, span };
  return {
    schemaVersion: 1,
    documentType: gold.documentType ? { name: every(3, 0) ? 'Kế hoạch' : gold.documentType } : null,
    number: gold.number
      ? { sequence: 1, symbol: '', text: every(4, 0) ? '7/CT' : `Số: 0${gold.number}`, span }
      : every(2, 0)
        ? null
        : { sequence: null, symbol: gold.symbol ?? 'CT-UBND', text: '/CT-UBND', span },
    place: text(gold.place === null ? 'Hà Nội' : gold.place, 3),
    date: gold.date ? { iso: every(3, 1) ? '2020-01-01' : gold.date } : null,
    year: every(2, 1) ? null : (gold.year ?? 2020),
    issuer: every(5, 0)
      ? null
      : {
          name: gold.issuer?.name?.replace('Ủy ban nhân dân', 'UBND') ?? 'UBND',
          authority: every(3, 2) ? null : gold.issuer?.authority,
          level: gold.issuer?.level,
          province: gold.issuer?.province ? { name: gold.issuer.province } : null,
        },
    subject: text(gold.subject, 2),
    theme: text(gold.theme, 3),
    signer: gold.signer && !every(4, 1) ? { name: gold.signer.name } : null,
    recipients: Array.from({ length: (gold.recipients ?? 3) + (every(3, 0) ? 1 : 0) }, () => ({})),
    movements: (gold.movements ?? [])
      .filter((_, i) => !every(5, i))
      .map(({ name, kind }, i) => ({
        name: every(4, i) ? `${name} năm` : every(7, i) ? slip(slip(name)) : name,
        kind: every(6, i) ? 'drive' : (kind ?? 'movement'),
      }))
      .concat(
        every(2, 0) ? [{ name: gold.optionalMovements?.[0] ?? 'A b c', kind: 'campaign' }] : [],
      ),
    targets: (gold.targets ?? [])
      .filter((_, i) => !every(6, i))
      .map((target, i) => ({
        indicator: {
          text: every(4, i)
            ? (target.indicator ?? '').split(' ').slice(0, 3).join(' ')
            : target.indicator,
        },
        comparator: every(5, i) ? 'gt' : (target.comparator ?? 'eq'),
        value: every(9, i) ? target.value + 1 : target.value,
        upper: target.upper ?? null,
        unit: every(7, i) ? `${target.unit}/năm` : target.unit,
        change: every(8, i) ? 'decrease' : (target.change ?? 'level'),
        span,
      }))
      .concat(
        (gold.optionalTargets ?? []).map((target) => ({
          indicator: { text: target.indicator ?? 'x' },
          comparator: 'eq',
          value: target.value,
          upper: null,
          unit: target.unit,
          change: 'level',
          span,
        })),
      ),
    citations: (gold.citations ?? [])
      .filter((_, i) => !every(5, i))
      .map((citation, i) => ({
        number: citation.number
          ? every(4, i)
            ? `9${citation.number}`
            : ` ${citation.number} `
          : null,
        title: every(7, i) ? 'Luật Khác năm 2020' : (citation.title ?? null),
        date: every(3, i) ? null : (citation.date ?? null),
      })),
  };
}
