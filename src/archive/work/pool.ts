/**
 * Threads that share the chunks. A document that hangs, crashes its thread or exhausts its memory
 * costs itself only: the thread is replaced and the others of its chunk are done again.
 */
import type { Failure } from '../failure.ts';
import { failedResult, type Item, type Part, type Settings } from './task.ts';
import { type Limits, type Lost, Thread } from './thread.ts';

/** The work was stopped before this chunk was done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/** So often a thread may end before its first document; then something is wrong with us. */
const FALSE_STARTS = 3;

export class Pool {
  readonly #settings: Omit<Settings, 'begun'>;
  readonly #limits: Limits;
  readonly #size: number;
  readonly #idle: Thread[] = [];
  readonly #busy = new Set<Thread>();
  readonly #waiting: { give(thread: Thread): void; refuse(): void }[] = [];
  #stopped = false;
  #onStop = () => {};
  #falseStarts = 0;
  #chunks = 0;

  constructor(size: number, settings: Omit<Settings, 'begun'>, limits: Limits) {
    this.#size = size;
    this.#settings = settings;
    this.#limits = limits;
  }

  /** Parts in the order of the items. Throws `Stopped`. */
  async run(items: readonly Item[]): Promise<Part[]> {
    if (items.length === 0) return [];
    const outcome = await this.#dispatch(items);
    if ('data' in outcome) return [outcome];
    if (this.#stopped) throw new Stopped();
    const { at } = outcome;
    const culprit = items[at];
    if (culprit === undefined) return this.#again(items, outcome);
    // Memory may have been filled by those before it: it is blamed when it fails alone.
    const alone = items.length === 1 || outcome.why === 'hung';
    const before = await this.run(items.slice(0, at));
    const middle = alone ? [this.#blame(culprit, outcome)] : await this.run([culprit]);
    const after = await this.run(items.slice(at + 1));
    return [...before, ...middle, ...after];
  }

  /** Begins no more chunks; those that threads work on may end. */
  stop(): void {
    this.#stopped = true;
    this.#onStop();
    for (const { refuse } of this.#waiting.splice(0)) refuse();
  }

  /** Tells who waits for more to do. */
  whenStopped(tell: () => void): void {
    this.#onStop = tell;
  }

  /** Ends all threads at once. */
  async close(): Promise<void> {
    this.stop();
    await Promise.all([...this.#idle, ...this.#busy].map((thread) => thread.stop()));
  }

  #again(items: readonly Item[], { message }: Lost): Promise<Part[]> {
    if (++this.#falseStarts > FALSE_STARTS) throw new Error(`no thread can be started: ${message}`);
    return this.run(items);
  }

  #blame(culprit: Item, { why, message }: Lost): Part {
    const failed: Failure = { path: pathOf(culprit), ...blameOf(why, message, this.#limits) };
    return { results: [failedResult(culprit.kind, failed)], data: new Uint8Array() };
  }

  async #dispatch(items: readonly Item[]): Promise<Part | Lost> {
    const thread = await this.#take();
    const outcome = await thread.run({ id: this.#chunks++, items });
    this.#busy.delete(thread);
    this.#give(thread);
    return outcome;
  }

  #take(): Promise<Thread> | Thread {
    if (this.#stopped) throw new Stopped();
    const idle = this.#idle.pop();
    if (idle !== undefined || this.#busy.size < this.#size) return this.#engage(idle);
    return new Promise((give, fail) => {
      this.#waiting.push({ give, refuse: () => fail(new Stopped()) });
    });
  }

  #give(thread: Thread): void {
    const usable = thread.alive ? thread : undefined;
    const next = this.#waiting.shift();
    if (next !== undefined) next.give(this.#engage(usable));
    else if (usable !== undefined) this.#idle.push(usable);
  }

  /** Counted as busy at once, so that there are never more than asked for. */
  #engage(thread: Thread = new Thread(this.#settings, this.#limits)): Thread {
    this.#busy.add(thread);
    return thread;
  }
}

/** A line says itself what its path is. */
function pathOf({ kind, path, bytes }: Item): string {
  if (kind !== 'line' || bytes === undefined) return path;
  const { path: said } = JSON.parse(Buffer.from(bytes).toString('utf8')) as { path?: unknown };
  return typeof said === 'string' ? said : path;
}

function blameOf(why: Lost['why'], message: string, { timeout, memory }: Limits) {
  switch (why) {
    case 'hung':
      return {
        code: 'E_TIMEOUT' as const,
        message: `took longer than ${timeout / 1000} s; split it, or give it more with --timeout`,
      };
    case 'memory':
      return {
        code: 'E_MEMORY' as const,
        message: `needs more than ${memory} MB of memory; split it, or give it more with --memory`,
      };
    default:
      return {
        code: 'E_CRASH' as const,
        message: `the extractor failed (${message}); please report it with the document`,
      };
  }
}
