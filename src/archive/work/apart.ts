/**
 * A process for what is large. A thread's limit of memory is kept by V8 between its steps: a single step that needs
 * much more at once (parsing a line of 30 MB, making one string of a text of 30 MB) ends the whole process with
 * "FATAL ERROR: Reached heap limit". Here that costs the one document.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Hand, type Limits, type Lost, scriptOf, watch, YOUNG } from './hand.ts';
import type { Answer, Chunk, Part, Shared } from './task.ts';

/** How V8, or a system that has no more memory, ends a process. */
const BY_MEMORY: readonly unknown[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL', 134];

export class Apart implements Hand {
  readonly #child: ChildProcess;
  readonly #timeout: number;
  readonly #ended: Promise<unknown>;
  #begun = 0;
  #before = 0;
  #settle: ((answer: Part | Lost) => void) | null = null;
  #unwatch = () => {};
  alive = true;

  constructor(settings: Shared, { timeout, memory }: Limits) {
    this.#timeout = timeout;
    // What V8 says when it ends is told in our own words.
    this.#child = fork(fileURLToPath(scriptOf('apart.cjs')), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${memory}`, `--max-semi-space-size=${YOUNG}`],
    });
    this.#ended = new Promise((end) => this.#child.once('close', end));
    this.#child.on('message', (answer: Answer | 'begun') => {
      if (answer === 'begun') this.#begun++;
      else this.#end(answer);
    });
    this.#child.on('error', ({ message }) => this.#lose('crash', message));
    this.#child.on('exit', (code, signal) => {
      const memory = BY_MEMORY.includes(signal ?? code);
      this.#lose(memory ? 'memory' : 'crash', `the process ended with ${signal ?? code}`);
    });
    // What shared memory holds has been looked up before.
    this.#child.send({ ...settings, known: null } satisfies Shared);
  }

  run(chunk: Chunk): Promise<Part | Lost> {
    this.#before = this.#begun;
    return new Promise((settle) => {
      this.#settle = settle;
      this.#unwatch = watch(
        this.#timeout,
        () => this.#begun,
        () => this.#lose('hung', ''),
      );
      this.#child.send(chunk, (error) => {
        if (error !== null) this.#lose('crash', error.message);
      });
    });
  }

  stop(): Promise<unknown> {
    this.alive = false;
    this.#unwatch();
    this.#child.kill('SIGKILL');
    return this.#ended;
  }

  #lose(why: Lost['why'], message: string): void {
    const at = this.#begun - this.#before - 1;
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
