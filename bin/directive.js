#!/usr/bin/env node
// Answers --version by itself; everything else is in the bundle.
const { readFileSync, writeSync } = require('node:fs');
const { join } = require('node:path');

const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
const [first, ...rest] = process.argv.slice(2);

if ((first === '--version' || first === '-V') && rest.length === 0) {
  try {
    writeSync(1, `${version}\n`);
  } catch (error) {
    if (error.code !== 'EPIPE') process.exitCode = 3;
  }
} else {
  start();
}

function start() {
  const { load } = require('./load.js');
  let bundle;
  try {
    bundle = load('cli.cjs');
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'MODULE_NOT_FOUND') throw error;
    writeSync(2, 'directive: is not built yet; run: npm run build\n');
    process.exitCode = 3;
    return;
  }
  bundle.start(version);
}
