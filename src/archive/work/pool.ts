/**
 * Threads that share the chunks, and processes for what is large. A document that hangs, crashes its
 * thread or exhausts its memory costs itself only: the thread is replaced and the others of its chunk
 * are done again.
 */
import type { Failure } from '../failure.ts';
import { Apart } from './apart.ts';
import type { Hand, Limits, Lost } from './hand.ts';
import { failedResult, type Item, type Part, type Shared } from './task.ts';
import { Thread } from './thread.ts';

/** The work was stopped before this chunk was done. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  /** What was done of it, from its beginning on. */
  readonly parts: Part[] = [];
}

/** Parts one after the other; what is done stays done when the work is stopped on the way. */
async function inTurn(...steps: (() => Promise<Part[]>)[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const step of steps) {
    try {
      parts.push(...(await step()));
    } catch (error) {
      if (error instanceof Stopped) error.parts.unshift(...parts);
      throw error;
    }
  }
  return parts;
}

type Kind = 'thread' | 'process';

/** So often one after the other a thread may end before its first document; then something is wrong with us. */
const FALSE_STARTS = 3;

export class Pool {
  readonly #settings: Shared;
  readonly #limits: Limits;
  readonly #size: number;
  readonly #idle: Record<Kind, Hand[]> = { thread: [], process: [] };
  readonly #busy = new Set<Hand>();
  readonly #waiting: { kind: Kind; give(hand: Hand): void; refuse(): void }[] = [];
  #stopped = false;
  #onStop = () => {};
  #falseStarts = 0;
  #chunks = 0;

  constructor(size: number, settings: Shared, limits: Limits) {
    this.#size = size;
    this.#settings = settings;
    this.#limits = limits;
  }

  /** Parts in the order of the items. Throws `Stopped`. */
  async run(items: readonly Item[]): Promise<Part[]> {
    if (items.length === 0) return [];
    const outcome = await this.#dispatch(items, 'thread');
    if ('data' in outcome) return this.#complete(items, outcome);
    if (this.#stopped) throw new Stopped();
    const { at } = outcome;
    const culprit = items[at];
    if (culprit === undefined) {
      this.#countFalseStart(outcome);
      return this.run(items);
    }
    // Memory may have been filled by those before it: it is blamed when it fails alone.
    const alone = items.length === 1 || outcome.why === 'hung';
    return inTurn(
      () => this.run(items.slice(0, at)),
      async () => (alone ? [await this.#blame(culprit, outcome)] : this.run([culprit])),
      () => this.run(items.slice(at + 1)),
    );
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
    const { thread, process } = this.#idle;
    await Promise.all([...thread, ...process, ...this.#busy].map((hand) => hand.stop()));
  }

  /** What the thread left out is large. */
  async #complete(items: readonly Item[], part: Part): Promise<Part[]> {
    const done = part.results.length;
    const large = items[done];
    if (large === undefined) return [part];
    return inTurn(
      async () => [part],
      async () => [await this.#runApart(large)],
      () => this.run(items.slice(done + 1)),
    );
  }

  async #runApart(item: Item): Promise<Part> {
    const outcome = await this.#dispatch([item], 'process');
    if ('data' in outcome) return outcome;
    if (this.#stopped) throw new Stopped();
    if (outcome.at === 0) return await this.#blame(item, outcome);
    this.#countFalseStart(outcome);
    return this.#runApart(item);
  }

  #countFalseStart({ message }: Lost): void {
    if (++this.#falseStarts > FALSE_STARTS) throw new Error(`no thread can be started: ${message}`);
  }

  async #blame(culprit: Item, { why, message }: Lost): Promise<Part> {
    const failed: Failure = { path: pathOf(culprit), ...blameOf(why, message, this.#limits) };
    const sha256 = culprit.kind === 'file' ? await this.#hash(culprit) : null;
    return { results: [failedResult(culprit.kind, failed, sha256)], data: new Uint8Array() };
  }

  /** So that a batch that goes on does not fail at it once more. `null` where even reading it fails. */
  async #hash(item: Item): Promise<string | null> {
    const outcome = await this.#dispatch([{ ...item, hashOnly: true }], 'thread');
    return 'data' in outcome ? (outcome.results[0]?.sha256 ?? null) : null;
  }

  async #dispatch(items: readonly Item[], kind: Kind): Promise<Part | Lost> {
    const hand = await this.#take(kind);
    const outcome = await hand.run({ id: this.#chunks++, items });
    this.#busy.delete(hand);
    if ('data' in outcome || outcome.at >= 0) this.#falseStarts = 0;
    this.#give(hand, kind);
    return outcome;
  }

  #take(kind: Kind): Promise<Hand> | Hand {
    if (this.#stopped) throw new Stopped();
    if (this.#busy.size < this.#size) return this.#engage(kind);
    return new Promise((give, fail) => {
      this.#waiting.push({ kind, give, refuse: () => fail(new Stopped()) });
    });
  }

  #give(hand: Hand, kind: Kind): void {
    if (hand.alive) this.#idle[kind].push(hand);
    const next = this.#waiting.shift();
    next?.give(this.#engage(next.kind));
  }

  /** Counted as busy at once, so that there are never more than asked for. */
  #engage(kind: Kind): Hand {
    let hand = this.#idle[kind].pop();
    // One may have ended while it had nothing to do.
    while (hand !== undefined && !hand.alive) hand = this.#idle[kind].pop();
    hand ??= this.#start(kind);
    this.#busy.add(hand);
    return hand;
  }

  #start(kind: Kind): Hand {
    const Made = kind === 'thread' ? Thread : Apart;
    return new Made(this.#settings, this.#limits);
  }
}

/** A line says itself what its path is. It is not parsed: that may be what failed. */
function pathOf({ kind, path, bytes }: Item): string {
  if (kind !== 'line' || bytes === undefined) return path;
  const line = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends = [line.subarray(0, PATH_WITHIN), line.subarray(-PATH_WITHIN)];
  for (const end of ends) {
    const [, said] = /"path"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(end.toString('utf8')) ?? [];
    if (said !== undefined) return JSON.parse(said) as string;
  }
  return path;
}

/** So many bytes from either end of a line its path is looked for. */
const PATH_WITHIN = 64 * 1024;

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
