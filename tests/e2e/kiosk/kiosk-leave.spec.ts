import { touch } from '../../support/input-methods.ts';
import { beginSession, expectInvitation, SCREEN } from '../../support/kiosk.ts';
import { nl } from '../../support/text.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use(SCREEN);

test('"snel weg" leads to the first screen of the kiosk, and stays in reach', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.isNavigationRequest() && asked.push(new URL(request.url()).pathname));
  await beginSession(page);
  await touch().press(page.getByRole('button', { name: nl('shell.nav.help'), exact: true }));
  // Not the hidden one, which has a comma between its words.
  const name = `${nl('shell.exit.now')} ${nl('shell.exit.wipes')}`;
  const button = page.getByRole('banner').getByRole('button', { name, exact: true });
  await page.mouse.wheel(0, 2000);
  await expect(button).toBeInViewport();
  await expectAccessible(page);
  await button.tap();
  await expectInvitation(page);
  expect(new Set(asked)).toEqual(new Set(['/']));
});

test('three times Shift does the same', async ({ page }) => {
  await beginSession(page);
  await touch().press(page.getByRole('button', { name: nl('shell.nav.help'), exact: true }));
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
  await expectInvitation(page);
});
