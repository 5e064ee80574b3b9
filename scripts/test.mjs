// npm test: every check there is, on a machine with nothing but Node. The last line says `N passed, N failed`.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT, tool } from './bootstrap.mjs';
import { CONTENT_SETTING } from './build/content-folder.mjs';
import { serve } from './host/serve.mjs';
import { runSteps } from './run-steps.mjs';
import { skippedTests } from './skipped-tests.mjs';

const REPORTS = join(ROOT, 'reports');
const TYPE_PROJECTS = ['tsconfig.json', 'tsconfig.domain.json', 'tsconfig.sw.json', 'tsconfig.node.json'];
// Without a terminal its colours would end up as signs in the log.
const PLAIN = process.stdout.isTTY ? [] : ['--colors=off'];
const UNIT_REPORTERS = ['--reporter=default', '--reporter=json', '--outputFile.json=reports/vitest.json'];

/** @param {string} name */
const report = (name) => JSON.parse(readFileSync(join(REPORTS, name), 'utf8'));

/** @param {readonly string[]} args @returns {import('./bootstrap.mjs').Command} */
const node = (...args) => ({ command: process.execPath, args });

/** @param {string} file @param {readonly string[]} args */
const script = (file, ...args) => node('scripts/run-ts.mjs', `scripts/${file}`, ...args);

async function freePort() {
  const { port, close } = await serve({ folder: join(ROOT, 'dist'), port: 0 });
  await close();
  return port;
}

const unitTests = () => ({
  name: 'unit and content tests',
  commands: [tool('vitest', ['run', '--coverage', ...UNIT_REPORTERS])],
  count: () => {
    const { numPassedTests, numFailedTests } = report('vitest.json');
    return { passed: numPassedTests, failed: numFailedTests };
  },
});

const browserTests = () => ({
  name: 'browser tests',
  // The rest of them runs at night: npm run nightly.
  commands: async () => [tool('@playwright/test', ['test'], { E2E_PORT: String(await freePort()), SHORT: '1' })],
  count: () => {
    const { expected, flaky, unexpected } = report('playwright.json').stats;
    return { passed: expected + flaky, failed: unexpected };
  },
});

/**
 * The steps of a group run side by side; the longest comes first.
 * @returns {readonly (readonly import('./run-steps.mjs').Step[])[]}
 */
const groups = () => [
  [
    { name: 'a browser and programs of the machine', commands: [node('scripts/ready-machine.mjs')] },
    { name: 'types', commands: TYPE_PROJECTS.map((project) => tool('typescript', ['-p', project])) },
    { name: 'unused code', commands: [tool('knip', [])] },
    { name: 'content', commands: [script('check/check-content.ts'), script('check/check-language.ts')] },
    { name: 'lint and format', commands: [tool('@biomejs/biome', ['ci', '--error-on-warnings', ...PLAIN, '.'])] },
    { name: 'layers', commands: [script('rules/layers.ts')] },
  ],
  [unitTests()],
  [
    { name: 'build', commands: [tool('vite', ['build'])] },
    {
      // It stands for the next version in the test of updates.
      name: 'build of another version',
      commands: [tool('vite', ['build', '--outDir', 'dist-next', '--logLevel', 'warn'], { APP_VERSION: 'next' })],
    },
  ],
  [
    { name: 'the same build elsewhere', commands: [node('scripts/proof/build/prove-build.mjs', '--built')] },
    { name: 'for the promised browsers', commands: [script('check/check-engines.ts', 'dist')] },
    { name: 'sizes', commands: [script('check/check-sizes.ts', 'dist')] },
  ],
  [browserTests()],
  [
    {
      name: 'proof of privacy',
      commands: [script('proof/privacy/prove-privacy.ts', '--pairs', '12')],
      count: () => report('privacy.json'),
    },
    {
      name: 'other engines',
      commands: [node('scripts/run-ts.mjs', 'tests/engines/prove-engines.ts', '--short')],
      count: () => report('engines.json'),
    },
  ],
];

// The tests judge the regions of the checkout. Those of a deployment: npm run check-catalogue.
delete process.env[CONTENT_SETTING];
ensureNode();
ensureDependencies();
// A report of an earlier run must not pass for one of this run.
rmSync(REPORTS, { recursive: true, force: true });
const { passed, failed, failedSteps } = await runSteps(groups());
for (const { name, why } of skippedTests(REPORTS)) console.log(`   skipped: ${name} (${why})`);
for (const name of failedSteps) console.error(`   FAILED: ${name}. The lines after its name say what is wrong.`);
if (failed > 0) console.error('   The steps after that did not run.');
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
