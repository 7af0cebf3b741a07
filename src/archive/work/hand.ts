/** What works on one chunk at a time, watched from outside: a thread, or a process. */
import type { Chunk, Part } from './task.ts';

/** How a hand ended without an answer; `at` is the item that it had begun. */
export interface Lost {
  at: number;
  why: 'hung' | 'memory' | 'crash';
  message: string;
}

export interface Limits {
  /** Milliseconds that one document may take; 0 for no limit. */
  timeout: number;
  /** Megabytes of JavaScript values in one thread or process. */
  memory: number;
}

export abstract class Hand {
  readonly #timeout: number;
  /** Count of begun items when the chunk was given. */
  #before = 0;
  #settle: ((outcome: Part | Lost) => void) | null = null;
  #unwatch = () => {};
  alive = true;

  constructor(timeout: number) {
    this.#timeout = timeout;
  }

  /** Items that it has begun since it started. */
  protected abstract begun(): number;
  protected abstract send(chunk: Chunk): void;
  /** Ends it at once. */
  protected abstract kill(): Promise<unknown>;

  /** The part that the chunk gave, or how the hand was lost over it. */
  run(chunk: Chunk): Promise<Part | Lost> {
    this.#before = this.begun();
    return new Promise((settle) => {
      this.#settle = settle;
      this.#unwatch = watch(
        this.#timeout,
        () => this.begun(),
        () => this.lose('hung', ''),
      );
      this.send(chunk);
    });
  }

  stop(): Promise<unknown> {
    this.alive = false;
    this.#unwatch();
    return this.kill();
  }

  protected lose(why: Lost['why'], message: string): void {
    const at = this.begun() - this.#before - 1;
    void this.stop();
    this.end({ at, why, message });
  }

  protected end(outcome: Part | Lost): void {
    this.#unwatch();
    const settle = this.#settle;
    this.#settle = null;
    settle?.(outcome);
  }
}

/** Young values are collected early, so that memory stays flat. */
export const YOUNG = 16;

/** A script beside the bundle; a run from the sources takes the built one. */
export const scriptOf = (name: string): URL =>
  new URL(`${import.meta.url.endsWith('.ts') ? '../../../dist' : '.'}/${name}`, import.meta.url);

/**
 * Calls `late` when one item takes longer than `timeout`; gives back the way to stop. Time counts only while this side
 * runs, too: a machine that slept, or an output that nobody read for a while, is no fault of the document.
 */
function watch(timeout: number, begun: () => number, late: () => void): () => void {
  if (timeout === 0) return () => {};
  const step = Math.max(5, Math.min(250, timeout / 8));
  const before = begun();
  let last = performance.now();
  let seen = -1;
  let spent = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    const count = begun();
    // What has begun nothing is still loading.
    if (count !== seen || count === before) spent = 0;
    else spent += Math.min(now - last, 2 * step);
    seen = count;
    last = now;
    if (spent >= timeout) late();
  }, step);
  return () => clearInterval(timer);
}
