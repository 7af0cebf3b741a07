import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { isLines, kindOf } from '../../archive/input/endings.ts';
import { roleOf } from '../../archive/input/found.ts';
import { beginsArray } from '../../archive/input/values.ts';

/** One named document is one; directories, patterns, several paths and files of many records are lists. */
export function isList(words: readonly string[], cwd: string): boolean {
  const [word] = words;
  if (word === undefined || words.length > 1) return true;
  try {
    const role = roleOf(word, cwd);
    if (role !== 'file') return role !== 'stdin';
    if (kindOf(word) !== 'records') return false;
    return isLines(word) || startsArray(resolve(cwd, word));
  } catch {
    return false;
  }
}

function startsArray(path: string): boolean {
  const fd = openSync(path, 'r');
  try {
    const start = Buffer.alloc(256);
    return beginsArray(start.subarray(0, readSync(fd, start, 0, start.length, 0)));
  } finally {
    closeSync(fd);
  }
}
