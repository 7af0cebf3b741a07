import { defineConfig } from 'tsdown';
import { latinClasses } from './scripts/latin-classes.ts';

/** Tools of the project: Node 20 runs no TypeScript by itself. Nothing of this is published. */
export default defineConfig({
  entry: {
    eval: 'scripts/eval/main.ts',
    regexes: 'scripts/lint/regexes.ts',
    startup: 'scripts/bench/startup.ts',
    archive: 'scripts/bench/archive.ts',
    growth: 'scripts/bench/growth.ts',
    mutants: 'scripts/bench/mutants.ts',
  },
  outDir: '.cache/scripts',
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  target: 'node20',
  hash: false,
  dts: false,
  logLevel: 'silent',
  deps: { neverBundle: ['typescript', 'recheck'] },
  plugins: [latinClasses()],
});
