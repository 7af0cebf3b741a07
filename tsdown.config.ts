import { defineConfig, type UserConfig } from 'tsdown';
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
  { ...shared, entry: { cli: 'src/cli/start.ts' }, dts: false, clean: false },
]);
