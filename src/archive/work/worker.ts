/** The thread that does the work. What it begins it says first, so that a thread that stands still is known by its document. */
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { makeServer } from './serve.ts';
import type { Answer, Chunk, Settings } from './task.ts';

// For one document the command line has V8 optimise late (bin/load.js); a thread has many.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=67584');

const settings = workerData as Settings;
const begun = new Int32Array(settings.begun);
const serve = makeServer(settings, () => Atomics.add(begun, 0, 1));

parentPort?.on('message', ({ id, items }: Chunk) => {
  const { results, data } = serve(items);
  const answer: Answer = { id, results, data };
  parentPort?.postMessage(answer, [data.buffer as ArrayBuffer]);
});
