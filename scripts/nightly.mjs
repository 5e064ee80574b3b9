// npm run nightly: the long proofs, one after the other, on a machine where `npm test` has passed. The last line counts.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT, run } from './bootstrap.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensurePrograms } from './debian.mjs';
import { skippedTests } from './skipped-tests.mjs';

/** What runs, in order of how much it would hurt if it were no longer true. */
const PROOFS = [
  ['e2e'],
  ['prove:privacy', '--', '--pairs', '500'],
  ['prove:kiosk', '--', '--sessions', '50'],
  ['prove:kiosk-faults'],
  ['prove:kiosk-keys'],
  ['prove:kiosk-voice'],
  ['prove:build'],
  ['prove:engines'],
  ['bench:search'],
  ['bench:search-speed'],
  ['lighthouse'],
];

const REPORTS = join(ROOT, 'reports');

ensureNode();
ensureDependencies();
// A report of an earlier run must not pass for one of this run.
rmSync(REPORTS, { recursive: true, force: true });
ensurePrograms();
const isReady =
  (await ensureBrowser()) &&
  run('npm', ['run', 'build']) &&
  run('npm', ['run', 'build', '--', '--outDir', 'dist-next'], { APP_VERSION: 'next' });
/** @type {string[]} */
const failed = [];
for (const [name = '', ...args] of isReady ? PROOFS : []) {
  const start = performance.now();
  const ok = run('npm', ['run', name, ...args]);
  if (!ok) failed.push(name);
  console.log(`   ${ok ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(0)} s)\n`);
}
for (const { name, why } of skippedTests(REPORTS)) console.log(`   skipped: ${name} (${why})`);
const passed = isReady ? PROOFS.length - failed.length : 0;
console.log(
  `${passed} passed, ${isReady ? failed.length : 1} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`,
);
process.exitCode = isReady && failed.length === 0 ? 0 : 1;
