import type { Page } from '@playwright/test';
import { serve } from '../../../scripts/host/serve.mjs';
import { cards } from '../../support/cards.ts';
import { answerAll, beginCheck, plainly, unfold } from '../../support/check.ts';
import { type Hand, keyboard, touch } from '../../support/input-methods.ts';
import { waitUntilOfflineReady } from '../../support/offline.ts';
import { choosePlace } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const PHONE = { width: 360, height: 740 };

/** Start → self-check → result → matching help nearby → on the list, ready to call. Every screen passes axe. */
async function fullJourney(page: Page, hand: Hand): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  await expectAccessible(page);
  await beginCheck(page, hand, 'mantelzorg', true);
  await expectAccessible(page);
  // The heaviest of three, the last of longer lists: enough to bring up every part of a result.
  await answerAll(
    page,
    hand,
    plainly((_, options) => Math.min(2, options - 1)),
  );
  await unfold(page, hand, nl('outcome.result.picture'));
  await expect(page.getByRole('heading', { name: nl('outcome.result.loads') })).toBeVisible();
  await expect(page.getByText(nl('outcome.result.signal'))).toBeVisible();
  await expectAccessible(page);

  await hand.press(page.getByRole('button', { name: nl('outcome.result.doorFind') }));
  await choosePlace(page, 'Strijen', hand);
  const near = cards(page)
    .filter({ hasText: /\d km|in Strijen/ })
    .first()
    .getByRole('heading')
    .getByRole('button');
  await expect(page.getByText(/^Omdat u aangaf dat/).first()).toBeVisible();
  const name = (await near.textContent()) ?? '';
  await expectAccessible(page);

  await hand.press(near);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await hand.press(button(nl('entry.save')));
  await expect(page.getByText(nl('entry.saved'))).toBeVisible();
  await expectAccessible(page);

  await goTo(page, 'list', 'nl', hand);
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await expectAccessible(page);

  await hand.press(button(nl('shell.nav.help')));
  await expect(page.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
}

test.describe('the whole road at 360×740', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('by keyboard alone', async ({ page }) => {
    await page.goto('./');
    await fullJourney(page, keyboard(page));
  });

  test('by touch', async ({ page }) => {
    await page.goto('./');
    await fullJourney(page, touch());
  });

  test('with the server stopped, offline, after a reload', async ({ page, context }) => {
    const server = await serve({ folder: 'dist', port: 0 });
    await page.goto(server.url);
    await waitUntilOfflineReady(page);
    await server.close();
    await context.setOffline(true);
    await page.reload();
    await fullJourney(page, touch());
  });
});
