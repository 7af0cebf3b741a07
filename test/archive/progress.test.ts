/** What is seen of a batch on a terminal. */
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill, makePlace, type Place } from './place.ts';

const script = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!script)('progress', () => {
  let place: Place;
  beforeAll(() => {
    place = makePlace();
    fill(place, 'in', 60);
    place.write('in/000/empty.txt', '');
  });
  afterAll(() => place.remove());

  const on = (columns: number, line: string): string =>
    place.sh(`script -qec 'stty cols ${columns}; ${line}' /dev/null`).stdout;

  test.each([30, 60, 120])('fits %i columns and leaves the terminal as it was', (columns) => {
    const seen = on(columns, 'directive extract in -o out.ndjson -j 1');
    const drawn = seen.split('\u001b[1G').slice(1);
    expect(drawn.length).toBeGreaterThan(1);
    expect(drawn.join('')).toMatch(/\d+% \d+\/61 files/);
    for (const part of drawn) {
      const [bar = ''] = part.split('\u001b');
      expect(bar.length).toBeLessThanOrEqual(columns);
    }
    // Neither the cursor nor the wrapping of lines is switched off: nothing is to be put back when it is killed.
    expect(seen).not.toContain('\u001b[?');
    expect(seen).toContain('directive: 61 documents: 60 records, 1 failed (E_EMPTY 1)');
  });

  test('failures stand on lines of their own', () => {
    const seen = on(60, 'directive extract in -f ndjson -j 1 > out');
    expect(seen).toMatch(/\r\u001b\[Kdirective: in\/000\/empty\.txt: the file is empty/);
  });

  test('is left out with -q, and where nobody looks', () => {
    expect(on(80, 'directive extract in -o out.ndjson -q')).toBe('');
    expect(place.run(['extract', 'in', '-o', 'out.ndjson']).stderr).not.toContain('\u001b');
  });
});
