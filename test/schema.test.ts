import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemaOf } from '../scripts/json-schema.ts';
import { extract, UnreadableError } from '../src/extract.ts';
import { recordSchema } from '../src/record/schema.ts';

const types = readFileSync(new URL('../src/record/types.ts', import.meta.url), 'utf8');

test('the schema is generated from the types (npm run schema writes it anew)', async () => {
  const schema = `${JSON.stringify(schemaOf(types, 'Directive'), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot('../src/record/schema.json');
});

test('the schema is a valid JSON Schema 2020-12', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  expect(ajv.validateSchema(schemaOf(types, 'Directive'))).toBe(true);
  ajv.compile(schemaOf(types, 'Directive'));
});

describe('every record is valid', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(recordSchema);
  const folders = [
    '../fixtures',
    '../fixtures/compare',
    '../../shared/seeds',
    '../../shared/corpus/text',
  ];
  for (const folder of folders) {
    const path = join(import.meta.dirname, folder);
    if (!existsSync(path)) {
      console.warn(`skipped: ${folder} is not there`);
      continue;
    }
    const files = readdirSync(path).filter((name) => /\.(txt|md)$/.test(name));
    test.each(files)(`${folder}/%s`, (name) => {
      const record = extract(readFileSync(join(path, name)), { path: name });
      validate(JSON.parse(JSON.stringify(record)));
      expect(validate.errors).toBeNull();
    });
  }

  test('also of the least that is a document', () => {
    for (const text of ['CHỈ THỊ', 'Số: 1/CT-UBND', 'QUYẾT ĐỊNH\nVề việc x']) {
      try {
        validate(extract(text));
        expect(validate.errors).toBeNull();
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableError);
      }
    }
  });

  test('and a record with a key too many or too few is not', () => {
    const record = extract(readFileSync(join(import.meta.dirname, '../fixtures/chi-thi-2025.txt')));
    expect(validate({ ...record, more: 1 })).toBe(false);
    const { year: _, ...rest } = record;
    expect(validate(rest)).toBe(false);
  });
});
