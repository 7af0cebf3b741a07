/**
 * Loaded before everything else in every thread (NODE_OPTIONS=--import): a document whose name says
 * so hangs, throws, fills the memory of its thread or ends it as it is opened; one named "-apart" first
 * does so in the process for what is large.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const FAULTS = {
  hang() {
    for (;;);
  },
  throw() {
    throw new TypeError('a made-up fault');
  },
  memory() {
    const all = [];
    for (;;) all.push(new Array(1000).fill(all.length));
  },
  exit() {
    process.exit(7);
  },
};

// The process for what is large opens documents in its main thread.
if (!isMainThread || process.send !== undefined) {
  const open = fs.openSync;
  fs.openSync = (path, ...rest) => {
    const [, name] = /-(hang|throw|memory|exit)\.txt$/.exec(String(path)) ?? [];
    const here = isMainThread || !String(path).includes('-apart-');
    if (name !== undefined && here) FAULTS[name]();
    return open(path, ...rest);
  };
  syncBuiltinESMExports();
}
