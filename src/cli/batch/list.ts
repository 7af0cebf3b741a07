import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { isLines, kindOf } from '../../archive/input/endings.ts';
import { roleOf } from '../../archive/input/found.ts';

/** One named document is one; directories, patterns, several paths and files of many records are lists. */
export function isList(words: readonly string[], cwd: string): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1) return true;
  try {
    const role = roleOf(word, cwd);
    if (role !== 'file') return role !== 'stdin';
    if (kindOf(word) !== 'records') return false;
    return isLines(word) || beginsArray(resolve(cwd, word));
  } catch {
    return false;
  }
}

function beginsArray(path: string): boolean {
  const fd = openSync(path, 'r');
  try {
    const start = Buffer.alloc(256);
    const read = readSync(fd, start, 0, start.length, 0);
    return /^\ufeff?\s*\[/.test(start.toString('utf8', 0, read));
  } finally {
    closeSync(fd);
  }
}
