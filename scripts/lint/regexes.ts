/**
 * npm run lint:regexes: fails on a regular expression of `src` that may take more than linear time.
 * recheck looks for an attack string on each; the built ones are read from `dist`, so build first.
 *
 * A polynomial expression may stay where its input is bounded; the line says so: `// bounded: …`.
 * An exponential one never may.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { bounded } from './bounded.ts';
import { builtIn, type Expression, literalsOf } from './collect.ts';

interface Verdict {
  status: 'safe' | 'polynomial' | 'exponential' | 'unknown';
  detail: string;
}

/** Verdicts of earlier runs: recheck needs a second or more for some. */
const CACHE = '.cache/regexes.json';
const known: Record<string, Verdict> = existsSync(CACHE)
  ? JSON.parse(readFileSync(CACHE, 'utf8'))
  : {};

function judge({ source, flags }: Expression): Verdict {
  const result = checkSync(source, flags.replace('d', ''), { timeout: 30_000 });
  if (result.status === 'safe') return { status: 'safe', detail: '' };
  if (result.status === 'unknown') return { status: 'unknown', detail: result.error.kind };
  const status = result.complexity.type === 'exponential' ? 'exponential' : 'polynomial';
  return { status, detail: `${result.complexity.summary}, on ${result.attack.pattern}` };
}

const expressions = new Map<string, Expression>();
for (const expression of [...(await builtIn('dist')), ...literalsOf('src')]) {
  expressions.set(`/${expression.source}/${expression.flags}`, expression);
}
const counts = { safe: 0, polynomial: 0, exponential: 0, unknown: 0, bounded: 0 };
for (const [written, expression] of expressions) {
  known[written] ??= judge(expression);
  const { status, detail } = known[written];
  if (status === 'polynomial' && (expression.bounded || bounded(expression.source))) {
    counts.bounded++;
    continue;
  }
  counts[status]++;
  if (status !== 'safe') {
    console.error(`${expression.place}: ${status} (${detail}): ${written.slice(0, 160)}`);
  }
}
mkdirSync('.cache', { recursive: true });
writeFileSync(CACHE, JSON.stringify(known));
const { polynomial, exponential, unknown } = counts;
console.log(
  `${expressions.size} regular expressions: ${counts.safe} linear, ${counts.bounded} bounded, ` +
    `${polynomial} polynomial, ${exponential} exponential, ${unknown} not decided`,
);
process.exitCode = polynomial + exponential + unknown > 0 ? 1 : 0;
