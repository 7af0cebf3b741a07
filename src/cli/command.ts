/**
 * The shape of a command. Each verb of `directive` is two modules:
 *
 * - `src/cli/commands/NAME.ts` says what the command line may hold: one `CommandSpec` value, data
 *   only. It is loaded at every start, so it imports types, `../options.ts` and nothing else.
 * - `src/cli/run/NAME.ts` does the work: it exports `run`, a `Run`. It is loaded by `load` when
 *   the command is called, so it may import the engine, views and all.
 *
 * A new command is those two files and its name in `src/cli/commands/all.ts`. Its shape:
 *
 *     // src/cli/commands/diff.ts
 *     export const diff: CommandSpec<DiffFlags> = {
 *       name: 'diff',
 *       operands: '<inputs...>',
 *       summary: 'What changed between two directives',
 *       options: [formatOption(['table', 'json']), ...terminalOptions],
 *       load: () => import('../run/diff.ts'),
 *     };
 *     // src/cli/run/diff.ts
 *     export const run: Run<DiffFlags> = async (context, operands, flags) => {
 *       …
 *       context.out(text);
 *       return EXIT.done;
 *     };
 *
 * A `run` never touches `process`: everything comes from the context. Data goes to `context.out`,
 * whole records at a time; everything else to `context.note`, one line each. Wrong usage is thrown
 * as `UsageError`; a bad input is a `Failure` that is noted and counted, never thrown.
 */
import type { Context } from './context.ts';

/** Exit codes, the same for every command. Signals give 130 and 143. */
export const EXIT = {
  done: 0,
  /** Differences (`diff --exit-code`) or findings (`check`). */
  findings: 1,
  /** Wrong usage, or nothing selected. */
  usage: 2,
  /** At least one input failed, even the only one. */
  failed: 3,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface OptionSpec {
  /** As commander reads them: "-f, --format <format>", "--only <kind...>", "--no-color". */
  flags: string;
  description: string;
  choices?: readonly string[];
  default?: string;
  /** Turns the word into a value; throws `UsageError`. `previous` is there when an option is repeated. */
  parse?: (word: string, previous: unknown) => unknown;
}

export interface CommandSpec<Flags = object> {
  name: string;
  /** As commander reads them: "<file>", "<files...>", "" for none. */
  operands: string;
  summary: string;
  options: readonly OptionSpec[];
  /** Printed after the options by `--help`: examples, exit codes. */
  notes?: string;
  load: () => Promise<{ run: Run<Flags> }>;
}

/** `flags` are the options by their long names in camel case, absent where not given. */
export type Run<Flags = object> = (
  context: Context,
  operands: readonly string[],
  flags: Flags,
) => Promise<ExitCode>;

/** A command with its words, as a command line makes it. */
export interface Call {
  spec: CommandSpec;
  operands: readonly string[];
  flags: object;
}

/** Wrong usage: one line on stderr that says what to do instead, exit 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The output cannot be written: one line on stderr, exit 3. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}
