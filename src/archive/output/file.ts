/** A file that is there whole or not at all: written beside its place, then renamed. */
import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeAll } from './write.ts';

/** Devices and pipes cannot be replaced: they are written as they are. */
export function isPlain(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined || stat.isFile();
}

/** A link stays a link: what it leads to is replaced. */
export const targetOf = (path: string): string =>
  isPlain(path) && statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;

export class OutFile {
  readonly #path: string;
  readonly #beside: string;
  readonly #fd: number;
  #open = true;

  /** Throws what `node:fs` throws. */
  constructor(path: string) {
    const plain = isPlain(path);
    this.#path = targetOf(path);
    this.#beside = plain ? `${this.#path}.part` : this.#path;
    this.#fd = openSync(this.#beside, 'w');
  }

  write(data: Uint8Array | string): void {
    writeAll(this.#fd, typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
  }

  /** It is whole. */
  finish(): void {
    this.#close();
    if (this.#beside !== this.#path) renameSync(this.#beside, this.#path);
  }

  /** It will not be whole: nothing is left of it. */
  drop(): void {
    this.#close();
    if (this.#beside !== this.#path) rmSync(this.#beside, { force: true });
  }

  #close(): void {
    if (this.#open) closeSync(this.#fd);
    this.#open = false;
  }
}
