import { describe, expect, it } from 'vitest';
import { readRegionPacks } from '../../../scripts/build-pack.ts';
import { createRegions } from '../../../src/app/state/regions.ts';
import { createStored } from '../../../src/app/state/stored.ts';
import { memoryStore } from '../../../src/storage/index.ts';

const pack = readRegionPacks('src/resources/regions').packs.get('hoeksche-waard');
const NAMES = [
  { id: 'een', name: 'Een' },
  { id: 'twee', name: 'Twee' },
];

/** A deployment whose files are these; anything else is not there. */
function deployment(files: Record<string, unknown>) {
  const asked: string[] = [];
  const stored = createStored(memoryStore());
  const regions = createRegions(stored, async (path) => {
    asked.push(path);
    if (!(path in files)) throw new Error('404');
    return structuredClone(files[path]);
  });
  return { regions, asked, files };
}

describe('the regions of a deployment', () => {
  it('are all fetched, in a fixed order, whichever is looked at', async () => {
    const { regions, asked } = deployment({
      'regions/index.json': NAMES,
      'regions/een.json': pack,
      'regions/twee.json': pack,
    });
    regions.choose('twee');
    await regions.load();
    expect(asked).toEqual(['regions/index.json', 'regions/een.json', 'regions/twee.json']);
    expect(regions.chosen.value?.id).toBe('twee');
    expect(regions.view.value.status).toBe('ready');
  });

  it('say what is missing and what is broken, each for itself', async () => {
    const { regions } = deployment({ 'regions/index.json': NAMES, 'regions/twee.json': { format: 1 } });
    await regions.load();
    expect(regions.view.value.status).toBe('failed');
    regions.choose('twee');
    expect(regions.view.value.status).toBe('broken');
  });

  it('are tried again on demand, without losing one that is there', async () => {
    const { regions, asked, files } = deployment({ 'regions/index.json': NAMES, 'regions/een.json': pack });
    await regions.load();
    delete files['regions/een.json'];
    files['regions/twee.json'] = pack;
    await regions.load();
    expect(regions.view.value.status).toBe('ready');
    regions.choose('twee');
    expect(regions.view.value.status).toBe('ready');
    expect(asked.filter((path) => path === 'regions/een.json')).toHaveLength(1);
  });

  it.each([
    ['nothing', undefined],
    ['no list', { een: 1 }],
    ['null', null],
  ])('fail calmly when the list is %s', async (_, list) => {
    const { regions } = deployment(list === undefined ? {} : { 'regions/index.json': list });
    await regions.load();
    expect(regions.view.value.status).toBe('failed');
  });

  it('find a saved entry in whatever region it is', async () => {
    const { regions } = deployment({ 'regions/index.json': NAMES, 'regions/twee.json': pack });
    await regions.load();
    expect(regions.chosen.value?.id).toBe('een');
    expect(regions.findEntry('odensehuis-hoeksche-waard')?.id).toBe('odensehuis-hoeksche-waard');
    expect(regions.findEntry('nergens')).toBeUndefined();
  });
});
