import type { Browser } from '@playwright/test';
import { type Conditions, imitate } from './conditions.ts';
import { type Noted, noteOpening } from './in-page.ts';
import { type CheckSubject, PATIENCE_MS, PHONE } from './measure-check.ts';

/** An opening that someone looks at and does not touch. */
export interface OpeningFigures {
  /** Milliseconds. */
  readonly lcp: number;
  readonly shift: number;
}

/** Chromium tells of a paint some time after it; and what moves late moves too. */
const QUIET_MS = 2000;

/** Opens a program and only looks: a press would end the largest paint, and each page after it would be one more. */
export async function measureOpening(
  browser: Browser,
  { url, way }: CheckSubject,
  conditions: Conditions,
): Promise<OpeningFigures> {
  const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await imitate(context, page, conditions);
  await page.addInitScript(noteOpening);
  await page.goto(url, { timeout: PATIENCE_MS });
  await page
    .locator(way[0] ?? 'body')
    .first()
    .waitFor();
  await page.waitForTimeout(QUIET_MS);
  const { lcp, shift } = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
  await context.close();
  return { lcp, shift };
}
