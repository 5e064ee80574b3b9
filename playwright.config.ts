import { defineConfig } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';

// Not the port of `npm start`, which may be running; `npm test` gives one that is free.
const PORT = Number(process.env['E2E_PORT'] ?? 4273);
const executablePath = findBrowser();
/** Where a wide screen makes a difference. What does not depend on the screen runs once, and some set their own. */
const WIDE = /\/(first-words|region-map|screens|self-check)\.spec/;
/** Faults put in one by one, every screen of the kiosk, and every question on small screens: these, and wide screens, wait for the night (`npm run nightly`), so that `npm test` stays short. */
const LONG =
  /\/(bad-deploys|every-language|full-device|hostile|interrupted|kill-switch|kiosk-published|kiosk-screens|kiosk-sessions|other-hands|press-every-button|published-faults|question-fit|ring-contrast|second-engine|storage-faults|transcripts|two-tabs)\.spec/;
const isShort = process.env['SHORT'] !== undefined;
/** Whole journeys and walks over many screens. */
const JOURNEYS =
  /\/(afternoon|every-language|facets|fit|easy|goals|hostile|journey|kill-switch|bad-deploys|published-faults|moments|pseudo|press-every-button|ring-contrast|screens|second-engine|take-home|transcripts|kiosk-[\w-]+)\.spec/;
/**
 * Longest run of a test, in milliseconds: some four times what it takes alone on two slow cores, so that a busy machine
 * does not make it fail. What hangs is found by the time limit of `expect`.
 */
const LIMITS = { ordinary: 120_000, journey: 360_000, expect: 20_000 };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const ignored = (...more: RegExp[]): RegExp[] => (isShort ? [LONG, ...more] : more);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  expect: { timeout: LIMITS.expect },
  // Chromium itself fails to open a page once in some hundred times on a busy machine; a second failure is ours.
  retries: process.env['CI'] || isShort ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: 'reports/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    // A trace of every test takes a fifth of the time: where a failed test is tried again, that is early enough.
    trace: process.env['CI'] || isShort ? 'on-first-retry' : 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS },
  },
  projects: [
    { name: 'phone', testIgnore: ignored(JOURNEYS), timeout: LIMITS.ordinary, use: PHONE },
    { name: 'journeys', testMatch: JOURNEYS, testIgnore: ignored(), timeout: LIMITS.journey, use: PHONE },
    ...(isShort
      ? []
      : [
          {
            name: 'desktop',
            testMatch: WIDE,
            timeout: LIMITS.journey,
            use: { viewport: { width: 1280, height: 800 } },
          },
        ]),
  ],
  webServer: {
    command: `node scripts/host/serve.mjs dist ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
