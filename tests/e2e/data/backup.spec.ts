import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { writeBackup } from '../../../src/storage/backup.ts';
import { buildRun, buildState } from '../../support/build-state.ts';
import { beginCheck, textsOf } from '../../support/check.ts';
import { touch } from '../../support/input-methods.ts';
import { keptText } from '../../support/kept-text.ts';
import { nl, textIn } from '../../support/text.ts';
import { leaveQuestion } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const CHECK = 'mantelzorg';
const { title } = textsOf(CHECK);
const WORDS = 'appel wolk trein lamp';

test.use({ hasTouch: true });

type Key = Parameters<typeof nl>[0];

const press = (page: Page, key: Key) => page.getByRole('button', { name: nl(key), exact: true }).tap();
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const checksInList = (count: number) =>
  textIn('nl', `backup.contents.runs_${count === 1 ? 'one' : 'other'}`, { count });

async function openBackup(page: Page): Promise<void> {
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await press(page, 'data.backup');
  await expect(heading(page, nl('backup.title'))).toBeVisible();
}

/** Begins a check, answers a question and goes to the page of the backup. */
async function begin(page: Page): Promise<void> {
  await page.goto('./');
  await beginCheck(page, touch(), CHECK, true);
  await touch().choose(page.getByRole('group').locator('input').first());
  await page.getByRole('button', { name: nl('check.question.next') }).tap();
  await openBackup(page);
}

async function save(page: Page): Promise<string> {
  const download: Promise<Download> = page.waitForEvent('download');
  await press(page, 'backup.make.save');
  const file = await download;
  expect(file.suggestedFilename()).toBe('overzicht.json');
  return readFileSync(await file.path(), 'utf8');
}

async function wipeAll(page: Page): Promise<void> {
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await press(page, 'data.wipe');
  await press(page, 'data.wipeConfirm');
  await expect(page.getByRole('heading', { level: 1, name: nl('start.title') })).toBeVisible();
}

