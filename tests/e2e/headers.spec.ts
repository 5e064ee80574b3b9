import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SECURITY_HEADERS } from '../../scripts/headers.mjs';
import { waitUntilOfflineReady } from '../support/offline.ts';
import { expect, test } from './fixtures.ts';

const built = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'));

test('every response has every header, and only named files may be kept unasked', async ({ request }) => {
  for (const path of ['', 'is-er-niet', ...built.map((file) => file.replaceAll('\\', '/'))]) {
    const headers = (await request.get(`./${path}`)).headers();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
    }
    const caching = path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    expect(headers['cache-control'], path).toBe(caching);
  }
});

test.describe('what the policy forbids', () => {
  test.use({ expected: /Trusted|policy|Content Security Policy/ });

  test('no text becomes markup, a script or another policy', async ({ page }) => {
    await page.goto('./');
    const markup = page.evaluate(() => {
      document.createElement('div').innerHTML = '<b>x</b>';
    });
    await expect(markup).rejects.toThrow(/TrustedHTML/);
    await expect(page.evaluate(() => navigator.serviceWorker.register('sw.js'))).rejects.toThrow(/TrustedScriptURL/);
    const policy = page.evaluate(() => {
      (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
      ).trustedTypes.createPolicy('app', {});
    });
    await expect(policy).rejects.toThrow(/Policy/);
  });

  test('the service worker can reach no other origin', async ({ page, context }) => {
    let hits = 0;
    const elsewhere = createServer((_request, response) => {
      hits += 1;
      response.setHeader('Access-Control-Allow-Origin', '*').end();
    });
    await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening));
    const { port } = elsewhere.address() as AddressInfo;
    try {
      await page.goto('./');
      await waitUntilOfflineReady(page);
      const [worker] = context.serviceWorkers();
      const outcome = await worker?.evaluate(
        (url) =>
          fetch(url).then(
            () => 'reached',
            (error: Error) => error.name,
          ),
        `http://127.0.0.1:${port}/`,
      );
      expect([outcome, hits]).toEqual(['TypeError', 0]);
    } finally {
      elsewhere.close();
    }
  });
});
