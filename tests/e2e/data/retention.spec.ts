import type { Page } from '@playwright/test';
import { seal } from '../../../src/storage/envelope.ts';
import { buildState } from '../../support/build-state.ts';
import { beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { keptText } from '../../support/kept-text.ts';
import { putRecord } from '../../support/put-record.ts';
import { nl, textIn } from '../../support/text.ts';
import { chooseDark, leaveQuestion } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const CHECK = 'positieve-gezondheid';
const OLD = buildState({ forgetAfterDays: 90, usedOn: '2020-01-01' });
const resumeOf = (check: string) => nl('start.resume', { title: textsOf(check).title });
const resume = resumeOf('mantelzorg');

test.use({ hasTouch: true });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();
const told = (page: Page, what: 'unused90' | 'unused365' | 'unwiped') =>
  page.getByRole('status').filter({ hasText: nl(`consent.unused.${what}`) });
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Opens the app on a device where this was kept, long ago. */
async function openOn(page: Page, state = OLD): Promise<void> {
  await page.goto('./robots.txt');
  await putRecord(page, seal(state, 1));
  await page.goto('./');
}

test('chosen on the page with everything that is kept, and gone after that time', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await leaveQuestion(page);
  await press(page, nl('shell.footer.data'));
  const never = page.getByRole('radio', { name: nl('data.retention.never') });
  await expect(never).toBeChecked();
  await page.getByText(nl('data.retention.365'), { exact: true }).tap();
  await expect(page.getByText(nl('data.forgetAfter.365'))).toBeVisible();
  await expectAccessible(page);
  await expect.poll(() => keptText(page)).toContain('"forgetAfterDays":365');

  const now = Date.now();
  const inDays = (days: number) => page.clock.setFixedTime(now + days * 86_400_000);
  await inDays(364);
  await page.goto('./');
  await expect(page.getByRole('button', { name: resumeOf(CHECK) })).toBeVisible();
  await inDays(364 + 366);
  await page.goto('./');
  await expect(told(page, 'unused365')).toBeVisible();
  await expect(page.getByRole('button', { name: resumeOf(CHECK) })).toBeHidden();
  expect(await databases(page)).toEqual([]);
});

test('nothing of it is ever on the screen; told once, and things can be kept again', async ({ page }) => {
  await page.addInitScript((title) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (document.body?.textContent?.includes(title)) seen.push(title);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, resume);
  await openOn(page);
  await expect(told(page, 'unused90')).toBeVisible();
  expect(await databases(page)).toEqual([]);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([]);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  await expect(page.getByRole('button', { name: nl('shell.footer.data') })).toBeVisible();
  await beginCheck(page, touch(), CHECK, true);
  await expect(told(page, 'unused90')).toHaveCount(0);
  await expect.poll(() => keptText(page)).toContain(`"check":"${CHECK}"`);
});

test('never, and no day is kept, where nothing was chosen', async ({ page }) => {
  await openOn(page, { ...OLD, forgetAfterDays: null, usedOn: null });
  await expect(page.getByRole('button', { name: resume })).toBeVisible();
  await comeBack(page);
  await chooseDark(page);
  await expect.poll(() => keptText(page)).toContain('"theme":"dark"');
  expect(await keptText(page)).toContain('"usedOn":null');
});

test('a wipe that fails shows nothing of it, says so, and leads to another try', async ({ page }) => {
  await page.addInitScript(() => {
    const { deleteDatabase } = IDBFactory.prototype;
    Object.assign(globalThis, {
      repair: () => {
        IDBFactory.prototype.deleteDatabase = deleteDatabase;
      },
    });
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('Internal error', 'UnknownError');
    };
  });
  await openOn(page);
  await expect(told(page, 'unwiped')).toBeVisible();
  await expect(page.getByRole('button', { name: resume })).toBeHidden();
  await expectAccessible(page);
  await told(page, 'unwiped')
    .getByRole('button', { name: nl('shell.footer.data') })
    .tap();
  await expect(page.getByRole('heading', { level: 1, name: nl('data.title') })).toBeVisible();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expect(page.getByRole('radio', { name: nl('data.retention.never') })).toHaveCount(0);
  await page.evaluate(() => (globalThis as unknown as { repair: () => void }).repair());
  await press(page, nl('data.wipe'));
  await press(page, nl('data.wipeConfirm'));
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  expect(await databases(page)).toEqual([]);
});

test('a tab that lay open is emptied with it, and the one in front goes on telling', async ({ page, context }) => {
  await openOn(page, { ...OLD, usedOn: '2099-01-01' });
  await expect(page.getByRole('button', { name: resume })).toBeVisible();
  const other = await context.newPage();
  await other.goto('./robots.txt');
  await putRecord(other, seal(OLD, 9));
  await other.goto('./');
  await expect(told(other, 'unused90')).toBeVisible();
  await expect(page.getByRole('button', { name: resume })).toBeHidden();
  expect(await databases(other)).toEqual([]);
  await expect(told(other, 'unused90')).toBeVisible();
  await other.close();
});

test('two tabs that open at once end empty, where the wipe succeeds and where it fails', async ({ page, context }) => {
  await context.addInitScript(() => {
    if (location.search !== '?stuck') return;
    IDBFactory.prototype.deleteDatabase = () => {
      throw new DOMException('Internal error', 'UnknownError');
    };
  });
  const other = await context.newPage();
  for (const address of ['./?stuck', './']) {
    await page.goto('./robots.txt');
    await other.goto('./robots.txt');
    await putRecord(page, seal(OLD, 1));
    let loads = 0;
    page.on('domcontentloaded', () => {
      loads += 1;
    });
    await Promise.all([page.goto(address), other.goto(address)]);
    await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
    await expect(other.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
    const what = address === './' ? 'unused90' : 'unwiped';
    await expect
      .poll(async () => (await told(page, what).count()) + (await told(other, what).count()), 'told in one or both')
      .toBeGreaterThan(0);
    for (const tab of [page, other]) await expect(tab.getByRole('button', { name: resume })).toBeHidden();
    expect(loads, 'no tab keeps opening afresh').toBeLessThanOrEqual(3);
  }
  await expect.poll(() => databases(page)).toEqual([]);
  await other.close();
});

test('in English too', async ({ page }) => {
  await openOn(page, { ...OLD, usedOn: '2099-01-01', locale: 'en' });
  await leaveQuestion(page);
  await page.getByRole('button', { name: textIn('en', 'shell.footer.data'), exact: true }).tap();
  await expect(page.getByRole('radio', { name: textIn('en', 'data.retention.90') })).toBeChecked();
});
