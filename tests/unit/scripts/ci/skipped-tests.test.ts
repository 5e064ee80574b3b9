import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { skippedTests } from '../../../../scripts/skipped-tests.mjs';

let reports = '';

beforeEach(() => {
  reports = mkdtempSync(join(tmpdir(), 'reports-'));
});
afterEach(() => rmSync(reports, { recursive: true }));

const write = (name: string, report: object) => writeFileSync(join(reports, name), JSON.stringify(report));

test('a run that wrote no report left nothing out that is known', () => expect(skippedTests(reports)).toEqual([]));

test('each kind of test says what it left out, and why', () => {
  const pending = { title: 'later', status: 'pending' };
  write('vitest.json', {
    testResults: [{ name: '/x/tests/unit/a.test.ts', assertionResults: [pending, { title: 'b', status: 'passed' }] }],
  });
  const skip = { type: 'skip', description: 'nginx is not on this machine' };
  const spec = { title: 'nginx', file: 'hosts.spec.ts', tests: [{ status: 'skipped', annotations: [skip] }] };
  write('playwright.json', { suites: [{ suites: [{ specs: [spec] }] }] });
  write('privacy.json', { passed: 1, failed: 0, skipped: [{ name: 'a whole browser', why: 'there is none' }] });
  expect(skippedTests(reports)).toEqual([
    { name: 'unit/a.test.ts: later', why: 'skipped in its file' },
    { name: 'hosts.spec.ts: nginx', why: 'nginx is not on this machine' },
    { name: 'a whole browser', why: 'there is none' },
  ]);
});
