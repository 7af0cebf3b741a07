/**
 * The inputs of commands that work on one thing after the other: documents and records of an earlier extract, from
 * whatever the user names. A bad input is a `Failure`: it never stops the others.
 */
import { resolve } from 'node:path';
import { type Failure, failureOf, MAX_BYTES, TooLarge } from '../archive/failure.ts';
import type { Found } from '../archive/input/found.ts';
import { readRecord } from '../archive/input/record.ts';
import { fileRecords, standardRecords } from '../archive/input/records.ts';
import { gather, lookAt } from '../archive/input/standard.ts';
import type { Item } from '../archive/work/task.ts';
import { extract } from '../extract.ts';
import type { Directive } from '../record/types.ts';
import { checkSources, openSources, stdinOf } from './batch/sources.ts';
import type { Io } from './context.ts';
import type { Input } from './input.ts';
import type { InputFlags } from './input-options.ts';

export type Reading =
  | { document: Input }
  | { path: string; record: Directive }
  | { failed: Failure };

export interface Request {
  words: readonly string[];
  flags: InputFlags;
  /** Of the command, for its help. */
  verb: string;
  /** Whether records are taken from directories. */
  records: boolean;
}

/** In the order of the words; a directory gives its files in the order of their names. */
export async function* readInputs(
  io: Io,
  { words, flags, verb, records }: Request,
): AsyncGenerator<Reading> {
  checkSources(words, flags, verb);
  const sources = await openSources(io, { words, flags, records, own: [] });
  for await (const found of sources.find()) yield* read(io, found, records);
}

async function* read(io: Io, found: Found, records: boolean): AsyncGenerator<Reading> {
  const { kind, path } = found;
  if (kind === 'empty') yield { failed: nothingIn(path, records) };
  else if (kind === 'document') {
    yield attempt(path, () => ({ document: { path, bytes: io.readFile(path, MAX_BYTES) } }));
  } else if (kind === 'records') {
    const place = resolve(io.cwd ?? '.', path);
    for await (const item of fileRecords(path, place, MAX_BYTES)) yield readItem(io, item);
  } else if (kind === 'stdin') yield* readStandard(io);
}

async function* readStandard(io: Io): AsyncGenerator<Reading> {
  const standard = await lookAt(stdinOf(io));
  if (standard.records) {
    for await (const item of standardRecords(standard, MAX_BYTES)) yield readItem(io, item);
    return;
  }
  try {
    yield { document: { path: '-', bytes: await gather(standard.pieces, MAX_BYTES) } };
  } catch (error) {
    yield { failed: failureOf('-', error) };
  }
}

const readItem = (io: Io, { path, bytes, over }: Item): Reading =>
  attempt(path, () => {
    if (over) throw new TooLarge(null);
    return { path, record: readRecord(bytes ?? io.readFile(path, MAX_BYTES)) };
  });

function attempt(path: string, work: () => Reading): Reading {
  try {
    return work();
  } catch (error) {
    return { failed: failureOf(path, error) };
  }
}

const nothingIn = (path: string, records: boolean): Failure => ({
  path,
  code: 'E_READ',
  message: records
    ? 'the directory holds no text file and no record (.txt, .md, .json, .ndjson); name another'
    : 'the directory holds no text file (.txt, .md); name another',
});

export type DirectiveOutcome = { directive: Directive } | { failed: Failure };

/** The same as records: documents are read. */
export async function* readDirectives(
  io: Io,
  words: readonly string[],
  flags: InputFlags,
  verb: string,
): AsyncGenerator<DirectiveOutcome> {
  for await (const reading of readInputs(io, { words, flags, verb, records: true })) {
    if ('failed' in reading) yield reading;
    else if ('record' in reading) yield { directive: reading.record };
    else yield extractOne(reading.document);
  }
}

function extractOne({ path, bytes }: Input): DirectiveOutcome {
  try {
    return { directive: extract(bytes, path === '-' ? {} : { path }) };
  } catch (error) {
    return { failed: failureOf(path, error) };
  }
}
