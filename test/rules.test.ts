/** The tables of docs/rules.md: each line alone in a directive, each rule of the page one of the code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/extract.ts';
import type { Directive } from '../src/record/types.ts';

const ROOT = resolve(import.meta.dirname, '..');
const page = readFileSync(join(ROOT, 'docs/rules.md'), 'utf8');

const compose = (words: string): string => `ỦY BAN NHÂN DÂN
TỈNH LAI CHÂU

Số: 05/CT-UBND

Lai Châu, ngày 05 tháng 01 năm 2026

CHỈ THỊ

Về việc phát động phong trào thi đua năm 2026

Ủy ban nhân dân tỉnh yêu cầu các đơn vị phấn đấu hoàn thành các chỉ tiêu:

${words}

Nơi nhận:
- Như trên;
- Lưu: VT.

CHỦ TỊCH

Nguyễn Văn Mẫu
`;

const MARKS = { eq: '=', ge: '≥', gt: '>', le: '≤', lt: '<', approx: '≈', range: '–' } as const;

const READ: Record<string, (record: Directive) => { rule: string; read: string }[]> = {
  Targets: ({ targets }) =>
    targets.map(({ rule, indicator, comparator, value, unit }) => ({
      rule,
      read: `${indicator.text} ${MARKS[comparator]} ${value} ${unit}`,
    })),
  Movements: ({ movements }) =>
    movements.map(({ rule, name, kind }) => ({ rule, read: `${name}, ${kind}` })),
  Citations: ({ citations }) =>
    citations.map(({ rule, number, date, title }) => ({
      rule,
      read: number === null ? String(title) : `${number}, ${date}`,
    })),
};

describe.each(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section] as const),
)('%s', (title, section) => {
  const rows = [...section.matchAll(/^\| (?!words|-)(.+?) \| (\S+) \| (.+) \|$/gm)].map(
    ([, words = '', rule = '', read = '']) => [
      words.replaceAll('&#124;', '|').replace(/ ¶ /g, words.includes('&#124;') ? '\n' : '\n\n'),
      rule,
      read,
    ],
  );

  it('has examples', () => expect(rows.length).toBeGreaterThan(4));

  it.each(rows)('%s', (words = '', rule, read) => {
    const found = READ[title]?.(extract(compose(words)));
    if (read === 'nothing') expect(found).toEqual([]);
    else expect(found).toContainEqual({ rule, read });
  });
});

it('each rule of the page is one of the code', () => {
  const folder = join(ROOT, 'src/extract');
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
  const named = [...page.matchAll(/\(`([a-z-]+)`\)/g)].map(([, rule]) => rule as string);
  expect(named.length).toBeGreaterThan(8);
  for (const rule of named) expect(code).toContain(`'${rule}'`);
});
