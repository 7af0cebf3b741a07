/** Why an input became no record: a closed list of codes, each message with the problem and the way out. */
import { UnreadableError } from '../record/errors.ts';

export const FAILURE_CODES = [
  'E_EMPTY',
  'E_BINARY',
  'E_ENCODING',
  'E_NOT_A_DOCUMENT',
  'E_NOT_A_RECORD',
  'E_TOO_LARGE',
  'E_READ',
  'E_TIMEOUT',
  'E_MEMORY',
  'E_CRASH',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

export interface Failure {
  /** As the user wrote it or as it was found; "-" for standard input. */
  path: string;
  code: FailureCode;
  message: string;
}

/** What was given as a record, or as a line with a document, is none: the problem and the way out. */
export class NotARecord extends Error {
  override readonly name = 'NotARecord';
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

/** Bytes read of one document at most, unless `--max-bytes` says otherwise. */
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
  ENXIO: 'is a socket, not a file; check the path',
  ERR_INVALID_ARG_VALUE: 'the path holds a NUL character; check the path',
};

/**
 * Node gives a name that is not UTF-8 with "�" in it, which leads nowhere; a record, which is JSON, could not hold
 * it either. Such names come out of old archives (TCVN3, VNI, Windows-1258).
 */
const NO_NAME =
  'the name is not valid UTF-8 and cannot stand in a record; rename it (convmv), or read it with: directive extract - < FILE';

/** What the reader of bytes cannot say: it does not know of files. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  E_EMPTY: '; check that it is the file you mean',
  E_NOT_A_DOCUMENT: '; check that it is the file you mean',
};

/** "32.0 MB", "100 bytes". */
const sizeOf = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${bytes} bytes` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

export function failureOf(path: string, error: unknown, limit: number = MAX_BYTES): Failure {
  if (error instanceof UnreadableError) {
    return { path, code: error.code, message: error.message + (WAYS_OUT[error.code] ?? '') };
  }
  if (error instanceof TooLarge) {
    const size = error.size === null ? '' : ` (${sizeOf(error.size)})`;
    const message = `is over the limit of ${sizeOf(limit)}${size}; split it into its documents`;
    return { path, code: 'E_TOO_LARGE', message };
  }
  if (error instanceof NotARecord) return { path, code: 'E_NOT_A_RECORD', message: error.message };
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && path.includes('\ufffd'))
    return { path, code: 'E_READ', message: NO_NAME };
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

/** The line for stderr: "chi-thi.txt: …", "standard input:3: …". */
export function describeFailure({ path, message }: Failure): string {
  return `${path.replace(/^-(?=$|[:[]\d+\]?$)/, 'standard input')}: ${message}`;
}
