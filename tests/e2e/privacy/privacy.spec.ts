import { answerAll, beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { choosePlace } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

test('address, title and history tell nothing of the way someone goes', async ({ page }) => {
  await page.goto('./');
  const seen = () =>
    page.evaluate(() => [location.href, document.title, JSON.stringify(history.state).replace(/\d+/, 'n')].join(' '));
  const atStart = await seen();
  await beginCheck(page, touch(), 'positieve-gezondheid', false);
  expect(await seen()).toBe(atStart);
  await answerAll(page, touch(), () => 1);
  expect(await seen()).toBe(atStart);
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('rouwgroep');
  expect(await seen()).toBe(atStart);
});

test('asks the server for nothing once it is ready for offline', async ({ page, context }) => {
  await page.goto('./');
  await waitUntilOfflineReady(page);
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  await beginCheck(page, touch(), 'positieve-gezondheid', true);
  await answerAll(page, touch(), () => 3);
  await page.getByRole('button', { name: nl('outcome.result.doorFind') }).tap();
  await choosePlace(page, 'Numansdorp');
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('eenzaam');
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().tap();
  expect(requests).toEqual([]);
});

test('stores nothing outside its own database', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), 'positieve-gezondheid', true);
  await answerAll(page, touch(), () => 3);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
});

test('a link opens a public page and nothing else', async ({ page }) => {
  await page.goto('./#/privacy');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('info.privacy.title'));
  expect(new URL(page.url()).hash).toBe('');
  await expect(page).toHaveTitle(`${nl('info.privacy.title')} – Ademruimte`);
  await page.goto('./#/data');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nl('start.title'));
  await expect(page).toHaveTitle('Ademruimte');
});
