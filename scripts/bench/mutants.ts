/**
 * npm run bench:mutants [COUNT] [SEED]: mutated documents in one process: none may crash, none may
 * take 50 times the median, every record is valid. Exit 1 otherwise.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { extract, UnreadableError } from '../../src/extract.ts';
import { recordSchema } from '../../src/record/schema.ts';
import { mutate, random } from './mutate.ts';

const count = Number(process.argv[2] ?? 20_000);
const seed = Number(process.argv[3] ?? 1);

const seeds = readdirSync('fixtures')
  .filter((name) => /\.(txt|md)$/.test(name))
  .sort()
  .map((name) => readFileSync(join('fixtures', name)));
const validate = new Ajv2020({ allowUnionTypes: true }).compile(recordSchema);
const next = random(seed);
// What is compiled on the way is no fault of a document.
for (let i = 0; i < 20; i++) {
  for (const bytes of seeds) extract(bytes);
}
const times: { time: number; number: number; bytes: number }[] = [];
let [records, refused, bad] = [0, 0, 0];
for (let number = 0; number < count; number++) {
  const bytes = mutate(seeds, next);
  const begun = performance.now();
  try {
    const record = extract(bytes, { path: `${number}.txt` });
    times.push({ time: performance.now() - begun, number, bytes: bytes.length });
    records++;
    if (!validate(JSON.parse(JSON.stringify(record)))) {
      bad++;
      console.log(`${number}: no valid record: ${JSON.stringify(validate.errors?.[0])}`);
    }
  } catch (error) {
    if (error instanceof UnreadableError) refused++;
    else {
      bad++;
      console.log(`${number}: ${(error as Error).stack}`);
    }
  }
}
times.sort((a, b) => a.time - b.time);
const median = times[Math.floor(times.length / 2)]?.time ?? 0;
const slowest = times.at(-1);
const ratio = (slowest?.time ?? 0) / median;
console.log(
  `${count} mutated documents: ${records} records, ${refused} refused, ${bad} bad; median ${median.toFixed(2)} ms, ` +
    `slowest ${slowest?.time.toFixed(1)} ms (${ratio.toFixed(1)} ×, number ${slowest?.number}, ${slowest?.bytes} bytes)`,
);
if (bad > 0 || ratio > 50) process.exitCode = 1;
