import { expect, type Page } from '@playwright/test';

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

/** The desk of the municipality in that list. */
const DESK = 'wmo-loket-hoeksche-waard';

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
    // Nothing is known of the municipality of the new region yet: its desk in the list is the way in.
    if (column === 'ingang' && text.startsWith('GM')) return `v-${DESK}`;
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
