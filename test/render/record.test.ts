import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../../src/record/schema.ts';
import { renderRecord } from '../../src/render/record.ts';
import { plain } from '../../src/render/styled.ts';
import { displayWidth } from '../../src/render/width.ts';
import { decomposed, standIn } from './stand-in.ts';

test('the stand-in is a record', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(recordSchema);
  validate(standIn);
  expect(validate.errors).toBeNull();
});

describe.each([60, 80, 200])('at %i columns', (width) => {
  const drawn = renderRecord(standIn, { width, paint: plain });

  test('the view is as it was looked at', async () => {
    await expect(`${drawn}\n`).toMatchFileSnapshot(`snapshots/record-${width}.txt`);
  });

  test('no line is wider, none ends in blanks', () => {
    for (const line of drawn.split('\n')) {
      expect(displayWidth(line)).toBeLessThanOrEqual(width);
      expect(line).toBe(line.trimEnd());
    }
  });

  test('decomposed letters take the same places', () => {
    expect(renderRecord(decomposed(standIn), { width, paint: plain }).normalize('NFC')).toBe(drawn);
  });

  test('colour changes nothing but colour', () => {
    const painted = renderRecord(standIn, { width, paint: (text) => `\u001b[1m${text}\u001b[0m` });
    expect(
      painted
        .replace(/\u001b\[\dm/g, '')
        .split('\n')
        .map((line) => line.trimEnd()),
    ).toEqual(drawn.split('\n'));
  });
});
