import type { Page } from '@playwright/test';
import { type DeployServer, startDeployServer } from '../../support/deploy-server.ts';
import { button, openEntry } from '../../support/entries.ts';
import { keptText } from '../../support/kept-text.ts';
import { builtCatalogue, inPacks, nextDay, publishOn, withEntries } from '../../support/published.ts';
import { nl } from '../../support/text.ts';
import { install, NOW } from '../../support/versions.ts';
import { goTo } from '../../support/ways.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({ hasTouch: true, expected: /Failed to load resource/ });

let server: DeployServer;
test.beforeEach(async () => {
  server = await startDeployServer(NOW);
});
test.afterEach(() => server.close());

const [MIND, HANDS] = ['MIND Hulplijn', 'Handen-in-Huis – vervangende mantelzorg'];

/** A device of which the list holds both, kept, with the catalogue of the build. */
async function fillList(page: Page): Promise<void> {
  await install(page, server);
  await openEntry(page, /^Handen-in-Huis/, 'handen in huis');
  await button(page, 'entry.save').click();
  await openEntry(page, /^MIND Hulplijn/, 'mind korrelatie');
  await button(page, 'entry.save').click();
  await button(page, 'check.keep.yes').click();
  await expect.poll(() => keptText(page)).toContain(MIND);
}

/** The next opening, after something else was published. */
async function openAgain(page: Page, texts: ReadonlyMap<string, string>, date: string): Promise<void> {
  publishOn(server, texts, date);
  await nextDay(page);
  await page.reload();
  await expect.poll(() => inPacks(page, 'packs/asked')).toBe(true);
  await goTo(page, 'list');
}

const changed = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) });
const seen = (page: Page, name: string) =>
  changed(page, name).getByRole('button', { name: new RegExp(`^${nl('list.changed.seen')}.*${name}$`) });
const title = (page: Page) => page.getByRole('heading', { name: nl('list.changed.title') });

test('a number that changed and help that is gone are told once, under the name that was known', async ({ page }) => {
  await fillList(page);
  await goTo(page, 'list');
  await expect(page.getByRole('heading', { name: MIND })).toBeVisible();
  await expect(title(page)).toHaveCount(0);

  const texts = withEntries(builtCatalogue(), 'nl.json', (entries) =>
    entries
      .filter(({ id }) => id !== 'handen-in-huis')
      .map((one) =>
        one.id === 'mind-korrelatie' ? { ...one, phones: [{ number: '088 123 45 67', dial: '0881234567' }] } : one,
      ),
  );
  await openAgain(page, texts, '2026-11-30T12:00:00.000Z');
  await expect(changed(page, MIND)).toContainText(`${nl('list.changed.phones')} 088 123 45 67`);
  await expect(changed(page, HANDS)).toContainText(nl('entry.gone'));
  await expect(
    page.getByText(nl('outcome.result.unsure')).or(page.getByText(nl('outcome.result.doorCall'))),
  ).toBeVisible();
  await expectAccessible(page);

  await seen(page, MIND).click();
  await expect(changed(page, MIND)).toHaveCount(0);
  await expect(title(page)).toBeFocused();
  await seen(page, HANDS).click();
  await expect(title(page)).toHaveCount(0);
  await page.reload();
  await goTo(page, 'list');
  await expect(page.getByRole('heading', { name: HANDS })).toBeVisible();
  await expect(page.getByText(nl('entry.gone'))).toBeVisible();
  await expect(title(page)).toHaveCount(0);

  await openAgain(page, builtCatalogue(), '2026-11-30T13:00:00.000Z');
  await expect(changed(page, HANDS)).toContainText(nl('list.changed.back'));
});

test('another name, address and other times are told, and what stopped with who knows another way', async ({
  page,
}) => {
  await fillList(page);
  const texts = withEntries(builtCatalogue(), 'nl.json', (entries) =>
    entries.map((one) => {
      if (one.id === 'handen-in-huis') return { ...one, status: 'gestopt' };
      const moved = { name: 'MIND Lijn', address: 'Kerkstraat 1', place: 'Utrecht', times: undefined };
      return one.id === 'mind-korrelatie' ? { ...one, ...moved } : one;
    }),
  );
  await openAgain(page, texts, '2026-11-30T12:00:00.000Z');
  const told = changed(page, MIND);
  await expect(told).toContainText(`${nl('list.changed.name')} MIND Lijn`);
  await expect(told).toContainText(`${nl('list.changed.place')} Kerkstraat 1, Utrecht`);
  await expect(told).toContainText(`${nl('list.changed.times')} ${nl('list.changed.unknown')}`);
  await expect(changed(page, HANDS)).toContainText(nl('entry.status.gestopt'));
});

test('what nobody looked at for too long is in no list, and still explained to who kept it', async ({ page }) => {
  await fillList(page);
  const texts = withEntries(builtCatalogue(), 'nl.json', (entries) =>
    entries.map((one) => (one.id === 'mind-korrelatie' ? { ...one, checkedOn: '2020-01-01', checkedBy: 'MIND' } : one)),
  );
  await openAgain(page, texts, '2026-11-30T12:00:00.000Z');
  await expect(changed(page, MIND)).toContainText(nl('entry.old'));
  await page.getByRole('heading', { level: 2, name: MIND }).getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1, name: MIND })).toBeVisible();
  await expect(page.getByText(nl('entry.old'))).toBeVisible();
  await goTo(page, 'find');
  await page.getByRole('searchbox').fill('mind hulplijn');
  await expect(page.getByRole('button', { name: MIND })).toHaveCount(0);
});
