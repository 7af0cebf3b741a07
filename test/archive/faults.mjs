/**
 * Loaded before everything else in every thread (NODE_OPTIONS=--import): a document whose name says
 * so hangs, throws, fills the memory of its thread or ends it as it is opened.
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

if (!isMainThread) {
  const open = fs.openSync;
  fs.openSync = (path, ...rest) => {
    const [, name] = /-(hang|throw|memory|exit)\.txt$/.exec(String(path)) ?? [];
    if (name !== undefined) FAULTS[name]();
    return open(path, ...rest);
  };
  syncBuiltinESMExports();
}
