/** Named files and standard input, one after the other. A bad input is a `Failure`: it never stops the others. */
import { type Failure, failureOf, MAX_BYTES } from '../archive/failure.ts';
import { UsageError } from './command.ts';
import type { Io } from './context.ts';

export { describeFailure, type Failure, failureOf } from '../archive/failure.ts';

export interface Input {
  /** As the user wrote it; "-" for standard input. */
  path: string;
  bytes: Uint8Array;
}

export type Outcome<T> = { done: T } | { failed: Failure };

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
  limit: number = MAX_BYTES,
): AsyncGenerator<Outcome<T>> {
  checkOperands(operands);
  for (const path of operands) {
    try {
      const bytes = path === '-' ? await io.readStdin(limit) : io.readFile(path, limit);
      yield { done: work({ path, bytes }) };
    } catch (error) {
      yield { failed: failureOf(path, error, limit) };
    }
  }
}
