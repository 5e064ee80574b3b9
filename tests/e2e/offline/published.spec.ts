import type { Page } from '@playwright/test';
import { type DeployServer, missing, startDeployServer } from '../../support/deploy-server.ts';
import { builtCatalogue, inPacks, nextDay, publishOn, withEntries } from '../../support/published.ts';
import { install, NOW } from '../../support/versions.ts';
import { goTo } from '../../support/ways.ts';
import { expect, test } from '../fixtures.ts';

test.use({ hasTouch: true, expected: /Failed to load resource/ });

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

const NEW_NAME = 'Zonnestraal aan de Vliet';
/** The catalogue of the build with one other name in it, as an officer would publish it. */
const newCatalogue = () =>
  withEntries(builtCatalogue(), 'nl.json', ([first, ...others]) => [{ ...first, name: NEW_NAME }, ...others]);

const publish = (texts: ReadonlyMap<string, string>): void => publishOn(server, texts);

const found = async (page: Page) => {
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('zonnestraal vliet');
  return page.getByRole('button', { name: NEW_NAME }).first();
};

test('a name that changed reaches a device without another version, and is there without a network', async ({
  page,
  context,
}) => {
  await install(page, server);
  const texts = newCatalogue();
  publish(texts);
  await nextDay(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await expect.poll(() => inPacks(page, 'packs/kept')).toBe(true);
  const published = asked.filter((path) => path.startsWith('/packs/'));
  expect(published).toEqual(['manifest.json', ...texts.keys()].map((name) => `/packs/${name}`));
  await expect(await found(page)).toBeVisible();

  await server.close();
  await context.setOffline(true);
  await page.reload();
  await expect(await found(page)).toBeVisible();
});

test('half an upload leaves the old catalogue, and the next day brings the new one', async ({ page }) => {
  await install(page, server);
  publish(newCatalogue());
  server.faults.set('/packs/zuid-limburg.json', missing);
  await nextDay(page);
  await page.reload();
  await expect.poll(() => inPacks(page, 'packs/asked')).toBe(true);
  await expect(await found(page)).toHaveCount(0);

  publish(newCatalogue());
  await nextDay(page);
  await page.reload();
  await expect(await found(page)).toBeVisible();
});
