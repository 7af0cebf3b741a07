/**
 * What was done, so that a batch that was stopped at any moment goes on where it was: one entry a
 * document, "key code size path", then its piece. It only grows; whatever stands after the last
 * whole entry was torn off by the end of a process and is cut away.
 *
 *     directive-journal 1 {"version":"0.1.0","form":"ndjson"}
 *     0f3a… OK 15870 "archive/a.txt"
 *     {"schemaVersion":1,…}
 *     77b1… E_EMPTY 72 "archive/b.txt"
 *     the file is empty: …
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import type { Failure, FailureCode } from '../failure.ts';
import { FAILURE_CODES } from '../failure.ts';
import { writeAll } from '../output/write.ts';
import { Table } from './table.ts';

const MAGIC = 'directive-journal 1 ';
/** Bytes that are gathered before they are written: what a killed process may have to do again. */
const ENOUGH = 64 * 1024;
const WINDOW = 1024 * 1024;
const LONGEST_HEAD = 64 * 1024;

export interface Entry {
  /** `null` for a record. */
  failed: Pick<Failure, 'code' | 'message'> | null;
  piece: Buffer;
}

export interface JournalOptions {
  /** What the pieces depend on besides the documents: version and options. */
  terms: string;
  resume: boolean;
  /** Failures are forgotten. */
  retry: boolean;
}

export class Journal {
  readonly table = new Table();
  readonly #fd: number;
  #length = 0;
  #gathered: Uint8Array[] = [];
  #waiting = 0;
  /** What was there was made by another version or with other options. */
  readonly outdated: boolean;

  /** Throws what `node:fs` throws. */
  constructor(path: string, { terms, resume, retry }: JournalOptions) {
    this.#fd = openSync(path, resume ? 'a+' : 'w+');
    const head = Buffer.from(`${MAGIC}${terms}\n`, 'utf8');
    const found = Buffer.alloc(head.length);
    const size = fstatSync(this.#fd).size;
    const same = readSync(this.#fd, found, 0, head.length, 0) === head.length && found.equals(head);
    this.outdated = size > 0 && !same && found.toString('utf8').startsWith(MAGIC.slice(0, 18));
    if (same) this.#length = this.#scan(head.length, size, retry);
    ftruncateSync(this.#fd, this.#length);
    if (!same) {
      writeAll(this.#fd, head);
      this.#length = head.length;
    }
  }

  add(
    key: string,
    path: string,
    { failed, piece }: { failed: Failure | null; piece: Uint8Array },
  ): void {
    const body = failed === null ? piece : Buffer.from(`${failed.message}\n`, 'utf8');
    const head = `${key} ${failed?.code ?? 'OK'} ${body.length} ${JSON.stringify(path)}\n`;
    this.#gathered.push(Buffer.from(head, 'utf8'), body);
    this.#waiting += body.length + head.length;
    if (this.#waiting >= ENOUGH) this.flush();
  }

  flush(): void {
    if (this.#waiting === 0) return;
    const data = Buffer.concat(this.#gathered);
    this.#gathered = [];
    this.#waiting = 0;
    writeAll(this.#fd, data);
  }

  /** The entry at a slot of the table. */
  read(slot: number): Entry {
    const at = this.table.number(slot);
    const block = Buffer.allocUnsafeSlow(this.table.size(slot));
    readSync(this.#fd, block, 0, block.length, at);
    const end = block.indexOf(0x0a);
    const head = readHead(block.subarray(0, end));
    const piece = block.subarray(end + 1);
    if (head === null) throw new Error('the journal was changed while it was in use');
    if (head.code === 'OK') return { failed: null, piece };
    const message = piece.toString('utf8').trimEnd();
    return { failed: { code: head.code, message }, piece: Buffer.alloc(0) };
  }

  close(): void {
    closeSync(this.#fd);
  }

  /** Enters all whole entries into the table; the end of the last one. */
  #scan(start: number, size: number, retry: boolean): number {
    const window = Buffer.allocUnsafeSlow(WINDOW);
    let from = 0;
    let until = 0;
    let at = start;
    while (at < size) {
      if (at < from || until - at < Math.min(LONGEST_HEAD, size - at)) {
        from = at;
        until = at + readSync(this.#fd, window, 0, WINDOW, at);
      }
      const end = window.subarray(0, until - from).indexOf(0x0a, at - from);
      if (end < 0) break;
      const head = readHead(window.subarray(at - from, end));
      const length = head === null ? 0 : end + 1 - (at - from) + head.size;
      if (head === null || at + length > size) break;
      const forgotten = retry && head.code !== 'OK';
      if (!forgotten) this.table.set(head.key, at, length);
      at += length;
    }
    return at;
  }
}

interface Head {
  key: string;
  code: FailureCode | 'OK';
  size: number;
}

const HEAD = /^([0-9a-f]{32}) (\w+) (\d{1,10}) "/;

function readHead(line: Buffer): Head | null {
  const [, key, code, size] = HEAD.exec(line.subarray(0, 80).toString('latin1')) ?? [];
  const known = code === 'OK' || FAILURE_CODES.some((one) => one === code);
  if (key === undefined || !known) return null;
  return { key, code: code as Head['code'], size: Number(size) };
}
