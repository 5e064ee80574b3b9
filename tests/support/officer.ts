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

type Spoil = (right: string, list: readonly (readonly string[])[]) => string;
type Mistake = readonly [column: string, mayBe: (right: string) => boolean, spoil: Spoil, mended?: Spoil];

const isEmpty = (text: string): boolean => text === '';

/** Column, a cell that it may be put in, what a hurried hand makes of it, and what it ought to be where that is not what stood there. */
const MISTAKES: readonly Mistake[] = [
  ['telefoon', (text) => /^0\d{3} \d\d \d\d \d\d$/.test(text), (text) => text.replaceAll(' ', '').slice(1)],
  ['telefoon', isEmpty, () => '1,86E+08'],
  ['telefoon', (text) => /^\(\d+\)/.test(text), (text) => `${text} / 0900 8212`, (text) => `${text} | 0900 8212`],
  ['telefoon', (text) => /^088-\d+$/.test(text), (text) => `${text} receptie`, (text) => `${text} (receptie)`],
  ['soort', (text) => text === 'ontmoeting | dagbesteding', () => 'Mensen ontmoeten, dagbesteding'],
  ['soort', (text) => text.startsWith('respijt-logeren'), () => 'logeeropvangplek'],
  ['doelgroep', (text) => text === 'oudere', () => 'Ouderen'],
  ['plaats', (text) => /^[A-Z][a-z-]+/.test(text), (text) => text.toLowerCase().replace('-', ' ')],
  ['werkgebied', (text) => /^GM\d{4}:[^|]+$/.test(text), (text) => text.slice(7)],
  ['werkgebied', (text) => text.startsWith('WP:'), () => 'WP:Nergenshuizen'],
  ['kort', (text) => text !== '', () => ''],
  ['kort', (text) => text.length > 20, (text) => `<p>${text}</p>`],
  ['naam', (text) => /^[A-Z][a-z]+$/.test(text), () => '#NAAM?'],
  ['website', (text) => text.startsWith('https://'), (text) => `${text}).`],
  ['website', (text) => text.startsWith('https://'), () => 'www..nl'],
  ['geldig_tot', isEmpty, () => '31-11-2026'],
  ['leeftijd_min', isEmpty, () => 'achttien'],
  ['telefoon_bevestigd', (text) => text === 'ja', () => 'misschien'],
  ['email', (text) => text.includes('@'), (text) => text.replace('@', '@@')],
  ['wie_betaalt', (text) => text === 'gratis', () => '€ 5'],
  ['id', (text) => text !== '', (text) => `${text} Twee`],
  ['id', (text) => text !== '', (_, list) => list[1]?.[0] ?? ''],
  ['ingang', isEmpty, () => 'een-loket-dat-er-niet-is'],
  ['omschrijving', isEmpty, () => 'Bel 06 98 76 54 32 of mail naar ons.'],
  ['omschrijving', isEmpty, () => 'CafÃ© in het dorpshuis.', () => 'Café in het dorpshuis.'],
];

/** Puts every mistake into a row of its own. */
export function seeded(list = listOfRegion()): {
  readonly records: readonly (readonly string[])[];
  readonly seeds: readonly Seed[];
} {
  const records = list.map((cells) => [...cells]);
  const header = records[0] ?? [];
  // The first row lends its id to another.
  const used = new Set<number>([1]);
  const seeds = MISTAKES.map(([column, mayBe, spoil, mended = (right) => right]): Seed => {
    const index = header.indexOf(column);
    const at = records.findIndex((cells, row) => row > 0 && !used.has(row) && mayBe(cells[index] ?? ''));
    const cells = records[at];
    if (!cells) throw new Error(`no row for a mistake in ${column}`);
    used.add(at);
    const right = cells[index] ?? '';
    cells[index] = spoil(right, list);
    return { row: at + 2, column, wrong: cells[index] ?? '', right: mended(right, list) };
  });
  // Someone put a title above it.
  return { records: [['Hulp in de Hoeksche Waard'], ...records], seeds };
}

/** A region that nobody has. */
const NEW_REGION = {
  name: 'Voorne',
  municipalities: [{ code: 'GM1992', name: 'Voorne aan Zee' }],
  places: [
    { name: 'Brielle', pc4: ['3231', '3232'], lat: 51.902, lon: 4.163 },
    { name: 'Oostvoorne', pc4: ['3233'], lat: 51.912, lon: 4.099 },
    { name: 'Rockanje', pc4: ['3235'], lat: 51.871, lon: 4.071 },
    { name: 'Hellevoetsluis', pc4: ['3221', '3222', '3223'], lat: 51.833, lon: 4.133 },
  ],
};

/** The texts of a list of the other region as those of the new one: ids, places and areas of its own. */
export function asNewRegion(records: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [header = [], ...rows] = records;
  const ids = new Set(rows.map((cells) => cells[header.indexOf('id')] ?? ''));
  const names = [...new Set(rows.map((cells) => cells[header.indexOf('plaats')] ?? ''))].filter(Boolean);
  const placeOf = (name: string) =>
    NEW_REGION.places[names.indexOf(name) % NEW_REGION.places.length]?.name ?? 'Brielle';
  const [{ code, name }] = NEW_REGION.municipalities as [{ code: string; name: string }];
  const areaOf = (text: string) =>
    text.startsWith('GM') ? `${code}:${name}` : text.startsWith('WP:') ? `WP:${placeOf(text.slice(3))}` : text;
  const changed = (column: string, text: string) => {
    if (column === 'id' || (column === 'ingang' && ids.has(text))) return `v-${text}`;
    if (column === 'plaats') return text && placeOf(text);
    if (column === 'postcode') return '';
    if (column === 'werkgebied') return [...new Set(text.split(' | ').map(areaOf))].join(' | ');
    return text;
  };
  return [header, ...rows.map((cells) => cells.map((text, i) => changed(header[i] ?? '', text)))];
}

/** Begins that region on the officer's page, as someone who types what it asks. */
export async function beginRegion(page: Page): Promise<void> {
  const { name, municipalities, places } = NEW_REGION;
  await page.getByRole('button', { name: /^Begin een nieuwe regio/ }).click();
  await page.getByLabel(/Hoe heet de regio/).fill(name);
  await page.getByLabel(/Welke gemeenten/).fill(municipalities.map((one) => `${one.code}:${one.name}`).join('\n'));
  const lines = places.map((place) => [place.name, place.pc4.join(' '), place.lat, place.lon].join('\t'));
  await page.getByLabel(/Welke dorpen/).fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Maak region.json' }).click();
  await page.getByRole('button', { name: 'Open de lijst met deze regio' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Lijst van ${name}` })).toBeAttached();
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
