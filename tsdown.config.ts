import { defineConfig, type UserConfig } from 'tsdown';
import { latinClasses } from './scripts/latin-classes.ts';

/** commander can start programs as subcommands; we have none, and loading child_process costs 4 ms. */
const withoutChildProcess = {
  name: 'without-child-process',
  resolveId: (id: string) => (id === 'node:child_process' ? '\0no-child-process' : null),
  load: (id: string) => (id === '\0no-child-process' ? 'export default {};' : null),
};

const shared = {
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  target: 'node20',
  minify: false,
  hash: false,
  plugins: [latinClasses(), withoutChildProcess],
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
  { ...shared, entry: { cli: 'src/cli/start.ts' }, dts: false, clean: false },
]);
