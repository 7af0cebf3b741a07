import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { schemaOf } from '../scripts/json-schema.ts';

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
