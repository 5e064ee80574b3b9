import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRegionPacks } from '../../scripts/build-pack.ts';
import { parseCatalogueCsv } from '../../src/resources/catalogue-csv.ts';
import { CRISIS_LINES } from '../../src/resources/crisis-lines.ts';
import { readCsvTable } from '../../src/resources/csv/csv-table.ts';
import { openCatalogue } from '../../src/resources/open-catalogue.ts';
import { parsePhoneNumber } from '../../src/resources/phone-number.ts';
import { readRegionFile } from '../../src/resources/region-file.ts';
import { openSearchIndex } from '../../src/resources/search-index.ts';

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

test('every region becomes a pack that opens, with the national entries in it', () => {
  const { packs, problems } = readRegionPacks(FOLDER);
  expect(problems).toEqual([]);
  expect(packs.has('nl')).toBe(false);
  const national = read('nl').entries.map(({ id }) => id);
  for (const [id, pack] of packs) {
    const { entries, region } = openCatalogue(JSON.parse(JSON.stringify(pack)), openSearchIndex);
    expect(region.id).toBe(id);
    expect([...entries.keys()]).toEqual(expect.arrayContaining(national));
  }
});

test('an unconfirmed phone number stands nowhere in a pack', () => {
  const rows = REGIONS.flatMap((id) => readCsvTable(read(id).csv).rows);
  const unconfirmed = rows.filter(({ cells }) => cells.get('telefoon') && cells.get('telefoon_bevestigd') !== 'ja');
  const digits = JSON.stringify(REGIONS.map((id) => read(id).entries)).replace(/[ .()-]/g, '');
  expect(unconfirmed.length).toBeGreaterThan(0);
  for (const { cells } of unconfirmed) expect(digits).not.toContain(cells.get('telefoon')?.replace(/\D/g, ''));
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
  for (const { id, phones, sources } of CRISIS_LINES) {
    for (const { number, dial } of phones) expect(parsePhoneNumber(number)).toEqual({ number, dial });
    expect(
      national.get(id)?.phones.map(({ dial }) => dial),
      id,
    ).toEqual(phones.map(({ dial }) => dial));
    expect(sources.length, id).toBeGreaterThan(0);
  }
});

test('two regions that use one id for different help are refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'regions-'));
  try {
    for (const id of ['een', 'twee']) {
      cpSync(join(FOLDER, 'hoeksche-waard'), join(folder, id), { recursive: true });
      const file = join(folder, id, 'region.json');
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), id }));
    }
    const { packs, problems } = readRegionPacks(folder);
    expect(packs.size).toBe(0);
    expect(problems).toContainEqual(expect.stringMatching(/^twee: de id “odensehuis-hoeksche-waard” staat ook in een/));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
