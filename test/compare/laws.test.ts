import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Cell, Comparison, ComparisonRow, TargetChange } from '../../src/compare/types.ts';
import type { Directive } from '../../src/record/types.ts';
import { recordArbitrary } from './generated.ts';

const RUNS = { numRuns: 150, seed: 20250701 };

const TURNED = {
  added: 'removed',
  removed: 'added',
  changed: 'changed',
  same: 'same',
  raised: 'lowered',
  lowered: 'raised',
  tightened: 'loosened',
  loosened: 'tightened',
  incomparable: 'incomparable',
} as const;

const turnOp = { '=': '=', '-': '+', '+': '-' } as const;

/** What the comparison of the two in the other order must say of a row. */
function mirror(row: ComparisonRow): unknown {
  const { kind, status, cells, change, match, key, label } = row;
  return {
    kind,
    key,
    label,
    status: TURNED[status],
    cells: [...cells].reverse(),
    change: mirrorChange(change),
    score: match?.score ?? null,
    by: match?.by ?? null,
    runnerUp: match?.runnerUp ?? null,
  };
}

function mirrorChange(change: ComparisonRow['change']): unknown {
  if (change === null) return null;
  if ('edits' in change) {
    // Of what stays, the words of the second are given; only the length is the same.
    return change.edits
      .map(([op, words]) => [turnOp[op], op === '=' ? words.split(' ').length : words])
      .sort((a, b) => (String(a) < String(b) ? -1 : 1));
  }
  const { delta, relation, better, unit } = change as TargetChange;
  return {
    // Not "-0".
    delta: delta === null ? null : 0 - delta,
    unit,
    relation: TURNED[relation],
    better: better === null ? null : !better,
  };
}

/** The row itself in the same form. */
const upright = (row: ComparisonRow): unknown => {
  const twice = { ...row, status: TURNED[row.status], cells: [...row.cells].reverse() };
  const { change } = row;
  const turned =
    change === null
      ? null
      : 'edits' in change
        ? { edits: change.edits.map(([op, words]) => [turnOp[op], words]) }
        : {
            ...change,
            delta: change.delta === null ? null : 0 - change.delta,
            relation: TURNED[change.relation],
            better: change.better === null ? null : !change.better,
          };
  return mirror({ ...twice, change: turned } as ComparisonRow);
};

const byKey = (rows: readonly ComparisonRow[]) =>
  [...rows].sort((a, b) => (`${a.kind}${a.key}` < `${b.kind}${b.key}` ? -1 : 1));

/** Rows without their columns' order: which cells stand together, and why. */
function gist(comparison: Comparison, order: readonly Directive[], all: readonly Directive[]) {
  return comparison.rows.map(({ kind, key, label, cells, match }) => ({
    kind,
    key,
    label,
    match,
    cells: all.map((one) => cells[order.indexOf(one)] ?? null),
  }));
}

/** Pairs of cells of columns i and j that stand in one row. */
function together({ rows }: Comparison, i: number, j: number): Set<string> {
  const ids = new Map<Cell, number>();
  const id = (cell: Cell) => {
    if (!ids.has(cell)) ids.set(cell, ids.size);
    return ids.get(cell);
  };
  const found = new Set<string>();
  for (const { kind, cells } of rows) {
    const [a, b] = [cells[i] ?? null, cells[j] ?? null];
    if (a && b) found.add(`${kind} ${id(a)} ${id(b)} ${JSON.stringify([a, b])}`);
  }
  return new Set([...found].map((one) => one.replace(/^(\S+) \S+ \S+/, '$1')));
}

describe('laws of comparison', () => {
  test('a document compared with itself has no change', () => {
    fc.assert(
      fc.property(recordArbitrary, (one) => {
        const { rows } = compare([one, one]);
        expect(rows.filter(({ status }) => status !== 'same')).toEqual([]);
        expect(rows.every(({ cells }) => cells[0] === cells[1])).toBe(true);
      }),
      RUNS,
    );
  });

  test('compare(b, a) mirrors compare(a, b)', () => {
    fc.assert(
      fc.property(recordArbitrary, recordArbitrary, (a, b) => {
        const there = byKey(compare([a, b]).rows).map(mirror);
        const back = byKey(compare([b, a]).rows).map(upright);
        expect(back).toEqual(there);
      }),
      RUNS,
    );
  });

  test('the order of documents changes only the order of columns', () => {
    const several = fc.uniqueArray(recordArbitrary, {
      minLength: 3,
      maxLength: 5,
      selector: ({ source }) => source.path,
    });
    fc.assert(
      fc.property(several, fc.infiniteStream(fc.nat()), (all, picks) => {
        const shuffled = [...all]
          .map((one) => ({ one, at: picks.next().value as number }))
          .sort((x, y) => x.at - y.at)
          .map(({ one }) => one);
        const straight = compare(all);
        const mixed = compare(shuffled);
        expect(gist(mixed, shuffled, all)).toEqual(gist(straight, all, all));
        expect(mixed.documents.map(({ label }) => label).sort()).toEqual(
          straight.documents.map(({ label }) => label).sort(),
        );
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  test('columns of years, provinces and issuers do not depend on the order at all', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(recordArbitrary, { maxLength: 6, selector: ({ source }) => source.path }),
        fc.constantFrom('year' as const, 'province' as const, 'issuer' as const),
        (all, columns) => {
          const straight = compare(all, { columns });
          expect(compare([...all].reverse(), { columns })).toEqual(straight);
        },
      ),
      { ...RUNS, numRuns: 60 },
    );
  });

  test('a row of many says of each pair what the pair says, or says that it does not', () => {
    const several = fc.uniqueArray(recordArbitrary, {
      minLength: 3,
      maxLength: 4,
      selector: ({ source }) => source.path,
    });
    fc.assert(
      fc.property(several, (all) => {
        const series = compare(all);
        let apart = 0;
        for (let i = 0; i < all.length; i++) {
          for (let j = i + 1; j < all.length; j++) {
            const kinds = ['movement', 'target', 'citation'] as const;
            const pair = together(compare([all[i], all[j]] as Directive[], { kinds }), 0, 1);
            const row = together({ ...series, rows: series.rows.filter(isListed) }, i, j);
            for (const one of row) expect(pair).toContain(one);
            apart += pair.size - row.size;
          }
        }
        const said = series.notices.some(({ code }) => code === 'row-split');
        if (apart > 0) expect(said).toBe(true);
      }),
      { ...RUNS, numRuns: 60 },
    );
  });

  test('nothing is lost: each thing of each document stands in one row', () => {
    fc.assert(
      fc.property(recordArbitrary, recordArbitrary, (a, b) => {
        const { rows } = compare([a, b]);
        for (const [column, one] of [a, b].entries()) {
          const listed = rows.filter(isListed).flatMap(({ cells }) => cells[column] ?? []);
          const things = [...one.movements, ...one.targets, ...one.citations];
          expect(listed.length).toBe(things.length);
          expect(new Set(listed)).toEqual(new Set(things));
        }
        const keys = rows.map(({ kind, key }) => `${kind} ${key}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      RUNS,
    );
  });
});

const isListed = ({ kind }: ComparisonRow): boolean =>
  kind === 'movement' || kind === 'target' || kind === 'citation';
