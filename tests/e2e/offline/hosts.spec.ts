import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// No page is opened here: what a server sends is asked for directly.
import { expect, test } from '@playwright/test';
import { verifyDeployment } from '../../../scripts/host/verify-deployment.mjs';
import { gradeOf } from '../../support/observatory.ts';
import { freePort, isInstalled, WEB_SERVERS } from '../../support/web-servers.ts';

async function gradeAt(url: string) {
  const response = await fetch(url);
  return gradeOf(Object.fromEntries(response.headers), await response.text());
}

const loggedIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.log'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

test('our own server sends every file as built, with headers that Mozilla grades A+', async ({ baseURL }) => {
  const url = baseURL ?? '';
  expect((await verifyDeployment(url, 'dist')).problems).toEqual([]);
  const { score, grade, reasons } = await gradeAt(url);
  expect(grade, reasons.join('\n')).toBe('A+');
  expect(score, reasons.join('\n')).toBeGreaterThanOrEqual(130);
});

test('the grader is not always content', async ({ baseURL }) => {
  const response = await fetch(baseURL ?? '');
  const html = await response.text();
  const { 'strict-transport-security': _, ...without } = Object.fromEntries(response.headers);
  expect(gradeOf(without, html).score).toBeLessThan(100);
  expect(gradeOf({ 'content-type': 'text/html' }, '<script src="http://a.example/x.js"></script>').score).toBeLessThan(
    50,
  );
});

for (const { command, start } of WEB_SERVERS) {
  test(`${command} with our recipe does the same, and writes no visit down`, async () => {
    const isMissing = !isInstalled(command);
    if (isMissing) console.warn(`NOT TESTED: the recipe for ${command}, which is not on this machine`);
    test.skip(isMissing, `${command} is not on this machine`);
    const work = mkdtempSync(join(tmpdir(), `${command}-`));
    const port = await freePort();
    const server = start(work, port);
    const url = `http://127.0.0.1:${port}/`;
    try {
      await expect(async () => expect((await fetch(url)).status).toBe(200)).toPass({ timeout: 10_000 });
      expect((await verifyDeployment(url, 'dist')).problems).toEqual([]);
      expect((await gradeAt(url)).score).toBeGreaterThanOrEqual(130);
      await fetch(`${url}zoekt/naar/hulp?vraag=geheim`);
      expect(loggedIn(work)).not.toMatch(/zoekt|geheim|GET|no-such-file|127\.0\.0\.1(?!:\d)/);
    } finally {
      server.kill();
      await new Promise((ended) => (server.exitCode === null ? server.once('exit', ended) : ended(undefined)));
      rmSync(work, { recursive: true, force: true });
    }
  });
}
