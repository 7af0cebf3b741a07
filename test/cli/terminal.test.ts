import { describe, expect, test } from 'vitest';
import { terminalFor, wantsColor, widthFor } from '../../src/cli/terminal.ts';

const place = (env: Record<string, string>, tty: number | null = null) => ({
  env,
  stdout: {
    write: () => {},
    terminal: () => ({ isTty: tty !== null, columns: tty }),
  },
});

describe('colour: --color > FORCE_COLOR > NO_COLOR > terminal', () => {
  test.each<[string, boolean | undefined, Record<string, string>, number | null, boolean]>([
    ['a pipe', undefined, {}, null, false],
    ['a terminal', undefined, {}, 80, true],
    ['a dumb terminal', undefined, { TERM: 'dumb' }, 80, false],
    ['NO_COLOR on a terminal', undefined, { NO_COLOR: '1' }, 80, false],
    ['an empty NO_COLOR says nothing', undefined, { NO_COLOR: '' }, 80, true],
    ['FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '1' }, null, true],
    ['an empty FORCE_COLOR is yes', undefined, { FORCE_COLOR: '' }, null, true],
    ['FORCE_COLOR beats NO_COLOR', undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, null, true],
    ['FORCE_COLOR=0 is no', undefined, { FORCE_COLOR: '0' }, 80, false],
    ['FORCE_COLOR=false is no', undefined, { FORCE_COLOR: 'false' }, 80, false],
    ['--color beats NO_COLOR', true, { NO_COLOR: '1' }, null, true],
    ['--color beats FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, null, true],
    ['--no-color beats FORCE_COLOR', false, { FORCE_COLOR: '1' }, 80, false],
  ])('%s', (_, flag, env, tty, color) => {
    expect(wantsColor(flag, place(env, tty))).toBe(color);
  });

  test('each tone is drawn, and ends', async () => {
    const { paint } = await terminalFor({ color: true }, { ...place({}), args: [] } as never);
    for (const tone of ['strong', 'dim', 'accent', 'good', 'bad', 'warn'] as const) {
      expect(paint('x', tone)).toMatch(/^\u001b\[\d+mx\u001b\[\d+m$/);
    }
  });

  test('no colour draws the text alone', async () => {
    const { paint } = await terminalFor({ color: false }, { ...place({}), args: [] } as never);
    expect(paint('x', 'bad')).toBe('x');
  });
});

describe('width: --width > COLUMNS > terminal > 80', () => {
  test.each<[string, number | undefined, Record<string, string>, number | null, number]>([
    ['a pipe', undefined, {}, null, 80],
    ['a terminal', undefined, {}, 132, 132],
    ['COLUMNS beats the terminal', undefined, { COLUMNS: '60' }, 132, 60],
    ['COLUMNS in a pipe', undefined, { COLUMNS: '200' }, null, 200],
    ['--width beats COLUMNS', 100, { COLUMNS: '60' }, 132, 100],
    ['COLUMNS that is no number', undefined, { COLUMNS: 'wide' }, null, 80],
    ['COLUMNS of nothing', undefined, { COLUMNS: '0' }, 132, 132],
    ['a terminal of no width', undefined, {}, 0, 80],
  ])('%s', (_, flag, env, tty, width) => {
    expect(widthFor(flag, place(env, tty))).toBe(width);
  });
});
