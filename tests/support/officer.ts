import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { xlsxOf } from '../../src/catalogue-files/index.ts';
import { readCsvRecords } from '../../src/resources/rules/index.ts';

const LIST = 'src/resources/regions/hoeksche-waard/catalogue.csv';

/** The list of a region as it is kept. */
export const listOfRegion = (): readonly (readonly string[])[] =>
  readCsvRecords(readFileSync(LIST, 'utf8')).records.filter((cells) => cells.length > 1);

/** Goes to the list, past what was read in the file where there is something to tell of it. */
export async function toList(page: Page): Promise<void> {
  const read = page.getByRole('button', { name: 'Klopt, ga naar de lijst' });
  const grid = page.getByRole('grid');
  await expect(read.or(grid)).toBeVisible();
  if (await read.isVisible()) await read.click();
  await expect(grid).toBeVisible();
}

/** Gives the officer's page a list as an Excel file; what was read in it may come first. */
export async function giveWorkbook(page: Page, records: readonly (readonly string[])[]): Promise<void> {
  await expect(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  const buffer = Buffer.from(await xlsxOf(records, new Map(), 0));
  const file = { name: 'hulp november.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.getByLabel('Bestand met de lijst').setInputFiles(file);
  await page.getByRole('button', { name: 'Open de lijst' }).click();
}

/** Opens a list in the officer's page as an Excel file. */
export async function openAsWorkbook(page: Page, records: readonly (readonly string[])[]): Promise<void> {
  await giveWorkbook(page, records);
  await toList(page);
}

/** The cell that is chosen, as the page names it: `rij 12, telefoon`. */
export const cellHere = (page: Page) => page.locator('.o-cellbar strong');
