import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { handMade } from '../../support/hand-made-code.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

const code = handMade({ entries: ['handen-in-huis'] });

/** Notes the fragment at each frame from the very first, and at the first paint. */
const watchFrames = (page: Page) =>
  page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      seen.push(location.hash);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
const framesOf = (page: Page) => page.evaluate(() => (window as unknown as { seen: string[] }).seen);

test.describe('a code in the address', () => {
  // The worker would answer the slowed file from what it keeps.
  test.use({ serviceWorkers: 'block' });

  test('is gone before anything is on the screen, however late the app arrives', async ({ page }) => {
    await watchFrames(page);
    await page.route('**/assets/index-*.js', async (route) => {
      // The first words stand on the screen meanwhile.
      await expect(page.getByRole('heading', { level: 1, name: 'Ademruimte' })).toBeVisible();
      await expect.poll(async () => (await framesOf(page)).length).toBeGreaterThan(5);
      await route.continue();
    });
    await page.goto(`./#MEE/${code}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('take-home.received.title'));
    expect(new Set(await framesOf(page))).toEqual(new Set(['']));
  });
});

test('leaves nothing in the history, in the title or in what the app can look up', async ({ page }) => {
  await page.goto(`./#MEE/${code}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('take-home.received.title'));
  const left = await page.evaluate(() => ({
    href: location.href,
    title: document.title,
    state: history.state,
    entries: (window as unknown as { navigation: { entries(): { url: string }[] } }).navigation
      .entries()
      .map(({ url }) => url),
    arrivedWith: window.arrivedWith,
  }));
  expect(JSON.stringify(left)).not.toContain(code);
  expect(left.entries.filter((url) => url.includes('#'))).toEqual([]);
  expect(left.state).toEqual({ step: 0 });
});

test('is in no request, neither before nor after the app works offline', async ({ page, baseURL }) => {
  const asked: string[] = [];
  const note = ({ method, url, rawHeaders }: IncomingMessage) => asked.push([method, url, ...rawHeaders].join(' '));
  // Stands between the browser and the server, so it sees what really goes over the line.
  const between = createServer((incoming, outgoing) => {
    note(incoming);
    const { method, headers, url = '/' } = incoming;
    incoming.pipe(
      request(new URL(url, baseURL), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }),
    );
  });
  await new Promise<void>((ready) => between.listen(0, '127.0.0.1', ready));
  const app = `http://127.0.0.1:${(between.address() as AddressInfo).port}/`;
  for (const visit of ['first', 'second']) {
    await page.goto(`${app}#MEE/${code}`);
    await expect(page.getByRole('heading', { level: 1 }), visit).toHaveText(nl('take-home.received.title'));
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.goto('about:blank');
  }
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.join('\n').toUpperCase()).not.toContain(code.slice(0, 12));
  await page.goto(app);
  between.closeAllConnections();
  await new Promise((closed) => between.close(closed));
});
