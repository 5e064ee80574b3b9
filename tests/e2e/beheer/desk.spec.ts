import type { Page } from '@playwright/test';
import { type DeployServer, startDeployServer } from '../../support/deploy-server.ts';
import { seeded } from '../../support/mistakes.ts';
import { giveWorkbook, listOfRegion, openAsWorkbook, toList } from '../../support/officer.ts';
import { NOW } from '../../support/versions.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

test.use({
  viewport: { width: 1280, height: 800 },
  isMobile: false,
  hasTouch: false,
  expected: /Failed to load resource/,
});

let server: DeployServer;
test.beforeEach(async ({ page }) => {
  server = await startDeployServer(NOW);
  await page.goto(`${server.url}beheer.html`);
});
test.afterEach(() => server.close());

test('the page opens and checks a list without a network, once it was there', async ({ page, context }) => {
  await expect(page.getByText('Werkt zonder internet')).toBeVisible();
  await server.close();
  await context.setOffline(true);
  await page.reload();
  const { records } = seeded();
  await openAsWorkbook(page, records);
  await expect(page.getByText('fouten houden publiceren tegen')).toBeVisible();
});

test('every room can be used by everyone, in light and dark', async ({ page }) => {
  const { records } = seeded();
  await expectAccessible(page);
  await giveWorkbook(page, records);
  await expect(page.getByRole('heading', { name: 'Dit lazen wij in uw bestand' })).toBeVisible();
  await expectAccessible(page);
  await toList(page);
  await page.getByRole('grid').press('F8');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const room of ['Lijst', 'Bord', 'Verschil', 'Publiceren']) {
      await page.getByRole('navigation', { name: 'Kamers' }).getByRole('button', { name: room }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      await expectAccessible(page);
    }
  }
  await page.getByRole('navigation', { name: 'Kamers' }).getByRole('button', { name: 'Lijst' }).click();
  await page.getByRole('button', { name: 'Open de vermelding' }).click();
  await expectAccessible(page);
});

test('five thousand rows: only those in sight are drawn, and a cell is mended at once', async ({ page }, info) => {
  const [header = [], ...rows] = listOfRegion();
  const [id, name, phone] = ['id', 'naam', 'telefoon'].map((column) => header.indexOf(column));
  const many = Array.from({ length: 5000 }, (_, i) =>
    (rows[i % rows.length] ?? []).map((cell, at) => {
      // Ways in lead to the first ones.
      if (at === id) return i < rows.length ? cell : `${cell}-${i}`;
      if (at === phone && i === 4321) return '186123456';
      return at === name ? `${cell} ${i}` : cell;
    }),
  );
  await openAsWorkbook(page, [header, ...many]);
  await expect(page.getByText('1 fout houdt publiceren tegen.')).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThanOrEqual(60);
  await page.getByRole('grid').press('F8');
  await expect(page.getByRole('gridcell', { name: '186123456' })).toBeVisible();
  const before = Date.now();
  await page.getByRole('button', { name: 'Herstel', exact: true }).click();
  await expect(page.getByText('Er zijn geen fouten. U kunt publiceren.')).toBeVisible();
  info.annotations.push({ type: 'mended and checked again', description: `${Date.now() - before} ms` });
  await page.getByRole('button', { name: 'Bord' }).click();
  await expect(page.getByRole('region', { name: 'Bereikbaar' })).toBeVisible();
});

test('what was changed is still there after the page was closed, and can be wiped', async ({ page }) => {
  const { records } = seeded();
  await openAsWorkbook(page, records);
  await page.getByRole('grid').press('F8');
  await page.getByRole('grid').press('Delete');
  await expect(page.getByText('Bewaard in deze browser')).toBeVisible();
  const faults = await page.getByText('houden publiceren tegen').textContent();
  await page.reload();
  await page.getByRole('button', { name: /^Ga verder: Hoeksche Waard/ }).click();
  await expect(page.getByText('houden publiceren tegen')).toHaveText(faults ?? '');
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeEnabled();
  await page.reload();
  await page.getByRole('button', { name: 'Wis wat hier bewaard is' }).click();
  await expect(page.getByRole('button', { name: /^Ga verder/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Begin een nieuwe regio/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Ga verder/ })).toHaveCount(0);
});

