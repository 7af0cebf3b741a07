/** Any command line, through commander: help, errors with suggestions, every form of an option. */
import { Command, CommanderError, Option } from 'commander';
import { type Call, type CommandSpec, EXIT, type ExitCode, UsageError } from './command.ts';
import type { Io } from './context.ts';

/** The call that the words make, or the exit code where help or the version was all. */
export function readCommandLine(io: Io, commands: readonly CommandSpec[]): Call | ExitCode {
  let call: Call | undefined;
  const program = programOf(io, commands, (made) => {
    call = made;
  });
  try {
    program.parse(io.args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.help' && io.args.length === 0) return EXIT.usage;
    if (error.exitCode === 0) return EXIT.done;
    const verb = commands.find(({ name }) => name === io.args[0])?.name;
    throw new UsageError(sentence(error.message, verb));
  }
  return call ?? EXIT.usage;
}

/** commander's "error: unknown option '--feilds'\n(Did you mean --fields?)" as one line with a way out. */
function sentence(message: string, verb: string | undefined): string {
  const help = `see: directive ${verb === undefined ? '' : `${verb} `}--help`;
  return `${message.replace(/^error: /, '').replace(/\.$/, '')}; ${help}`;
}

function programOf(
  io: Io,
  commands: readonly CommandSpec[],
  called: (call: Call) => void,
): Command {
  const program = new Command('directive')
    .description(
      'Reads Vietnamese government directives into records: every value with its words and place.',
    )
    .version(io.version, '-V, --version', 'the version of directive')
    .helpOption('-h, --help', 'this help, or that of a command')
    .helpCommand('help [command]', 'the help of a command')
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
