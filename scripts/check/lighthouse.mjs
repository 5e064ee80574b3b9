// npm run lighthouse: measures the built app as a mid-range phone would show it; fails below the thresholds.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { ROOT } from '../bootstrap.mjs';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { serve } from '../host/serve.mjs';

/** @type {Readonly<Record<string, number>>} lowest score per category, out of 100 */
const THRESHOLDS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
const METRICS = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
];
const DEBUGGING_PORT = 9333;

async function measure() {
  const server = await serve({ folder: join(ROOT, 'dist'), port: 0 });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [`--remote-debugging-port=${DEBUGGING_PORT}`, ...BROWSER_ARGS],
  });
  try {
    const categories = Object.keys(THRESHOLDS);
    const flags = { port: DEBUGGING_PORT, logLevel: /** @type {const} */ ('error'), onlyCategories: categories };
    const result = await lighthouse(server.url, flags);
    if (!result) throw new Error('Lighthouse gave no result.');
    const { runtimeError, categories: found } = result.lhr;
    // A page that was never painted has no score; that is a failed measurement, not a slow page.
    const unmeasured = Object.values(found).find(({ score }) => score === null);
    if (runtimeError || unmeasured) throw new Error(runtimeError?.message ?? `No score for ${unmeasured?.id}.`);
    return result.lhr;
  } finally {
    await browser.close();
    await server.close();
  }
}

const { categories, audits } = await measure().catch((error) => {
  console.log(`     ${error.message} Measured once more.`);
  return measure();
});
mkdirSync(join(ROOT, 'reports'), { recursive: true });
writeFileSync(join(ROOT, 'reports', 'lighthouse.json'), JSON.stringify({ categories, audits }, null, 1));

for (const [id, threshold] of Object.entries(THRESHOLDS)) {
  const score = Math.round((categories[id]?.score ?? 0) * 100);
  if (score < threshold) process.exitCode = 1;
  console.log(`${score < threshold ? 'FAIL' : 'ok  '} ${id} ${score} (at least ${threshold})`);
}
for (const id of METRICS) console.log(`     ${id} ${audits[id]?.displayValue ?? '?'}`);
for (const { id, score, scoreDisplayMode } of Object.values(audits)) {
  if (scoreDisplayMode !== 'informative' && score !== null && score < 0.9)
    console.log(`     below 0.9: ${id} ${score}`);
}
