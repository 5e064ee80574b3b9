import { defineConfig } from 'vitest/config';
import { checkCardsPlugin } from './scripts/check-cards-plugin.ts';

export default defineConfig({
  plugins: [checkCardsPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts', 'tests/search/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    setupFiles: ['tests/support/fail-on-console.ts'],
    env: { TZ: 'Europe/Amsterdam' },
  },
});
