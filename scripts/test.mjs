// npm test: every check there is, on a machine with nothing but Node. The last line says `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT, run, runTool } from './bootstrap.mjs';
import { ensureBrowser } from './browser.mjs';
import { CONTENT_SETTING } from './build/content-folder.mjs';
import { ensurePrograms } from './debian.mjs';
import { serve } from './host/serve.mjs';
import { skippedTests } from './skipped-tests.mjs';

const REPORTS = join(ROOT, 'reports');
const TYPE_PROJECTS = ['tsconfig.json', 'tsconfig.domain.json', 'tsconfig.sw.json', 'tsconfig.node.json'];

// Without a terminal its colours would end up as signs in the log.
const lint = () =>
  runTool('@biomejs/biome', ['ci', '--error-on-warnings', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.']);

/** @param {string} name */
const report = (name) => JSON.parse(readFileSync(join(REPORTS, name), 'utf8'));

/** @param {string} script @param {readonly string[]} args */
const runScript = (script, ...args) => run(process.execPath, ['scripts/run-ts.mjs', `scripts/${script}`, ...args]);

function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=reports/vitest.json'];
  return runTool('vitest', ['run', '--coverage', ...reporters]);
}

function builds() {
  // The second build stands for the next version in the test of updates.
  const next = ['build', '--outDir', 'dist-next', '--logLevel', 'warn'];
  return runTool('vite', ['build']) && runTool('vite', next, { APP_VERSION: 'next' });
}

async function browserTests() {
  const { port, close } = await serve({ folder: join(ROOT, 'dist'), port: 0 });
  await close();
  // The rest of them runs at night: npm run nightly.
  return runTool('@playwright/test', ['test'], { E2E_PORT: String(port), SHORT: '1' });
}

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {readonly { name: string, check: () => boolean | Promise<boolean>, count?: () => Count }[]} */
const STEPS = [
  { name: 'lint and format', check: lint },
  { name: 'types', check: () => TYPE_PROJECTS.every((project) => runTool('typescript', ['-p', project])) },
  { name: 'layers', check: () => runScript('rules/layers.ts') },
  {
    name: 'content',
    check: () => runScript('check/check-content.ts') && runScript('check/check-language.ts'),
  },
  { name: 'unused code', check: () => runTool('knip', []) },
  {
    name: 'unit and content tests',
    check: unitTests,
    count: () => {
      const { numPassedTests, numFailedTests } = report('vitest.json');
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  { name: 'build', check: builds },
  { name: 'the same build elsewhere', check: () => run(process.execPath, ['scripts/proof/build/prove-build.mjs']) },
  { name: 'for the promised browsers', check: () => runScript('check/check-engines.ts', 'dist') },
  { name: 'sizes', check: () => runScript('check/check-sizes.ts', 'dist') },
  { name: 'a browser to test in', check: ensureBrowser },
  { name: 'programs of the machine', check: ensurePrograms },
  {
    name: 'browser tests',
    check: browserTests,
    count: () => {
      const { expected, flaky, unexpected } = report('playwright.json').stats;
      return { passed: expected + flaky, failed: unexpected };
    },
  },
  {
    name: 'proof of privacy',
    check: () => runScript('proof/privacy/prove-privacy.ts', '--pairs', '25'),
    count: () => report('privacy.json'),
  },
];

/**
 * @param {boolean} ok
 * @param {() => Count} [count]
 * @returns {Count} at least one failure when the step failed, also when its tool broke before it could report
 */
function countStep(ok, count) {
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const { passed, failed } = count();
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    // No report was written, which is a failure in itself: a run without tests proves nothing.
    return { passed: 0, failed: 1 };
  }
}

async function runSteps() {
  const total = { passed: 0, failed: 0 };
  for (const { name, check, count } of STEPS) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const { passed, failed } = countStep(await check(), count);
    total.passed += passed;
    total.failed += failed;
    console.log(`   ${failed === 0 ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
    if (failed > 0) {
      console.error(`\n"${name}" failed, so the steps after it did not run. The lines above say what is wrong.`);
      break;
    }
  }
  return total;
}

// The tests judge the regions of the checkout. Those of a deployment: npm run check-catalogue.
delete process.env[CONTENT_SETTING];
ensureNode();
ensureDependencies();
// A report of an earlier run must not pass for one of this run.
rmSync(REPORTS, { recursive: true, force: true });
const { passed, failed } = await runSteps();
for (const { name, why } of skippedTests(REPORTS)) console.log(`   skipped: ${name} (${why})`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
