import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { correctionMail } from '../../../src/app/arrange/correction/correction.ts';
import { type DeployServer, startDeployServer } from '../../support/deploy-server.ts';
import { seeded } from '../../support/mistakes.ts';
import { giveWorkbook, listOfRegion, openAsWorkbook, toList } from '../../support/officer.ts';
import { NOW } from '../../support/versions.ts';
import { expect, test } from '../fixtures.ts';

// Someone who has only docs/beheer: every button and field that it names is there, and every key does what it says.

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

const MANUAL = readFileSync('docs/beheer/README.md', 'utf8');
/** What is said with weight and is nothing on the screen: headings of paragraphs, and keys. */
const NO_NAMES = /\.$|^(F8|Shift\+F8|F2|Enter|Ctrl\+Z)$/;
const NAMES = [...MANUAL.matchAll(/\*\*([^*]+)\*\*/g)]
  .map(([, name = '']) => name)
  .filter((name) => !NO_NAMES.test(name));

/** Everything that is written or read out on the page now. */
const wordsOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const labels = [...document.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label'));
    return [document.body.textContent, ...labels].join('\n');
  });

test('every name that the manual has is on the screen of which it speaks', async ({ page }) => {
  const seen: string[] = [];
  const look = async () => void seen.push(await wordsOn(page));
  const room = (name: string) => page.getByRole('navigation', { name: 'Kamers' }).getByRole('button', { name }).click();
  await expect(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  await look();
  await page.getByRole('button', { name: /^Begin een nieuwe regio/ }).click();
  await page.getByLabel(/Welke gemeenten/).fill('Zutpen');
  await expect(page.getByRole('button', { name: 'Bedoelt u Zutphen?' })).toBeVisible();
  await look();
  await page.getByRole('button', { name: 'Bedoelt u Zutphen?' }).click();
  await look();
  await page.getByRole('button', { name: 'Ademruimte beheer' }).click();
  await giveWorkbook(page, seeded().records);
  await expect(page.getByRole('heading', { name: 'Dit lazen wij in uw bestand' })).toBeVisible();
  await look();
  await toList(page);
  await page.getByRole('grid').press('F8');
  await look();
  await page.getByRole('grid').press('Shift+Space');
  await look();
  await page.getByRole('button', { name: 'Kies niets' }).click();
  // A row that is in order.
  const name = listOfRegion().at(-1)?.[2] ?? '';
  await page.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill(name);
  await page.getByRole('gridcell', { name }).first().dblclick();
  await expect(page.getByRole('button', { name: 'Zoek zoals inwoners' })).toBeVisible();
  await look();
  for (const one of ['Bord', 'Verschil', 'Publiceren', 'Nakijken']) {
    await room(one);
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await look();
  }
  await page.getByLabel(/^Wie kijkt na/).fill('Team Samenleving');
  await page.getByRole('region', { name: 'Kies wat u nakijkt' }).getByRole('checkbox').first().check();
  await look();
  await page.getByRole('button', { name: /^Bel deze/ }).click();
  const calls = page.getByRole('region', { name: 'Bellen' });
  await calls.locator('summary').click();
  await calls.getByRole('button', { name: 'Rest klopt' }).click();
  await calls.getByRole('button', { name: 'Zet de antwoorden klaar' }).click();
  const corrections = page.getByRole('region', { name: 'Meldingen van inwoners' });
  const [, first] = listOfRegion();
  const slip = new URL(correctionMail('lijst@gemeente.example', first?.[0] ?? '', ['telefoon']));
  await corrections.getByLabel(/^Plak de mail/).fill(slip.searchParams.get('body') ?? '');
  await corrections.getByRole('button', { name: 'Neem de melding op' }).click();
  await expect(corrections.getByRole('listitem')).toContainText('M-2026-001');
  await look();
  await page
    .getByRole('button', { name: 'Bewaar', exact: true })
    .or(page.getByRole('button', { name: 'Bewaard' }))
    .click();
  await look();
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();
  await expect(calls.getByText('Bewaar de ronde in deze browser')).toBeVisible();
  await calls.getByLabel('Bewaar de ronde in deze browser').check();
  await expect(calls.getByText('De ronde is bewaard in deze browser.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Wis wat hier bewaard is' })).toBeVisible();
  await look();
  const all = seen.join('\n').toLowerCase();
  expect(NAMES.length).toBeGreaterThan(25);
  expect(NAMES.filter((name) => !all.includes(name.toLowerCase()))).toEqual([]);
});

test('the keys that the manual lists do what it says', async ({ page }) => {
  await openAsWorkbook(page, listOfRegion());
  const grid = page.getByRole('grid');
  const here = page.locator('.o-cellbar strong');
  await grid.press('Control+Home');
  const start = await here.textContent();
  await grid.press('ArrowRight');
  await expect(here).not.toHaveText(start ?? '');
  await grid.press('Home');
  await grid.press('F2');
  const field = page.getByRole('textbox', { name: /, rij \d+$/ });
  await field.fill('Een andere naam');
  await field.press('Escape');
  await expect(page.getByRole('gridcell', { name: 'Een andere naam' })).toHaveCount(0);
  await grid.press('F2');
  await field.fill('Een andere naam');
  await field.press('Enter');
  await expect(page.getByRole('gridcell', { name: 'Een andere naam' })).toBeVisible();
  await grid.press('Control+z');
  await expect(page.getByRole('gridcell', { name: 'Een andere naam' })).toHaveCount(0);
  await grid.press('Shift+Space');
  await expect(page.getByText('1 rij gekozen')).toBeVisible();
  await grid.press('Shift+Space');
  await expect(page.getByText('1 rij gekozen')).toBeHidden();
  await grid.press('/');
  await expect(page.getByRole('searchbox', { name: 'Zoek in de lijst' })).toBeFocused();
  await grid.focus();
  await grid.press('Control+Enter');
  await expect(page.getByRole('complementary', { name: 'Zo zien inwoners het' })).toBeVisible();
});
