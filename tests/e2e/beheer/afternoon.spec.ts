import { readFileSync } from 'node:fs';
import { type DeployServer, startDeployServer } from '../../support/deploy-server.ts';
import { cellHere, listOfRegion, openAsWorkbook, type Seed, seeded } from '../../support/officer.ts';
import { inPacks, nextDay, putPacks } from '../../support/published.ts';
import { unzip } from '../../support/unzip.ts';
import { install, NOW } from '../../support/versions.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ expected: /Failed to load resource/ });

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

const DESK = { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false };
const NEW_NAME = 'Zonnestraal aan de Vliet';

test('an officer opens a list full of mistakes, finds and mends them all, looks, publishes; a phone gets it', async ({
  page: phone,
  context,
  browser,
}) => {
  await install(phone, server);
  const desk = await browser.newContext(DESK);
  const officer = await desk.newPage();
  const asked = new Set<string>();
  officer.on('request', (request) => request.url().startsWith('http') && asked.add(request.url().split('?')[0] ?? ''));
  await officer.goto(`${server.url}beheer.html`);
  const { records, seeds } = seeded();
  await openAsWorkbook(officer, records);
  await expect(officer.getByText('fouten houden publiceren tegen')).toBeVisible();

  // Every mistake is at its cell.
  await officer.getByRole('button', { name: 'Alle kolommen' }).click();
  await officer.getByRole('grid').focus();
  const wanted = new Set(seeds.map(({ row, column }) => `rij ${row}, ${column}`));
  const seen = new Set<string>();
  for (let presses = 0; presses < 2 * seeds.length && seen.size < wanted.size + 5; presses += 1) {
    await officer.keyboard.press('F8');
    seen.add((await cellHere(officer).textContent()) ?? '');
  }
  expect([...wanted].filter((place) => !seen.has(place))).toEqual([]);

  const write = async ({ right }: Seed) => {
    await officer.getByRole('grid').press('F2');
    await officer.getByRole('textbox', { name: /, rij \d+$/ }).fill(right);
    await officer.keyboard.press('Enter');
    await expect(officer.getByText('Wij kijken de lijst na')).toBeHidden();
  };
  const goToFault = async (place: string) => {
    for (let presses = 0; (await cellHere(officer).textContent()) !== place; presses += 1) {
      expect(presses, `a fault at ${place}`).toBeLessThan(3 * seeds.length);
      await officer.getByRole('grid').press('F8');
    }
  };
  // An id that people may have saved stays what it was.
  const id = seeds.find(({ column }) => column === 'id') as Seed;
  await goToFault(`rij ${id.row}, id`);
  await write(id);

  // What is safe, at once, with a look first; and back, and again.
  await officer.getByRole('button', { name: /^Herstel wat veilig kan/ }).click();
  await officer.getByRole('button', { name: /^Herstel deze/ }).click();
  const faults = officer.getByRole('status').filter({ hasText: 'publiceren tegen' });
  await expect(faults).not.toContainText(`${seeds.length} fouten`);
  await officer.getByRole('button', { name: 'Ongedaan maken' }).click();
  await officer.getByRole('button', { name: 'Opnieuw doen' }).click();

  // The rest by hand, at the cell.
  const isDone = officer.getByText('Er zijn geen fouten. U kunt publiceren.');
  for (let tries = 0; tries < seeds.length && !(await isDone.isVisible()); tries += 1) {
    await officer.getByRole('grid').press('F8');
    const here = await cellHere(officer).textContent();
    const seed = seeds.find(({ row, column }) => here === `rij ${row}, ${column}`);
    if (seed) await write(seed);
  }
  await expect(isDone).toBeVisible();

  // A row as a form, and what residents will see of it.
  const old = listOfRegion()[1]?.[2] ?? '';
  await officer.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill(old);
  await officer.getByRole('gridcell', { name: old }).first().dblclick();
  await officer.getByRole('textbox', { name: /^naam/ }).fill(NEW_NAME);
  await officer.getByRole('textbox', { name: /^naam/ }).blur();
  const preview = officer.getByRole('complementary', { name: 'Zo zien inwoners het' });
  await expect(preview.getByRole('button', { name: NEW_NAME, exact: true })).toBeVisible();
  await preview.getByRole('button', { name: 'Pagina' }).click();
  await expect(preview.getByRole('heading', { level: 1, name: NEW_NAME })).toBeVisible();
  await preview.getByRole('button', { name: 'Papier' }).click();
  await expect(preview.getByRole('heading', { level: 3, name: NEW_NAME })).toBeVisible();

  // What changed, and the files for the host.
  await officer.getByRole('button', { name: 'Verschil' }).click();
  await expect(officer.getByRole('region', { name: 'Veranderd' })).toContainText(NEW_NAME);
  await expect(officer.getByRole('region', { name: 'Verdwijnt' })).toHaveCount(0);
  await officer.getByRole('button', { name: 'Publiceren' }).click();
  await expect(officer.getByText('Geen vermelding verdwijnt uit lijsten van mensen.')).toBeVisible();
  const saved = officer.waitForEvent('download');
  await officer.getByRole('button', { name: /^Maak ademruimte-lijst-/ }).click();
  const zip = unzip(readFileSync(await (await saved).path()));
  putPacks(server, new Map([...zip].map(([path, bytes]) => [path.replace('packs/', ''), bytes.toString('utf8')])));
  await officer.getByRole('button', { name: 'Vergelijk', exact: true }).click();
  await expect(officer.getByText('Alles klopt. De site heeft deze lijst.')).toBeVisible();
  // Nothing was asked but what everyone is given, and nothing of what the officer did is in it.
  const ours = /^(beheer\.html|beheer\/[\w.-]+|icons\/[\w.-]+|sw\.js|packs\/[\w-]+\.json|regions\/[\w-]+\.json)$/;
  expect([...asked].filter((url) => !url.startsWith(server.url) || !ours.test(url.slice(server.url.length)))).toEqual(
    [],
  );
  await desk.close();

  // A phone that had the old list has the new one the next day, and keeps it without a network.
  await nextDay(phone);
  await phone.reload();
  await expect.poll(() => inPacks(phone, 'packs/kept')).toBe(true);
  await server.close();
  await context.setOffline(true);
  await phone.reload();
  await goTo(phone, 'find');
  await phone.getByRole('searchbox').fill(`${NEW_NAME} Oud-Beijerland`);
  await expect(phone.getByRole('button', { name: NEW_NAME }).first()).toBeVisible();
});
