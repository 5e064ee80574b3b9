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
  await answers.getByLabel('Plak hier de mail of de code').fill(`Dag, zie hieronder.\n\n> ${answer}`);
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
