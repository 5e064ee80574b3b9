import type { Page } from '@playwright/test';
import { answerAll, beginCheck } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { nl } from '../../support/text.ts';
import { leaveQuestion } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({ hasTouch: true });

const press = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).tap();

/** A browser that answers like this, and writes down what it was asked. */
const standIn = (page: Page, isPersistent: boolean) =>
  page.addInitScript((answer) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    for (const question of ['persist', 'persisted'] as const) {
      StorageManager.prototype[question] = async () => {
        asked.push(question);
        return answer;
      };
    }
  }, isPersistent);

const asked = (page: Page) => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);

async function finish(page: Page, keep: boolean): Promise<void> {
  await page.goto('./');
  await beginCheck(page, touch(), 'positieve-gezondheid', keep);
  await answerAll(page, touch(), () => 3);
}

test('asks the browser to keep things only after a yes', async ({ page }) => {
  await standIn(page, true);
  await page.goto('./');
  await beginCheck(page, touch(), 'positieve-gezondheid', false);
  expect(await asked(page)).toEqual([]);
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await press(page, 'check.keep.keepNow');
  await expect.poll(() => asked(page)).toContain('persist');
});

test('advises a backup where the browser promises nothing, until there is one', async ({ page }) => {
  await standIn(page, false);
  await finish(page, true);
  await page.getByRole('button', { name: nl('outcome.result.doorLater') }).tap();
  const advice = page.getByText(nl('backup.advice.never'));
  await expect(advice).toBeVisible();
  await expectAccessible(page);
  await press(page, 'backup.advice.make');
  const download = page.waitForEvent('download');
  await press(page, 'backup.make.save');
  await download;
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await expect(page.getByText(/^Laatste reservekopie: /)).toBeVisible();
  await expect(advice).toBeHidden();
});

for (const [what, isPersistent, keep] of [
  ['the browser made a promise', true, true],
  ['nothing is kept', false, false],
] as const) {
  test(`gives no advice when ${what}`, async ({ page }) => {
    await standIn(page, isPersistent);
    await finish(page, keep);
    await leaveQuestion(page);
    await press(page, 'shell.footer.data');
    await expect(page.getByRole('heading', { name: nl('backup.title') })).toBeVisible();
    await expect(page.getByText(nl('backup.advice.never'))).toBeHidden();
  });
}

test('the words about seven days are for Safari alone', async ({ page, context }) => {
  await page.goto('./');
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await expect(page.getByRole('button', { name: nl('check.keep.yes') })).toBeVisible();
  await expect(page.getByText(nl('backup.week'))).toBeHidden();

  const safari = await context.newPage();
  await safari.addInitScript(() => Object.assign(globalThis, { GestureEvent: class {} }));
  await safari.goto('./');
  await leaveQuestion(safari);
  await press(safari, 'shell.footer.data');
  await expect(safari.getByText(nl('backup.week')).first()).toBeVisible();
  await safari.close();
});
