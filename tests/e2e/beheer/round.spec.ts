import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type DeployServer, startDeployServer } from '../../support/deploy-server.ts';
import { listOfRegion, openAsWorkbook } from '../../support/officer.ts';
import { NOW } from '../../support/versions.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({
  viewport: { width: 1280, height: 800 },
  isMobile: false,
  hasTouch: false,
  expected: /Failed to load resource/,
});

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

const PHONE = { viewport: { width: 360, height: 640 } };
const NEW_TIMES = 'Elke dinsdag van 10 tot 12 uur';

test('an officer makes a link, the provider answers on a phone, and the answer is merged after a look', async ({
  page: officer,
  browser,
}) => {
  await officer.goto(`${server.url}beheer.html`);
  await openAsWorkbook(officer, listOfRegion());
  await officer.getByRole('navigation', { name: 'Kamers' }).getByRole('button', { name: 'Nakijken' }).click();
  await officer.getByLabel(/^Wie kijkt na/).fill('Team Samenleving');
  const choose = officer.getByRole('region', { name: 'Kies wat u nakijkt' });
  await choose.getByRole('checkbox').first().check();
  const mails = officer.getByRole('region', { name: 'Mailen' });
  await mails.locator('summary').click();
  const mail = await mails.getByLabel('Tekst van de mail').inputValue();
  const link = /https?:\S+check\.html#\S+/.exec(mail)?.[0] ?? '';
  for (const colorScheme of ['dark', 'light'] as const) {
    await officer.emulateMedia({ colorScheme });
    await expectAccessible(officer);
  }

  const phone = await browser.newContext(PHONE);
  const provider = await phone.newPage();
  const asked: string[] = [];
  provider.on('request', (request) => asked.push(request.url()));
  await provider.goto(link);
  await expect(provider.getByRole('heading', { level: 1, name: 'Klopt dit nog?' })).toBeVisible();
  await provider.getByRole('button', { name: 'De rest klopt ook' }).press('Enter');
  const times = provider.getByRole('group', { name: 'Op welke dagen en tijden?' });
  const otherwise = times.getByRole('radio', { name: 'Anders' });
  if (await otherwise.count()) await otherwise.check();
  await times.getByRole('textbox').fill(NEW_TIMES);
  await expectAccessible(provider);
  expect(await provider.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  const before = asked.length;
  await provider.getByRole('button', { name: 'Klaar, maak het antwoord' }).click();
  const answer = await provider.getByLabel('Uw antwoord').inputValue();
  expect(answer).toContain(`Anders: Wanneer = ${NEW_TIMES}`);
  await expectAccessible(provider);
  expect(asked.slice(before)).toEqual([]);
  expect(asked.filter((url) => new URL(url).origin !== new URL(server.url).origin)).toEqual([]);
  await phone.close();

  const answers = officer.getByRole('region', { name: 'Antwoorden' });
  await answers.getByLabel(/^Plak hier de mail/).fill(`Dag, zie hieronder.\n\n> ${answer}`);
  await answers.getByRole('button', { name: 'Lees de antwoorden' }).click();
  await expect(answers.getByText(NEW_TIMES)).toBeVisible();
  await expect(answers.getByText('gecontroleerd_op')).toBeVisible();
  await answers.getByRole('button', { name: 'Neem dit antwoord over' }).click();
  await expect(answers.getByText(NEW_TIMES)).toBeHidden();
  await officer.getByRole('navigation', { name: 'Kamers' }).getByRole('button', { name: 'Lijst' }).click();
  await officer.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill(NEW_TIMES);
  await expect(officer.getByRole('gridcell', { name: NEW_TIMES })).toBeVisible();
  await officer.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(officer.getByRole('gridcell', { name: NEW_TIMES })).toBeHidden();
  await officer.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill('');
});

test('a link that is not whole says what to do', async ({ page }) => {
  await page.goto(`${server.url}check.html#v1.abc`);
  await expect(page.getByText('Deze link is niet heel. Kopieer hem nog een keer.')).toBeVisible();
  await expectAccessible(page);
});

const toRounds = async (officer: Page): Promise<void> => {
  await officer.goto(`${server.url}beheer.html`);
  await openAsWorkbook(officer, listOfRegion());
  await room(officer, 'Nakijken');
  await officer.getByLabel(/^Wie kijkt na/).fill('Team Samenleving');
};
const room = (officer: Page, name: string) =>
  officer.getByRole('navigation', { name: 'Kamers' }).getByRole('button', { name }).click();
const choose = async (officer: Page, count: number): Promise<void> => {
  const boxes = officer.getByRole('region', { name: 'Kies wat u nakijkt' }).getByRole('checkbox');
  for (let at = 0; at < count; at += 1) await boxes.nth(at).check();
  await officer.getByRole('button', { name: new RegExp(`deze ${count}`) }).click();
};
const calls = (officer: Page) => officer.getByRole('region', { name: 'Bellen' });
const saved = async (officer: Page): Promise<string> => {
  const download = officer.waitForEvent('download');
  await calls(officer).getByRole('button', { name: 'Bewaar de ronde' }).click();
  return readFileSync(await (await download).path(), 'utf8');
};
/** Drops a file anywhere on the page. */
const drop = (officer: Page, name: string, text: string) =>
  officer.evaluate(
    ([fileName = '', content = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, text],
  );

test('a provider reads a short code aloud; a slip is told, and what is otherwise is typed beside it', async ({
  page: officer,
  browser,
}) => {
  await toRounds(officer);
  await officer.getByRole('region', { name: 'Kies wat u nakijkt' }).getByRole('checkbox').first().check();
  const mails = officer.getByRole('region', { name: 'Mailen' });
  await mails.locator('summary').click();
  const link = /https?:\S+check\.html#\S+/.exec(await mails.getByLabel('Tekst van de mail').inputValue())?.[0] ?? '';
  const phone = await browser.newContext(PHONE);
  const provider = await phone.newPage();
  await provider.goto(link);
  await provider.getByRole('button', { name: 'De rest klopt ook' }).click();
  const times = provider.getByRole('group', { name: 'Op welke dagen en tijden?' });
  const otherwise = times.getByRole('radio', { name: 'Anders' });
  if (await otherwise.count()) await otherwise.check();
  await times.getByRole('textbox').fill(NEW_TIMES);
  await provider.getByRole('button', { name: 'Klaar, maak het antwoord' }).click();
  const aloud = provider.getByRole('region', { name: 'Of lees deze code voor' });
  await expect(aloud).toContainText(NEW_TIMES);
  const code = (await aloud.getByText(/^([0-9A-Z]{4} ?){4}$/).textContent()) ?? '';
  await phone.close();

  const answers = officer.getByRole('region', { name: 'Antwoorden' });
  const field = answers.getByLabel(/^Plak hier de mail/);
  const slip = `${code[0] === '9' ? '8' : '9'}${code.slice(1)}`;
  await field.fill(slip);
  await answers.getByRole('button', { name: 'Lees de antwoorden' }).click();
  await expect(answers.getByRole('status')).toContainText(`Bedoelt u ${code}`);
  await field.fill(code.toLowerCase());
  await answers.getByRole('button', { name: 'Lees de antwoorden' }).click();
  await answers.getByLabel('Wanneer').fill(NEW_TIMES);
  await answers.getByRole('button', { name: 'Zet dit antwoord klaar' }).click();
  await expect(answers.getByText(NEW_TIMES)).toBeVisible();
  await expect(answers.getByText('gecontroleerd_door')).toBeVisible();
  await answers.getByRole('button', { name: 'Neem dit antwoord over' }).click();
  await expect(answers.getByText(NEW_TIMES)).toBeHidden();
});

test('a round on paper has a sheet for each organisation, and is found by its code', async ({ page: officer }) => {
  await toRounds(officer);
  await choose(officer, 3);
  await calls(officer).getByRole('button', { name: 'Belblad op papier' }).click();
  const sheets = officer.getByRole('article');
  await expect(sheets.first()).toContainText('u spreekt met Team Samenleving');
  await expect(sheets.first()).toContainText('klopt nog');
  await expect(sheets.first()).toContainText('niet bereikt');
  await expect(sheets.first()).toContainText('Gebeld door');
  await expectAccessible(officer);
  await officer.emulateMedia({ media: 'print' });
  await expect(officer.getByRole('button', { name: 'Terug' })).toBeHidden();
  await expect(sheets.first()).toBeVisible();
  await officer.emulateMedia({ media: 'screen' });
  const code = /code ([0-9A-Z]{4})/.exec((await sheets.first().textContent()) ?? '')?.[1] ?? '';
  await officer.getByRole('button', { name: 'Terug' }).click();
  await calls(officer).getByRole('searchbox').fill(code);
  await expect(calls(officer).locator('summary')).toHaveCount(1);
});

test('a round is kept where the officer says so, and joins the file of a colleague without losing an answer', async ({
  page: officer,
}) => {
  await toRounds(officer);
  await choose(officer, 2);
  const own = JSON.parse(await saved(officer)) as {
    rows: { id: string; asked: Record<string, string>; answers: object; day: string }[];
  };
  const first = calls(officer).locator('details').first();
  await first.locator('summary').click();
  await first
    .getByRole('group', { name: 'Heet het nog zo?' })
    .getByRole('button', { name: /^Klopt nog/ })
    .click();
  await calls(officer).getByLabel('Bewaar de ronde in deze browser').check();
  await expect(calls(officer).getByText('De ronde is bewaard in deze browser.')).toBeVisible();
  await officer.reload();
  await openAsWorkbook(officer, listOfRegion());
  await room(officer, 'Nakijken');
  await expect(officer.getByLabel(/^Wie kijkt na/)).toHaveValue('Team Samenleving');
  await first.locator('summary').click();
  const kept = first.getByRole('group', { name: 'Heet het nog zo?' }).getByRole('button', { name: /^Klopt nog/ });
  await expect(kept).toHaveAttribute('aria-pressed', 'true');

  // A colleague heard another name for the first one, and reached the second one.
  const [one, two] = own.rows;
  Object.assign(one ?? {}, { day: '2026-12-01', answers: { naam: { kind: 'anders', value: 'Nieuwe Naam' } } });
  Object.assign(two ?? {}, { day: '2026-12-01', answers: { kort: { kind: 'klopt' } } });
  await drop(officer, 'ronde (1).json', JSON.stringify(own));
  const joining = officer.getByRole('region', { name: 'Twee rondes samenvoegen' });
  await expect(joining).toContainText('Wat het is');
  await expect(joining.getByRole('radio', { name: 'Hier: klopt' })).toBeChecked();
  await joining.getByRole('radio', { name: 'In het bestand: anders: Nieuwe Naam' }).check();
  await expectAccessible(officer);
  await joining.getByRole('button', { name: 'Voeg samen' }).click();
  await calls(officer).getByRole('button', { name: 'Zet de antwoorden klaar' }).click();
  const answers = officer.getByRole('region', { name: 'Antwoorden' });
  await expect(answers.getByText('Nieuwe Naam')).toBeVisible();
  await expect(answers.getByRole('listitem', { name: one?.asked['naam'] ?? '' })).toBeVisible();

  // It can be wiped, and then it is gone.
  await calls(officer).getByRole('button', { name: 'Sluit de ronde' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Sluit en wis' }).click();
  await expect(calls(officer)).toHaveCount(0);
  await officer.reload();
  await openAsWorkbook(officer, listOfRegion());
  await room(officer, 'Nakijken');
  await expect(officer.getByRole('heading', { level: 1, name: 'Nakijken' })).toBeVisible();
  await expect(calls(officer)).toHaveCount(0);
});
