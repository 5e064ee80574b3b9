import type { Page } from '@playwright/test';
import { button, HANDS, MIND, openEntry, textOf } from '../../support/entries.ts';
import { keptText } from '../../support/kept-text.ts';
import { pagesOf } from '../../support/pdf.ts';
import { nl, textIn } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { hasZbar, readQrCodes, ZBAR } from '../../support/zbar.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

// Chromium without a screen asks before each copy, and nobody is there to answer.
test.use({ permissions: ['clipboard-write'] });

/** Both entries are national: whatever region is chosen, they are found. */
async function fillList(page: Page): Promise<void> {
  await page.goto('./');
  await openEntry(page, HANDS, 'handen in huis');
  await button(page, 'entry.save').click();
  await openEntry(page, MIND, 'mind korrelatie');
  await button(page, 'entry.save').click();
  await goTo(page, 'list');
  await expect(page.getByText(textIn('nl', 'list.saved.count_other', { count: 2 }))).toBeVisible();
}

const card = (page: Page, name: RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });

async function writeDiary(page: Page): Promise<void> {
  const hands = card(page, HANDS);
  await hands.getByText(nl('list.diary.title'), { exact: true }).click();
  await hands.getByLabel(nl('list.diary.calledOn.label')).selectOption('2026-11-22');
  await hands.getByLabel(nl('list.diary.waitingSince.label')).selectOption('2026-10-22');
  await hands.getByLabel(nl('list.diary.callBackOn.label')).selectOption('2026-12-06');
  await hands.getByRole('textbox').fill('Vraag naar Els');
}
const DIARY = [
  `${nl('list.diary.calledOn.label')}: 22 november 2026`,
  `${nl('list.diary.waitingSince.label')}: 22 oktober 2026`,
  `${nl('list.diary.callBackOn.label')}: 6 december 2026`,
  'Vraag naar Els',
];

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T10:00');
});

test('says what can be said on the telephone, where there is someone to call', async ({ page }) => {
  await fillList(page);
  const mind = card(page, MIND);
  await mind.getByText(nl('list.say.title')).click();
  await expect(mind.getByText(nl('list.say.name'))).toBeVisible();
  await expect(mind.getByText(/wil graag met iemand praten/)).toBeVisible();
  await expect(card(page, HANDS).getByText(nl('list.say.title'))).toHaveCount(0);
});

test('finds the diary again after a reload, and among "mijn gegevens"', async ({ page }) => {
  await fillList(page);
  await button(page, 'check.keep.yes').click();
  await writeDiary(page);
  await expect.poll(() => keptText(page)).toContain('Vraag naar Els');
  await page.reload();
  await goTo(page, 'list');
  for (const line of DIARY) await expect(card(page, HANDS)).toContainText(line);
  await expect(card(page, MIND)).not.toContainText('Els');
  await button(page, 'shell.footer.data').click();
  for (const line of DIARY) await expect(page.getByRole('main')).toContainText(line);
});

test('forgets what is taken away, and keeps nothing for who said no', async ({ page }) => {
  await fillList(page);
  await button(page, 'check.keep.yes').click();
  await writeDiary(page);
  await expect.poll(() => keptText(page)).toContain('2026-12-06');
  await card(page, HANDS).getByLabel(nl('list.diary.callBackOn.label')).selectOption('');
  await card(page, HANDS).getByRole('textbox').fill('');
  await expect.poll(() => keptText(page)).not.toMatch(/2026-12-06|Els/);
  await expect(button(page, 'list.calendar.save')).toBeHidden();

  await page.evaluate(() => indexedDB.deleteDatabase('ademruimte'));
  await page.reload();
  await fillList(page);
  await button(page, 'check.keep.no').click();
  await writeDiary(page);
  await expect(card(page, HANDS)).toContainText('Vraag naar Els');
  expect(await keptText(page)).toBe('');
});

test('makes a calendar file for calling back that names nobody', async ({ page }) => {
  await fillList(page);
  await writeDiary(page);
  const started = page.waitForEvent('download');
  await button(page, 'list.calendar.save').click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('herinnering.ics');
  const text = await textOf(download);
  expect(text).toContain(`\r\nDTSTART;VALUE=DATE:20261206\r\nSUMMARY:${nl('list.diary.event')}\r\n`);
  expect(text).not.toMatch(/handen|huis|els|ademruimte/i);
  await expect(page.getByText(nl('list.calendar.saved'))).toBeVisible();
});

