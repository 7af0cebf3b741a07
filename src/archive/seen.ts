/** Contents that were read before, and the path where each was first: some 100 bytes a document. */
import { Table } from './journal/table.ts';

const BLOCK = 1024 * 1024;

export class Seen {
  /** Room for ninety thousand at once: a table that grows is held twice while it does. */
  readonly #table = new Table(new SharedArrayBuffer(131_072 * 32));
  /** Paths one after the other, in blocks that never move. */
  readonly #blocks: Buffer[] = [];
  #used = BLOCK;

  /** The path of the first document with this content; `null` for the first one itself, which is kept. */
  check(sha256: string, path: string): string | null {
    const slot = this.#table.find(sha256);
    if (slot >= 0) return this.#path(this.#table.number(slot), this.#table.size(slot));
    const bytes = Buffer.from(path, 'utf8');
    if (this.#used + bytes.length > BLOCK) {
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, bytes.length)));
      this.#used = 0;
    }
    this.#blocks.at(-1)?.set(bytes, this.#used);
    this.#table.set(sha256, (this.#blocks.length - 1) * BLOCK + this.#used, bytes.length);
    this.#used += bytes.length;
    return null;
  }

  #path(number: number, size: number): string {
    const start = number % BLOCK;
    const block = this.#blocks[Math.floor(number / BLOCK)];
    return block?.subarray(start, start + size).toString('utf8') ?? '';
  }
}
