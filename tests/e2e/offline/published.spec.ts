import type { Page } from '@playwright/test';
import { type DeployServer, missing, startDeployServer } from '../../support/deploy-server.ts';
import { builtCatalogue, catalogueNamed, inPacks, nextDay, publishOn } from '../../support/published.ts';
import { nl, textIn } from '../../support/text.ts';
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
const newCatalogue = () => catalogueNamed(NEW_NAME);

const publish = (texts: ReadonlyMap<string, string>): void => publishOn(server, texts);

const found = async (page: Page) => {
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('zonnestraal vliet');
  return page.getByRole('button', { name: NEW_NAME }).first();
};

/** What "Wie betaalt dit?" answers for a day away. */
async function whoPaysByDay(page: Page) {
  await goTo(page, 'find');
  await page.getByRole('button', { name: nl('payer.link.short') }).click();
  const help = page.getByRole('group', { name: textIn('nl', 'payer.question.help') });
  await help.getByRole('radio', { name: textIn('nl', 'payer.option.help.by-day'), exact: true }).check();
  await page.getByRole('button', { name: nl('payer.show') }).click();
  return page.getByRole('region', { name: nl('payer.answer') });
}

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

test('an amount that ended is no longer stated, and the one that was published after it is', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-01-02T12:00:00'));
  await install(page, server);
  const answer = await whoPaysByDay(page);
  await expect(answer).toContainText(nl('payer.changed.wmo-contribution'));
  await expect(answer).not.toContainText('21,80');

  const texts = builtCatalogue();
  const rules = JSON.parse(texts.get('rules.json') ?? '');
  const old = rules.amounts.find(({ id }: { readonly id: string }) => id === 'wmo-contribution');
  const next = { ...old, values: { most: 23.45 }, validFrom: '2027-01-01', validTo: '2027-12-31' };
  texts.set('rules.json', JSON.stringify({ ...rules, amounts: [...rules.amounts, next] }));
  publish(texts);
  await nextDay(page);
  await page.reload();
  await expect.poll(() => inPacks(page, 'packs/kept')).toBe(true);
  const after = await whoPaysByDay(page);
  await expect(after).toContainText('23,45');
  await expect(after).not.toContainText(nl('payer.changed.wmo-contribution'));
});
