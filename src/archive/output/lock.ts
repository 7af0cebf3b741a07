/**
 * Who writes an output, in a file beside it, so that no second run does at the same time. It outlives a process that
 * was killed; the next run sees that nobody holds it any more.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

interface Owner {
  host: string;
  pid: number;
  /** What tells this process from a later one with the same number; `null` where the system does not say. */
  begun: string | null;
}

/** Another run writes there. */
export class Locked extends Error {
  override readonly name = 'Locked';
  readonly owner: Pick<Owner, 'host' | 'pid'>;
  constructor(owner: Owner) {
    super('locked');
    this.owner = owner;
  }
}

/** What a run has that made its lock and has not yet written its name into it, in milliseconds. */
const MOMENT = 100;

export class Lock {
  readonly #path: string;
  readonly #text: string;

  /** Throws `Locked`, or what `node:fs` throws. */
  constructor(output: string) {
    this.#path = lockOf(output);
    const owner: Owner = { host: hostname(), pid: process.pid, begun: beginOf(process.pid) };
    this.#text = `${JSON.stringify(owner)}\n`;
    while (!this.#take()) this.#clear();
  }

  release(): void {
    if (readIfThere(this.#path) === this.#text) rmSync(this.#path, { force: true });
  }

  #take(): boolean {
    try {
      writeFileSync(this.#path, this.#text, { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Takes away what a run left that is no more. Of two that try, one does; what it did not mean it puts back. */
  #clear(): void {
    if (readIfThere(this.#path) === '') Atomics.wait(waiting, 0, 0, MOMENT);
    const found = readIfThere(this.#path);
    if (found === null) return;
    const owner = readOwner(found);
    if (owner !== null && !isGone(owner)) throw new Locked(owner);
    const aside = `${this.#path}.${process.pid}`;
    try {
      renameSync(this.#path, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
      throw error;
    }
    if (readIfThere(aside) === found) rmSync(aside, { force: true });
    else renameSync(aside, this.#path);
  }
}

export const lockOf = (output: string): string => `${output}.lock`;

const waiting = new Int32Array(new SharedArrayBuffer(4));

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** `null` for what is no lock of ours, as a disk leaves it that lost its power. */
function readOwner(text: string): Owner | null {
  try {
    const { host, pid, begun } = JSON.parse(text) as Owner;
    return typeof host === 'string' && Number.isInteger(pid) ? { host, pid, begun } : null;
  } catch {
    return null;
  }
}

/** Known of processes of this machine only. */
function isGone({ host, pid, begun }: Owner): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Any other error: it is there, and somebody else's.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return true;
  }
  return begun !== null && beginOf(pid) !== begun;
}

/** On Linux, "boot id, ticks from then": other for every process with this number. `null` for one that is dead. */
function beginOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' ? null : `${boot} ${rest[18]}`;
  } catch {
    return null;
  }
}
