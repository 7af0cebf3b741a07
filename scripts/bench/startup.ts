/**
 * npm run bench [ROUNDS]: CPU time (user and system) of whole commands against `node -e 0`, as the
 * ratio of the least of each over interleaved rounds, so that a noisy machine does not matter.
 * Needs bash, whose `time` gives the CPU time of a child in milliseconds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

const rounds = Number(process.argv[2] ?? 15);
const bin = 'bin/directive.js';
const fixture = 'fixtures/chi-thi-2026.md';
/** Real directives of 15 to 30 KB, where they are at hand. */
const SEEDS = '../shared/seeds';
const seeds = existsSync(SEEDS) ? readdirSync(SEEDS).sort() : [];

interface Case {
  name: string;
  args: readonly string[];
  /** The ratio that may not be passed, where there is one. */
  limit: number | null;
}

const cases: readonly Case[] = [
  { name: 'node -e 0', args: ['-e', '0'], limit: null },
  { name: 'directive --version', args: [bin, '--version'], limit: 1.25 },
  { name: 'extract a fixture (4 KB)', args: [bin, 'extract', fixture], limit: 2 },
  ...seeds.map((name) => ({
    name: `extract seed ${name.slice(0, 3)}`,
    args: [bin, 'extract', `${SEEDS}/${name}`],
    limit: 2,
  })),
  { name: 'show a fixture', args: [bin, 'show', fixture], limit: null },
  { name: 'check a fixture', args: [bin, 'check', fixture], limit: null },
  { name: 'directive --help', args: [bin, '--help'], limit: null },
];

/** CPU milliseconds of one run. */
function cpuTime(args: readonly string[]): number {
  const line = `TIMEFORMAT='%3U %3S'; time "$0" "$@" >/dev/null 2>/dev/null`;
  const { stderr } = spawnSync('bash', ['--norc', '-c', line, process.execPath, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const [user, system] = stderr.trim().split(' ').slice(-2).map(Number);
  if (user === undefined || system === undefined || !(user + system > 0)) {
    throw new Error(`bash gave no times: ${stderr}`);
  }
  return 1000 * (user + system);
}

if (!existsSync('dist/cli.cjs')) throw new Error('not built; run: npm run build');
const least = cases.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round < rounds; round++) {
  for (const [i, { args }] of cases.entries()) {
    least[i] = Math.min(least[i] ?? 0, cpuTime(args));
  }
}
const base = least[0] ?? 1;
for (const [i, { name, limit }] of cases.entries()) {
  const ratio = (least[i] ?? 0) / base;
  const verdict = limit === null ? '' : ratio <= limit ? `  within ${limit}` : `  over ${limit}`;
  if (limit !== null && ratio > limit) process.exitCode = 1;
  console.log(
    `${name.padEnd(24)} ${(least[i] ?? 0).toFixed(0).padStart(5)} ms  ${ratio.toFixed(2)} ×${verdict}`,
  );
}
