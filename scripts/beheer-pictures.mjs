// npm run screenshots:beheer: takes the pictures of docs/beheer from the built officer's page, along one short afternoon.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from './bootstrap.mjs';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { serve } from './host/serve.mjs';

const FOLDER = join(ROOT, 'docs', 'beheer');
const LIST = join(ROOT, 'src', 'resources', 'regions', 'hoeksche-waard', 'catalogue.csv');

/** What a hurried hand and a spreadsheet make of a list. @type {readonly (readonly [string, string])[]} */
const MISTAKES = [
  ['\uFEFFid;', '\uFEFFSociale kaart, november 2026\nid;'],
  [';telefoon;', ';Telefoonnummer;'],
  ['spelletjes, een lezing of samen lunchen', 'spelletjes, muziek of samen lunchen'],
  [';email;', ';E-mailadres;'],
  [';088 647 19 20;', ';886471920;'],
  ['ontmoeting | dagbesteding', 'Mensen ontmoeten, dagbesteding'],
  ['cliënt', 'cliÃ«nt'],
  ['Oud-Beijerland;', 'Oud Beijerland;'],
  [';oudere;', ';Ouderen;'],
];

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} name */
async function picture(page, name) {
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/beheer/${name}.png`);
}

/** @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name, exact: true }).first().click();

/** @param {Page} page @param {string} text */
async function openList(page, text) {
  const file = { name: 'hulp november.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.getByLabel('Bestand met de lijst').setInputFiles(file);
  await press(page, 'Open de lijst');
  await page.getByRole('heading', { name: 'Dit lazen wij in uw bestand' }).waitFor();
  await page.getByText('Wij kijken de lijst nog na.').waitFor({ state: 'hidden' });
  await picture(page, '11-inlezen');
  await press(page, 'Klopt, ga naar de lijst');
  await page.getByText(/publiceren tegen/).waitFor();
}

/** @param {Page} page */
async function afternoon(page) {
  await page.getByRole('heading', { name: 'Sleep uw lijst hierheen' }).waitFor();
  await picture(page, '1-begin');
  const text = MISTAKES.reduce((all, [right, wrong]) => all.replace(right, wrong), readFileSync(LIST, 'utf8'));
  // Someone took a row away.
  await openList(page, text.trimEnd().split('\r\n').slice(0, -1).join('\r\n'));
  await page.getByRole('grid').press('F8');
  await picture(page, '2-lijst');
  await page.getByRole('button', { name: /^Herstel wat veilig kan/ }).click();
  await picture(page, '3-herstellen');
  await page.getByRole('button', { name: /^Herstel deze/ }).click();
  await page.getByText('Er zijn geen fouten. U kunt publiceren.').waitFor();
  await page.getByRole('searchbox', { name: 'Zoek in de lijst' }).fill('Huiskamer Puttershoek');
  await page.getByRole('gridcell', { name: 'Hoeksche Huiskamer Puttershoek' }).dblclick();
  await press(page, 'Zoek zoals inwoners');
  await page.getByRole('searchbox', { name: 'Probeer een eigen zoekvraag' }).waitFor();
  await picture(page, '4-vermelding');
  await press(page, 'Bord');
  await page.getByRole('region', { name: 'Bereikbaar' }).waitFor();
  await picture(page, '5-bord');
  await press(page, 'Verschil');
  await page.getByRole('heading', { name: 'Wat is er anders dan op de site?' }).waitFor();
  await picture(page, '6-verschil');
  await press(page, 'Zet terug als gestopt');
  await page.getByText('Wij kijken de lijst na').waitFor({ state: 'hidden' });
  await press(page, 'Publiceren');
  await page.getByText('Telefoons nemen deze lijst aan').waitFor();
  await picture(page, '7-publiceren');
  await round(page);
}

/** A round of checks: who is called, a sheet on paper, and what a provider sends back. @param {Page} page */
async function round(page) {
  await press(page, 'Nakijken');
  await page.getByLabel(/^Wie kijkt na/).fill('Team Samenleving, gemeente Hoeksche Waard');
  const boxes = page.getByRole('region', { name: 'Kies wat u nakijkt' }).getByRole('checkbox');
  for (let at = 0; at < 4; at += 1) await boxes.nth(at).check();
  await page.getByRole('button', { name: /^Bel deze/ }).click();
  const calls = page.getByRole('region', { name: 'Bellen' });
  await calls.locator('summary').first().click();
  await calls.evaluate((card) => card.scrollIntoView());
  await picture(page, '8-nakijken');
  await press(page, 'Belblad op papier');
  await page.getByRole('heading', { level: 1, name: 'Belblad' }).waitFor();
  await picture(page, '9-belblad');
  await press(page, 'Terug');
  const mails = page.getByRole('region', { name: 'Mailen' });
  await mails.locator('summary').first().click();
  const mail = await mails.getByLabel('Tekst van de mail').first().inputValue();
  await page.setViewportSize({ width: 360, height: 760 });
  await page.goto(/https?:\S+check\.html#\S+/.exec(mail)?.[0] ?? '');
  await press(page, 'De rest klopt ook');
  await press(page, 'Klaar, maak het antwoord');
  await page.getByRole('heading', { name: 'Of lees deze code voor' }).evaluate((heading) => heading.scrollIntoView());
  await picture(page, '10-antwoord');
}

mkdirSync(FOLDER, { recursive: true });
const server = await serve({ folder: join(ROOT, 'dist'), port: 0 });
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
const page = await context.newPage();
await page.goto(`${server.url}beheer.html`);
await afternoon(page);
await browser.close();
await server.close();
