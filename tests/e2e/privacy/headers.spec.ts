import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { expect, test } from '../fixtures.ts';

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
