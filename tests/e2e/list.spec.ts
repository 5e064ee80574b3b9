import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { keptText } from '../support/kept-text.ts';
import { pagesOf } from '../support/pdf.ts';
import { nl, textIn } from '../support/text.ts';
import { hasZbar, readQrCodes, ZBAR } from '../support/zbar.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

// Chromium without a screen asks before each copy, and nobody is there to answer.
test.use({ permissions: ['clipboard-write'] });

const HANDS = /^Handen-in-Huis/;
const MIND = /^MIND Korrelatie/;

const button = (page: Page, key: Parameters<typeof nl>[0]) =>
  page.getByRole('button', { name: nl(key), exact: true }).first();

async function openEntry(page: Page, name: RegExp, words: string): Promise<void> {
  await button(page, 'common.nav.find').click();
  await page.getByRole('searchbox').fill(words);
  await page.getByRole('button', { name }).first().click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Both entries are national: whatever region is chosen, they are found. */
async function fillList(page: Page): Promise<void> {
  await page.goto('./');
  await openEntry(page, HANDS, 'handen in huis');
  await button(page, 'finder.entry.save').click();
  await openEntry(page, MIND, 'mind korrelatie');
  await button(page, 'finder.entry.save').click();
  await button(page, 'common.nav.list').click();
  await expect(page.getByText(textIn('nl', 'finder.list.count_other', { count: 2 }))).toBeVisible();
}

const card = (page: Page, name: RegExp) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

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

test('says what can be said on the telephone', async ({ page }) => {
  await fillList(page);
  const hands = card(page, HANDS);
  await hands.getByText(nl('list.say.title')).click();
  await expect(hands.getByText(nl('list.say.name'))).toBeVisible();
  await expect(hands.getByText(/zoek iemand die het thuis af en toe overneemt/)).toBeVisible();
  await expect(card(page, MIND).getByText(nl('list.say.name'))).toBeHidden();
});

test('finds the diary again after a reload, and among "mijn gegevens"', async ({ page }) => {
  await fillList(page);
  await button(page, 'check.keep.yes').click();
  await writeDiary(page);
  await expect.poll(() => keptText(page)).toContain('Vraag naar Els');
  await page.reload();
  await button(page, 'common.nav.list').click();
  for (const line of DIARY) await expect(card(page, HANDS)).toContainText(line);
  await expect(card(page, MIND)).not.toContainText('Els');
  await button(page, 'common.footer.data').click();
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

test('prints the list in large type, without the diary', async ({ page }) => {
  await fillList(page);
  await writeDiary(page);
  await button(page, 'list.paper.show').click();
  await expectAccessible(page);
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
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`prints codes that another program reads (${colorScheme})${ZBAR}`, async ({ page }) => {
    test.skip(!hasZbar, 'zbarimg is not installed (apt-get install zbar-tools)');
    await page.emulateMedia({ colorScheme });
    await fillList(page);
    await button(page, 'list.paper.show').click();
    await expect(page.getByRole('img', { name: nl('list.paper.qr') })).toHaveCount(2);
    const read = async () => [...readQrCodes(await page.screenshot({ fullPage: true }))].sort();
    const codes = ['https://www.handeninhuis.nl', 'tel:09001450'];
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
  expect(text).toContain('MIND Korrelatie\n0900 1450');
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

test('tells until when to ask, and puts that day in a calendar', async ({ page }) => {
  await page.goto('./');
  await openEntry(page, HANDS, 'handen in huis');
  await page.getByLabel(nl('list.time.month')).selectOption('2027-07');
  await page.getByLabel(nl('list.time.day')).selectOption('12');
  await expect(page.getByRole('status').getByText(textIn('nl', 'list.time.by', { date: '17 mei 2027' }))).toBeVisible();
  const started = page.waitForEvent('download');
  await button(page, 'list.calendar.save').click();
  const text = await textOf(await started);
  expect(text).toContain('DTSTART;VALUE=DATE:20270517');
  expect(text).not.toMatch(/handen|huis|ademruimte/i);

  await page.getByLabel(nl('list.time.month')).selectOption('2026-12');
  await expect(page.getByText(textIn('nl', 'list.time.late', { date: '17 oktober 2026' }))).toBeVisible();
  await expect(button(page, 'list.calendar.save')).toBeHidden();
});

test('makes a card for the contacts of a phone', async ({ page }) => {
  await page.goto('./');
  await openEntry(page, MIND, 'mind korrelatie');
  const started = page.waitForEvent('download');
  await button(page, 'list.contact.save').click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('contact.vcf');
  const lines = (await textOf(download)).split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCARD', 'VERSION:3.0', 'FN:MIND Korrelatie']);
  expect(lines).toContain('TEL;TYPE=WORK,VOICE:09001450');
  expect(lines.find((line) => line.startsWith('NOTE:'))).toMatch(/nog niet nagekeken/i);
});

test('makes a slip of what is wrong, with nothing about who found it', async ({ page }) => {
  await page.goto('./');
  await openEntry(page, HANDS, 'handen in huis');
  await button(page, 'list.slip.open').click();
  await expect(page.getByRole('article')).toBeHidden();
  await page.getByRole('checkbox', { name: nl('list.slip.field.telefoon') }).check();
  await page.getByRole('textbox').fill('Er neemt een ander op.');
  await expect(page.getByText(nl('list.slip.give'))).toBeVisible();
  await expect(page.getByRole('link', { name: /mail/i })).toHaveCount(0);
  await expectAccessible(page);
  await button(page, 'list.slip.copy').click();
  await expect(page.getByText(nl('list.share.copied'))).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const paper = page.getByRole('article');
  await expect(paper).toHaveText(
    [
      nl('list.slip.heading'),
      'Handen-in-Huis – vervangende mantelzorg',
      nl('list.slip.id', { id: 'handen-in-huis' }),
      nl('list.slip.field.telefoon'),
      'Er neemt een ander op.',
    ].join(''),
  );
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await page.emulateMedia({ media: 'screen' });
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
  await button(page, 'finder.entry.more').click();
  await expect(page.getByLabel(nl('list.time.month'))).toBeVisible();
  expect(await isWide()).toBe(false);
  await button(page, 'list.slip.open').click();
  await page.getByRole('checkbox').first().check();
  expect(await isWide()).toBe(false);
});

test.describe('where the keeper of a list has an address', () => {
  test.use({ serviceWorkers: 'block', expected: /blocked by Playwright/ });

  test('offers a mail with the code of the entry and the field', async ({ page }) => {
    await page.route('**/regions/*.json', async (route) => {
      const pack = await (await route.fetch()).json();
      if (Array.isArray(pack)) return route.fulfill({ json: pack });
      return route.fulfill({ json: { ...pack, region: { ...pack.region, mail: 'lijst@voorbeeld.nl' } } });
    });
    await page.goto('./');
    await openEntry(page, HANDS, 'handen in huis');
    await button(page, 'list.slip.open').click();
    await page.getByRole('checkbox', { name: nl('list.slip.field.tijden') }).check();
    await page.getByRole('textbox').fill('Mijn naam is Els.');
    await expect(page.getByRole('link', { name: /lijst@voorbeeld\.nl/ })).toHaveAttribute(
      'href',
      'mailto:lijst@voorbeeld.nl?subject=handen-in-huis&body=handen-in-huis%3A%20tijden',
    );
  });
});
