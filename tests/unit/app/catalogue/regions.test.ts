import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import { readRegionPacks } from '../../../../scripts/build/build-pack.ts';
import { Regions } from '../../../../src/app/catalogue/regions.ts';
import { createSearchState } from '../../../../src/app/catalogue/search-state.ts';
import { Stored } from '../../../../src/app/core/stored.ts';
import { UnreadableFileError } from '../../../../src/app/platform/fetch-json.ts';
import { memoryStore } from '../../../../src/storage/index.ts';
import { today } from '../../../support/build-state.ts';

const { packs, national } = await readRegionPacks('src/resources/regions');
const pack = packs.get('hoeksche-waard');
const NAMES = [
  { id: 'een', name: 'Een', places: [{ name: 'Strijen', pc4: ['3291'] }] },
  { id: 'twee', name: 'Twee', places: [{ name: 'Ottoland', pc4: ['2975'] }] },
];
const ALL = {
  'regions/index.json': NAMES,
  'regions/nl.json': national,
  'regions/een.json': pack,
  'regions/twee.json': pack,
};

/** A deployment whose files are these; anything else is not there. */
function deployment(given: Record<string, unknown>) {
  const files: Record<string, unknown> = { ...given };
  const asked: string[] = [];
  const stored = new Stored(memoryStore(), today);
  const regions = new Regions(stored, async (path) => {
    asked.push(path);
    if (!(path in files)) throw new Error('404');
    if (files[path] instanceof Error) throw files[path];
    return structuredClone(files[path]);
  });
  const entries = () => (regions.view.value.status === 'ready' ? [...regions.view.value.catalogue.entries.keys()] : []);
  return { regions, stored, asked, files, entries };
}

describe('the regions of a deployment', () => {
  it('are all fetched, in a fixed order, whichever is looked at', async () => {
    const { regions, asked } = deployment(ALL);
    regions.choose('twee');
    await regions.load();
    expect(asked).toEqual(['regions/index.json', 'regions/nl.json', 'regions/een.json', 'regions/twee.json']);
    expect(regions.chosen.value?.id).toBe('twee');
    expect(regions.view.value.status).toBe('ready');
  });

  it('go on with the national help where a region is missing or broken, and say so', async () => {
    const { regions, files, entries } = deployment({ ...ALL, 'regions/twee.json': { format: 3 } });
    delete files['regions/een.json'];
    await regions.load();
    for (const region of ['een', 'twee']) {
      regions.choose(region);
      expect(regions.view.value).toMatchObject({ status: 'ready', lacks: 'region' });
      expect(entries()).toEqual(national.entries.map(({ id }) => id));
    }
    regions.choose(null);
    expect(regions.view.value).not.toHaveProperty('lacks');
    expect(regions.isWhole.value).toBe(false);
  });

  it('say what kind of trouble it is where nothing is left', async () => {
    for (const [file, status] of [
      [undefined, 'failed'],
      [{ format: 3 }, 'broken'],
      [new UnreadableFileError('too long'), 'broken'],
    ] as const) {
      const { regions, files } = deployment({ ...ALL, 'regions/een.json': file, 'regions/nl.json': file });
      if (file === undefined) for (const id of ['een', 'nl']) delete files[`regions/${id}.json`];
      await regions.load();
      regions.choose('een');
      expect(regions.view.value.status).toBe(status);
    }
  });

  it('are tried again on demand, without losing one that is there', async () => {
    const { regions, asked, files } = deployment({ ...ALL, 'regions/twee.json': undefined });
    delete files['regions/twee.json'];
    await regions.load();
    regions.choose('twee');
    expect(regions.view.value).toMatchObject({ lacks: 'region' });
    files['regions/twee.json'] = pack;
    await regions.load();
    expect(regions.view.value).not.toHaveProperty('lacks');
    expect(regions.isWhole.value).toBe(true);
    expect(asked.filter((path) => path === 'regions/een.json')).toHaveLength(1);
  });

  it('are shown without the national help that belongs to them, which is told, until that is there', async () => {
    const { regions, files, entries } = deployment(ALL);
    delete files['regions/nl.json'];
    await regions.load();
    regions.choose('een');
    expect(regions.view.value).toMatchObject({ status: 'ready', lacks: 'country' });
    expect(entries()).toHaveLength(pack?.entries.length ?? 0);
    files['regions/nl.json'] = national;
    await regions.load();
    expect(regions.view.value).not.toHaveProperty('lacks');
    expect(entries()).toHaveLength((pack?.entries.length ?? 0) + national.entries.length);
  });

  it.each([
    ['nothing', undefined, 'failed'],
    ['no list', { een: 1 }, 'broken'],
    ['null', null, 'broken'],
    ['empty', [], 'failed'],
  ])('go on without a list when that is %s', async (_, list, status) => {
    const files = list === undefined ? {} : { 'regions/index.json': list };
    const nothing = deployment(files).regions;
    await nothing.load();
    expect(nothing.view.value.status).toBe(status);
    const { regions, entries } = deployment({ ...files, 'regions/nl.json': national });
    await regions.load();
    expect(regions.view.value.status).toBe('ready');
    expect('lacks' in regions.view.value).toBe(!Array.isArray(list));
    expect(entries()).toHaveLength(national.entries.length);
  });

  it('find a saved entry in whatever region it is', async () => {
    const { regions } = deployment({ ...ALL, 'regions/een.json': undefined });
    await regions.load();
    for (const region of ['een', null]) {
      regions.choose(region);
      expect(regions.findEntry('odensehuis-hoeksche-waard')?.id).toBe('odensehuis-hoeksche-waard');
    }
    expect(regions.findEntry('nergens')).toBeUndefined();
  });
});

