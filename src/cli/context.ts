/**
 * What a command gets to work with. `Io` is the outside world handed in (a test hands in its own);
 * `Context` is `Io` plus what every command does with it.
 */

export interface Output {
  /** Writes all of it, in order; throws `ClosedPipe` when nobody reads any more. */
  write(data: string | Uint8Array): void;
  /** Asked only by commands that draw. */
  terminal(): { isTty: boolean; columns: number | null };
}

/** What the place of a path is, before it is read. */
export type PathKind = 'file' | 'directory' | 'missing' | 'other';

/** File access. Paths are as the user wrote them, relative to the working directory. */
export interface Files {
  /** The bytes of a file, pipe or device. Throws what `node:fs` throws, or `TooLarge`. */
  read(path: string, limit: number): Uint8Array;
}

export interface Io {
  /** The words after `directive`. */
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  stdout: Output;
  stderr: Output;
  /** All of standard input, up to `limit` bytes; more is `TooLarge`. */
  readStdin(limit: number): Promise<Uint8Array>;
  files: Files;
  version: string;
}

/** Nobody reads the output any more (`| head -1`): the command ends silently with 0. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** An input over the limit. `size` is `null` where it is not known (pipes, devices). */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
  readonly size: number | null;
  constructor(size: number | null) {
    super('too large');
    this.size = size;
  }
}

export interface TerminalFlags {
  /** `--color` is true, `--no-color` false. */
  color?: boolean;
  width?: number;
}

export interface Context {
  io: Io;
  /** Data: whole records, whole tables. */
  out(data: string | Uint8Array): void;
  /** One line to stderr, "directive: …", control characters made visible. */
  note(message: string): void;
  /** How to draw: --color > FORCE_COLOR > NO_COLOR > TTY; --width > COLUMNS > TTY > 80. */
  terminal(flags: TerminalFlags): { color: boolean; width: number };
}
