import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessRegion } from '../../../../src/beheer/open/guess-region.ts';
import { type GivenFile, readGivenFiles } from '../../../../src/beheer/open/read-files.ts';
import { readPlaces } from '../../../../src/beheer/region/typed-places.ts';
import { newRegionFile } from '../../../../src/catalogue-files/index.ts';
import { parseCatalogueSheet, readCsvRecords, readRegion } from '../../../../src/resources/rules/index.ts';

const FOLDER = 'src/resources/regions';
const given = (path: string, text: string): GivenFile => {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, bytes: async () => bytes };
};
const list = (id: string) => readFileSync(`${FOLDER}/${id}/catalogue.csv`, 'utf8');
const regionText = (id: string) => readFileSync(`${FOLDER}/${id}/region.json`, 'utf8');

describe('files that someone opens', () => {
  test('of a folder of regions are a list for each, with its region', async () => {
    const found = await readGivenFiles([
      given('regions/meierij/catalogue.csv', list('meierij')),
      given('regions/meierij/region.json', regionText('meierij')),
      given('regions/meierij/notities.txt', 'niets'),
      given('regions/nl/catalogue.csv', list('nl')),
      given('regions/nl/region.json', regionText('nl')),
    ]);
    expect(found.map(({ folder, fileName, region }) => [folder, fileName, region?.id])).toEqual([
      ['meierij', 'catalogue.csv', 'meierij'],
      ['nl', 'catalogue.csv', 'nl'],
    ]);
  });

  test('by themselves are lists, whatever they are called', async () => {
    const [one] = await readGivenFiles([given('hulp november.csv', list('meierij'))]);
    expect(one).toMatchObject({ fileName: 'hulp november.csv', folder: '', regionReports: [] });
    expect(one?.sheet?.records[0]?.[0]).toBe('id');
  });

  test('say why they cannot be read, in Dutch', async () => {
    const [pdf] = await readGivenFiles([given('lijst.csv', '%PDF-1.7')]);
    expect(pdf?.problem).toMatch(/kan niet worden gelezen/);
    const [broken] = await readGivenFiles([
      given('zutphen/catalogue.csv', list('meierij')),
      given('zutphen/region.json', '{ "id": "zutphen", }'),
    ]);
    expect(broken?.region).toBeUndefined();
    expect(broken?.regionReports.length).toBeGreaterThan(0);
    expect(broken?.regionText).toContain('zutphen');
  });
});

test('a list without a region is of the one whose rows it has, and of none when nothing points to one', () => {
  const regions = ['nl', 'meierij', 'den-haag'].map((id) => {
    const { region } = readRegion(regionText(id));
    if (!region) throw new Error(`${id} cannot be read`);
    return { region, entries: parseCatalogueSheet(readCsvRecords(list(id)), region).entries };
  });
  for (const id of ['nl', 'meierij', 'den-haag']) {
    expect(guessRegion(readCsvRecords(list(id)), regions)?.id).toBe(id);
  }
  const other = readCsvRecords('id;naam;kort;soort;doelgroep;werkgebied\nx;X;Iets.;ontmoeting;oudere;GM0301:Zutphen\n');
  expect(guessRegion(other, regions)).toBeUndefined();
});

test('villages are read as they are typed or pasted, and a new region is checked by the rule book', () => {
  const places = readPlaces('Zutphen; 7201, 7202; 52,139; 6,195\n\nWarnsveld\t7231\t52.136\t6.228\tGM0301\n');
  expect(places).toEqual([
    { name: 'Zutphen', pc4: ['7201', '7202'], lat: 52.139, lon: 6.195 },
    { name: 'Warnsveld', pc4: ['7231'], lat: 52.136, lon: 6.228, municipality: 'GM0301' },
  ]);
  const region = { id: 'zutphen', name: 'Zutphen', municipalities: [{ code: 'GM0301', name: 'Zutphen' }] };
  const now = new Date('2026-12-01T10:00:00Z');
  expect(newRegionFile({ ...region, places: [...places] }, now)).toMatchObject({
    reports: [],
    region: { id: 'zutphen' },
  });
  const swapped = readPlaces('Warnsveld; 7231; 6,228; 52,136');
  expect(newRegionFile({ ...region, places: [...swapped] }, now).reports[0]?.message).toMatch(/verwisseld/);
});
