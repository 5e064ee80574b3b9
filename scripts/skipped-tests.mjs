import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ readonly name: string, readonly why: string }} Skipped */

/** @param {string} path @returns {any} what the report holds; undefined when it was not written */
const readReport = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** @param {any} suite @returns {any[]} the tests of a suite of Playwright and of those inside it */
const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];

/** @param {any} spec @returns {readonly Skipped[]} */
const skippedIn = ({ title, file, tests }) =>
  tests
    .filter((/** @type {any} */ { status }) => status === 'skipped')
    .map((/** @type {any} */ { annotations }) => ({
      name: `${file}: ${title}`,
      why: annotations.find((/** @type {any} */ { type }) => type === 'skip')?.description ?? 'no reason given',
    }));

/** @param {any} file @returns {readonly Skipped[]} */
const pendingIn = ({ name, assertionResults }) =>
  assertionResults
    .filter((/** @type {any} */ { status }) => status === 'pending' || status === 'skipped')
    .map((/** @type {any} */ { title }) => ({
      name: `${name.split('/tests/').pop()}: ${title}`,
      why: 'skipped in its file',
    }));

/**
 * The tests that a run left out, with the reason that each gives.
 * @param {string} reports the folder with `vitest.json`, `playwright.json`, `privacy.json` and `engines.json`, as far as they were written
 * @returns {readonly Skipped[]}
 */
export function skippedTests(reports) {
  const unit = readReport(join(reports, 'vitest.json'));
  const browser = readReport(join(reports, 'playwright.json'));
  return [
    ...(unit?.testResults ?? []).flatMap(pendingIn),
    ...(browser?.suites ?? []).flatMap(specsOf).flatMap(skippedIn),
    ...['privacy.json', 'engines.json'].flatMap((name) => readReport(join(reports, name))?.skipped ?? []),
  ];
}
