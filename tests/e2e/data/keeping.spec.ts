import type { BrowserContext, Page } from '@playwright/test';
import { beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { putRecord } from '../../support/put-record.ts';
import { nl } from '../../support/text.ts';
import { leaveQuestion } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

const CHECK = 'positieve-gezondheid';
const title = textsOf(CHECK).title;

test.use({ hasTouch: true });

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Gives the first answer and moves on to the second question. */
async function answerOne(page: Page): Promise<void> {
  await touch().choose(page.getByRole('radio').nth(4));
  await page.getByRole('button', { name: nl('check.question.next') }).tap();
  await expect(page.getByText(nl('check.question.progress', { position: 2, total: 7 }))).toBeVisible();
}

test('keeps nothing for who says no', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, false);
  await answerOne(page);
  expect(await databases(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: nl('start.resume', { title }) })).toBeHidden();
});

test('goes on where someone left off, also when the page was closed at once', async ({ page, context }) => {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await answerOne(page);
  await expect.poll(() => databases(page)).toEqual(['ademruimte']);
  await page.close();

  const later = await context.newPage();
  await later.goto('./');
  await later.getByRole('button', { name: nl('start.resume', { title }) }).tap();
  await expect(later.getByText(nl('check.question.progress', { position: 2, total: 7 }))).toBeVisible();
  await later.getByRole('button', { name: nl('ui.back') }).tap();
  await later.goBack();
});

test('wipes everything, the database itself included', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await answerOne(page);
  await leaveQuestion(page);
  await page.getByRole('button', { name: nl('shell.footer.data') }).tap();
  await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
  await page.getByRole('button', { name: nl('data.wipe'), exact: true }).tap();
  await page.getByRole('button', { name: nl('data.wipeConfirm') }).tap();
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  expect(await databases(page)).toEqual([]);
  await expect(page.getByRole('status').filter({ hasText: nl('start.wiped') })).toBeVisible();
  expect(await page.evaluate(() => window.name)).toBe('');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
});

/** In a tab of its own. */
async function wipeElsewhere(context: BrowserContext): Promise<void> {
  const other = await context.newPage();
  await other.goto('./');
  await leaveQuestion(other);
  await other.getByRole('button', { name: nl('shell.footer.data') }).tap();
  await other.getByRole('button', { name: nl('data.wipe'), exact: true }).tap();
  await other.getByRole('button', { name: nl('data.wipeConfirm') }).tap();
  await expect(other.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
  await other.close();
}

for (const keep of [true, false]) {
  test(`a wipe in one tab empties the other at once, where ${keep ? 'answers' : 'no answers'} are kept`, async ({
    page,
    context,
  }) => {
    await page.goto('./');
    await beginCheck(page, touch(), CHECK, keep);
    await answerOne(page);
    await wipeElsewhere(context);
    await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
    await expect(page.getByRole('button', { name: nl('start.resume', { title }) })).toBeHidden();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
    expect(await databases(page)).toEqual([]);
  });
}

test.describe('in a browser whose tabs do not hear of each other', () => {
  test('a wipe in one tab empties the other at its next change, and nothing comes back', async ({ page, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await page.goto('./');
    await beginCheck(page, touch(), CHECK, true);
    await answerOne(page);
    await wipeElsewhere(context);
    await page.getByRole('button', { name: nl('check.question.skip') }).tap();
    await expect(page.getByText(nl('consent.erased'))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: nl('ui.gone.title') })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
    await expect(page.getByRole('button', { name: nl('start.resume', { title }) })).toBeHidden();
  });
});

test('a page that Back brings to life again forgets what was wiped meanwhile', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await answerOne(page);
  await page.evaluate(async () => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('ademruimte').onsuccess = resolve;
    });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
});

test('removes a single questionnaire', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await answerOne(page);
  await leaveQuestion(page);
  await page.getByRole('button', { name: nl('shell.footer.data') }).tap();
  await page.getByRole('button', { name: nl('data.delete') }).tap();
  await page.getByRole('button', { name: nl('data.yes') }).tap();
  await expect(page.getByRole('heading', { level: 3, name: title })).toBeHidden();
});

for (const [what, record, key] of [
  ['a damaged record', '{"format":1,"state":', 'consent.damaged'],
  ['strange JSON', '{"format":1,"sequence":1,"checksum":1,"state":{"runs":"__proto__"}}', 'consent.damaged'],
  ['a record of a newer version', '{"format":99}', 'consent.newer'],
] as const) {
  test(`survives ${what}, says so, and goes on`, async ({ page }) => {
    await page.goto('./');
    await putRecord(page, record);
    await page.reload();
    await expect(page.getByRole('status').filter({ hasText: nl(key) })).toBeVisible();
    await page.getByRole('button', { name: title }).tap();
    await page.getByRole('button', { name: nl('check.intro.begin') }).tap();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('leaves a record of a newer version exactly as it is', async ({ page }) => {
  await page.goto('./');
  await putRecord(page, '{"format":99}');
  await page.reload();
  await page.getByRole('button', { name: title }).tap();
  await page.getByRole('button', { name: nl('check.intro.begin') }).tap();
  await answerOne(page);
  const kept = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('ademruimte', 1);
        request.onsuccess = () => {
          const reading = request.result.transaction('state').objectStore('state').get('a');
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
  expect(kept).toBe('{"format":99}');
});

test('goes on in memory when the browser cannot keep anything, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  await page.goto('./');
  await expect(page.getByText(nl('consent.unavailable'))).toBeVisible();
  await page.getByRole('button', { name: title }).tap();
  await page.getByRole('button', { name: nl('check.intro.begin') }).tap();
  await answerOne(page);
});

test('says so when a save fails half-way, and the check goes on', async ({ page }) => {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await answerOne(page);
  await expect(page.getByText(nl('consent.failed'))).toBeVisible();
});

test('keeps what two tabs did, and says so where both gave one question another answer', async ({ page, context }) => {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await answerOne(page);
  const other = await context.newPage();
  await other.goto('./');
  await other.getByRole('button', { name: nl('start.resume', { title }) }).tap();
  await touch().choose(other.getByRole('radio').nth(1));
  await other.getByRole('button', { name: nl('check.question.next') }).tap();
  await page.bringToFront();
  await touch().choose(page.getByRole('radio').nth(8));
  await page.getByRole('button', { name: nl('check.question.next') }).tap();
  await expect(page.getByText(nl('consent.conflict'))).toBeVisible();
  await expect(page.getByRole('button', { name: nl('consent.backup') })).toBeVisible();
  await other.close();
});
