/** The same records in every format, the same bytes each time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnsOf, ROW_KINDS } from '../../src/archive/columns.ts';
import type { Directive } from '../../src/record/types.ts';
import { directive, fixture, makePlace, type Place } from './place.ts';

let place: Place;
let records: Directive[];
beforeAll(() => {
  place = makePlace();
  place.write('in/a.txt', fixture('chi-thi-2025.txt'));
  place.write('in/b.md', fixture('chi-thi-2026.md'));
  place.write('in/c.txt', fixture('chi-thi-2025.txt'));
  place.write('in/d.txt', fixture('chi-thi-so-de-trong.txt'));
  place.run(['extract', 'in', '-o', 'all.json']);
  records = JSON.parse(place.read('all.json')) as Directive[];
});
afterAll(() => place.remove());

const rows = (name: string, mark: string): string[][] =>
  place
    .read(name)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split(mark));

describe('JSON', () => {
  test('is an array of the records', () => {
    expect(records.map(({ source }) => source.path)).toEqual([
      'in/a.txt',
      'in/b.md',
      'in/c.txt',
      'in/d.txt',
    ]);
    expect(place.run(['extract', 'in']).stdout).toBe(place.read('all.json'));
  });

  test('a few named files give the same bytes as a batch', () => {
    const names = ['in/a.txt', 'in/b.md', 'in/c.txt'];
    for (const format of ['json', 'ndjson']) {
      const few = place.run(['extract', '-f', format, ...names]).stdout;
      expect(place.run(['extract', '-f', format, '-j', '2', ...names]).stdout).toBe(few);
      expect(few).toContain('duplicateOf');
    }
  });

  test('records read again are the same records', () => {
    place.run(['extract', 'all.json', '-o', 'again.ndjson']);
    place.run(['extract', 'again.ndjson', '-o', 'again.json']);
    expect(place.read('again.json')).toBe(place.read('all.json'));
  });
});

describe('tables of text', () => {
  test.each(ROW_KINDS)('a row for each of the %s, with the keys of its document', (kind) => {
    place.run(['extract', 'in', '-o', `${kind}.tsv`, '--rows', kind]);
    const [header, ...body] = rows(`${kind}.tsv`, '\t');
    expect(header).toEqual(columnsOf(kind).map(({ name }) => name));
    const paths = records.flatMap(({ source, ...record }) =>
      kind === 'documents' ? [source.path] : record[kind].map(() => source.path),
    );
    expect(body.map(([path]) => path)).toEqual(paths);
    for (const row of body) expect(row).toHaveLength(header?.length ?? 0);
  });

  test('duplicates are told', () => {
    const [header, ...body] = rows('documents.tsv', '\t');
    expect(header?.at(-1)).toBe('duplicateOf');
    expect(body.map((row) => row.at(-1))).toEqual(['', '', 'in/a.txt', '']);
    place.run(['extract', 'in', '-o', 'documents.csv']);
    expect(place.read('documents.csv')).toMatch(/,in\/a\.txt\n/);
  });

  test('what a spreadsheet would run begins with an apostrophe', () => {
    for (const name of ['=1+1', '@x', '-x', '+x']) place.write(`formula/${name}.txt`, directive(1));
    place.sh('cd formula && directive extract "=1+1.txt" ./@x.txt -f csv > ../formula.csv');
    expect(place.read('formula.csv')).toMatch(/^'=1\+1\.txt,/m);
  });

  test('a table fits its width', () => {
    const run = place.run(['extract', 'in', '-f', 'table', '--rows', 'targets', '--width', '70']);
    const widths = run.stdout.split('\n').map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(70);
    expect(run.stdout).toContain('2.450,5');
  });
});

describe('Parquet', () => {
  async function query(sql: string): Promise<unknown[]> {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
    connection.closeSync();
    return rows;
  }

  test('is read by DuckDB, with types', async () => {
    place.run(['extract', 'in', '-o', 'targets.parquet', '--rows', 'targets']);
    const file = join(place.path, 'targets.parquet');
    const targets = records.flatMap((record) => record.targets);
    expect(await query(`select count(*)::int n, sum(value) s from '${file}'`)).toEqual([
      { n: targets.length, s: expect.closeTo(targets.reduce((sum, { value }) => sum + value, 0)) },
    ]);
    const types = await query(
      `select distinct typeof(documentDate) d, typeof(value) v, typeof(year) y from '${file}'`,
    );
    expect(types).toEqual([{ d: 'DATE', v: 'DOUBLE', y: 'INTEGER' }]);
  });

  test('tells dates and duplicates of documents', async () => {
    place.run(['extract', 'in', '-o', 'documents.parquet']);
    const file = join(place.path, 'documents.parquet');
    const sql = `select path, documentDate, datePrecision, duplicateOf from '${file}'`;
    const found = (await query(sql)) as { documentDate: string; duplicateOf: string | null }[];
    expect(found.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, 'in/a.txt', null]);
    expect(found[0]?.documentDate).toBe(records[0]?.date?.iso);
    expect(found[3]).toMatchObject({ documentDate: '2026-02-01', datePrecision: 'month' });
  });

  test('without a row is a table, too', async () => {
    place.write(
      'least/a.txt',
      'CHỈ THỊ\nVề việc tiết kiệm điện\n\nGiao Sở Công Thương kiểm tra.\n',
    );
    place.run(['extract', 'least', '-o', 'none.parquet', '--rows', 'targets']);
    const file = join(place.path, 'none.parquet');
    expect(await query(`select count(*)::int n from '${file}'`)).toEqual([{ n: 0 }]);
  });
});

describe('Excel', () => {
  const part = (name: string, file = 'all.xlsx'): string =>
    Buffer.from(unzipSync(readFileSync(join(place.path, file)))[name] ?? []).toString('utf8');

  beforeAll(() => {
    place.run(['extract', 'in', '-o', 'all.xlsx', '-j', '1']);
  });

  test('has a sheet for each kind of row, the header frozen', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*?name="(\w+)"/g)].map(
      ([, n]) => n,
    );
    expect(names).toEqual([...ROW_KINDS]);
    for (let i = 1; i <= 4; i++) {
      expect(part(`xl/worksheets/sheet${i}.xml`)).toMatch(/<pane ySplit="1"[^>]*state="frozen"/);
      expect(part(`xl/worksheets/sheet${i}.xml`)).toMatch(/<col min="1" max="1" width="\d+"/);
    }
  });

  test('holds numbers as numbers and days as days', () => {
    const [sheet = ''] = [part('xl/worksheets/sheet2.xml')];
    const target = records[0]?.targets.find(({ value }) => value > 1000);
    expect(sheet).toMatch(
      new RegExp(
        `<c [^>]*t="n"[^>]*><v>${target?.value}</v></c>|<c r="\\w+"><v>${target?.value}</v>`,
      ),
    );
    // 20 January 2025 is day 45677 of Excel.
    expect(part('xl/worksheets/sheet1.xml')).toMatch(/<v>45677<\/v>/);
  });

  test('is the same bytes at any time', async () => {
    await new Promise((later) => setTimeout(later, 2100));
    place.run(['extract', 'in', '-o', 'later.xlsx', '-j', '3']);
    const [now, later] = ['all.xlsx', 'later.xlsx'].map((name) =>
      readFileSync(join(place.path, name)),
    );
    expect(later?.equals(now ?? Buffer.alloc(0))).toBe(true);
  });
});
