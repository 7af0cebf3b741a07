import { defineConfig, type UserConfig } from 'tsdown';
import { asciiOnly } from './scripts/ascii-only.ts';
import { latinClasses } from './scripts/latin-classes.ts';

const shared = {
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  target: 'node20',
  minify: false,
  hash: false,
  plugins: [latinClasses()],
  // Everything is bundled: few files start faster, and the package needs nothing at run time.
  deps: { alwaysBundle: [/./], onlyBundle: false },
} satisfies UserConfig;

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts' },
    dts: true,
    copy: ['src/record/schema.json'],
  },
  {
    ...shared,
    entry: {
      cli: 'src/cli/start.ts',
      worker: 'src/archive/work/worker.ts',
      apart: 'src/archive/work/child.ts',
    },
    // CommonJS: Node starts it faster, and what V8 compiled of it can be kept (bin/load.js).
    format: 'cjs',
    // Comments and unused code cost start-up; names stay, for reports of crashes.
    minify: { compress: true, mangle: false, codegen: true },
    dts: false,
    clean: false,
    plugins: [latinClasses(), asciiOnly()],
    outputOptions: {
      // What `extract` of a file needs is few files: each more costs a millisecond.
      codeSplitting: {
        groups: [
          {
            name: 'start',
            test: /src\/cli\/(main|quick|command|context|files|(?:batch|input)-options)\.ts|archive\/(failure|columns|input\/read-file)|commands\/|visible/,
          },
          {
            name: 'engine',
            test: /src\/(text|vocabulary|read|normalise|segment|extract|resolve)\b|cli\/input\.ts|render\/json/,
          },
        ],
      },
    },
  },
]);
