import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, ROW_KINDS } from '../../src/compare/compare.ts';
import type { Directive } from '../../src/record/types.ts';
import type { Drawing } from '../../src/render/block.ts';
import { renderDiff } from '../../src/render/comparison/diff.ts';
import { humanSheet } from '../../src/render/comparison/human.ts';
import { renderSeries } from '../../src/render/comparison/series.ts';
import { sheetOf } from '../../src/render/comparison/sheet.ts';
import { sparkline } from '../../src/render/comparison/spark.ts';
import { toCsv, toMarkdown, toTsv } from '../../src/render/delimited.ts';
import { plain } from '../../src/render/styled.ts';
import { displayWidth } from '../../src/render/width.ts';
import { root } from '../built.ts';

const records = readFileSync(join(root, 'fixtures/compare/records.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Directive);

const of = (province: string) => records.filter((r) => r.issuer?.province?.name === province);
const pair = compare(of('Sơn La'));
const merged = compare(of('Lào Cai'), { kinds: ['theme', 'target'] });

const VIEWS: Readonly<Record<string, (drawing: Drawing) => string>> = {
  diff: (drawing) => renderDiff(pair, { ...drawing, all: false, kinds: ROW_KINDS }),
  'diff-all': (drawing) => renderDiff(pair, { ...drawing, all: true, kinds: ROW_KINDS }),
  'diff-merged': (drawing) => renderDiff(merged, { ...drawing, all: false, kinds: ROW_KINDS }),
  trend: (drawing) =>
    renderSeries(compare(of('Sơn La'), { kinds: ['target'], columns: 'year' }), {
      ...drawing,
      columns: 'year',
    }),
  pooled: (drawing) =>
    renderSeries(compare(records, { kinds: ['target'], columns: 'year' }), {
      ...drawing,
      columns: 'year',
    }),
  matrix: (drawing) =>
    renderSeries(compare(records, { kinds: ['movement'] }), { ...drawing, columns: 'document' }),
  themes: (drawing) =>
    renderSeries(compare(records, { kinds: ['theme'] }), { ...drawing, columns: 'document' }),
};

describe.each(Object.entries(VIEWS))('%s', (name, draw) => {
  test.each([60, 80, 120])('at %i columns', async (width) => {
    const drawn = draw({ width, paint: plain });
    await expect(`${drawn}\n`).toMatchFileSnapshot(`snapshots/${name}-${width}.txt`);
    for (const line of drawn.split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(line).toBe(line.trimEnd());
    }
    const painted = draw({ width, paint: (text) => `\u001b[1m${text}\u001b[0m` });
    const bare = painted.replace(/\u001b\[\dm/g, '').split('\n');
    expect(bare.map((line) => line.trimEnd())).toEqual(drawn.split('\n'));
  });
});

test('what is not stated is –, never 0', () => {
  const drawn = VIEWS.matrix?.({ width: 120, paint: plain }) ?? '';
  expect(drawn).toContain('–');
  const sheet = sheetOf(pair);
  const column = sheet.header.indexOf('Sơn La 2024: value');
  const added = sheet.rows.find((row) => row[0] === 'target' && row[3] === 'added');
  expect(added?.[column]).toBeNull();
});

test('a hostile name reaches no terminal', () => {
  const [a, b] = structuredClone(of('Sơn La')) as [Directive, Directive];
  for (const one of [a, b]) one.source.path = 'a\u001b[31m\u202e.txt';
  (b.movements[0] as { name: string }).name = 'tên\u001b]52;c;AA==\u0007 \r\u009b2J';
  const drawn = renderDiff(compare([a, b]), {
    width: 80,
    paint: plain,
    all: true,
    kinds: ROW_KINDS,
  });
  expect(drawn).toMatch(/tên/);
  expect(drawn.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]/);
});

describe('sparkline', () => {
  test.each([
    [[1, 2, 3], '▁▅█'],
    [[3, null, 1], '█·▁'],
    [[2, 2], '▄▄'],
    [[5], ''],
    [[null, null], ''],
  ])('%j is "%s"', (values, line) => expect(sparkline(values)).toBe(line));
});

describe('flat tables', () => {
  const sheet = {
    header: ['name', 'value'],
    rows: [
      ['=1+1', 1.5],
      ['+84', -2],
      ['  @cmd', 3],
      ['-x', null],
      ['a "b", c\nd', 4],
      ['Đắk Lắk', 12800],
    ],
  };

  test('a cell that starts a formula is defused, numbers stay numbers', () => {
    expect(toCsv(sheet)).toBe(
      `name,value\n'=1+1,1.5\n'+84,-2\n'@cmd,3\n'-x,\n"a ""b"", c d",4\nĐắk Lắk,12800\n`,
    );
    expect(toTsv(sheet).split('\n')[5]).toBe('a "b", c d\t4');
  });

  test('Markdown: marks and bars are escaped, numbers stand right', () => {
    const drawn = toMarkdown({ header: ['a|b', 'n'], rows: [['*x* | y', 1]] }, String);
    expect(drawn).toBe('| a\\|b | n |\n| --- | ---: |\n| \\*x\\* \\| y | 1 |\n');
  });

  test('a comparison: one value a cell, as many cells as the header', () => {
    for (const one of [sheetOf(pair), sheetOf(merged), humanSheet(pair)]) {
      for (const row of one.rows) expect(row).toHaveLength(one.header.length);
    }
    expect(sheetOf(pair).header).toContain('Sơn La 2025: value');
    expect(
      humanSheet(pair).rows.some((row) => row.includes('▲ +450 tỷ đồng (+10,47%), better')),
    ).toBe(true);
  });
});
