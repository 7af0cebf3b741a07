/**
 * What a command gets to work with. `Io` is the outside world handed in (a test hands in its own);
 * `Context` is what every command does with it.
 */
import type { Paint } from '../render/styled.ts';

export interface Output {
  /** Writes all of it, in order; throws `ClosedPipe` when nobody reads any more. */
  write(data: string | Uint8Array): void;
  /** Asked only by commands that draw. */
  terminal(): { isTty: boolean; columns: number | null };
}

export interface Io {
  /** The words after `directive`. */
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  /** All of standard input; more than `limit` bytes is `TooLarge`. */
  readStdin(limit: number): Promise<Uint8Array>;
  /** The bytes of a file by the path the user wrote. Throws what `node:fs` throws, or `TooLarge`. */
  readFile(path: string, limit: number): Uint8Array;
  version: string;
  /** Where relative paths begin, if not where the process runs. */
  cwd?: string;
  /**
   * Lets a command end in its own way when the user stops it (130 for SIGINT, 143 for SIGTERM); a
   * second signal ends the process at once. Gives back the way to stop listening.
   */
  onStop?(listen: (code: 130 | 143) => void): () => void;
  /** Standard input as it comes. */
  stdin?(): AsyncIterable<Uint8Array>;
}

/** Nobody reads the output any more (`| head -1`): the command ends silently with 0. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

export { TooLarge } from '../archive/failure.ts';

export interface TerminalFlags {
  /** `--color` is true, `--no-color` false. */
  color?: boolean;
  width?: number;
}

/** How to draw. */
export interface Terminal {
  width: number;
  paint: Paint;
}

export interface Context {
  io: Io;
  /** Data: whole records, whole tables. */
  out(data: string | Uint8Array): void;
  /** One line to stderr, "directive: …", control characters made visible. */
  note(message: string): void;
  /** --color > FORCE_COLOR > NO_COLOR > TTY; --width > COLUMNS > TTY > 80. */
  terminal(flags: TerminalFlags): Promise<Terminal>;
}