const choose = (page: Page, text: string) =>
  page
    .getByLabel(nl('backup.restore.file'))
    .setInputFiles({ name: 'overzicht.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function writePassphrase(page: Page, words: string): Promise<void> {
  const field = page.getByRole('textbox', { name: nl('backup.make.passphrase') });
  await field.fill('');
  await touch().write(field, words);
}

/** How many runs "mijn gegevens" shows. */
async function expectRuns(page: Page, count: number): Promise<void> {
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await expect(page.getByRole('button', { name: nl('data.delete') })).toHaveCount(count);
}

test('brings everything back after it was wiped, and asks whether to keep it', async ({ page }) => {
  await begin(page);
  const file = await save(page);
  expect(JSON.parse(file)).toMatchObject({ ademruimte: 'backup', state: { runs: [{ check: CHECK }] } });
  await expect(page.getByText(nl('backup.make.saved'))).toBeVisible();
  await wipeAll(page);

  await openBackup(page);
  await expect(page.getByText(nl('backup.make.nothing'))).toBeVisible();
  await choose(page, file);
  await expect(page.getByText(checksInList(1))).toBeVisible();
  await expectAccessible(page);
  await press(page, 'backup.restore.put');
  await expect(heading(page, nl('backup.restore.merged'))).toBeFocused();
  await page
    .getByRole('group', { name: nl('backup.restore.keep') })
    .getByText(nl('check.keep.yes'))
    .tap();
  await expect.poll(() => keptText(page)).toContain(CHECK);
  await page.reload();
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  await expect(page.getByRole('heading', { level: 3, name: title })).toBeVisible();
});

test('brings it back under a passphrase, after one that does not fit', async ({ page }) => {
  await begin(page);
  await page.getByText(nl('backup.make.lock')).tap();
  await writePassphrase(page, 'kort');
  await press(page, 'backup.make.save');
  await expect(page.getByText(nl('backup.make.short', { count: 12 }))).toBeVisible();
  await writePassphrase(page, WORDS);
  const file = await save(page);
  await expect(page.getByText(nl('backup.make.savedLocked'))).toBeVisible();
  expect(file).toContain('"iterations": 600000');
  expect(file).not.toContain(CHECK);
  await wipeAll(page);

  await openBackup(page);
  await choose(page, file);
  await expect(heading(page, nl('backup.restore.locked'))).toBeFocused();
  await writePassphrase(page, 'appel wolk trein');
  await press(page, 'backup.restore.unlock');
  await expect(page.getByText(nl('backup.restore.wrong'))).toBeVisible();
  const words = page.getByRole('textbox', { name: nl('backup.make.passphrase') });
  await expect(words).toHaveAttribute('aria-invalid', 'true');
  await expect(words).toHaveAccessibleDescription(nl('backup.restore.wrong'));
  await expectAccessible(page);
  await writePassphrase(page, `A${WORDS.slice(1)} `);
  await press(page, 'backup.restore.unlock');
  await expect(page.getByText(checksInList(1))).toBeVisible();
  await press(page, 'backup.restore.put');
  await expectRuns(page, 1);
});

test('tells each file that cannot be put back apart, and changes nothing', async ({ page }) => {
  await begin(page);
  const file = await save(page);
  const newer = JSON.stringify({ ...JSON.parse(file), format: 99 });
  for (const [why, text] of [
    ['damaged', file.replace('"check": "mantelzorg"', '"check": "mantelzorx"')],
    ['damaged', file.slice(0, -20)],
    ['newer', newer],
    ['foreign', '{"hallo": true}'],
    ['foreign', 'hallo'],
    ['too-large', file.padEnd(5_000_001)],
  ] as const) {
    await choose(page, text);
    await expect(page.getByText(nl(`backup.restore.failed.${why}`)), text.slice(0, 20)).toBeVisible();
    await expect(page.getByText(nl('backup.restore.unchanged'))).toBeVisible();
    await press(page, 'backup.restore.again');
  }
  await choose(page, file.replace('"check": "mantelzorg"', '"check": "mantelzorx"'));
  await expectAccessible(page);
  await expectRuns(page, 1);
  await page.reload();
  await expectRuns(page, 1);
});

test('says so when the file cannot be read', async ({ page }) => {
  await page.addInitScript(() => {
    Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  });
  await page.goto('./');
  await openBackup(page);
  await choose(page, '{}');
  await expect(page.getByText(nl('backup.restore.failed.unreadable'))).toBeVisible();
});

test('adds a copy to what is here, and replaces only after asking', async ({ page }) => {
  await begin(page);
  const other = await writeBackup(buildState({ runs: [buildRun({ id: 'other' })] }), '2026-10-01');

  await choose(page, other);
  await expect(heading(page, nl('backup.restore.found', { date: '1 oktober 2026' }))).toBeFocused();
  await press(page, 'backup.restore.cancel');
  await expect(heading(page, nl('backup.restore.title'))).toBeFocused();
  await expectRuns(page, 1);

  await openBackup(page);
  await choose(page, other);
  await press(page, 'backup.restore.merge');
  await expectRuns(page, 2);

  await openBackup(page);
  await choose(page, other);
  await press(page, 'backup.restore.replace');
  await expect(heading(page, nl('backup.restore.replaceTitle'))).toBeFocused();
  const question = page.locator('.card').filter({ has: heading(page, nl('backup.restore.replaceTitle')) });
  await expect(question.getByText(checksInList(2))).toBeVisible();
  await expectAccessible(page);
  await press(page, 'backup.restore.cancel');
  await expect(heading(page, nl('backup.restore.found', { date: '1 oktober 2026' }))).toBeFocused();
  await press(page, 'backup.restore.replace');
  await press(page, 'backup.restore.replaceConfirm');
  await expect(heading(page, nl('backup.restore.replaced'))).toBeFocused();
  await expectRuns(page, 1);
  await page.reload();
  await expectRuns(page, 1);
});

test('keeps the words of the plan that are here, and shows those of the copy', async ({ page }) => {
  await page.goto('./');
  await openBackup(page);
  await choose(page, await writeBackup(buildState({ plan: { first: 'Mijn zus Ans' } }), '2026-10-01'));
  await press(page, 'backup.restore.put');
  await openBackup(page);
  await choose(page, await writeBackup(buildState({ plan: { first: 'Buurman Bep', gp: 'De Wit' } }), '2026-11-01'));
  await press(page, 'backup.restore.merge');
  await expect(heading(page, nl('backup.restore.conflicts'))).toBeVisible();
  for (const words of ['Mijn zus Ans', 'Buurman Bep']) await expect(page.getByText(words)).toBeVisible();
  await expectAccessible(page);
  await leaveQuestion(page);
  await press(page, 'shell.footer.data');
  for (const words of ['Mijn zus Ans', 'De Wit']) await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByText('Buurman Bep')).toBeHidden();
});

