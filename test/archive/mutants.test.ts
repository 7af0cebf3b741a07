import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { mutate, random } from '../../scripts/bench/mutate.ts';
import { extract, UnreadableError } from '../../src/extract.ts';
import { recordSchema } from '../../src/record/schema.ts';
import { root } from '../built.ts';

/** The full number, and the time of each, is `npm run bench:mutants`. */
const COUNT = 400;

test('a mutated document gives a valid record, or a reason why not', () => {
  const folder = join(root, 'fixtures');
  const seeds = readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name)));
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(recordSchema);
  const next = random(2026);
  let records = 0;
  for (let i = 0; i < COUNT; i++) {
    try {
      const record = extract(mutate(seeds, next), { path: 'mutant.txt' });
      records++;
      validate(JSON.parse(JSON.stringify(record)));
      expect(validate.errors).toBeNull();
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableError);
    }
  }
  expect(records).toBeGreaterThan(COUNT / 4);
});

test('the same seed gives the same documents', () => {
  const seeds = [Buffer.from('một hai ba\nbốn năm\n'), Buffer.from('sáu bảy tám')];
  const make = () => {
    const next = random(7);
    return Array.from({ length: 50 }, () => mutate(seeds, next).toString('hex'));
  };
  expect(make()).toEqual(make());
  expect(new Set(make()).size).toBeGreaterThan(30);
});
