import { defineConfig } from 'vitest/config';
import { checkCardsPlugin } from './scripts/build/check-cards-plugin.ts';
import { contentPlugin } from './scripts/build/content/content-plugin.ts';

export default defineConfig({
  plugins: [checkCardsPlugin(), contentPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts', 'tests/search/**/*.test.ts'],
    environment: 'node',
    // Files of one process share its modules: reading them anew for each took as long as the tests.
    isolate: false,
    // Left alone, it keeps one core free: on a machine of two that is half of them.
    maxWorkers: '100%',
    restoreMocks: true,
    // Some tests start a script of their own, which takes a minute on a machine that is busy with other things.
    testTimeout: 180_000,
    setupFiles: [
      'tests/support/fail-on-console.ts',
      'tests/support/open-content.ts',
      'tests/support/unstub-globals.ts',
    ],
    env: { TZ: 'Europe/Amsterdam' },
    coverage: {
      provider: 'v8',
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'reports/coverage',
      include: ['src/{shared,questionnaires,resources,storage}/**/*.ts'],
      // What cannot be reached at all is not written; below 100 are guards that types demand, and what was built on rules of
      // the catalogue and search by phrases and waits for tests of its own. These figures only go up.
      thresholds: {
        'src/questionnaires/**': { branches: 98, functions: 99, lines: 99 },
        'src/{resources,storage,shared}/**': { branches: 92, functions: 97, lines: 98 },
      },
    },
  },
});
