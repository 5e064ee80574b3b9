// npm run screenshots: takes the pictures of the README from the built app, along one short visit on a phone.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from './bootstrap.mjs';
import { BROWSER_ARGS, findBrowser } from './browser.mjs';
import { serve } from './host/serve.mjs';

const FOLDER = join(ROOT, 'docs', 'screenshots');
const CHECK = 'src/questionnaires/definitions/mantelzorg';
const PLACE = 'Strijen';

// Positions in the lists of answers, chosen so that the result shows loads and strengths and nothing urgent.
/** @type {Readonly<Record<string, number>>} */
const ANSWERS = {
  'your-life': 0,
  'more-help': 0,
  situation: 0,
  'own-life': 2,
  sleep: 2,
  money: 0,
  fulfilment: 2,
  support: 2,
  'time-left': 3,
  backup: 2,
  safety: 0,
  despair: 0,
};
const MIDDLE = 1;

/** @param {string} path */
const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

const { questions } = readJson(`${CHECK}/questionnaire.json`);
const texts = readJson(`${CHECK}/nl.json`);
const common = readJson('src/i18n/locales/nl/common.json');
const check = readJson('src/i18n/locales/nl/check.json');
const finder = readJson('src/i18n/locales/nl/finder.json');

/** @typedef {import('@playwright/test').Page} Page */

/** @param {Page} page @param {string} name */
const press = (page, name) => page.getByRole('button', { name }).first().click();

/** @param {Page} page @param {string} name */
async function picture(page, name) {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** @param {Page} page from the start screen to the result */
async function doCheck(page) {
  await press(page, texts.title);
  await press(page, check.intro.begin);
  await press(page, check.keep.no);
  // These answers open no further questions.
  for (const { id } of questions.filter((/** @type {{ visibleWhen?: unknown }} */ { visibleWhen }) => !visibleWhen)) {
    await page.getByRole('heading', { level: 1, name: texts.questions[id].text }).waitFor();
    await page
      .getByRole('group')
      .locator('label')
      .nth(ANSWERS[id] ?? MIDDLE)
      .click();
    await press(page, check.question.next);
  }
  await page.getByRole('heading', { level: 1, name: check.result.title }).waitFor();
}

/** @param {Page} page */
async function visit(page) {
  await page.getByRole('heading', { level: 1, name: common.start.title }).waitFor();
  await picture(page, 'start');
  await doCheck(page);
  await picture(page, 'result');
  await press(page, check.result.doorFind);
  await page.getByLabel(finder.place).selectOption(PLACE);
  await picture(page, 'matches');
  await page.emulateMedia({ colorScheme: 'dark' });
  await press(page, common.nav.help);
  await picture(page, 'help-dark');
}

if (!existsSync(join(ROOT, 'dist', 'index.html'))) throw new Error('There is no build. Run npm run build first.');
mkdirSync(FOLDER, { recursive: true });
const server = await serve({ folder: join(ROOT, 'dist'), port: 0 });
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
try {
  const page = await browser.newPage({
    viewport: { width: 390, height: 800 },
    deviceScaleFactor: 1.5,
    locale: 'nl-NL',
  });
  await page.goto(server.url);
  await visit(page);
} finally {
  await browser.close();
  await server.close();
}
