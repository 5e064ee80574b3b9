import type { BrowserContext, Page } from '@playwright/test';
import { answersOf, beginCheck, plainly, textsOf } from '../../support/check.ts';
import { button, HANDS, MIND, openEntry } from '../../support/entries.ts';
import { touch } from '../../support/input-methods.ts';
import { keptText } from '../../support/kept-text.ts';
import { nl, textIn } from '../../support/text.ts';
import { goTo } from '../../support/ways.ts';
import { hasZbar, readQrCodes, ZBAR } from '../../support/zbar.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const NOW = '2026-11-22T10:00';
const PHONE = { viewport: { width: 360, height: 740 }, locale: 'nl-NL', hasTouch: true } as const;
const h1 = (page: Page) => page.getByRole('heading', { level: 1 });
const qr = (page: Page) => page.getByRole('img', { name: nl('take-home.code.label') });

test.use({ hasTouch: true });
test.skip(!hasZbar, ZBAR);

async function fillList(page: Page, address = './'): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(address);
  if (address.includes('kiosk')) await button(page, 'kiosk.attract.start').click();
  await openEntry(page, HANDS, 'handen in huis');
  await button(page, 'entry.save').click();
  await openEntry(page, MIND, 'mind korrelatie');
  await button(page, 'entry.save').click();
}

async function openTakeHome(page: Page): Promise<void> {
  await goTo(page, 'list');
  await button(page, 'take-home.title').click();
  await expect(qr(page)).toBeVisible();
}

/** What another device reads from the picture of the screen as it is. */
async function scan(page: Page): Promise<string> {
  await qr(page).scrollIntoViewIfNeeded();
  const [address = ''] = readQrCodes(await page.screenshot());
  return address;
}

async function openOn(context: BrowserContext, address: string): Promise<Page> {
  const phone = await context.newPage();
  await phone.clock.setFixedTime(NOW);
  await phone.goto(address);
  await expect(h1(phone)).toHaveText(nl('take-home.received.title'));
  return phone;
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height, address] of [
    [360, 740, './'],
    [1080, 1920, './?kiosk'],
  ] as const) {
    test(`the list goes from a ${colorScheme} screen of ${width} × ${height} to another device`, async ({
      page,
      browser,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await fillList(page, address);
      await openTakeHome(page);
      await expectAccessible(page);
      await expect(page.getByText('0900 1450')).toBeVisible();
      const { width: side = 0 } = (await qr(page).boundingBox()) ?? {};
      // 96 CSS pixels are an inch of 25.4 mm.
      expect(side).toBeGreaterThan((30 * 96) / 25.4);
      const code = await scan(page);
      expect(code).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#MEE\/[A-Z2-7]+$/);

      const context = await browser.newContext(PHONE);
      const phone = await openOn(context, code);
      await button(phone, 'take-home.received.yes').tap();
      await button(phone, 'take-home.received.toList').tap();
      for (const name of [HANDS, MIND]) await expect(phone.getByRole('heading', { name })).toBeVisible();
      await expect.poll(() => keptText(phone)).toContain('mind-korrelatie');
      await context.close();
    });
  }
}

test('the code names where phones find the app, when the deployment says so', async ({ page }) => {
  await page.route('**/?kiosk', async (route) => {
    const html = await (await route.fetch()).text();
    const told = html.replace(
      /(name="deployment" content="\{)/,
      '$1&quot;publicAddress&quot;:&quot;https://voorbeeld.nl/zorg/&quot;,',
    );
    await route.fulfill({ body: told, contentType: 'text/html' });
  });
  await page.setViewportSize({ width: 1080, height: 1920 });
  await fillList(page, './?kiosk');
  await openTakeHome(page);
  await expect(page.getByText(nl('take-home.code.local'))).toHaveCount(0);
  expect(await scan(page)).toMatch(/^https:\/\/voorbeeld\.nl\/zorg\/#MEE\/[A-Z2-7]+$/);
});

/** Answers the first questions of the check for carers, two of them private, and goes to its answers. Returns how many they were. */
async function answerSome(page: Page): Promise<number> {
  await goTo(page, 'start');
  await beginCheck(page, touch(), 'mantelzorg', false);
  const pick = plainly((_, options) => options - 1);
  for (let asked = 0; ; asked += 1) {
    const question = (await h1(page).textContent()) ?? '';
    if (question === nl('outcome.result.title')) return asked;
    const options = answersOf(page);
    await touch().choose(options.nth(pick(question, await options.count())));
    await button(page, 'check.question.next').tap();
    await expect(h1(page)).not.toHaveText(question);
  }
}

test('answers go along only when chosen, under words that are never beside the code', async ({ page, browser }) => {
  await fillList(page);
  const asked = await answerSome(page);
  await page.getByRole('button', { name: nl('take-home.title') }).tap();
  await expect(qr(page)).toBeVisible();
  const listAlone = await scan(page);
  await button(page, 'take-home.answers.start').tap();
  await expect(page.getByText(nl('take-home.answers.warn'))).toBeVisible();
  await expectAccessible(page);
  await button(page, 'take-home.answers.make').tap();
  await expect(qr(page)).toHaveCount(0);
  const words = await page
    .getByRole('list', { name: nl('take-home.words.label') })
    .getByRole('listitem')
    .allTextContents();
  expect(words).toHaveLength(5);
  await expectAccessible(page);
  await button(page, 'take-home.words.written').tap();
  await expect(qr(page)).toBeVisible();
  await expect(page.getByText(words[0] ?? '', { exact: true })).toHaveCount(0);
  await expectAccessible(page);
  const code = await scan(page);
  expect(code.length).toBeGreaterThan(listAlone.length + 80);

  const context = await browser.newContext(PHONE);
  const phone = await openOn(context, code);
  const field = phone.getByRole('textbox', { name: nl('take-home.received.words') });
  await expect(phone.getByText(HANDS)).toHaveCount(0);
  await touch().write(field, words.slice(1).join(' '));
  await button(phone, 'take-home.received.open').tap();
  await expect(phone.getByText(nl('take-home.received.wrong'))).toBeVisible();
  await expectAccessible(phone);
  await field.fill('');
  await touch().write(field, words.join(' ').toUpperCase());
  await button(phone, 'take-home.received.open').tap();
  await expect(phone.getByText(textIn('nl', 'take-home.received.runs_one', { count: 1 }))).toBeVisible();
  await expectAccessible(phone);
  expect(await keptText(phone)).toBe('');
  await button(phone, 'take-home.received.yes').tap();
  const { title } = textsOf('mantelzorg');
  await phone.getByRole('button', { name: nl('take-home.received.toAnswers', { title }) }).tap();
  await expect(h1(phone)).toHaveText(nl('outcome.result.title'));
  // What is private stayed on the first device: nothing was chosen there.
  const [{ answers }] = JSON.parse((await keptText(phone)).split('\n').at(-1) ?? '').state.runs;
  expect(Object.keys(answers)).toHaveLength(asked - 2);
  expect(answers).not.toHaveProperty('safety');
  expect(answers).not.toHaveProperty('despair');
  await context.close();
});
