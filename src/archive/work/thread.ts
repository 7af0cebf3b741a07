/** A thread: quick to start and to talk to. One native call that needs much memory can end the whole process. */
import { Worker } from 'node:worker_threads';
import { type Hand, type Limits, type Lost, scriptOf, watch, YOUNG } from './hand.ts';
import { type Answer, type Chunk, LARGE, type Part, type Settings, type Shared } from './task.ts';

export class Thread implements Hand {
  readonly #worker: Worker;
  readonly #begun: Int32Array;
  readonly #timeout: number;
  /** Count of begun items when the chunk was given. */
  #before = 0;
  #settle: ((answer: Part | Lost) => void) | null = null;
  #unwatch = () => {};
  alive = true;

  constructor(settings: Shared, { timeout, memory }: Limits) {
    const begun = new SharedArrayBuffer(4);
    this.#begun = new Int32Array(begun);
    this.#timeout = timeout;
    this.#worker = new Worker(scriptOf('worker.cjs'), {
      workerData: { ...settings, begun, large: LARGE } satisfies Settings,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    });
    this.#worker.on('message', (answer: Answer) => this.#end(answer));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#lose(memory ? 'memory' : 'crash', error.message);
    });
    this.#worker.on('exit', (code) => this.#lose('crash', `the thread ended with ${code}`));
  }

  run(chunk: Chunk): Promise<Part | Lost> {
    this.#before = this.#count();
    return new Promise((settle) => {
      this.#settle = settle;
      this.#unwatch = watch(
        this.#timeout,
        () => this.#count(),
        () => this.#lose('hung', ''),
      );
      this.#worker.postMessage(chunk);
    });
  }

  stop(): Promise<unknown> {
    this.alive = false;
    this.#unwatch();
    return this.#worker.terminate();
  }

  #count(): number {
    return Atomics.load(this.#begun, 0);
  }

  #lose(why: Lost['why'], message: string): void {
    const at = this.#count() - this.#before - 1;
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
