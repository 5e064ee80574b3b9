import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCsvRecords } from '../../../src/resources/rules/index.ts';
import { type DeployServer, startDeployServer } from '../../support/deploy-server.ts';
import { type Seed, seeded } from '../../support/mistakes.ts';
import { asNewRegion, beginRegion } from '../../support/new-region.ts';
import { cellHere, listOfRegion, openAsWorkbook } from '../../support/officer.ts';
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
/** After a key the page has drawn the cell that it leads to. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

const NEW_NAME = 'Zonnestraal aan de Vliet';

/** The list as it must be in the end: without a mistake, and with a new name in its first row. */
function mendedList(list: readonly (readonly string[])[], seeds: readonly Seed[]) {
  const records = list.map((cells) => [...cells]);
  const put = (row: number, column: string, value: string) => {
    const cells = records[row];
    if (cells) cells[records[0]?.indexOf(column) ?? -1] = value;
  };
  // A title stands above the list, and the first row is row 1.
  for (const { row, column, right } of seeds) put(row - 2, column, right);
  put(1, 'naam', NEW_NAME);
  return records;
}

test('an officer begins a region with a list of 25 mistakes, finds and mends them all, looks, publishes; a phone gets it', async ({
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
  const list = asNewRegion(listOfRegion());
  const { records, seeds } = seeded(list);
  expect(seeds).toHaveLength(25);
  await beginRegion(officer);
  await officer.getByRole('button', { name: 'Ademruimte beheer' }).click();
  await openAsWorkbook(officer, records);
  await expect(officer.getByText('fouten houden publiceren tegen')).toBeVisible();

  // Every mistake is at its cell.
  await officer.getByRole('button', { name: 'Alle kolommen' }).click();
  await officer.getByRole('grid').focus();
  const wanted = new Set(seeds.map(({ row, column }) => `rij ${row}, ${column}`));
  const seen = new Set<string>();
  const isAllSeen = () => [...wanted].every((place) => seen.has(place));
  // Besides the mistakes there are cells that only ask for a look.
  for (let presses = 0; presses < 8 * seeds.length && !isAllSeen(); presses += 1) {
    await officer.keyboard.press('F8');
    await drawn(officer);
    seen.add((await cellHere(officer).textContent()) ?? '');
  }
  expect([...wanted].filter((place) => !seen.has(place))).toEqual([]);

  const write = async ({ row, column, right }: Seed) => {
    await officer.getByRole('grid').press('F2');
    await officer.getByRole('textbox', { name: `${column}, rij ${row}`, exact: true }).fill(right);
    await officer.keyboard.press('Enter');
    await expect(officer.getByText('Wij kijken de lijst na')).toBeHidden();
  };
  // What is safe, at once, with a look first; and back, and again.
  const faults = officer.getByRole('status').filter({ hasText: 'publiceren tegen' });
  const before = (await faults.textContent()) ?? '';
  await officer.getByRole('button', { name: /^Herstel wat veilig kan/ }).click();
  await officer.getByRole('button', { name: /^Herstel deze/ }).click();
  await expect(faults).not.toHaveText(before);
  const after = (await faults.textContent()) ?? '';
  await officer.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(faults).toHaveText(before);
  await officer.getByRole('button', { name: 'Opnieuw doen' }).click();
  await expect(faults).toHaveText(after);

  // The rest by hand, at the cell.
  const isDone = officer.getByText('Er zijn geen fouten. U kunt publiceren.');
  for (let tries = 0; tries < 8 * seeds.length && !(await isDone.isVisible()); tries += 1) {
    await officer.getByRole('grid').press('F8');
    await drawn(officer);
    const here = await cellHere(officer).textContent();
    const seed = seeds.find(({ row, column }) => here === `rij ${row}, ${column}`);
    if (seed) await write(seed);
  }
  await expect(isDone).toBeVisible();

  // A row as a form, and what residents will see of it.
  const old = list[1]?.[2] ?? '';
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

  // Every cell is what it ought to be, and nothing else changed.
  await officer.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(officer.getByRole('dialog').getByRole('button', { name: 'region.json' })).toBeVisible();
  const asFile = officer.waitForEvent('download');
  await officer.getByRole('dialog').getByRole('button', { name: 'CSV' }).click();
  const file = readCsvRecords(readFileSync(await (await asFile).path(), 'utf8')).records;
  expect(file.slice(1).filter((cells) => cells.length > 1)).toEqual(mendedList(list, seeds));

  // What changed, and the files for the host.
  await officer.getByRole('button', { name: 'Verschil' }).click();
  await expect(officer.getByText('Voorne staat nog niet op de site: alles is nieuw.')).toBeVisible();
  await expect(officer.getByRole('region', { name: 'Nieuw' })).toContainText(NEW_NAME);
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

  // A phone that had the old list, without this region, has the new one the next day, and keeps it without a network.
  await nextDay(phone);
  await phone.reload();
  await expect.poll(() => inPacks(phone, 'packs/kept')).toBe(true);
  await server.close();
  await context.setOffline(true);
  await phone.reload();
  await goTo(phone, 'find');
  await phone.getByRole('searchbox').fill(`${NEW_NAME} Brielle`);
  await expect(phone.getByRole('button', { name: NEW_NAME }).first()).toBeVisible();
});
