import type { Page } from '@playwright/test';
import { beginSession, doneButton, expectInvitation, KIOSK, SCREEN, startButton } from '../../support/kiosk.ts';
import { choosePlace } from '../../support/place.ts';
import { nl } from '../../support/text.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use(SCREEN);

const HOLD_MS = 5000;

const door = (page: Page) =>
  page.getByRole('button', { name: nl('staff.door', { app: nl('ui.appName') }), exact: true });
const staffTitle = (page: Page) => page.getByRole('heading', { level: 1, name: nl('staff.title') });
const button = (page: Page, key: Parameters<typeof nl>[0]) => page.getByRole('button', { name: nl(key), exact: true });

/** Holds the mark with Enter, by a clock that is moved by hand. */
async function openStaff(page: Page): Promise<void> {
  await door(page).focus();
  await page.keyboard.down('Enter');
  await page.clock.runFor(HOLD_MS);
  await page.keyboard.up('Enter');
  await expect(staffTitle(page)).toBeFocused();
}

async function openInvitation(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto(KIOSK);
  await expect(startButton(page)).toBeVisible();
}

const kept = (page: Page) =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
    state: history.state,
  }));

test('opens for who holds the mark for five seconds, and not a moment sooner', async ({ page }) => {
  await openInvitation(page);
  // From here on the clock stands still unless the test moves it.
  await page.clock.pauseAt(Date.now() + 30_000);
  const mark = await door(page).boundingBox();
  await page.mouse.move((mark?.x ?? 0) + 20, (mark?.y ?? 0) + 20);
  await page.mouse.down();
  await page.clock.runFor(HOLD_MS - 1);
  await page.mouse.up();
  await page.clock.runFor(HOLD_MS);
  await expectInvitation(page);
  await page.mouse.down();
  await page.clock.runFor(HOLD_MS);
  await page.mouse.up();
  await expect(staffTitle(page)).toBeVisible();
  await page.clock.resume();
});

test('opens by the keyboard alone, tells how the screen is, and leads back', async ({ page }) => {
  await openInvitation(page);
  await openStaff(page);
  await expect(page.getByText(/^\d+\.\d+\.\d+/)).toBeVisible();
  await expect(page.getByText(nl('staff.catalogueOf', { name: 'Hoeksche Waard' }))).toBeVisible();
  await expect(page.getByText(/^\p{L}+ 20\d\d$/u)).toHaveCount(5);
  await expect(page.getByText(nl('staff.tally.title'))).toHaveCount(0);
  await expectAccessible(page);
  await button(page, 'staff.leave').tap();
  await expectInvitation(page);
});

test('languages that are taken off stay off for the next visitors, and nothing is stored', async ({ page }) => {
  await openInvitation(page);
  await openStaff(page);
  await page.getByText('English', { exact: true }).tap();
  await expect(page.getByRole('checkbox', { name: 'English', exact: true })).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Nederlands', exact: true })).toBeDisabled();
  await button(page, 'staff.leave').tap();
  await expectInvitation(page);
  await startButton(page).tap();
  await doneButton(page).tap();
  await expectInvitation(page);
  await expect(page.getByRole('button', { name: 'Nederlands', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'English', exact: true })).toHaveCount(0);
  expect(await kept(page)).toMatchObject({ local: 0, session: 0, databases: 0, cookies: '' });
});

