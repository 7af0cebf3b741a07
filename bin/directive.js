#!/usr/bin/env node
// Answers --version by itself; everything else is in the bundle, compiled once where Node can keep it.
import { readFileSync, writeSync } from 'node:fs';
import module from 'node:module';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const [first, ...rest] = process.argv.slice(2);

if ((first === '--version' || first === '-V') && rest.length === 0) {
  try {
    writeSync(1, `${version}\n`);
  } catch (error) {
    if (error.code !== 'EPIPE') process.exitCode = 3;
  }
} else {
  module.enableCompileCache?.();
  const bundle = new URL('../dist/cli.js', import.meta.url);
  try {
    const { start } = await import(bundle.href);
    await start(version);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    writeSync(2, 'directive: is not built yet; run: npm run build\n');
    process.exitCode = 3;
  }
}
