/** `diff`, `compare` and `list` on the project's own fixtures and on bad input. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/types.ts';
import type { Directive } from '../../src/record/types.ts';
import { root } from '../built.ts';
import { inProcess, type Outcome, throughBin } from './run.ts';

const fixtures = join(root, 'fixtures/compare');
const all = join(fixtures, 'records.ndjson');
const records = readFileSync(all, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Directive);

let folder = '';
const file = (name: string) => join(folder, name);
const write = (name: string, content: string) => writeFileSync(file(name), content);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directive-compare-'));
  const [first, second] = records;
  write('a.json', JSON.stringify(first));
  write('b.json', JSON.stringify(second, null, 2));
  write('both.json', JSON.stringify([first, second]));
  write(
    'torn.ndjson',
    `${JSON.stringify(first)}\n{"schemaVersion":1,\n\n${JSON.stringify(second)}`,
  );
  write('future.json', JSON.stringify({ ...first, schemaVersion: 2 }));
  write('part.json', JSON.stringify({ schemaVersion: 1, source: {}, targets: [] }));
  const twisted = structuredClone(first) as Directive;
  (twisted.targets[1] as { unit: unknown }).unit = null;
  write('twisted.json', JSON.stringify(twisted));
  write('other.json', '{"name":"package"}');
  write('broken.json', '{"schemaVersion":');
  write('phở.txt', 'Phở bò: ninh xương sáu giờ.\n');
  const twins = records.filter(({ year }) => year === 2025);
  const twin = structuredClone(twins[0]) as Directive;
  twin.source.path = 'twin.txt';
  write('twins.ndjson', [...twins, twin].map((one) => `${JSON.stringify(one)}\n`).join(''));
  mkdirSync(file('empty'));
  mkdirSync(file('mixed'));
  write('mixed/1.json', JSON.stringify(first));
  write('mixed/2.txt', readFileSync(join(fixtures, 'son-la-2025.txt'), 'utf8'));
  write('mixed/.hidden.json', '{');
  write('mixed/picture.png', 'no text');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<Outcome> => inProcess()({ args }, folder);

const json = async (...args: string[]): Promise<Comparison> =>
  JSON.parse((await run(...args, '-f', 'json')).stdout);

describe('inputs', () => {
  test('records, lists of them, texts and directories of either', async () => {
    const pairs = [
      [file('a.json'), file('b.json')],
      [file('both.json')],
      [file('mixed')],
      [join(fixtures, 'son-la-2024.txt'), file('b.json')],
    ];
    for (const inputs of pairs) {
      const { code, stdout, stderr } = await run('diff', ...inputs);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^− .* \d{4}/);
    }
  });

  test('standard input takes records and texts', async () => {
    const lines = readFileSync(all, 'utf8');
    const args = ['list', 'documents', '-', '-f', 'ndjson'];
    const listed = await inProcess()({ args, stdin: lines }, folder);
    expect(listed.stdout.trimEnd().split('\n')).toHaveLength(4);
    const text = readFileSync(join(fixtures, 'lao-cai-2025.txt'), 'utf8');
    const one = await inProcess()({ args: ['list', 'documents', '-'], stdin: text }, folder);
    expect(one.stdout).toContain('01/CT-UBND');
  });

  test('a pair is the case of two columns: diff and compare say the same', async () => {
    const inputs = [file('a.json'), file('b.json')];
    const diff = await json('diff', ...inputs, '--only', 'targets');
    const compared = await json('compare', ...inputs, '--rows', 'targets', '--cols', 'document');
    expect(compared).toEqual(diff);
  });
});

describe('bad input: one line that says what to do', () => {
  const line = async (args: string[], code: number, ...words: string[]) => {
    const outcome = await run(...args);
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toBe('');
    const lines = outcome.stderr.trimEnd().split('\n');
    const last = lines.at(-1) ?? '';
    for (const word of words) expect(outcome.stderr).toContain(word);
    expect(last).toMatch(/^directive: /);
    return lines;
  };

  test('nothing selected: what is there, and what was meant', async () => {
    const lines = await line(
      ['diff', all, '--issuer', 'Sơn Lâ'],
      2,
      'nothing selected',
      '2024, 2025, 2026',
      'Lào Cai, Sơn La',
      'did you mean Sơn La?',
    );
    expect(lines).toHaveLength(1);
    await line(['compare', all, '--year', '1999'], 2, 'nothing selected', '2024, 2025, 2026');
    await line(['list', 'targets', all, '--issuer', 'Cà Mau'], 2, 'nothing selected', 'Lào Cai');
    await line(
      ['compare', all, '--indicator', 'mưa'],
      2,
      'no target has the id or the words "mưa"',
    );
  });

  test('one document only', async () => {
    await line(
      ['diff', all, '--issuer', 'son la', '--year', '2024'],
      2,
      'one document only',
      'Sơn La 2024',
    );
    await line(['compare', file('a.json')], 2, 'one document only');
  });

  test('two documents of the same year and issuer: both are named', async () => {
    await line(
      ['diff', file('twins.ndjson'), '--year', '2025'],
      2,
      'two documents of the same year and issuer',
      'twin.txt',
      'lao-cai-2025.txt',
    );
    const { code, stderr } = await run('compare', file('twins.ndjson'), '--cols', 'year');
    expect(code).toBe(0);
    expect(stderr).toContain('twin.txt');
  });

  test('more than two: how to choose', async () => {
    await line(['diff', all], 2, '4 documents', '--issuer and --year', 'directive compare');
  });

  test('what is no record', async () => {
    await line(['diff', file('future.json'), file('a.json')], 3, 'schemaVersion 2', 'known is 1');
    await line(['diff', file('part.json'), file('a.json')], 3, 'movements is missing');
    await line(
      ['diff', file('twisted.json'), file('a.json')],
      3,
      'targets[1] is not as it should be',
    );
    await line(['diff', file('other.json'), file('a.json')], 3, 'is no record of a directive');
    await line(['diff', file('broken.json'), file('a.json')], 3, 'is no JSON');
    await line(['diff', file('phở.txt'), file('a.json')], 3, 'phở.txt');
    await line(['diff', file('missing.json'), file('a.json')], 3, 'there is no such file');
    await line(['diff', file('empty'), file('a.json')], 3, 'holds no text file and no record');
  });

  test('a torn line costs itself only', async () => {
    const { code, stdout, stderr } = await run('diff', file('torn.ndjson'));
    expect(code).toBe(3);
    expect(stderr).toContain('torn.ndjson:2: is no JSON (');
    expect(stderr).not.toContain('SyntaxError');
    expect(stdout).toContain('Lào Cai 2026');
  });

  test.each([
    [['diff', 'x', '--year', 'soon'], '2021..2025'],
    [['diff', 'x', '--year', '2025..2021'], 'ends before it begins'],
    [['diff', 'x', '--only', 'colour'], 'movements, targets'],
    [['compare', 'x', '--rows', 'targets,movements'], 'one kind'],
    [['compare', 'x', '--rows', 'movements', '--indicator', 'GRDP'], 'leave --rows out'],
    [['compare', 'x', '--min', '0'], 'from 1 on'],
    [['list', 'target', 'x'], 'did you mean targets?'],
    [['list', 'targets', 'x', '--min', '2'], 'add --group-by'],
    [['list', 'targets', 'x', '--sort', 'valeu'], 'did you mean value?'],
    [['list', 'targets', 'x', '--group-by', 'colour'], 'there are document, path'],
    [['list', 'targets', 'x', '--where', 'valu > 1'], 'did you mean value?'],
    [['list', 'targets', 'x', '--where', 'value >'], 'comes a value'],
    [['list', 'targets', 'x', '--where', 'value > "many"'], 'is a number'],
    [['list', 'targets', 'x', '--where', '(value > 1'], 'not closed'],
    [['list', 'targets', 'x', '--where', 'value > 1 unit = "%"'], 'is not expected'],
    [['list', 'targets', 'x', '--where', 'value < null'], 'null goes with'],
    [['list', 'targets', 'x', '--where', `${'('.repeat(5000)}`], 'too'],
    [['list', 'targets', 'x', '--where', `${'not '.repeat(400)}value = 1`], 'nested too deep'],
    [['list', 'targets', 'x', '--where', 'process.exit()'], 'no field "process.exit"'],
  ])('%j', async (args, words) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('diff', () => {
  const pair = ['--issuer', 'Sơn La', '--year', '2024', '--year', '2025'];

  test('--exit-code: 1 where there are differences, 0 where none', async () => {
    expect((await run('diff', all, ...pair, '--exit-code')).code).toBe(1);
    expect((await run('diff', file('a.json'), file('a.json'), '--exit-code')).code).toBe(0);
    expect((await run('diff', all, ...pair)).code).toBe(0);
  });

  test('the order of the flags is the order of the documents', async () => {
    const labels = async (...args: string[]) =>
      (await json('diff', all, ...args)).documents.map(({ label }) => label);
    expect(await labels(...pair)).toEqual(['Sơn La 2024', 'Sơn La 2025']);
    expect(await labels('--issuer', 'son la', '--year', '2025', '--year', '2024')).toEqual([
      'Sơn La 2025',
      'Sơn La 2024',
    ]);
    expect(await labels('--issuer', 'Sơn La', '--issuer', 'Lào Cai', '--year', '2025')).toEqual([
      'Sơn La 2025',
      'Lào Cai 2025',
    ]);
    expect(await labels('--issuer', 'UBND tỉnh Sơn La', '--year', '2024..2025')).toEqual([
      'Sơn La 2024',
      'Sơn La 2025',
    ]);
  });

  test('--only chooses sections, --all unfolds', async () => {
    const { stdout } = await run('diff', all, ...pair, '--only', 'theme,movements');
    expect(stdout).toContain('Theme');
    expect(stdout).not.toContain('Targets');
    expect(stdout).toContain('unchanged (--all shows them)');
    const unfolded = await run('diff', all, ...pair, '--only', 'movements', '--all');
    expect(unfolded.stdout).not.toContain('--all');
    expect(unfolded.stdout).toContain('= Người Việt Nam ưu tiên dùng hàng Việt Nam');
  });

  test('every figure can be traced: cells are the objects of the records', async () => {
    const { rows } = await json('diff', all, ...pair);
    const forest = rows.find(({ key }) => key === 'forest_cover');
    expect(forest?.cells).toEqual(
      [2024, 2025].map((year) =>
        records
          .find((one) => one.year === year && one.issuer?.province?.name === 'Sơn La')
          ?.targets.find(({ indicator }) => indicator.id === 'forest_cover'),
      ),
    );
  });

  test('colour on a terminal, none in a pipe; the width of the terminal', async () => {
    const args = ['diff', all, ...pair];
    const piped = await run(...args);
    expect(piped.stdout).not.toContain('\u001b');
    const shown = await inProcess({ columns: 60 })({ args }, folder);
    expect(shown.stdout).toContain('\u001b[');
    const bare = shown.stdout.replace(/\u001b\[\d+m/g, '');
    const narrow = await run(...args, '--width', '60');
    const trim = (text: string) => text.split('\n').map((line) => line.trimEnd());
    expect(trim(bare)).toEqual(trim(narrow.stdout));
  });
});

describe('formats', () => {
  test('CSV: one value a cell, figures for machines', async () => {
    const { stdout } = await run(
      'list',
      'targets',
      all,
      '-f',
      'csv',
      '--where',
      'id = budget_revenue',
    );
    const [header, ...lines] = stdout.trimEnd().split('\n');
    expect(header?.split(',').slice(0, 6)).toEqual([
      'document',
      'path',
      'issuer',
      'level',
      'province',
      'year',
    ]);
    expect(lines).toHaveLength(4);
    expect(stdout).toContain(',4300,,tỷ đồng,4300000000000,,VND,');
  });

  test('the same rows in ndjson, json, tsv and md', async () => {
    const args = ['list', 'movements', all];
    const rows = JSON.parse((await run(...args, '-f', 'json')).stdout);
    const lines = (await run(...args, '-f', 'ndjson')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    const tsv = (await run(...args, '-f', 'tsv')).stdout.trimEnd().split('\n');
    expect(tsv).toHaveLength(rows.length + 1);
    const md = (await run(...args, '-f', 'md')).stdout.trimEnd().split('\n');
    expect(md).toHaveLength(rows.length + 2);
    expect(md[1]).toMatch(/^\| ---/);
  });

  test('compare -f ndjson: one row a line, with its columns', async () => {
    const { stdout } = await run('compare', all, '--cols', 'document', '-f', 'ndjson');
    for (const line of stdout.trimEnd().split('\n')) {
      const row = JSON.parse(line);
      expect(row.columns).toHaveLength(4);
      expect(row.cells).toHaveLength(4);
    }
  });
});

test('very many documents are put together by year, whatever their order', async () => {
  const many = Array.from({ length: 70 }, (_, i) => {
    const one = structuredClone(records[i % 4]) as Directive;
    one.source.path = `${i}.txt`;
    one.source.sha256 = String(i);
    return `${JSON.stringify(one)}\n`;
  });
  write('many.ndjson', many.join(''));
  write('turned.ndjson', [...many].reverse().join(''));
  const { code, stdout, stderr } = await run('compare', file('many.ndjson'), '-f', 'json');
  expect(code).toBe(0);
  expect(stderr).toContain('70 documents are too many columns');
  const { documents, rows, notices } = JSON.parse(stdout) as Comparison;
  expect(documents.map(({ label, count }) => `${label}: ${count}`)).toEqual([
    '2024: 17',
    '2025: 35',
    '2026: 18',
  ]);
  expect(rows.find(({ key }) => key === 'forest_cover')?.cells[1]).toMatchObject({
    pooled: true,
    count: 35,
    quantity: { low: 48, high: 59, unit: '%' },
  });
  expect(notices.map(({ code }) => code)).toContain('by-identity');
  const one = await run('compare', file('many.ndjson'), '--indicator', 'forest_cover', '-f', 'csv');
  expect(one.stdout.trimEnd().split('\n')).toHaveLength(2);
  const turned = await run('compare', file('turned.ndjson'), '-f', 'json');
  expect(turned.stdout).toBe(stdout);
});

describe('list', () => {
  const values = async (where: string, field = 'value') =>
    JSON.parse(
      (await run('list', 'targets', all, '-f', 'json', '--where', where, '--sort', field)).stdout,
    ).map((row: Record<string, unknown>) => row[field]);

  test.each([
    ['unit = "%" and value > 90', [95.5, 95.5, 96, 96, 97, 97, 97]],
    ["unit='%' and (value>95,5 or value<3)", [2.5, 96, 96, 97, 97, 97]],
    ['indicator ~ "che phủ" and year = 2025', [48, 59]],
    ['indicator ~ "CHE PHỦ" and not province = "Sơn La"', [59, 61]],
    ['id = null', []],
    ['comparator = ge', [95.5]],
    ['change = decrease', [2.5, 3]],
    ['scope != null', []],
    ['value >= 20500 and unit != "lao động"', [20500, 28000, 41000]],
  ])('%s', async (where, wanted) => expect(await values(where)).toEqual(wanted));

  test('--group-by counts documents, --min leaves out what few have', async () => {
    const { stdout } = await run(
      ...['list', 'movements', all, '--group-by', 'canonicalId', '--min', '2', '-f', 'json'],
    );
    expect(JSON.parse(stdout)).toEqual(
      [
        { canonicalId: 'ntm', rows: 4, documents: 4, issuers: 2, first: 2024, last: 2026 },
        { canonicalId: null, rows: 5, documents: 4, issuers: 2, first: 2024, last: 2026 },
        { canonicalId: 'nhatam', rows: 2, documents: 2, issuers: 2, first: 2025, last: 2025 },
        { canonicalId: 'vnn', rows: 2, documents: 2, issuers: 1, first: 2024, last: 2025 },
      ].sort((a, b) => b.documents - a.documents || b.rows - a.rows || 0),
    );
  });

  test('what is not stated sorts last, up and down', async () => {
    const sorted = async (order: string) =>
      JSON.parse((await run('list', 'citations', all, '-f', 'json', '--sort', order)).stdout).map(
        (row: { number: string | null }) => row.number,
      );
    expect((await sorted('number')).at(-1)).toBeNull();
    expect((await sorted('-number')).at(-1)).toBeNull();
  });
});

test('the same through the bin', async () => {
  const args = ['diff', 'a.json', 'b.json', '--only', 'theme'];
  const built = await throughBin({ args }, folder);
  expect(built.code).toBe(0);
  expect(built.stdout).toBe(
    (await run('diff', file('a.json'), file('b.json'), '--only', 'theme')).stdout,
  );
});
