import { defineConfig, type UserConfig } from 'tsdown';
import { latinClasses } from './scripts/latin-classes.ts';

/**
 * What commander requires of Node, as modules of the bundle: a `require` left in it would make every
 * start load Node's CommonJS loader. It can start programs as subcommands; we have none.
 */
const BUILTINS: Readonly<Record<string, string>> = {
  'node:child_process': 'module.exports = {};',
  'node:events': `export { EventEmitter } from 'node:events';`,
  'node:fs': `export { existsSync, realpathSync } from 'node:fs';`,
  'node:path': `export { basename, dirname, extname, isAbsolute, resolve } from 'node:path';`,
  'node:process': 'module.exports = globalThis.process;',
};

const withoutRequire = {
  name: 'without-require',
  resolveId(id: string, importer: string | undefined): string | null {
    return id in BUILTINS && importer?.includes('/commander/') ? `\0${id}` : null;
  },
  load: (id: string) => BUILTINS[id.slice(1)] ?? null,
};

const shared = {
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  target: 'node20',
  minify: false,
  hash: false,
  plugins: [latinClasses(), withoutRequire],
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
    entry: { cli: 'src/cli/start.ts' },
    dts: false,
    clean: false,
    outputOptions: {
      // What `extract` of a file needs is two files: each more costs a millisecond to find and link.
      codeSplitting: {
        groups: [
          {
            name: 'start',
            test: /src\/cli\/(start|main|quick|command|context|files)\.ts|commands\/|visible/,
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