test('a new region begins with its municipalities and villages, checked as they are typed', async ({ page }) => {
  await page.getByRole('button', { name: /^Begin een nieuwe regio/ }).click();
  await page.getByLabel(/Hoe heet de regio/).fill('Zutphen');
  await page.getByRole('button', { name: 'Maak region.json' }).click();
  await expect(page.getByRole('alert')).toHaveText('Vul minstens één gemeente in.');
  await page.getByLabel(/Welke gemeenten/).fill('Zutpen');
  await page.getByRole('button', { name: 'Maak region.json' }).click();
  await expect(page.getByRole('alert')).toContainText('“Zutpen” kennen wij niet.');
  await page.getByRole('button', { name: 'Bedoelt u Zutphen?' }).click();
  await expect(page.getByText('Zutphen (GM0301)')).toBeVisible();
  await page.getByRole('button', { name: /^Zet \d+ plaatsen erbij$/ }).click();
  await expect(page.getByLabel(/Welke dorpen/)).toHaveValue(/Warnsveld; ; 52,\d+; 6,\d+; GM0301/);
  await expectAccessible(page);
  await page.getByLabel(/Welke dorpen/).fill('Warnsveld; 7231; 6,228; 52,136');
  await page.getByRole('button', { name: 'Maak region.json' }).click();
  await expect(page.getByText('lat en lon lijken verwisseld')).toBeVisible();
  await page.getByLabel(/Welke dorpen/).fill('Warnsveld; 7231; 52,136; 6,228');
  await page.getByRole('button', { name: 'Maak region.json opnieuw' }).click();
  await page.getByRole('button', { name: 'Open de lijst met deze regio' }).click();
  await page.getByRole('button', { name: 'Nieuw', exact: true }).click();
  await page.getByRole('textbox', { name: /^naam/ }).fill('Wandelen in Warnsveld');
  await page.getByRole('textbox', { name: /^kort/ }).fill('U wandelt elke week met andere mensen.');
  await page.getByRole('textbox', { name: /^soort/ }).fill('bewegen');
  await page.getByRole('textbox', { name: /^doelgroep/ }).fill('iedereen');
  await page.getByRole('textbox', { name: /^website/ }).fill('https://voorbeeld.nl');
  await page.getByRole('textbox', { name: /^website/ }).blur();
  await page.getByRole('button', { name: 'Maak er wandelen-in-warnsveld van' }).click();
  const preview = page.getByRole('complementary', { name: 'Zo zien inwoners het' });
  await expect(preview.getByRole('button', { name: 'Wandelen in Warnsveld', exact: true })).toBeVisible();
});

test('of two tabs one keeps the list, and work that is kept is not put aside unasked', async ({ page, context }) => {
  const empty = async (tab: Page) => {
    await tab.getByRole('grid').press('ArrowDown');
    await tab.getByRole('grid').press('Delete');
  };
  await openAsWorkbook(page, listOfRegion());
  await empty(page);
  await expect(page.getByText('Bewaard in deze browser')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${server.url}beheer.html`);
  await openAsWorkbook(other, listOfRegion());
  await empty(other);
  await expect(other.getByText('Deze lijst is ook open in een ander tabblad.')).toBeVisible();
  await page.close({ runBeforeUnload: false });
  await empty(other);
  await expect(other.getByText('In deze browser staat nog ander werk aan deze lijst.')).toBeVisible();
  await expectAccessible(other);
  await other.getByRole('button', { name: 'Houd wat nu open is' }).click();
  await expect(other.getByText('Bewaard in deze browser')).toBeVisible();
  await expect(other.getByText('In deze browser staat nog ander werk')).toBeHidden();
});

test('of rows that were chosen one round is made, and villages are walked against needs by the arrows', async ({
  page,
}) => {
  await openAsWorkbook(page, listOfRegion());
  const grid = page.getByRole('grid');
  await grid.press('Control+Home');
  for (const key of ['Shift+Space', 'ArrowDown', 'Shift+Space']) await grid.press(key);
  await expect(page.getByText('2 rijen gekozen')).toBeVisible();
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  await page.getByRole('button', { name: 'Kijk ze na' }).click();
  await page.getByLabel(/^Wie kijkt na/).fill('Team Samenleving');
  await page.getByLabel(/^Klaar voor/).fill('2027-01-15');
  await page.getByRole('button', { name: 'Bel deze 2' }).click();
  await expect(page.getByText('Klaar voor 15 januari 2027.')).toBeVisible();
  await expect(page.getByLabel('Tekst van de mail').first()).toHaveValue(/Wilt u dat doen voor 15 januari 2027\?/);
  await page.getByRole('navigation', { name: 'Kamers' }).getByRole('button', { name: 'Bord' }).click();
  const spots = page.getByRole('region', { name: 'Witte plekken' });
  const chosen = spots.getByRole('gridcell', { selected: true });
  await chosen.press('Home');
  await chosen.press('ArrowDown');
  await expect(chosen).toBeFocused();
  await expect(chosen).toHaveAccessibleName(/^[^,]+, [^:]+: (niets|\d+)$/);
  const [, count] = /: (\d+)$/.exec((await chosen.getAttribute('aria-label')) ?? '') ?? [];
  await chosen.press('Enter');
  await expect(grid).toHaveAttribute('aria-rowcount', String(Number(count ?? 0) + 1));
});

test('the board says which conversations help most, one press from their rows and from a round', async ({ page }) => {
  await openAsWorkbook(page, listOfRegion());
  const room = (name: string) => page.getByRole('navigation', { name: 'Kamers' }).getByRole('button', { name }).click();
  await room('Bord');
  const helps = page.getByRole('region', { name: 'Dit helpt het meest' });
  const show = helps.getByRole('button', { name: /^Toon \d+ rij/ }).first();
  const count = Number(/\d+/.exec((await show.textContent()) ?? '')?.[0]);
  await show.click();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(count + 1));
  await room('Bord');
  await helps.getByRole('button', { name: 'Begin een ronde' }).first().click();
  await page.getByLabel(/^Wie kijkt na/).fill('Team Samenleving');
  await expect(page.getByRole('button', { name: `Bel deze ${count}` })).toBeVisible();
});
