import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { xlsxOf } from '../../src/catalogue-files/index.ts';
import { readCsvRecords } from '../../src/resources/rules/index.ts';

/** A mistake that an officer's list has: which cell, what stands there, and what was right. */
export interface Seed {
  readonly row: number;
  readonly column: string;
  readonly wrong: string;
  readonly right: string;
}

const LIST = 'src/resources/regions/hoeksche-waard/catalogue.csv';

/** The list of a region as it is kept. */
export const listOfRegion = (): readonly (readonly string[])[] =>
  readCsvRecords(readFileSync(LIST, 'utf8')).records.filter((cells) => cells.length > 1);

/** Column, a cell that it may be put in, and what a hurried hand makes of it. */
const MISTAKES: readonly (readonly [string, (right: string) => boolean, (right: string) => string])[] = [
  ['telefoon', (text) => /^0\d{3} \d\d \d\d \d\d$/.test(text), (text) => text.replaceAll(' ', '').slice(1)],
  ['soort', (text) => text === 'ontmoeting | dagbesteding', () => 'Mensen ontmoeten, dagbesteding'],
  ['soort', (text) => text.startsWith('respijt-logeren'), () => 'logeeropvangplek'],
  ['doelgroep', (text) => text === 'oudere', () => 'Ouderen'],
  ['plaats', (text) => text === 'Oud-Beijerland', () => 'oud beijerland'],
  ['werkgebied', (text) => text === 'GM1963:Hoeksche Waard', () => 'Hoeksche Waard'],
  ['werkgebied', (text) => text.startsWith('WP:'), () => 'WP:Nergenshuizen'],
  ['kort', (text) => text !== '', () => ''],
  ['naam', (text) => /^[A-Z][a-z]+$/.test(text), () => '#NAAM?'],
  ['website', (text) => text.startsWith('https://'), (text) => `${text}).`],
  ['website', (text) => text.startsWith('https://'), () => 'www..nl'],
  ['geldig_tot', (text) => text === '', () => '31-11-2026'],
  ['gecontroleerd_op', (text) => text === '', () => '2026-13-01'],
  ['leeftijd_min', (text) => text === '', () => 'achttien'],
  ['telefoon_bevestigd', (text) => text === 'ja', () => 'misschien'],
  ['toegang', (text) => text === 'vrij', () => 'Vrije inloop'],
  ['omschrijving', (text) => text === '', () => '#VERW!'],
  ['email', (text) => text.includes('@'), (text) => text.replace('@', '@@')],
  ['wie_betaalt', (text) => text === 'gratis', () => '€ 5'],
  ['id', (text) => text !== '', (text) => `${text} Twee`],
];

/** Puts every mistake into a row of its own. */
export function seeded(): { readonly records: readonly (readonly string[])[]; readonly seeds: readonly Seed[] } {
  const records = listOfRegion().map((cells) => [...cells]);
  const header = records[0] ?? [];
  const used = new Set<number>();
  const seeds = MISTAKES.map(([column, mayBe, spoil]): Seed => {
    const index = header.indexOf(column);
    const at = records.findIndex((cells, row) => row > 0 && !used.has(row) && mayBe(cells[index] ?? ''));
    const cells = records[at];
    if (!cells) throw new Error(`no row for a mistake in ${column}`);
    used.add(at);
    const right = cells[index] ?? '';
    cells[index] = spoil(right);
    return { row: at + 2, column, wrong: cells[index] ?? '', right };
  });
  // Someone put a title above it.
  return { records: [['Hulp in de Hoeksche Waard'], ...records], seeds };
}

/** Opens a list in the officer's page as an Excel file. */
export async function openAsWorkbook(page: Page, records: readonly (readonly string[])[]): Promise<void> {
  await expect(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible();
  const buffer = Buffer.from(await xlsxOf(records, new Map(), 0));
  const file = { name: 'hulp november.xlsx', mimeType: 'application/octet-stream', buffer };
  await page.getByLabel('Bestand met de lijst').setInputFiles(file);
  await page.getByRole('button', { name: 'Open de lijst' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
}

/** The cell that is chosen, as the page names it: `rij 12, telefoon`. */
export const cellHere = (page: Page) => page.locator('.o-cellbar strong');
