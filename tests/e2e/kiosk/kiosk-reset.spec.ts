import { expect, type Page } from '@playwright/test';
import { answersOf, beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { beginSession, doneButton, expectInvitation, KIOSK, SCREEN } from '../../support/kiosk.ts';
import { nl } from '../../support/text.ts';
import { test } from '../fixtures.ts';

test.use(SCREEN);

const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).tap();

/** A question of a check, answered. */
async function answerOne(page: Page): Promise<void> {
  await beginSession(page);
  await beginCheck(page, touch(), 'mantelzorg', null);
  await touch().choose(answersOf(page).first());
}

test('one tap is enough when there is nothing to lose', async ({ page }) => {
  await beginSession(page);
  await press(page, 'shell.nav.help');
  await doneButton(page).tap();
  await expectInvitation(page);
});

test('asks first when something was answered; "nee" changes nothing', async ({ page }) => {
  await answerOne(page);
  await doneButton(page).tap();
  await press(page, 'kiosk.done.no');
  await expect(answersOf(page).first()).toBeChecked();
  await expect(doneButton(page)).toBeFocused();
  await doneButton(page).tap();
  await page.keyboard.press('Escape');
  await expect(answersOf(page).first()).toBeChecked();
  await doneButton(page).tap();
  await press(page, 'kiosk.done.yes');
  await expectInvitation(page);
  await page.getByRole('button', { name: nl('kiosk.attract.start') }).tap();
  await expect(page.getByText(nl('start.resumeTitle'))).toBeHidden();
});

test('shows the invitation within a second, in a fresh document at the same address', async ({ page }) => {
  await answerOne(page);
  const address = page.url();
  await doneButton(page).tap();
  await page.evaluate(() => Object.assign(window, { isOld: true }));
  const took = await page.evaluate(
    (yes) =>
      new Promise<number>((resolve) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === yes);
        const begin = performance.now();
        new MutationObserver(() => document.querySelector('.attract') && resolve(performance.now() - begin)).observe(
          document,
          { childList: true, subtree: true },
        );
        button?.click();
      }),
    nl('kiosk.done.yes'),
  );
  expect(took).toBeLessThan(1000);
  await page.waitForFunction(() => !('isOld' in window));
  await expectInvitation(page);
  expect(page.url()).toBe(address);
});

test('puts everything back as it was for the next one', async ({ page }) => {
  await beginSession(page);
  await page.getByRole('combobox', { name: nl('shell.footer.language') }).selectOption('en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const inEnglish = (name: string) => page.getByRole('button', { name, exact: true }).tap();
  await inEnglish('Larger text');
  await inEnglish('Everything lower');
  await inEnglish('Letters and colours');
  for (const choice of ['More space', 'Strong', 'Calm: nothing moves, no decoration', 'Dark'])
    await page.getByRole('radio', { name: choice, exact: true }).check();
  await inEnglish('Search');
  await page.getByRole('searchbox').fill('zebra');
  await page.evaluate(() => scrollTo(0, 500));
  // Someone listens: what is being said is cut off too.
  let isSilent = false;
  await page.exposeFunction('noteSilence', () => {
    isSilent = true;
  });
  await page.evaluate(() =>
    Object.assign(speechSynthesis, { cancel: (window as unknown as { noteSilence: () => void }).noteSilence }),
  );
  await page.getByRole('button', { name: 'Done, wipe everything' }).tap();
  await expectInvitation(page);
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'nl');
  await expect(html).not.toHaveAttribute('data-theme');
  for (const mark of ['data-lower', 'data-wide', 'data-strong', 'data-calm'])
    await expect(html).not.toHaveAttribute(mark);
  expect(await page.evaluate(() => [scrollY, getComputedStyle(document.documentElement).fontSize])).toEqual([
    0,
    '20px',
  ]);
  expect(isSilent).toBe(true);
  await page.getByRole('button', { name: nl('kiosk.attract.start') }).tap();
  await page.getByRole('button', { name: nl('shell.nav.find'), exact: true }).tap();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('Back and Forward show the invitation and nothing else', async ({ page }) => {
  await page.goto('./robots.txt');
  await answerOne(page);
  await page.goBack();
  await page.goForward();
  await expectInvitation(page);
  await expect(page.getByRole('group').getByRole('radio')).toHaveCount(0);
});

test('a document out of the cache of the browser begins anew', async ({ page }) => {
  await answerOne(page);
  await page.evaluate(() => {
    Object.assign(window, { isOld: true });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await page.waitForFunction(() => !('isOld' in window));
  await expectInvitation(page);
});

test('a tab that is opened again, or loaded again, begins anew', async ({ page, context }) => {
  await answerOne(page);
  const address = page.url();
  await page.reload();
  await expectInvitation(page);
  await answerOne(page);
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expectInvitation(again);
});

test('a page that broke leads back to the kiosk, and not to an ordinary app', async ({ page }) => {
  await page.goto(KIOSK);
  // The texts of a check that is none: what a wrong file on the device would do.
  await page.getByRole('button', { name: nl('kiosk.attract.start') }).tap();
  await page.evaluate(() => {
    // Looking through the checks is what the first page does.
    const { find } = Array.prototype;
    Object.assign(Array.prototype, {
      find(this: readonly { minutes?: number }[], ...args: Parameters<typeof find>) {
        if (this[0]?.minutes) throw new Error('broken on purpose');
        return find.apply(this, args);
      },
    });
  });
  await page.getByRole('button', { name: nl('shell.nav.help') }).tap();
  await page.getByRole('button', { name: nl('shell.nav.start'), exact: true }).tap();
  await page.getByRole('button', { name: nl('shell.error.again') }).tap();
  await expectInvitation(page);
});
