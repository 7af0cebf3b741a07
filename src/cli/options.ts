/** Options that several commands share, so that they mean the same everywhere. */
import { type OptionSpec, UsageError } from './command.ts';

const WIDTH = { min: 20, max: 1000 };

function readWidth(word: string): number {
  const width = /^\d{1,4}$/.test(word) ? Number(word) : Number.NaN;
  if (!(width >= WIDTH.min && width <= WIDTH.max)) {
    throw new UsageError(
      `--width takes a number of columns from ${WIDTH.min} to ${WIDTH.max}, not "${word}"`,
    );
  }
  return width;
}

/** Options of every command that draws for a person. */
export const terminalOptions: readonly OptionSpec[] = [
  {
    flags: '--width <columns>',
    description: 'width to draw for (default: COLUMNS, then the terminal, then 80)',
    parse: readWidth,
  },
  {
    flags: '--color',
    description: 'colour always (default: FORCE_COLOR, then NO_COLOR, then on a terminal)',
  },
  { flags: '--no-color', description: 'colour never' },
];

/** `-f`; the first format is the default. */
export function formatOption(formats: readonly [string, ...string[]]): OptionSpec {
  return {
    flags: '-f, --format <format>',
    description: 'output format',
    choices: formats,
    default: formats[0],
  };
}
