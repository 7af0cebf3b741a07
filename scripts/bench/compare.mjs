/**
 * node scripts/bench/compare.mjs [RECORDS] [ROUNDS]: `diff` of two records against `node -e 0`, and `compare` over many records
 * in NDJSON against `jq -c .number` over the same file. Ratios of the least CPU time (user and system) over
 * interleaved rounds; memory at a tenth of the records and at all of them. Needs bash, and jq (Debian: jq).
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [count = 10_000, rounds = 5] = process.argv.slice(2).map(Number);
const bin = 'bin/directive.js';
const folder = mkdtempSync(join(tmpdir(), 'directive-bench-'));
const path = (name) => join(folder, name);

const records = readFileSync('fixtures/compare/records.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const PROVINCES = ['Lai Châu', 'Sơn La', 'Cao Bằng', 'Hà Giang', 'Yên Bái', 'Lào Cai', 'Nghệ An'];

/** Records of the size of real ones, of many issuers and years; the same every time. */
function write(name, size) {
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const fd = openSync(path(name), 'w');
  for (let i = 0; i < size; i++) {
    const record = structuredClone(records[i % records.length]);
    const province = PROVINCES[Math.floor(random() * PROVINCES.length)];
    record.issuer.name = `Ủy ban nhân dân tỉnh ${province}`;
    record.issuer.province = { name: province, slug: province, code: '00', epoch: '63' };
    record.year = 2015 + Math.floor(random() * 10);
    record.source.path = `${i}.txt`;
    record.source.sha256 = String(i).padStart(64, '0');
    for (const target of record.targets) {
      target.value = Math.round(target.value * (50 + 100 * random())) / 100;
    }
    writeSync(fd, `${JSON.stringify(record)}\n`);
  }
  closeSync(fd);
}

/** CPU milliseconds and peak memory (kB) of one run. */
function measure(command, args) {
  const line = `TIMEFORMAT='%3U %3S'; time "$0" "$@" >/dev/null 2>/dev/null`;
  const { stderr } = spawnSync('bash', ['--norc', '-c', line, command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const [user, system] = stderr.trim().split(' ').slice(-2).map(Number);
  return 1000 * (user + system);
}

/** Peak resident memory in MB, asked of the process itself as it ends. */
function memory(args) {
  const probe = path('probe.mjs');
  writeFileSync(
    probe,
    `import { appendFileSync } from 'node:fs';
process.on('exit', () => appendFileSync(${JSON.stringify(path('peak'))}, process.resourceUsage().maxRSS + '\\n'));`,
  );
  spawnSync(process.execPath, ['--import', probe, bin, ...args], { stdio: 'ignore' });
  return Number(readFileSync(path('peak'), 'utf8').trim().split('\n').at(-1)) / 1024;
}

function ratio(name, limit, base, one) {
  let [least, floor] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < rounds; round++) {
    floor = Math.min(floor, measure(...base));
    least = Math.min(least, measure(...one));
  }
  const times = least / floor;
  if (times > limit) process.exitCode = 1;
  const verdict = times <= limit ? 'within' : 'over';
  console.log(
    `${name.padEnd(44)} ${least.toFixed(0).padStart(6)} ms  ${times.toFixed(2)} ×  ${verdict} ${limit}`,
  );
}

if (!existsSync('dist/cli.cjs')) throw new Error('not built; run: npm run build');
try {
  writeFileSync(path('a.json'), JSON.stringify(records[2]));
  writeFileSync(path('b.json'), JSON.stringify(records[3]));
  write('all.ndjson', count);
  write('tenth.ndjson', count / 10);
  const node = process.execPath;
  ratio(
    'diff of two records / node -e 0',
    2,
    [node, ['-e', '0']],
    [node, [bin, 'diff', path('a.json'), path('b.json')]],
  );
  const jq = ['jq', ['-c', '.number', path('all.ndjson')]];
  const trend = ['compare', path('all.ndjson'), '--cols', 'year'];
  const matrix = ['compare', path('all.ndjson'), '--rows', 'movements', '--cols', 'province'];
  if (spawnSync('jq', ['--version']).error) console.log('jq is not here; not measured against it');
  else {
    ratio(`trend over ${count} records / jq -c .number`, 3, jq, [node, [bin, ...trend]]);
    ratio(`matrix over ${count} records / jq -c .number`, 3, jq, [node, [bin, ...matrix]]);
  }
  const few = memory(['compare', path('tenth.ndjson'), '--cols', 'year']);
  const many = memory(trend);
  console.log(
    `memory: ${few.toFixed(0)} MB over ${count / 10} records, ${many.toFixed(0)} MB over ${count}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
