import { defineConfig } from 'vitest/config';
import { latinClasses } from './scripts/latin-classes.ts';

export default defineConfig({
  plugins: [latinClasses()],
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 30_000,
    // The second is what .ci/run counts from.
    reporters: ['default', ['json', { outputFile: '.cache/tests.json' }]],
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
});