test.describe('measuring the screen', () => {
  const card = (page: Page) => page.getByRole('img', { name: nl('staff.card.drawing') });
  const mm = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--mm'));

  test('draws a card of true proportions, larger and smaller, by touch and by keys', async ({ page }) => {
    await openInvitation(page);
    await openStaff(page);
    await button(page, 'staff.measure').tap();
    const { width = 0, height = 0 } = (await card(page).boundingBox()) ?? {};
    expect(width / height).toBeCloseTo(85.6 / 53.98, 2);
    expect(width).toBeCloseTo(4 * 85.6, 0);
    await button(page, 'staff.card.muchLarger').tap();
    await button(page, 'staff.card.smaller').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('"pxPerMm": 4.18')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: '4,18' })).toBeVisible();
    expect((await card(page).boundingBox())?.width).toBeCloseTo(4.18 * 85.6, 0);
    expect(await mm(page)).toBe('4px');
  });

  test('what was measured holds for the next visitors, and leaving changes nothing', async ({ page }) => {
    await openInvitation(page);
    await openStaff(page);
    await button(page, 'staff.measure').tap();
    await button(page, 'staff.card.muchLarger').tap();
    await button(page, 'staff.card.leave').tap();
    expect(await mm(page)).toBe('4px');
    await button(page, 'staff.measure').tap();
    for (let step = 0; step < 5; step += 1) await button(page, 'staff.card.muchLarger').tap();
    await button(page, 'staff.card.fits').tap();
    await expect(page.getByText(nl('staff.sizeMeasured', { number: '5,00' }))).toBeVisible();
    await button(page, 'staff.leave').tap();
    await expectInvitation(page);
    expect(await mm(page)).toBe('5px');
    expect((await startButton(page).boundingBox())?.height).toBeGreaterThanOrEqual(20 * 5);
  });
});

test.describe('where the deployment counts what is not there', () => {
  // The page is changed on its way, and a worker would bring its own.
  test.use({ serviceWorkers: 'block', expected: /blocked by Playwright/ });

  const row = (page: Page) => page.getByRole('row', { name: nl('needs.group.youth') });

  test.beforeEach(async ({ page }) => {
    await page.route(/\?kiosk$/, async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('&quot;tally&quot;:false', '&quot;tally&quot;:true'),
      });
    });
    await page.clock.install();
  });

  async function lookInVain(page: Page): Promise<void> {
    await startButton(page).tap();
    await page.getByRole('button', { name: nl('shell.nav.find'), exact: true }).tap();
    await choosePlace(page, 'Maastricht');
    await page.getByRole('button', { name: nl('needs.group.youth'), exact: true }).tap();
    await page.clock.runFor(4000);
    await doneButton(page).tap();
    await expectInvitation(page);
  }

  test('four visitors are no number; the fifth makes one, and nothing of them is stored', async ({ page }) => {
    await page.goto(KIOSK);
    for (let visitor = 1; visitor <= 4; visitor += 1) await lookInVain(page);
    await openStaff(page);
    await expect(page.getByRole('row', { name: nl('staff.tally.all') })).toContainText('minder dan 5');
    await expect(row(page)).toHaveCount(0);
    await button(page, 'staff.leave').tap();
    await lookInVain(page);
    await openStaff(page);
    await expect(row(page)).toContainText(nl('staff.tally.areaOf', { area: '62' }));
    await expect(row(page)).toContainText(nl('staff.tally.atLeast', { count: 5 }));
    await expectAccessible(page);
    expect(await kept(page)).toMatchObject({ local: 0, session: 0, databases: 0, cookies: '' });
    expect(await page.evaluate(() => window.name)).toBe(
      'ademruimte {"languages":null,"pxPerMm":null,"tally":{"youth 62":5}}',
    );
    await button(page, 'staff.tally.clear').tap();
    await expect(row(page)).toHaveCount(0);
  });

  test('another page in the same window cannot read it', async ({ page }) => {
    await page.goto(KIOSK);
    await lookInVain(page);
    expect(await page.evaluate(() => window.name)).toContain('youth 62');
    await page.goto('about:blank');
    expect(await page.evaluate(() => window.name)).toBe('');
  });
});

test('counts nothing unless the deployment says so', async ({ page }) => {
  await beginSession(page);
  await page.clock.install();
  await page.getByRole('button', { name: nl('shell.nav.find'), exact: true }).tap();
  await choosePlace(page, 'Maastricht');
  await page.getByRole('button', { name: nl('needs.group.youth'), exact: true }).tap();
  await page.clock.runFor(10_000);
  expect(await page.evaluate(() => window.name)).toBe('');
});

test('leads to the poster for the wall', async ({ page }) => {
  await openInvitation(page);
  await openStaff(page);
  await button(page, 'staff.poster.show').tap();
  await expect(page.getByRole('heading', { level: 1, name: nl('info.poster.title') })).toBeVisible();
});