describe('the region of someone', () => {
  it('is not known before they say it: until then there is national help, and only that', async () => {
    const { regions, entries } = deployment(ALL);
    await regions.load();
    expect(regions.chosen.value).toBeUndefined();
    expect(regions.isOpen.value).toBe(true);
    expect(entries()).toEqual(national.entries.map(({ id }) => id));
  });

  it('follows from the village', async () => {
    const { regions, stored } = deployment(ALL);
    await regions.load();
    stored.update((state) => ({ ...state, place: 'Ottoland' }));
    expect(regions.chosen.value?.id).toBe('twee');
    stored.update((state) => ({ ...state, place: '3291' }));
    expect(regions.chosen.value?.id).toBe('een');
    expect(regions.isOpen.value).toBe(false);
  });

  it('is asked again when it is not served any more', async () => {
    const { regions } = deployment(ALL);
    await regions.load();
    regions.choose('drie', 'Nergens');
    expect(regions.isOpen.value).toBe(true);
  });

  it('is no question where there is one region', async () => {
    const { regions } = deployment({ ...ALL, 'regions/index.json': NAMES.slice(0, 1) });
    await regions.load();
    expect(regions.chosen.value?.id).toBe('een');
    expect(regions.isOpen.value).toBe(false);
  });

  it('follows from the words they type, while they did not choose', async () => {
    const { regions, stored } = deployment(ALL);
    await regions.load();
    const searchState = createSearchState(
      stored,
      regions,
      () => '2026-11-22',
      () => true,
    );
    searchState.text.value = 'koffie in Strijen';
    expect(searchState.catalogue.value?.entries.has('me-mekaer-strijen')).toBe(true);
    // What was typed counts for the search; help that follows from answers is that of where they said they live.
    expect(searchState.own.value?.region.id).toBe('nl');
    searchState.text.value = 'koffie';
    expect(searchState.catalogue.value?.region.id).toBe('nl');
  });

  it('gives way in the search to one whose village they type, and to no other', async () => {
    const { regions, stored } = deployment(ALL);
    await regions.load();
    regions.choose('twee');
    const searchState = createSearchState(
      stored,
      regions,
      () => '2026-11-22',
      () => true,
    );
    searchState.text.value = 'koffie in Strijen';
    expect(searchState.catalogue.value?.entries.has('me-mekaer-strijen')).toBe(true);
    expect(searchState.near.value?.name).toBe('Strijen');
    // It is not where they live.
    expect(regions.chosen.value?.id).toBe('twee');
    searchState.text.value = 'koffie';
    expect(searchState.near.value).toBeUndefined();
  });

  it('follows from the words they type only while they search', async () => {
    const { regions, stored } = deployment(ALL);
    await regions.load();
    const isSearching = signal(true);
    const searchState = createSearchState(
      stored,
      regions,
      () => '2026-11-22',
      () => isSearching.value,
    );
    regions.choose('twee', 'Ottoland');
    const home = searchState.catalogue.value;
    searchState.text.value = 'koffie';
    expect(searchState.catalogue.value).toBe(home);
    searchState.text.value = 'koffie in Ottoland';
    expect(searchState.catalogue.value).toBe(home);
    searchState.text.value = 'koffie in Strijen';
    expect(searchState.catalogue.value).not.toBe(home);
    expect(searchState.near.value?.name).toBe('Strijen');
    // What follows from their answers stays where they live.
    expect(searchState.own.value).toBe(home);
    expect(regions.chosen.value?.id).toBe('twee');
    isSearching.value = false;
    expect(searchState.catalogue.value).toBe(home);
  });

  it('join a region with the national help once, however much is typed', async () => {
    const { regions, stored } = deployment(ALL);
    await regions.load();
    const searchState = createSearchState(
      stored,
      regions,
      () => '2026-11-22',
      () => true,
    );
    const seen = 'oppas strijen'.split('').map((_, i, letters) => {
      searchState.text.value = letters.slice(0, i + 1).join('');
      return searchState.catalogue.value;
    });
    const [first, ...others] = new Set(seen);
    // National help first, and from the whole name on that of the region: one catalogue, so one index.
    expect(first?.region.id).toBe('nl');
    expect(others).toHaveLength(1);
    searchState.text.value = 'oppas strijen nu';
    expect(searchState.catalogue.value).toBe(others[0]);
  });
});
