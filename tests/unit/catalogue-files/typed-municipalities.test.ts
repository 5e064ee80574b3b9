import { describe, expect, test } from 'vitest';
import { knownPlaces, readMunicipalities } from '../../../src/catalogue-files/index.ts';
import { MUNICIPALITIES, municipalitiesNamed } from '../../../src/resources/rules/index.ts';

const found = (text: string) =>
  readMunicipalities(text).map((one) => ('found' in one ? `${one.found.code}:${one.found.name}` : one.trouble));

describe('municipalities as they are typed', () => {
  test.each([
    ['Zutphen', 'GM0301:Zutphen'],
    ['zutphen ', 'GM0301:Zutphen'],
    ['GM0301', 'GM0301:Zutphen'],
    ['0301\tZutphen', 'GM0301:Zutphen'],
    ['Zutphen (GM0301)', 'GM0301:Zutphen'],
    ['gm 301; Zutphen', 'GM0301:Zutphen'],
    ["'s-Hertogenbosch", "GM0796:'s-Hertogenbosch"],
    ['GM9999:Nieuwe Gemeente', 'GM9999:Nieuwe Gemeente'],
    ['Bergen (Limburg)', 'GM0893:Bergen (Limburg)'],
    ['GM0893:Bergen (Limburg)', 'GM0893:Bergen (Limburg)'],
  ])('are read by name, by code or by both: %j', (text, read) => expect(found(text)).toEqual([read]));

  test('may be many at once, as a spreadsheet hands them out; what stands there twice is said', () => {
    expect(found('Zutphen\r\n\nLochem\r\nGM0301\n')).toEqual([
      'GM0301:Zutphen',
      'GM0262:Lochem',
      'Zutphen staat er al. Haal deze regel weg.',
    ]);
  });

  test.each([
    ['Zutpen', ['Zutphen']],
    ['Bergen', ['Bergen (Noord-Holland)', 'Bergen (Limburg)']],
    ['Nergenshuizen', []],
    ['GM9999', []],
  ])('are asked about when nobody can know which: %j', (text, meant) => {
    const [read] = readMunicipalities(text);
    expect(read && 'trouble' in read ? read.meant.map(({ name }) => name) : undefined).toEqual(meant);
  });
});

describe('the list of municipalities', () => {
  test('is whole: each has its own code and a name that finds it', () => {
    expect(MUNICIPALITIES.size).toBe(342);
    for (const one of MUNICIPALITIES.values()) {
      expect(one.code).toMatch(/^GM\d{4}$/);
      expect(municipalitiesNamed(one.name)).toEqual([one]);
    }
  });

  test('puts every place in the Netherlands', () => {
    const places = knownPlaces([...MUNICIPALITIES.values()].map(({ code, name }) => ({ code, name })));
    expect(places.length).toBeGreaterThan(1500);
    const outside = places.filter(({ lat, lon }) => !(lat > 50.7 && lat < 53.6 && lon > 3.3 && lon < 7.3));
    expect(outside).toEqual([]);
  });
});
