import { button, HANDS, MIND, openEntry, textOf } from '../../support/entries.ts';
import { pagesOf } from '../../support/pdf.ts';
import { nl, textIn } from '../../support/text.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

// Chromium without a screen asks before each copy, and nobody is there to answer.
test.use({ permissions: ['clipboard-write'] });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T10:00');
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
  await page.locator('summary', { hasText: nl('entry.more') }).click();
  const started = page.waitForEvent('download');
  await button(page, 'list.contact.save').click();
  const download = await started;
  expect(download.suggestedFilename()).toBe('contact.vcf');
  const lines = (await textOf(download)).split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCARD', 'VERSION:3.0', 'FN:MIND Hulplijn']);
  expect(lines).toContain('TEL;TYPE=WORK,VOICE:09001450');
  expect(lines.find((line) => line.startsWith('NOTE:'))).toMatch(/nog niet nagekeken/i);
});

test('leads to who knows the way, with a number that says that nobody called it', async ({ page }) => {
  await page.goto('./');
  await openEntry(page, /^Alzheimer Cafés/, 'alzheimer café');
  await expect(page.getByText(nl('catalogue.wayIn.via'))).toBeVisible();
  const call = page.getByRole('link', { name: /0800 5088/ });
  await expect(call).toHaveAttribute('href', 'tel:08005088');
  await expect(page.getByText(nl('ui.help.notCalled'))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^DementieLijn/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/DementieLijn/);
  await expect(call).toBeVisible();
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
