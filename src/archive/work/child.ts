/** The process that works on what is large: the counterpart of `apart.ts`. */
import { Worker } from 'node:worker_threads';
import { makeServer } from './serve.ts';
import type { Answer, Chunk, Item, Part, Shared } from './task.ts';

let serve: ((items: readonly Item[]) => Part) | null = null;

process.on('message', (message: Shared | Chunk) => {
  if ('items' in message) {
    const { results, data } = serve?.(message.items) ?? { results: [], data: new Uint8Array() };
    process.send?.({ id: message.id, results, data } satisfies Answer);
  } else serve = makeServer({ ...message, large: null }, () => process.send?.('begun'));
});

// A terminal's Ctrl-C goes to all: the one who started this process decides when it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});

/** Ends this process when the other one has ended, also while a document keeps it busy. */
const ORPHAN = `
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGKILL'), 500);
`;
new Worker(ORPHAN, { eval: true, stdout: false }).unref();
process.on('disconnect', () => process.exit());