test('offers no passphrase where the browser cannot lock, and says why', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined });
  });
  await begin(page);
  await expect(page.getByText(nl('backup.make.noLock'))).toBeVisible();
  await expect(page.getByText(nl('backup.make.lock'), { exact: true })).toBeHidden();
  const file = await save(page);
  await choose(page, await writeBackup(JSON.parse(file).state, '2026-11-22', WORDS));
  await expect(page.getByText(nl('backup.restore.failed.no-lock'))).toBeVisible();
});

for (const size of ['100%', '200%']) {
  test(`fits 320 px with text at ${size}, in targets of 48 px, without a text field`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('./');
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    const look = async () => {
      const found = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        small: [...document.querySelectorAll('main :is(button, select, summary, label:has(input), [type=file])')]
          .map((element) => ({ text: element.textContent, height: Math.round(element.getBoundingClientRect().height) }))
          .filter(({ height }) => height > 0 && height < 48),
        fields: document.querySelectorAll('textarea, input:not([type=checkbox], [type=radio], [type=file])').length,
      }));
      expect(found).toEqual({ wide: 320, small: [], fields: 0 });
    };
    const state = buildState({
      runs: [buildRun({ version: '1.0.0', talk: ['sleep'], goals: ['sleep'] })],
      moments: [{ id: 'm', check: CHECK, on: '2026-11-03', answer: 'weeks', note: 'Griep' }],
      plan: { first: 'Ans' },
      theme: 'dark',
    });
    await openBackup(page);
    await choose(page, await writeBackup(state, '2026-11-22', WORDS));
    await look();
    await writePassphrase(page, WORDS);
    await press(page, 'backup.restore.unlock');
    await expect(page.getByText(checksInList(1))).toBeVisible();
    await look();
    await press(page, 'backup.restore.put');
    await page.getByText(nl('backup.make.lock')).tap();
    await look();
    await expectAccessible(page);
    await leaveQuestion(page);
    await press(page, 'shell.footer.data');
    await look();
  });
}

for (const look of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { contrast: 'more' }] as const) {
  test(`passes axe with ${JSON.stringify(look)}`, async ({ page }) => {
    await page.emulateMedia(look);
    await page.goto('./');
    await openBackup(page);
    await expectAccessible(page);
    await choose(page, await writeBackup(buildState({ plan: { first: 'Ans' } }), '2026-11-22', WORDS));
    await writePassphrase(page, WORDS);
    await expectAccessible(page);
    await press(page, 'backup.restore.unlock');
    await expect(page.getByText(nl('backup.restore.notYet'))).toBeVisible();
    await expectAccessible(page);
    await press(page, 'backup.restore.put');
    await page.getByText(nl('backup.make.lock')).tap();
    await expectAccessible(page);
    await leaveQuestion(page);
    await press(page, 'shell.footer.data');
  });
}
