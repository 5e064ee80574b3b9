import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinRegions, readRegionPacks } from '../../scripts/build/build-pack.ts';
import { catalogueFiles } from '../../src/catalogue-files/index.ts';
import { CRISIS_LINE_SOURCES } from '../../src/resources/catalogue/crisis-line-sources.ts';
import { CRISIS_LINES, type CrisisLine } from '../../src/resources/catalogue/crisis-lines.ts';
import { findPlace } from '../../src/resources/catalogue/find-place.ts';
import { openCatalogue, openRegionList } from '../../src/resources/catalogue/open-catalogue.ts';
import { parsePhoneNumber } from '../../src/resources/catalogue/phone-number.ts';
import { readRegionFile } from '../../src/resources/catalogue/region-file.ts';
import { canWalkIn, hasContact, waysIn } from '../../src/resources/catalogue/ways-in.ts';
import { parseCatalogueCsv } from '../../src/resources/csv/catalogue-csv.ts';
import { readCsvTable } from '../../src/resources/csv/csv-table.ts';
import { openSearchIndex } from '../../src/resources/search/search-index.ts';
import { sentencesOf } from '../../src/shared/sentences.ts';

const FOLDER = 'src/resources/regions';
// Whatever regions an operator keeps: nothing here counts their entries.
const REGIONS = readdirSync(FOLDER);

function read(id: string) {
  const csv = readFileSync(`${FOLDER}/${id}/catalogue.csv`, 'utf8');
  const region = readRegionFile(JSON.parse(readFileSync(`${FOLDER}/${id}/region.json`, 'utf8')));
  return { csv, region, ...parseCatalogueCsv(csv, region) };
}

test.each(REGIONS)('the catalogue of %s has no problems, and every entry a source', (id) => {
  const { problems, entries } = read(id);
  expect(problems).toEqual([]);
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) expect(entry.sources.length, entry.id).toBeGreaterThan(0);
});

