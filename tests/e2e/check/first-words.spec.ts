import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { answerFrom } from '../../../scripts/host/serve.mjs';
import { beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { nl } from '../../support/text.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page still says what is wrong and gives numbers to call', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(page.getByRole('link', { name: '088 0767 000' })).toBeVisible();
    await expect(page.locator('noscript p')).toHaveText(/heeft JavaScript nodig/);
  });
});

test.describe('a link with a slash too many', () => {
  test.use({ serviceWorkers: 'block', expected: /registration blocked/ });

  for (const path of ['//', '//x/', '///#/help']) {
    test(`leads to the app: ${path}`, async ({ page }) => {
      const answer = answerFrom(resolve('dist'));
      // As nginx and Apache do, which make several slashes one.
      const server = createServer((request, response) => {
        request.url = (request.url ?? '').replace(/^\/+(x\/)?/, '/');
        void answer(request, response);
      });
      await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}${path}`);
      await expect(page.getByRole('banner')).toBeVisible();
      expect(page.url()).toBe(`http://127.0.0.1:${port}${path.startsWith('//x') ? '/x/' : '/'}`);
      server.close();
      server.closeAllConnections();
    });
  }
});

/** A script with a word that no browser knows, as a lookbehind is to an older one. */
const TOO_NEW = { contentType: 'text/javascript', body: 'export default /(?<~a)/;' };

test.describe('when a script is too new for the browser', () => {
  test.use({ serviceWorkers: 'block', expected: /regular expression|SyntaxError|registration blocked/ });

  test('the first page says so', async ({ page }) => {
    // Without its hash in the page, or the browser would refuse it for that.
    await page.route('./', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(/ integrity="[^"]*"/g, '') });
    });
    await page.route('**/assets/index-*.js', (route) => route.fulfill(TOO_NEW));
    await page.goto('./');
    await expect(page.getByText('Deze browser is te oud')).toBeVisible();
    await expect(page.getByText(/internet/).filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: '112' })).toBeVisible();
  });

  test('a later page says so', async ({ page }) => {
    await page.route('**/assets/pages-*.js', (route) => route.fulfill(TOO_NEW));
    await page.goto('./');
    await page.getByRole('main').getByRole('button').first().click();
    await expect(page.getByRole('status').filter({ hasText: nl('shell.error.old') })).toBeVisible();
  });
});

test.describe('when a file of the app does not arrive', () => {
  test.use({ serviceWorkers: 'block', expected: /ERR_FAILED|blocked by Playwright/ });

  test('the page is not blank', async ({ page }) => {
    await page.route('**/assets/index-*.js', (route) => route.abort());
    await page.goto('./');
    await expect(page.getByText('Een deel van de app kwam niet aan')).toBeVisible();
    await expect(page.getByRole('link', { name: '112' })).toBeVisible();
  });

  for (const missing of ['pages-*.js', 'text-nl-rest-*.json', 'data-rest-*.json', 'text-nl-check-*.json']) {
    test(`the first screen stands without ${missing}, the next page says so, and another try helps`, async ({
      page,
    }) => {
      await page.route(`**/assets/${missing}`, (route) => route.abort());
      await page.goto('./');
      await page.getByRole('main').getByRole('button').first().click();
      await expect(page.getByRole('status').filter({ hasText: /internet/ })).toBeVisible();
      await expect(page.getByRole('link', { name: /112/ })).toHaveAttribute('href', 'tel:112');
      await page.unroute(`**/assets/${missing}`);
      await page.getByRole('button', { name: nl('ui.retry') }).click();
      await expect(page.getByRole('searchbox')).toBeVisible();
    });
  }

  test('the questions of the first check can be answered before the rest is there', async ({ page }) => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/assets\/(pages|text-nl-rest|data-rest)-|regions\//, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('./');
    await beginCheck(page, touch(), 'mantelzorg', false);
    await touch().choose(page.getByRole('radio').first());
    letGo();
    // What was chosen is still chosen when the rest has arrived.
    await page.waitForResponse(/regions\/zuid-limburg/);
    await expect(page.getByRole('radio').first()).toBeChecked();
    const heading = page.getByRole('heading', { level: 1 });
    const question = (await heading.textContent()) ?? '';
    await page.getByRole('button', { name: nl('check.question.next') }).click();
    await expect(heading).not.toHaveText(question);
    await expect(page.getByRole('group')).toBeVisible();
  });
});

test.describe('when a file is not the one of this version', () => {
  test.use({ serviceWorkers: 'block', expected: /integrity|digest|blocked by Playwright/ });

  test('the app does not use it and says so', async ({ page }) => {
    await page.route('**/assets/data-rest-*.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('"checks"', '"check5"') });
    });
    await page.goto('./');
    await page.getByRole('main').getByRole('button').first().click();
    await expect(page.getByRole('status').filter({ hasText: /internet/ })).toBeVisible();
  });
});
