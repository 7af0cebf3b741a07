/** One thread that works on one chunk at a time, watched from outside. */
import { Worker } from 'node:worker_threads';
import type { Answer, Chunk, Part, Settings } from './task.ts';

/** How a thread ended without an answer; `at` is the item that it had begun. */
export interface Lost {
  at: number;
  why: 'hung' | 'memory' | 'crash';
  message: string;
}

export interface Limits {
  /** Milliseconds that one document may take; 0 for no limit. */
  timeout: number;
  /** Megabytes of JavaScript values in one thread. */
  memory: number;
}

/** Beside the bundle; a run from the sources takes the built one. */
const SCRIPT = new URL(
  import.meta.url.endsWith('.ts') ? '../../../dist/worker.cjs' : './worker.cjs',
  import.meta.url,
);

/** Young values are collected early, so that memory stays flat. */
const YOUNG = 16;

export class Thread {
  readonly #worker: Worker;
  readonly #begun: Int32Array;
  readonly #timeout: number;
  /** Count of begun items when the chunk was given. */
  #before = 0;
  #settle: ((answer: Part | Lost) => void) | null = null;
  #timer: NodeJS.Timeout | null = null;
  alive = true;

  constructor(settings: Omit<Settings, 'begun'>, { timeout, memory }: Limits) {
    const begun = new SharedArrayBuffer(4);
    this.#begun = new Int32Array(begun);
    this.#timeout = timeout;
    this.#worker = new Worker(SCRIPT, {
      workerData: { ...settings, begun } satisfies Settings,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    });
    this.#worker.on('message', (answer: Answer) => this.#end(answer));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#lose(memory ? 'memory' : 'crash', error.message);
    });
    this.#worker.on('exit', (code) => this.#lose('crash', `the thread ended with ${code}`));
  }

  /** The part that the chunk gave, or how the thread was lost over it. */
  run(chunk: Chunk): Promise<Part | Lost> {
    this.#before = Atomics.load(this.#begun, 0);
    return new Promise((settle) => {
      this.#settle = settle;
      this.#watch();
      this.#worker.postMessage(chunk);
    });
  }

  stop(): Promise<unknown> {
    this.alive = false;
    this.#unwatch();
    return this.#worker.terminate();
  }

  /**
   * Time counts only while this side runs, too: a machine that slept, or an output that nobody
   * read for a while, is no fault of the document.
   */
  #watch(): void {
    if (this.#timeout === 0) return;
    const step = Math.max(5, Math.min(250, this.#timeout / 8));
    let last = performance.now();
    let seen = -1;
    let spent = 0;
    this.#timer = setInterval(() => {
      const now = performance.now();
      const begun = Atomics.load(this.#begun, 0);
      // A thread that has begun nothing is still loading.
      if (begun !== seen || begun === this.#before) spent = 0;
      else spent += Math.min(now - last, 2 * step);
      seen = begun;
      last = now;
      if (spent >= this.#timeout) this.#lose('hung', '');
    }, step);
  }

  #unwatch(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  #lose(why: Lost['why'], message: string): void {
    const at = Atomics.load(this.#begun, 0) - this.#before - 1;
    void this.stop();
    this.#end({ at, why, message });
  }

  #end(outcome: Part | Lost): void {
    this.#unwatch();
    const settle = this.#settle;
    this.#settle = null;
    settle?.(outcome);
  }
}
