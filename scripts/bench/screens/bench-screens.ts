import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../browser.mjs';
import { serve } from '../../host/serve.mjs';
import { describeRun } from '../describe-run.ts';
import { allFigures } from './all-figures.ts';
import { type Figure, isMet, tableOf } from './figures.ts';

/** Milliseconds for a part of a page to come. */
const PATIENCE = 10_000;
const REPORT = 'reports/bench-screens.json';

/** `bench-screens.ts`: measures the screens of the built app, prints one table, and puts it in reports/bench-screens.json. */
export async function main(): Promise<number> {
  const server = await serve({ folder: 'dist', port: 0 });
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: BROWSER_ARGS });
  try {
    const context = await browser.newContext({ baseURL: server.url, locale: 'nl-NL', serviceWorkers: 'block' });
    const figures: Figure[] = [];
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    for await (const figure of allFigures(page)) figures.push(figure);
    const run = `${describeRun([])}; Chromium ${browser.version()}`;
    console.log(`${run}\n\n${tableOf(figures)}`);
    mkdirSync('reports', { recursive: true });
    writeFileSync(REPORT, `${JSON.stringify({ run, figures }, null, 2)}\n`);
    return figures.every(isMet) ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
}
