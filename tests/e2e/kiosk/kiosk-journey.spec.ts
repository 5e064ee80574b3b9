import { expect, type Page } from '@playwright/test';
import { cardNames } from '../../support/cards.ts';
import { type Hand, touch, twoKeys } from '../../support/input-methods.ts';
import {
  beginSession,
  doneButton,
  expectInvitation,
  LANDSCAPE,
  PORTRAIT,
  SCREEN,
  showOutcome,
} from '../../support/kiosk.ts';
import { nl } from '../../support/text.ts';
import { test } from '../fixtures.ts';

test.use(SCREEN);

const named = (page: Page, key: Parameters<typeof nl>[0]) => page.getByRole('button', { name: nl(key), exact: true });
const title = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** From the invitation through a check to help on the list, and everything wiped. */
async function fullJourney(page: Page, hand: Hand): Promise<void> {
  await beginSession(page, hand);
  await showOutcome(page, hand);
  await hand.press(page.getByRole('button', { name: nl('outcome.result.doorFind') }));
  await title(page, nl('find.matches.title'));
  const card = cardNames(page).first();
  const name = (await card.textContent()) ?? '';
  await hand.press(card);
  await title(page, name);
  await hand.press(named(page, 'entry.save'));
  await hand.press(named(page, 'shell.nav.list'));
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
  await hand.press(doneButton(page));
  await hand.press(named(page, 'kiosk.done.yes'));
  await expectInvitation(page);
}

test('by touch, on a tall screen', async ({ page }) => {
  await fullJourney(page, touch());
});

test('by touch, on a wide screen', async ({ page }) => {
  await page.setViewportSize(LANDSCAPE);
  await fullJourney(page, touch());
});

test('by Tab and Enter alone', async ({ page }) => {
  await page.setViewportSize(PORTRAIT);
  await fullJourney(page, twoKeys(page));
});

test('without a server, after a first visit', async ({ page, context }) => {
  await beginSession(page, touch());
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await context.setOffline(true);
  await fullJourney(page, touch());
});
