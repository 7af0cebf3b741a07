import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UsageError } from '../../src/cli/command.ts';
import { readCommandLine } from '../../src/cli/command-line.ts';
import { commands } from '../../src/cli/commands/all.ts';
import type { Io } from '../../src/cli/context.ts';
import { readPlain } from '../../src/cli/quick.ts';

const io = (args: readonly string[]): Io => {
  const output = { write: () => {}, terminal: () => ({ isTty: false, columns: null }) };
  const none = () => {
    throw new Error('nothing is read here');
  };
  return {
    args,
    env: {},
    stdout: output,
    stderr: output,
    readStdin: none,
    readFile: none,
    version: '1',
  };
};

/** What a reader gives, errors as their text. */
function told(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

const flags = commands.flatMap(({ options }) =>
  options.flatMap((option) => option.flags.split(/[ ,]+/)),
);
const words = [...new Set(flags.filter((word) => word.startsWith('-')))];
const values = commands.flatMap(({ options }) => options.flatMap(({ choices = [] }) => choices));
const word = fc.constantFrom(
  'a.txt',
  'b.md',
  '-',
  '--',
  '-x',
  '--help',
  '80',
  '2025',
  '2021..2025',
  '',
  ...words,
  ...values,
);
const line = fc.tuple(
  fc.constantFrom(...commands.map(({ name }) => name), 'nothing'),
  fc.array(word, { maxLength: 6 }),
);

test('what is read without commander is what commander reads', () => {
  let plain = 0;
  fc.assert(
    fc.property(line, ([name, rest]) => {
      const args = [name, ...rest];
      const quick = told(() => readPlain(args, commands));
      if (quick === null) return;
      plain++;
      expect(quick).toEqual(told(() => readCommandLine(io(args), commands)));
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(100);
});

test.each([
  [['extract', 'a.txt']],
  [['extract', '-f', 'ndjson', 'a.txt', 'b.txt']],
  [['extract', '--fields', 'number', '-']],
  [['show', 'a.txt', '--no-color', '--width', '60']],
  [['check', '--severity', 'error', 'a.txt']],
])('%j is plain', (args) => expect(readPlain(args, commands)).not.toBeNull());

test.each([
  [['extract']],
  [['extract', '--help']],
  [['extract', '-f', 'xml', 'a.txt']],
  [['extract', '--fields']],
  [['extract', '--fields=number', 'a.txt']],
  [['show', 'a.txt', 'b.txt']],
  [['schema', 'a.txt']],
  [['nothing']],
  [[]],
])('%j is left to commander', (args) => expect(readPlain(args, commands)).toBeNull());
