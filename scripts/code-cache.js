/**
 * The last step of `npm run build`: runs the bundle on a fixture and keeps beside each of its files
 * what V8 compiled (see bin/load.js). Node 22 and later keep it by themselves.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { load, scripts } = createRequire(import.meta.url)('../bin/load.js');

const silent = { write: () => {}, terminal: () => ({ isTty: false, columns: null }) };
process.argv = [process.argv[0], 'directive', 'extract', 'fixtures/chi-thi-2026.md'];
const { main, readFile } = load('cli.cjs');
await main({
  args: process.argv.slice(2),
  env: {},
  stdout: silent,
  stderr: silent,
  readStdin: async () => new Uint8Array(),
  readFile,
  version: '',
});
for (const [path, script] of scripts) {
  rmSync(`${path}.cache`, { force: true });
  writeFileSync(`${path}.cache`, script.createCachedData());
}
