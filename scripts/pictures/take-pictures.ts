import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test';
import { everyKioskScreen } from '../../tests/support/kiosk.ts';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';
import { serve } from '../host/serve.mjs';
import { KIOSK, LOOKS, type Look, PHONE, putOn } from './looks.ts';
import { overviewOf, type Picture } from './overview.ts';
import { walk } from './walk.ts';

const FOLDER = 'docs/screenshots';
/** Those of the README, by screen and look. */
const SHOWN: readonly (readonly [string, string, string])[] = [
  ['start', PHONE.name, 'start'],
  ['result', PHONE.name, 'result'],
  ['matches', PHONE.name, 'matches'],
  ['help', 'dark', 'help-dark'],
];
/** Pictures beside each other on a sheet, by look. */
const COLUMNS: Readonly<Record<string, number>> = { '740x360': 3, '1280x800': 3, kiosk: 5 };
const MOST_COLUMNS = 5;

type Taken = Map<Look, Picture[]>;

async function phoneIn(browser: Browser, baseURL: string, more: BrowserContextOptions = {}) {
  const { width, height } = PHONE;
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height },
    hasTouch: true,
    locale: 'nl-NL',
    serviceWorkers: 'block',
    ...more,
  });
  return context.newPage();
}

/** Every screen of a visitor in every look, in one walk. */
async function takeAll(browser: Browser, url: string): Promise<Taken> {
  const taken: Taken = new Map(LOOKS.map((look) => [look, []]));
  const page = await phoneIn(browser, url);
  for await (const name of walk(page)) {
    for (const [look, pictures] of taken) {
      await putOn(page, look);
      pictures.push({ name, png: await page.screenshot() });
    }
    await putOn(page, PHONE);
  }
  return taken;
}

/** Every screen of a kiosk. */
async function takeKiosk(browser: Browser, url: string): Promise<Taken> {
  const { width, height } = KIOSK;
  const page = await phoneIn(browser, url, { viewport: { width, height } });
  const pictures: Picture[] = [];
  for await (const name of everyKioskScreen(page))
    pictures.push({ name: name.replace(/^\w+\.|\?/g, ''), png: await page.screenshot() });
  return new Map([[KIOSK, pictures]]);
}

/** The README's pictures, and a sheet of all screens for each look. */
async function write(browser: Browser, taken: Taken): Promise<void> {
  for (const [{ name: look }, pictures] of taken) {
    const columns = COLUMNS[look] ?? MOST_COLUMNS;
    writeFileSync(join(FOLDER, `all-${look}.jpg`), await overviewOf(browser, pictures, columns));
    for (const [screen, of, file] of SHOWN) {
      const picture = of === look && pictures.find(({ name }) => name === screen);
      if (picture) writeFileSync(join(FOLDER, `${file}.png`), picture.png);
    }
    console.log(`${FOLDER}/all-${look}.jpg: ${pictures.length} screens`);
  }
}

/** `npm run screenshots`: makes the pictures of docs/screenshots from the built app. */
export async function main(): Promise<number> {
  if (!existsSync('dist/index.html')) throw new Error('There is no build. Run npm run build first.');
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve({ folder: 'dist', port: 0 });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
  try {
    await write(browser, await takeAll(browser, server.url));
    await write(browser, await takeKiosk(browser, server.url));
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}
