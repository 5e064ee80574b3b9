import { expect, test } from 'vitest';
import { readRegionPacks } from '../../../../scripts/build/build-pack.ts';
import { helpForNeed } from '../../../../src/app/arrange/topic/help-for-need.ts';
import { topicLink, topicPlace } from '../../../../src/app/arrange/topic/topic-link.ts';
import { routeOfFragment } from '../../../../src/app/core/routes.ts';
import {
  findPlace,
  freshness,
  joinCatalogues,
  openCatalogue,
  openSearchIndex,
} from '../../../../src/resources/index.ts';
import { NEEDS } from '../../../../src/shared/need.ts';

const TODAY = '2026-11-30';
const { packs, national } = await readRegionPacks('src/resources/regions');
const open = (pack: unknown) => openCatalogue(structuredClone(pack), openSearchIndex);
const here = joinCatalogues(open(packs.get('hoeksche-waard')), open(national), openSearchIndex);
const [strijen] = findPlace(here.region.places, 'Strijen');
const REGIONS = [{ id: here.region.id, name: here.region.name, places: here.region.places }];

test('a sheet has at most six addresses, each for the need and none that is less certain', () => {
  for (const need of NEEDS) {
    const found = helpForNeed(here, need, strijen, TODAY);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(new Set(found).size).toBe(found.length);
    for (const entry of found) expect(freshness(entry, TODAY)).not.toBe('doubtful');
  }
});

test('a sheet for a night of sleep near Strijen has help there', () => {
  const names = helpForNeed(here, 'night-rest', strijen, TODAY).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(2);
  expect(names.join()).toMatch(/Wijkpension|Logeer/);
});

test('what is for people of one age or in one situation never comes before as good a place for everyone', () => {
  const names = helpForNeed(here, 'hours-off', strijen, TODAY).map(({ name }) => name);
  const forChildren = names.findIndex((name) => name.includes('Zorgoppas voor kinderen'));
  expect(names.findIndex((name) => name.includes('Respijtzorg'))).toBe(0);
  expect(forChildren === -1 || forChildren > 0).toBe(true);
});

test('the link of a sheet opens the same sheet, and holds nothing else', () => {
  for (const place of [...here.region.places.map(({ name }) => name), here.region.id]) {
    const where = topicPlace(REGIONS, place);
    expect(where).toBeDefined();
    if (!where) continue;
    const link = topicLink('https://hulp.voorbeeld.nl/', 'night-rest', where);
    const route = routeOfFragment(new URL(link).hash);
    expect(route).toMatchObject({ page: 'topic', need: 'night-rest' });
    expect('place' in route && topicPlace(REGIONS, route.place ?? '')).toEqual(where);
  }
});

test('a place that is not here is none', () => {
  expect(topicPlace(REGIONS, 'Nergenshuizen')).toBeUndefined();
});
