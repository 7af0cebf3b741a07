import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Evaluation, evaluate } from '../../scripts/eval/evaluate.ts';
import type { Gold, Got } from '../../scripts/eval/gold.ts';
import type { Rates } from '../../scripts/eval/tally.ts';
import { builtBin } from '../built.ts';
import { distort } from './distorted.ts';

const shared = join(import.meta.dirname, '../../../shared');
const gold = join(shared, 'gold');
const referee = join(shared, 'tools/grade.py');
const python = spawnSync('python3', ['--version']).status === 0;
const available = existsSync(referee) && python;
if (!available) console.warn('skipped: the referee needs ../shared/tools/grade.py and python3');

let folder = '';
/** All documents that there is gold for, in one folder. */
let documents = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'directive-eval-'));
  documents = mkdtempSync(join(folder, 'documents-'));
  if (!available) return;
  for (const from of [join(shared, 'seeds'), join(shared, 'corpus/text')]) {
    for (const file of readdirSync(from)) symlinkSync(join(from, file), join(documents, file));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MODES = [
  ['fields', []],
  ['strict', ['--strict']],
] as const;

function expectAgreement(
  mode: 'fields' | 'strict',
  flags: readonly string[],
  command: readonly string[],
  ours: Evaluation,
): void {
  const output = execFileSync(
    'python3',
    [referee, '--json', ...flags, gold, documents, '--', ...command],
    { encoding: 'utf8' },
  );
  const theirs = JSON.parse(output) as Record<string, Rates>;
  expect(ours.documents).toBe(readdirSync(gold).length);
  expect(Object.keys(ours[mode])).toEqual(Object.keys(theirs));
  for (const [field, { tp, fp, fn, p, r, f1 }] of Object.entries(theirs)) {
    const rates = ours[mode][field];
    expect(rates, field).toMatchObject({ tp, fp, fn });
    // Python rounds a tie of the fourth decimal to the even side.
    expect(Math.abs((rates?.p ?? 0) - p), field).toBeLessThan(1.01e-4);
    expect(Math.abs((rates?.r ?? 0) - r), field).toBeLessThan(1.01e-4);
    expect(Math.abs((rates?.f1 ?? 0) - f1), field).toBeLessThan(1.01e-4);
  }
}

describe.skipIf(!available)('eval agrees with the referee', () => {
  test.each(MODES)('on the records of the extractor: %s', (mode, flags) => {
    const command = ['node', builtBin(), 'extract'];
    expectAgreement(mode, flags, command, evaluate(gold, documents));
  });

  test.each(MODES.flatMap((mode) => [0, 1, 2, 3, 4, 5].map((turn) => [...mode, turn] as const)))(
    'on records with faults: %s %s, turn %i',
    (mode, flags, turn) => {
      const records = mkdtempSync(join(folder, 'records-'));
      const read = (name: string) => {
        const annotation = JSON.parse(readFileSync(join(gold, `${name}.json`), 'utf8')) as Gold;
        return distort(annotation, turn);
      };
      const cases: string[] = [];
      for (const name of readdirSync(gold).map((file) => file.replace('.json', ''))) {
        writeFileSync(join(records, name), JSON.stringify(read(name)));
        cases.push(`*${name}*) cat ${join(records, name)};;`);
      }
      const command = ['sh', '-c', `case "$1" in ${cases.join(' ')} esac`, 'sh'];
      const ours = evaluate(gold, documents, (_, name) => read(name) as Got);
      expectAgreement(mode, flags, command, ours);
    },
  );
});
