import { Command, CommanderError, Option } from 'commander';
import { oneLine } from '../render/visible.ts';
import { type CommandSpec, EXIT, type ExitCode, UsageError } from './command.ts';
import { commands } from './commands/all.ts';
import { ClosedPipe, type Context, type Io } from './context.ts';

interface Call {
  spec: CommandSpec;
  operands: readonly string[];
  flags: object;
}

/** Runs one command line. Nothing is thrown: what went wrong is a line on stderr and an exit code. */
export async function main(io: Io): Promise<ExitCode> {
  const context = contextOf(io);
  try {
    const call = readCommandLine(io);
    if (typeof call === 'number') return call;
    const { run } = await call.spec.load();
    return await run(context, call.operands, call.flags);
  } catch (error) {
    return fail(context, error);
  }
}

function contextOf(io: Io): Context {
  return {
    io,
    out: (data) => io.stdout.write(data),
    note: (message) => {
      try {
        io.stderr.write(`directive: ${oneLine(message)}\n`);
      } catch {
        // Nobody listens on stderr; the exit code still tells.
      }
    },
    terminal: async (flags) => (await import('./terminal.ts')).terminalFor(flags, io),
  };
}

function fail(context: Context, error: unknown): ExitCode {
  if (error instanceof ClosedPipe) return EXIT.done;
  if (error instanceof UsageError) {
    context.note(error.message);
    return EXIT.usage;
  }
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (syscall === 'write')
    context.note(`the output cannot be written (${code}); nothing more was read`);
  else context.note(`failed (${message}); please report it with the command line`);
  return EXIT.failed;
}

/** The call that the words make, or the exit code where help or the version was all. */
function readCommandLine(io: Io): Call | ExitCode {
  let call: Call | undefined;
  const program = programOf(io, (made) => {
    call = made;
  });
  try {
    program.parse(io.args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help' && io.args.length === 0) return EXIT.usage;
    if (error.exitCode === 0) return EXIT.done;
    throw new UsageError(sentence(error.message, io.args));
  }
  return call ?? EXIT.usage;
}

/** commander's "error: unknown option '--feilds'\n(Did you mean --fields?)" as one line with a way out. */
function sentence(message: string, args: readonly string[]): string {
  const verb = commands.find(({ name }) => name === args[0])?.name;
  const help = `see: directive ${verb === undefined ? '' : `${verb} `}--help`;
  return `${message.replace(/^error: /, '').replace(/\.$/, '')}; ${help}`;
}

function programOf(io: Io, called: (call: Call) => void): Command {
  const program = new Command('directive')
    .description(
      'Reads Vietnamese government directives into records: every value with its words and place.',
    )
    .version(io.version, '-V, --version', 'the version of directive')
    .helpOption('-h, --help', 'this help, or that of a command')
    .addHelpText('after', `\n${EXIT_CODES}`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      // Only bare `directive` prints its help here; errors are told by `sentence`.
      writeErr: (text) => io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.terminal().columns ?? 80,
      getErrHelpWidth: () => io.stderr.terminal().columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  for (const spec of commands) addCommand(program, spec, called);
  return program;
}

const EXIT_CODES = `Exit codes: 0 done; 1 findings or differences; 2 wrong usage, or nothing selected;
3 at least one input failed; 130 or 143 when stopped by a signal.`;

function addCommand(program: Command, spec: CommandSpec, called: (call: Call) => void): void {
  const command = program.command(`${spec.name} ${spec.operands}`.trim()).summary(spec.summary);
  command.description(spec.summary).helpOption('-h, --help', 'this help');
  for (const { flags, description, choices, parse, default: value } of spec.options) {
    const option = new Option(flags, description);
    if (choices) option.choices(choices);
    if (parse) option.argParser(parse);
    if (value !== undefined) option.default(value);
    command.addOption(option);
  }
  if (spec.notes !== undefined) command.addHelpText('after', `\n${spec.notes}`);
  command.action(() => called({ spec, operands: command.args, flags: command.opts() }));
}
