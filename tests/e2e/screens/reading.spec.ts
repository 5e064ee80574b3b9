import type { Page } from '@playwright/test';
import { beginCheck } from '../../support/check.ts';
import { everyScreen } from '../../support/every-screen.ts';
import { touch } from '../../support/input-methods.ts';
import { keptText } from '../../support/kept-text.ts';
import { nl } from '../../support/text.ts';
import { openReading, readingChoice } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const SWITCHES = ['wide', 'strong', 'calm'] as const;

const letters = (page: Page) =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);

const largest = (page: Page) => readingChoice(page, nl('reading.textSize.label'), nl('reading.textSize.200'));

test('make letters larger in four steps, lines wider, colours stronger and all of it calm, at once and by keyboard', async ({
  page,
}) => {
  await page.goto('./');
  await openReading(page);
  await readingChoice(page, nl('reading.textSize.label'), nl('reading.textSize.100')).focus();
  const seen = [await letters(page)];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('ArrowDown');
    seen.push(await letters(page));
  }
  expect(seen).toEqual([1, 1.25, 1.5, 2]);
  for (const name of SWITCHES) {
    await readingChoice(page, nl(`reading.${name}.label`), nl(`reading.${name}.off`)).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute(`data-${name}`);
  }
  await page.getByRole('button', { name: nl('reading.reset') }).tap();
  await expect(page.getByRole('status').filter({ hasText: nl('reading.isReset') })).toBeVisible();
  expect(await letters(page)).toBe(1);
  for (const name of SWITCHES) await expect(page.locator('html')).not.toHaveAttribute(`data-${name}`);
});

test('are kept after a yes alone, and can be wiped one by one', async ({ page }) => {
  await page.goto('./');
  await openReading(page);
  await largest(page).check();
  await expect(page.getByText(nl('reading.visit'))).toBeVisible();
  await page.reload();
  expect(await letters(page)).toBe(1);
  await beginCheck(page, touch(), 'mantelzorg', true);
  await expect.poll(() => keptText(page)).toContain('mantelzorg');
  await page.goto('./');
  await openReading(page);
  await largest(page).check();
  await expect(page.getByText(nl('reading.kept'))).toBeVisible();
  await expect.poll(() => keptText(page)).toContain('"textSize":200');
  await page.reload();
  await expect.poll(() => letters(page)).toBe(2);
  await page.getByRole('button', { name: nl('shell.footer.data') }).tap();
  const line = nl('data.reading', { how: nl('reading.textSize.200') });
  await page.getByRole('listitem').filter({ hasText: line }).getByRole('button').tap();
  await expect.poll(() => letters(page)).toBe(1);
});

test('cut nothing at 320 px with the largest letters and wide lines', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await openReading(page);
  await largest(page).check();
  await readingChoice(page, nl('reading.wide.label'), nl('reading.wide.on')).check();
  await page.getByRole('button', { name: nl('ui.back') }).tap();
  for await (const screen of everyScreen(page)) {
    // Not `innerWidth`: a phone zooms out when a page is too wide.
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide, screen).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    const header = await page.getByRole('banner').boundingBox();
    if (!screen.startsWith('menu')) expect(header?.height, screen).toBeLessThanOrEqual(640 / 4);
  }
});
