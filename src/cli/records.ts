/**
 * Directives from whatever the user names: records of an earlier extract (.json, .ndjson, .jsonl), text files, and
 * directories of either. NDJSON is read line by line, so that its size does not matter.
 */
import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import type { Io } from './context.ts';
import { checkRecord, type DirectiveOutcome, type RecordFailure } from './record-check.ts';

const JSON_FILE = /\.json$/i;
const LINES_FILE = /\.(?:ndjson|jsonl)$/i;
const TEXT_FILE = /\.(?:txt|text|md|markdown)$/i;
const MAX_BYTES = 32 * 1024 * 1024;
const CHUNK = 256 * 1024;

/** In the order of the operands; a directory gives its files in the order of their names. */
export async function* readDirectives(
  io: Io,
  operands: readonly string[],
): AsyncGenerator<DirectiveOutcome> {
  for (const operand of operands) {
    if (isDirectory(operand)) {
      const files = listFiles(operand);
      if (files.length === 0) {
        const message =
          'the directory holds no text file and no record (.txt, .md, .json, .ndjson); name another';
        yield { failed: { path: operand, message } };
      }
      for (const file of files) yield* readOne(io, file);
    } else yield* readOne(io, operand);
  }
}

function isDirectory(path: string): boolean {
  if (path === '-') return false;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Hidden files and symbolic links are left alone. */
function listFiles(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = `${directory}${directory.endsWith('/') ? '' : '/'}${entry.name}`;
    if (entry.isDirectory()) return listFiles(path);
    const known = [JSON_FILE, LINES_FILE, TEXT_FILE].some((pattern) => pattern.test(entry.name));
    return entry.isFile() && known ? [path] : [];
  });
}

async function* readOne(io: Io, path: string): AsyncGenerator<DirectiveOutcome> {
  try {
    if (LINES_FILE.test(path)) yield* readLines(path);
    else if (JSON_FILE.test(path)) yield* readJson(path, decode(io.readFile(path, MAX_BYTES)));
    else if (path === '-') yield* readStdin(await io.readStdin(MAX_BYTES));
    else yield await readText(path, io.readFile(path, MAX_BYTES));
  } catch (error) {
    // The words for what can go wrong with a file are loaded when something does.
    const { failureOf } = await import('./input.ts');
    yield { failed: failureOf(path, error) };
  }
}

const UTF8_MARK = /^\ufeff/;

const decode = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('utf8')
    .replace(UTF8_MARK, '');

/** Records or a text, as the first letter says. */
async function* readStdin(bytes: Uint8Array): AsyncGenerator<DirectiveOutcome> {
  const text = decode(bytes);
  if (!/^\s*[[{]/.test(text)) {
    yield await readText('-', bytes);
    return;
  }
  if (isJson(text)) yield* readJson('-', text);
  else {
    let number = 0;
    for (const line of text.split('\n')) yield* readLine('-', ++number, line);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function readText(path: string, bytes: Uint8Array): Promise<DirectiveOutcome> {
  const { extract } = await import('../extract.ts');
  return { directive: extract(bytes, path === '-' ? {} : { path }) };
}

function* readJson(path: string, text: string): Generator<DirectiveOutcome> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    yield { failed: { path, message: `is no JSON (${reason(error)}); extract it again` } };
    return;
  }
  for (const one of Array.isArray(value) ? value : [value]) yield checkRecord(path, one);
}

function* readLine(path: string, number: number, line: string): Generator<DirectiveOutcome> {
  if (line === '' || line.trim() === '') return;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    const message = `line ${number} is no JSON (${reason(error)}); extract the document again`;
    yield { failed: { path, message } };
    return;
  }
  yield checkRecord(`${path}, line ${number}`, value);
}

/** What V8 says, without the text that it quotes. */
const reason = (error: unknown): string =>
  String((error as Error).message)
    .replace(/,? (?:"|\.\.\.).*$/s, '')
    .replace(/ in JSON at position/, ' at position');

function* readLines(path: string): Generator<DirectiveOutcome> {
  const fd = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let rest: Buffer[] = [];
    let number = 0;
    for (;;) {
      const read = readSync(fd, chunk, 0, CHUNK, null);
      if (read === 0) break;
      let start = 0;
      for (;;) {
        const end = chunk.indexOf(10, start);
        if (end < 0 || end >= read) break;
        rest.push(chunk.subarray(start, end));
        const line = rest.length === 1 ? (rest[0] as Buffer) : Buffer.concat(rest);
        rest = [];
        start = end + 1;
        yield* readLine(path, ++number, line.toString('utf8').replace(UTF8_MARK, ''));
      }
      // The chunk is read into again: what is left of it is copied.
      if (start < read) rest.push(Buffer.from(chunk.subarray(start, read)));
    }
    if (rest.length > 0) yield* readLine(path, ++number, Buffer.concat(rest).toString('utf8'));
  } finally {
    closeSync(fd);
  }
}

/** The line for stderr. */
export const describeRecordFailure = ({ path, message }: RecordFailure): string =>
  `${path === '-' ? 'standard input' : path}: ${message}`;
