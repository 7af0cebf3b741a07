import { createHash } from 'node:crypto';

/**
 * What a file is known by in a journal: its content and its path, which both stand in its record.
 * Where it stands among the others does not matter. 32 hex digits.
 */
export function keyOf(sha256: string, path: string): string {
  return createHash('sha256').update(`${sha256} ${path}`).digest('hex').slice(0, 32);
}
