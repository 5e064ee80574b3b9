import type { BrowserContext, Download, Page } from '@playwright/test';
import { seal } from '../../../src/storage/envelope.ts';
import { buildRun, buildState } from '../../support/build-state.ts';
import { answerAll, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { keptText } from '../../support/kept-text.ts';
import { putRecord } from '../../support/put-record.ts';
import { STORAGE_FAULTS } from '../../support/storage-faults.ts';
import { nl } from '../../support/text.ts';
import { chooseDark, leaveQuestion } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const CHECK = 'positieve-gezondheid';
/** Kept before anything goes wrong. */
const EARLIER = buildRun({ id: 'earlier-run', finishedOn: '2026-11-01' });

test.use({ hasTouch: true });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();
const notice = (page: Page, told: string) =>
  page.getByRole('status').filter({ hasText: nl(`consent.${told}` as Parameters<typeof nl>[0]) });

/** A page of the same origin without the app, to look at what is kept from outside. */
async function outside(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./robots.txt');
  return page;
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: textsOf(CHECK).title }).tap();
  await press(page, nl('check.intro.begin'));
  const yes = page.getByRole('button', { name: nl('check.keep.yes') });
  await expect(yes.or(page.getByRole('group'))).toBeVisible();
  if (await yes.isVisible()) await yes.tap();
  await expect(page.getByRole('group')).toBeVisible();
}

async function textOf(download: Download): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** The copy that is offered holds the run that is not kept. */
async function takeCopy(page: Page, told: string): Promise<string> {
  await notice(page, told)
    .getByRole('button', { name: nl('consent.backup') })
    .tap();
  await expect(page.getByRole('heading', { level: 1, name: nl('backup.title') })).toBeVisible();
  const download = page.waitForEvent('download');
  await press(page, nl('backup.make.save'));
  return textOf(await download);
}

for (const { what, when, told, inject } of STORAGE_FAULTS) {
  test(`${what}: the check is finished, nothing of before is lost, and a copy is offered`, async ({
    page,
    context,
  }) => {
    const beside = await outside(context);
    await putRecord(beside, seal(buildState({ runs: [EARLIER] }), 1));
    if (when === 'start') await page.addInitScript(inject);
    await page.goto('./');
    await begin(page);
    if (when === 'later') await page.evaluate(inject);
    await answerAll(page, touch(), (_, options) => options - 1);

    if (told) {
      await expect(notice(page, told)).toHaveCount(1, { timeout: 10_000 });
      expect(JSON.parse(await takeCopy(page, told)).state.runs).toContainEqual(
        expect.objectContaining({ check: CHECK, finishedOn: expect.any(String) }),
      );
      await press(page, nl('ui.close'));
      await leaveQuestion(page);
      await press(page, nl('shell.footer.data'));
      await expect(notice(page, told), 'told once').toHaveCount(0);
    } else {
      await expect.poll(() => keptText(beside)).toContain(`"check":"${CHECK}"`);
      for (const status of ['failed', 'unavailable']) await expect(notice(page, status)).toHaveCount(0);
    }
    expect(await keptText(beside)).toContain(EARLIER.id);
    await beside.close();
  });
}

for (const [what, record, content] of [
  [
    'a torn record',
    '{"format":4,"sequence":3,"state":{"runs":[{"id":"é',
    '{"format":4,"sequence":3,"state":{"runs":[{"id":"é',
  ],
  ['JSON of something else', '{"hello":["world",null]}', '{"hello":["world",null]}'],
  [
    'what is no text',
    { runs: [['much', 7]], on: new Date(0) },
    '{"runs":[["much",7]],"on":"1970-01-01T00:00:00.000Z"}',
  ],
  ['a number', 12, '12'],
  ['nothing at all', null, 'null'],
] as const) {
  test(`${what} in the slot is told, set aside, and can be saved as it lay there`, async ({ page }) => {
    await page.goto('./');
    await putRecord(page, record);
    await page.reload();
    await notice(page, 'damaged')
      .getByRole('button', { name: nl('shell.footer.data') })
      .tap();
    await expect(page.getByRole('heading', { name: nl('data.setAside.title') })).toBeVisible();
    await expectAccessible(page);
    const download = page.waitForEvent('download');
    await press(page, nl('data.setAside.save'));
    expect((await download).suggestedFilename()).toBe('gegevens.txt');
    expect(await textOf(await download)).toBe(content);
    await expect(page.getByText(nl('data.setAside.saved'))).toBeVisible();

    // Read again it fails: that is said, and nothing breaks.
    await page.evaluate(() => {
      IDBObjectStore.prototype.get = () => {
        throw new DOMException('broken', 'DataError');
      };
    });
    await press(page, nl('data.setAside.save'));
    await expect(page.getByText(nl('data.setAside.failed'))).toBeVisible();
    await press(page, nl('data.wipe'));
    await press(page, nl('data.wipeConfirm'));
    await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
    expect(await keptText(page)).toBe('');
  });
}

test('no room in the browser itself: told, offered a copy, and kept again once there is room', async ({
  page,
  context,
}) => {
  await page.goto('./');
  const browser = await context.newCDPSession(page);
  const origin = new URL(page.url()).origin;
  // Before the first save: Chromium hands out room in large pieces and does not ask again for a while.
  await browser.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await begin(page);
  await answerAll(page, touch(), (_, options) => options - 1);
  await expect(notice(page, 'failed')).toBeVisible();
  await expect(page.getByRole('button', { name: nl('consent.backup') })).toBeVisible();
  await expectAccessible(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin });
  await chooseDark(page);
  await expect(notice(page, 'failed')).toBeHidden();
  await expect.poll(() => keptText(page)).toContain('"theme":"dark"');
});

test('the browser threw everything away meanwhile: the app says so and can be used', async ({ page, context }) => {
  await page.goto('./');
  await begin(page);
  await expect.poll(() => keptText(page)).toContain(CHECK);
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' });
  await page.getByRole('radio').nth(4).locator('xpath=ancestor::label').tap();
  await expect(notice(page, 'erased')).toBeVisible();
  await page.getByRole('button', { name: nl('ui.gone.start') }).tap();
  await begin(page);
});

test('a store of a later version of the browser’s database is left alone, and both tabs stay usable', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await begin(page);
  await expect.poll(() => keptText(page)).toContain(CHECK);
  const beside = await outside(context);
  const version = await beside.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('ademruimte', 2);
        request.onblocked = () => reject(new Error('the app does not let go'));
        request.onsuccess = () => {
          resolve(request.result.version);
          request.result.close();
        };
      }),
  );
  expect(version).toBe(2);
  await answerAll(page, touch(), (_, options) => options - 1);
  await expect(notice(page, 'failed')).toBeVisible();
  expect(await keptText(beside)).toContain(CHECK);
  await beside.close();
});
