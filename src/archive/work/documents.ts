/** One item → its record. Throws `UnreadableError`, `TooLarge` or what `node:fs` throws. */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { extract, UnreadableError } from '../../extract.ts';
import type { Directive } from '../../record/types.ts';
import { NotARecord, TooLarge } from '../failure.ts';
import { readJson } from '../input/json.ts';
import { readFile } from '../input/read-file.ts';
import { readRecord } from '../input/record.ts';
import type { Item, Shared } from './task.ts';

export function bytesOf({ path, bytes, over }: Item, { cwd, maxBytes }: Shared): Uint8Array {
  if (over) throw new TooLarge(null);
  return bytes ?? readFile(cwd === null ? path : resolve(cwd, path), maxBytes);
}

export const hashOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A file or standard input, which has no path in its record. */
export const readDocument = (path: string, bytes: Uint8Array): Directive =>
  extract(bytes, path === '-' ? {} : { path });

/** A line of `{ "path", "text" }`; `path` may be missing. */
export function readLine(bytes: Uint8Array): { path: string; record(): Directive } {
  const { path, text } = parseLine(bytes);
  return { path: path ?? '-', record: () => extract(text, path === null ? {} : { path }) };
}

function parseLine(bytes: Uint8Array): { path: string | null; text: string } {
  let value: unknown;
  try {
    value = readJson(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new NotARecord('the line is no JSON; write one {"path", "text"} a line');
  }
  const { path = null, text } = (value ?? {}) as { path?: unknown; text?: unknown };
  if (typeof text !== 'string' || (path !== null && typeof path !== 'string')) {
    throw new NotARecord('the line is no {"path", "text"} with texts for both');
  }
  return { path, text };
}

/** A record of an earlier extract; what the earlier batch said of duplicates is forgotten. */
export function readEarlier(bytes: Uint8Array): Directive {
  const record = readRecord(bytes);
  const { duplicateOf: _, ...source } = record.source;
  return { ...record, source };
}
