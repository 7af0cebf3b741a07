/** A thread: quick to start and to talk to. One native call that needs much memory can end the whole process. */
import { Worker } from 'node:worker_threads';
import { Hand, type Limits, scriptOf, YOUNG } from './hand.ts';
import { type Answer, type Chunk, LARGE, type Settings, type Shared } from './task.ts';

export class Thread extends Hand {
  readonly #worker: Worker;
  readonly #begun: Int32Array;

  constructor(settings: Shared, { timeout, memory }: Limits) {
    super(timeout);
    const begun = new SharedArrayBuffer(4);
    this.#begun = new Int32Array(begun);
    this.#worker = new Worker(scriptOf('worker.cjs'), {
      workerData: { ...settings, begun, large: LARGE } satisfies Settings,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: YOUNG },
    });
    this.#worker.on('message', (answer: Answer) => this.end(answer));
    this.#worker.on('error', (error: NodeJS.ErrnoException) => {
      const memory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.lose(memory ? 'memory' : 'crash', error.message);
    });
    this.#worker.on('exit', (code) => this.lose('crash', `the thread ended with ${code}`));
  }

  protected begun(): number {
    return Atomics.load(this.#begun, 0);
  }

  protected send(chunk: Chunk): void {
    this.#worker.postMessage(chunk);
  }

  protected kill(): Promise<unknown> {
    return this.#worker.terminate();
  }
}