/** What comes on paper, whichever way it is printed. */
async function expectPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper.getByRole('heading', { level: 3 })).toHaveText([HANDS, MIND]);
  await expect(paper).toContainText('0900 1450');
  await expect(paper).toContainText('Eerste keer 8 tot 10 weken vooraf aanmelden');
  await expect(paper).toContainText(/Nog niet nagekeken/);
  await expect(paper).not.toContainText('Els');
  for (const role of ['banner', 'contentinfo', 'button'] as const) await expect(page.getByRole(role)).toHaveCount(0);
  const size = await paper.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  expect(size).toBeGreaterThan(18);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
}

test('prints the list in large type, without the diary', async ({ page }) => {
  await fillList(page);
  await writeDiary(page);
  await button(page, 'list.paper.show').click();
  await expectAccessible(page);
  await expectPaper(page);
});

test('prints the same sheet from the list itself, which does not show it', async ({ page }) => {
  await fillList(page);
  await writeDiary(page);
  await expect(page.getByRole('article')).toHaveCount(0);
  await expectPaper(page);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`prints codes that another program reads (${colorScheme})${ZBAR}`, async ({ page }) => {
    test.skip(!hasZbar, 'zbarimg is not installed (apt-get install zbar-tools)');
    await page.emulateMedia({ colorScheme });
    await fillList(page);
    await button(page, 'list.paper.show').click();
    await expect(page.getByRole('img', { name: nl('list.paper.qr') })).toHaveCount(2);
    const read = async () => [...readQrCodes(await page.screenshot({ fullPage: true }))].sort();
    const codes = ['https://mindhulplijn.nl', 'https://www.handeninhuis.nl'];
    expect(await read()).toEqual(codes);
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(await read()).toEqual(codes);
    await page.emulateMedia({ media: 'screen' });
  });
}

test('hands the list to the share sheet, with the diary only when that is chosen', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = async (data) => document.body.setAttribute('data-shared', JSON.stringify(data));
  });
  const shared = async () => JSON.parse((await page.locator('body').getAttribute('data-shared')) ?? '{}');
  await fillList(page);
  await expect(page.getByRole('checkbox', { name: nl('list.share.withOwn') })).toBeHidden();
  await writeDiary(page);
  await expect(page.getByText(nl('list.share.where'))).toBeVisible();
  await button(page, 'list.share.share').click();
  await expect(page.getByText(nl('list.share.shared'))).toBeVisible();
  const { text, ...others } = await shared();
  expect(others).toEqual({});
  expect(text).toContain('MIND Hulplijn\n0900 1450');
  expect(text).not.toMatch(/Els|2026/);
  await page.getByRole('checkbox', { name: nl('list.share.withOwn') }).check();
  await button(page, 'list.share.share').click();
  await expect.poll(async () => (await shared()).text).toContain(DIARY.join('\n'));
});

test('says nothing went wrong to who closes the share sheet', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.share = () => {
      document.body.setAttribute('data-asked', '');
      return Promise.reject(new DOMException('closed', 'AbortError'));
    };
  });
  await fillList(page);
  await button(page, 'list.share.share').click();
  await expect(page.locator('body[data-asked]')).toBeAttached();
  await expect(page.getByText(nl('list.share.failed'))).toBeHidden();
});

test('copies the list where there is no share sheet', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
  await fillList(page);
  await button(page, 'list.share.copy').click();
  await expect(page.getByText(nl('list.share.copied'))).toBeVisible();
  const mind = card(page, MIND);
  await mind.getByText(nl('list.diary.title'), { exact: true }).click();
  await mind.getByRole('textbox').click();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(mind.getByRole('textbox')).toContainText('0900 1450');
});

test('says so when the clipboard is closed', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await fillList(page);
  await button(page, 'list.share.copy').click();
  await expect(page.getByText(nl('list.share.failed'))).toBeVisible();
});

test('fits 320 px without sideways scrolling, with text at 200%', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await fillList(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const isWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await writeDiary(page);
  expect(await isWide()).toBe(false);
  await button(page, 'list.paper.show').click();
  await expect(page.getByRole('article')).toBeVisible();
  expect(await isWide()).toBe(false);
  await page.goBack();
  await page.getByRole('button', { name: HANDS }).first().click();
  await expect(page.getByLabel(nl('list.time.month'))).toBeVisible();
  expect(await isWide()).toBe(false);
  await button(page, 'list.slip.open').click();
  await page.getByRole('checkbox').first().check();
  expect(await isWide()).toBe(false);
});
