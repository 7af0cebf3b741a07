import { oneLine } from '../render/visible.ts';
import { type Call, EXIT, type ExitCode, OutputError, UsageError } from './command.ts';
import { commands } from './commands/all.ts';
import { ClosedPipe, type Context, type Io } from './context.ts';
import { readPlain } from './quick.ts';

/** Runs one command line. Nothing is thrown: what went wrong is a line on stderr and an exit code. */
export async function main(io: Io): Promise<ExitCode> {
  const context = contextOf(io);
  try {
    const call = readPlain(io.args, commands) ?? (await readAny(io));
    if (typeof call === 'number') return call;
    const { run } = await call.spec.load();
    return await run(context, call.operands, call.flags);
  } catch (error) {
    return fail(context, error);
  }
}

async function readAny(io: Io): Promise<Call | ExitCode> {
  const { readCommandLine } = await import('./command-line.ts');
  return readCommandLine(io, commands);
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
  if (error instanceof OutputError) {
    context.note(error.message);
    return EXIT.failed;
  }
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (syscall === 'write') {
    context.note(`the output cannot be written (${code}); nothing more was read`);
  } else {
    context.note(`failed (${message}); please report it with the command line`);
  }
  return EXIT.failed;
}
