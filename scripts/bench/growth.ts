/**
 * npm run bench:growth [ROUNDS]: how the time of one document grows with its length, and shapes that
 * could blow up. The exponent is that of time ~ length^e between one and 64 times the document.
 */
import { readFileSync } from 'node:fs';
import { extract } from '../../src/extract.ts';

const rounds = Number(process.argv[2] ?? 5);
const LIMIT = 1.15;

/** Milliseconds, the least of the rounds. */
function least(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    extract(text);
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

const base = readFileSync('fixtures/chi-thi-2026.md', 'utf8');
const head = base.slice(0, base.indexOf('\n\n', 400));
const body = base.slice(head.length);
const grown = (times: number): string => head + body.repeat(times);

for (let i = 0; i < 200; i++) extract(base);
const one = least(grown(4));
for (const times of [4, 16, 64]) {
  const time = least(grown(4 * times));
  const exponent = Math.log(time / one) / Math.log(times);
  const verdict = exponent <= LIMIT ? 'within' : 'NOT within';
  console.log(
    `${times} × the text: ${(time / one).toFixed(1)} × the time, exponent ${exponent.toFixed(2)}, ${verdict} ${LIMIT}`,
  );
  if (exponent > LIMIT) process.exitCode = 1;
}

const nested = Array.from({ length: 500 }, (_, i) => `${'  '.repeat(i)}- mục ${i}\n`).join('');
/** Each is what could be read again and again; the number is how often it stands there. */
const shapes: readonly (readonly [string, number, (times: number) => string])[] = [
  ['words in a line', 50_000, (n) => 'thi đua lao động sản xuất và '.repeat(n)],
  ['shares in a line', 50_000, (n) => 'thi đua đạt 5% và '.repeat(n)],
  ['open quotes', 10_000, (n) => 'phong trào “Thi đua yêu nước '.repeat(n)],
  ['numbers in a line', 10_000, (n) => 'đạt trên 5,5% và 1.250 tỷ đồng, '.repeat(n)],
  ['brackets', 10_000, (n) => '((([[['.repeat(n)],
  ['marks', 10_000, (n) => '**_*'.repeat(n)],
];
console.log(`a list of 500 levels: ${least(`${head}\n\n${nested}`).toFixed(0)} ms`);
for (const [name, most, make] of shapes) {
  // From a hundredth and a twenty-fifth of it: what blows up would not end at its full length.
  const [few, more] = [100, 25].map((part) => least(`${head}\n\n${make(most / part)}`));
  const exponent = Math.log((more ?? 0) / (few ?? 1)) / Math.log(4);
  const full = (more ?? 0) * 25 ** Math.max(1, exponent);
  const verdict = exponent <= LIMIT ? 'within' : 'NOT within';
  console.log(
    `${most} ${name}: exponent ${exponent.toFixed(2)}, ${verdict} ${LIMIT}; some ${(full / 1000).toFixed(1)} s`,
  );
  if (exponent > LIMIT) process.exitCode = 1;
}