test.each(REGIONS)('the file of %s opens well in a spreadsheet: mark, semicolons, CRLF', (id) => {
  const { csv } = read(id);
  expect(csv.startsWith('\uFEFFid;')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
});

/** Characters that fit in one line of a card on a phone of 360 px. */
const LINE_OF_A_CARD = 36;

test.each(REGIONS)('the first sentence of each short text of %s fits in one line of a card', (id) => {
  const firsts = read(id).entries.map(({ id: entry, short }) => `${entry}: ${sentencesOf(short)[0]}`);
  expect(firsts.filter((line) => line.length > line.indexOf(': ') + 2 + LINE_OF_A_CARD)).toEqual([]);
});

test('every region becomes a pack that opens, and the national entries join it on the device', async () => {
  const packs = await readRegionPacks(FOLDER);
  expect(packs.problems).toEqual([]);
  expect(packs.packs.has('nl')).toBe(false);
  const national = read('nl').entries.map(({ id }) => id);
  for (const [id, { region, entries }] of joinRegions(packs)) {
    expect(region.id).toBe(id);
    expect([...entries.keys()]).toEqual(
      expect.arrayContaining([...national, ...read(id).entries.map((own) => own.id)]),
    );
  }
});

test('the files are the list of regions, the national pack and a pack of each region, and all of them open', async () => {
  const files = catalogueFiles(await readRegionPacks(FOLDER));
  const regions = REGIONS.filter((id) => id !== 'nl');
  expect([...files.keys()]).toEqual(['index.json', 'nl.json', ...regions.map((id) => `${id}.json`)]);
  for (const [name, content] of files) {
    const text = JSON.parse(JSON.stringify(content));
    if (name === 'index.json') expect(openRegionList(text).map(({ id }) => id)).toEqual(regions);
    else expect(`${openCatalogue(text, openSearchIndex).region.id}.json`).toBe(name);
  }
});

test('every village of the catalogue lies in its region, and no other region has its postcode', () => {
  const postcodes = new Map<string, string>();
  for (const id of REGIONS) {
    const { region, entries } = read(id);
    const venues = region.places.length > 0 ? entries.filter(({ place }) => place !== undefined) : [];
    for (const { id: entry, place = '' } of venues) expect(findPlace(region.places, place), entry).not.toEqual([]);
    for (const digits of region.places.flatMap(({ pc4 }) => pc4)) {
      expect([undefined, id], digits).toContain(postcodes.get(digits));
      postcodes.set(digits, id);
    }
  }
});

test('in a region of several municipalities every village says which one it lies in', () => {
  for (const id of REGIONS) {
    const { municipalities, places } = read(id).region;
    const codes = municipalities.map(({ code }) => code);
    if (codes.length > 1) for (const { name, municipality } of places) expect(codes, name).toContain(municipality);
  }
});

const rowsOf = (id: string) => readCsvTable(read(id).csv).rows.map(({ cells }) => cells);
const packTexts = async () => JSON.stringify([...catalogueFiles(await readRegionPacks(FOLDER)).values()]);

test('a phone number that nobody confirmed or supported stands nowhere in a pack', async () => {
  const hidden = REGIONS.flatMap(rowsOf).filter(
    (cells) => cells.get('telefoon') && !['ja', 'gesteund'].includes(cells.get('telefoon_bevestigd') ?? ''),
  );
  const numbers = hidden.flatMap((cells) => cells.get('telefoon')?.split('|') ?? []);
  // Of the municipality itself, which region.json has with a source of its own.
  const ofMunicipality = REGIONS.flatMap((id) => read(id).region.municipalities.flatMap(({ phone }) => phone ?? []));
  const known = new Set(ofMunicipality.map(({ dial }) => dial));
  const digits = (await packTexts()).replace(/[ .()-]/g, '');
  expect(numbers.length).toBeGreaterThan(0);
  for (const number of numbers.map((text) => text.replace(/\D/g, ''))) {
    if (!known.has(number)) expect(digits).not.toContain(number);
  }
});

test('a number that is shown without a call has dated sources, and says so', () => {
  const supported = REGIONS.flatMap((id) =>
    rowsOf(id).flatMap((cells) => (cells.get('telefoon_bevestigd') === 'gesteund' ? [{ id, cells }] : [])),
  );
  expect(supported.length).toBeGreaterThan(0);
  for (const { id, cells } of supported) {
    const entry = read(id).entries.find((one) => one.id === cells.get('id'));
    expect(cells.get('telefoon_bronnen'), entry?.id).toMatch(/\((19|20)\d\d/);
    expect(entry?.phones[0], entry?.id).toMatchObject({ evidence: 'supported' });
  }
});

test('everything that is offered can be reached, along ways in that exist and can be reached in turn', async () => {
  for (const catalogue of joinRegions(await readRegionPacks(FOLDER)).values()) {
    for (const entry of catalogue.entries.values()) {
      if (entry.status === 'gestopt' || entry.status === 'inactief') continue;
      const { leads } = waysIn(entry, catalogue);
      if (entry.wayIn) expect(leads.length, entry.id).toBeGreaterThan(0);
      expect(hasContact(entry) || canWalkIn(entry) || leads.length > 0, entry.id).toBe(true);
      for (const lead of leads) {
        if (lead.kind !== 'entry') continue;
        const { entry: guide } = lead;
        expect(guide.status, `${entry.id} via ${guide.id}`).not.toMatch(/gestopt|inactief/);
        expect(hasContact(guide) || canWalkIn(guide) || guide.wayIn !== undefined, guide.id).toBe(true);
      }
    }
  }
});

/** Words of someone who gathers facts, which say nothing to who looks for help. */
const OF_EDITORS =
  /niet gezien|niet geverifieerd|niet teruggevonden|volgens de bron|in de bron|zoekresultaat|twijfel|nabellen|nagebeld|redactie|onbevestigd/i;

test('what editors note for themselves is in no pack', () => {
  const text = packTexts();
  const notes = REGIONS.flatMap(rowsOf).flatMap((cells) => cells.get('twijfels') || []);
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(text).not.toContain(JSON.stringify(note).slice(1, -1));
  for (const id of REGIONS) {
    for (const { sources: _, id: entry, ...texts } of read(id).entries) {
      expect(JSON.stringify(texts), entry).not.toMatch(OF_EDITORS);
    }
  }
});

test('what an entry is in short takes sentences of at most 15 words', () => {
  for (const { id, short } of REGIONS.flatMap((region) => read(region).entries)) {
    for (const sentence of short.split(/(?<=[.!?])\s+/)) {
      expect(sentence.split(/\s+/).length, `${id}: ${sentence}`).toBeLessThanOrEqual(15);
    }
  }
});

test('people are called “u” in the catalogue', () => {
  for (const id of REGIONS) {
    for (const { sources: _, url: _url, ...texts } of read(id).entries) {
      expect(JSON.stringify(texts)).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
    }
  }
});

test('the crisis lines have sound numbers, the same as in the national catalogue', () => {
  const national = new Map(read('nl').entries.map((entry) => [entry.id, entry]));
  for (const { id, phones } of CRISIS_LINES) {
    for (const { number, dial } of phones) expect(parsePhoneNumber(number)).toEqual({ number, dial });
    expect(
      national.get(id)?.phones.map(({ dial }) => dial),
      id,
    ).toEqual(phones.map(({ dial }) => dial));
    expect(CRISIS_LINE_SOURCES[id]?.length, id).toBeGreaterThan(0);
  }
});

test('who cannot call is told the way that the national catalogue gives, for every line that has one', () => {
  const national = new Map(read('nl').entries.map((entry) => [entry.id, entry]));
  for (const { id, written, url } of CRISIS_LINES as readonly CrisisLine[]) {
    const entry = national.get(id);
    expect(written !== undefined, id).toBe(entry?.chatUrl !== undefined || entry?.inWriting !== undefined);
    // A chat with an address of its own, or the line's own site where it begins; never another's.
    if (written) expect(written, id).toBe(entry?.chatUrl ?? entry?.url ?? url);
  }
});

test('two regions that use one id for different help are refused', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'));
  try {
    for (const id of ['een', 'twee']) {
      cpSync(join(FOLDER, 'hoeksche-waard'), join(folder, id), { recursive: true });
      const file = join(folder, id, 'region.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), id }));
    }
    const { packs, problems } = await readRegionPacks(folder);
    expect(packs.size).toBe(0);
    expect(problems).toContainEqual(expect.stringMatching(/twee: De id “odensehuis-hoeksche-waard” staat ook in een/));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
