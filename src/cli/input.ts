/** The one place where inputs are read. A bad input is a `Failure`: it never stops the others. */
import { UnreadableError } from '../extract.ts';
import { UsageError } from './command.ts';
import { type Io, TooLarge } from './context.ts';

export type FailureCode =
  | 'E_EMPTY'
  | 'E_BINARY'
  | 'E_ENCODING'
  | 'E_NOT_A_DOCUMENT'
  | 'E_TOO_LARGE'
  | 'E_READ'
  | 'E_CRASH';

/** Why an input became no record; `message` says the problem and the way out. */
export interface Failure {
  path: string;
  code: FailureCode;
  message: string;
}

export interface Input {
  /** As the user wrote it; "-" for standard input. */
  path: string;
  bytes: Uint8Array;
}

export type Outcome<T> = { done: T } | { failed: Failure };

/** Bytes read of one document at most. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** Problem and way out for what `node:fs` reports. */
const READ_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the path',
  ENOTDIR: 'there is no such file: a part of the path is not a directory; check the path',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'may not be read by this user; change its permissions (chmod +r)',
  EPERM: 'may not be read by this user; change its permissions (chmod +r)',
  ELOOP: 'is a symbolic link that leads back to itself; name the file itself',
  ENAMETOOLONG: 'the path is longer than the system allows; check the path',
  ERR_INVALID_ARG_VALUE: 'the path holds a NUL character; check the path',
};

/** What the reader of bytes cannot say: it does not know of files. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  E_EMPTY: '; check that it is the file you mean',
  E_NOT_A_DOCUMENT: '; check that it is the file you mean',
};

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export function failureOf(path: string, error: unknown): Failure {
  if (error instanceof UnreadableError) {
    return { path, code: error.code, message: error.message + (WAYS_OUT[error.code] ?? '') };
  }
  if (error instanceof TooLarge) {
    const size = error.size === null ? '' : ` (${megabytes(error.size)})`;
    const message = `is over the limit of ${megabytes(MAX_BYTES)}${size}; split it into its documents`;
    return { path, code: 'E_TOO_LARGE', message };
  }
  const { code, message } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : READ_ERRORS[code];
  if (known !== undefined) return { path, code: 'E_READ', message: known };
  if (code !== undefined) {
    return { path, code: 'E_READ', message: `cannot be read (${code}); try a copy of it` };
  }
  return {
    path,
    code: 'E_CRASH',
    message: `the extractor failed (${message}); please report it with the document`,
  };
}

/** Checks the operands before anything is read. */
export function checkOperands(operands: readonly string[]): void {
  if (operands.filter((path) => path === '-').length > 1) {
    throw new UsageError('"-" (standard input) can be named only once');
  }
  if (operands.includes('')) throw new UsageError('a path is empty; name a file or "-"');
}

/** Reads each operand and works on it; one outcome per operand, in order. */
export async function* each<T>(
  io: Io,
  operands: readonly string[],
  work: (input: Input) => T,
): AsyncGenerator<Outcome<T>> {
  checkOperands(operands);
  for (const path of operands) {
    try {
      const bytes = path === '-' ? await io.readStdin(MAX_BYTES) : io.readFile(path, MAX_BYTES);
      yield { done: work({ path, bytes }) };
    } catch (error) {
      yield { failed: failureOf(path, error) };
    }
  }
}

/** The line for stderr. */
export function describeFailure({ path, message }: Failure): string {
  return `${path === '-' ? 'standard input' : path}: ${message}`;
}
