// npm run icons: draws the PNG icons from public/icons/icon.svg with the browser that also tests.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ROOT } from '../bootstrap.mjs';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';

const FOLDER = join(ROOT, 'public', 'icons');

// Systems that cut their own shape need the ground up to the edges. The mark lies within their safe circle of 80 %.
const ICONS = [
  { file: 'icon-192.png', size: 192, corner: 112 },
  { file: 'icon-512.png', size: 512, corner: 112 },
  { file: 'icon-maskable-512.png', size: 512, corner: 0 },
  { file: 'apple-touch-icon.png', size: 180, corner: 0 },
];

const mark = readFileSync(join(FOLDER, 'icon.svg'), 'utf8');
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
for (const { file, size, corner } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = mark.replace('rx="112"', `rx="${corner}"`);
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  await page.screenshot({ path: join(FOLDER, file), omitBackground: true });
  await page.close();
}
await browser.close();
