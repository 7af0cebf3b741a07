import { defineConfig, type UserConfig } from 'tsdown';

const shared = {
  format: 'esm',
  fixedExtension: false,
  platform: 'node',
  target: 'node20',
  sourcemap: false,
  minify: false,
  // Everything is bundled: few files start faster, and the package needs nothing at run time.
  deps: { alwaysBundle: [/./] },
} satisfies UserConfig;

export default defineConfig([
  { ...shared, entry: { index: 'src/index.ts' }, dts: true, clean: true },
]);
