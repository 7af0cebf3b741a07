import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Case, cases } from './cases.ts';
import { inProcess, prepareFolder, throughBin } from './run.ts';

let prepared: ReturnType<typeof prepareFolder>;
beforeAll(() => {
  prepared = prepareFolder();
});
afterAll(() => prepared.remove());

/** No byte that steers a terminal: C0 save line feeds, DEL, C1, bidirectional controls. */
const STEERS =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

function check(
  { code, stdout, gives, stderr }: Case,
  got: { code: number | null; stdout: string; stderr: string },
): void {
  const lines = got.stderr.split('\n').slice(0, -1);
  if (stderr === undefined) expect(got.stderr).toBe('');
  else if (lines[0]?.startsWith('Usage')) expect(lines[0]).toMatch(stderr[0] ?? '');
  else {
    expect(lines).toHaveLength(stderr.length);
    for (const [i, line] of lines.entries()) {
      const wanted = stderr[i] ?? '';
      if (typeof wanted === 'string') expect(line).toBe(wanted);
      else expect(line).toMatch(wanted);
    }
  }
  expect(got.code).toBe(code);
  if (typeof stdout === 'function') expect(stdout(JSON.parse(got.stdout) as never)).toEqual(gives);
  else if (stdout === undefined) expect(got.stdout).toBe('');
  else expect(got.stdout).toMatch(stdout);
  expect(got.stdout).not.toMatch(STEERS);
  expect(got.stderr).not.toMatch(STEERS);
  expect(got.stderr).not.toMatch(/^\s+at /m);
}

describe.each([
  ['in process', inProcess()],
  ['through the bin', throughBin],
])('%s', (_, run) => {
  test.each(cases.map((c) => [c.name, c] as const))('%s', async (_name, c) => {
    check(c, await run(c, prepared.folder));
  });
});
