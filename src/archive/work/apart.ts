/**
 * A process for what is large. A thread's limit of memory is kept by V8 between its steps: a single step that needs
 * much more at once (parsing a line of 30 MB, making one string of a text of 30 MB) ends the whole process with
 * "FATAL ERROR: Reached heap limit". Here that costs the one document.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Hand, type Limits, scriptOf, YOUNG } from './hand.ts';
import type { Answer, Chunk, Shared } from './task.ts';

/** How V8, or a system that has no more memory, ends a process. */
const BY_MEMORY: readonly unknown[] = ['SIGABRT', 'SIGTRAP', 'SIGILL', 'SIGKILL', 134];

export class Apart extends Hand {
  readonly #child: ChildProcess;
  readonly #ended: Promise<unknown>;
  #begun = 0;

  constructor(settings: Shared, { timeout, memory }: Limits) {
    super(timeout);
    // What V8 says when it ends is told in our own words.
    this.#child = fork(fileURLToPath(scriptOf('apart.cjs')), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [`--max-old-space-size=${memory}`, `--max-semi-space-size=${YOUNG}`],
    });
    this.#ended = new Promise((end) => this.#child.once('close', end));
    this.#child.on('message', (answer: Answer | 'begun') => {
      if (answer === 'begun') this.#begun++;
      else this.end(answer);
    });
    this.#child.on('error', ({ message }) => this.lose('crash', message));
    this.#child.on('exit', (code, signal) => {
      const memory = BY_MEMORY.includes(signal ?? code);
      this.lose(memory ? 'memory' : 'crash', `the process ended with ${signal ?? code}`);
    });
    // What shared memory holds has been looked up before.
    this.#child.send({ ...settings, known: null } satisfies Shared);
  }

  protected begun(): number {
    return this.#begun;
  }

  protected send(chunk: Chunk): void {
    this.#child.send(chunk, (error) => {
      if (error !== null) this.lose('crash', error.message);
    });
  }

  protected kill(): Promise<unknown> {
    this.#child.kill('SIGKILL');
    return this.#ended;
  }
}
