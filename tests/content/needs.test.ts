import { expect, test } from 'vitest';
import { readRegionPacks } from '../../scripts/build-pack.ts';
import { needsWithoutHelp } from '../../scripts/content/needs-without-help.ts';

const { packs } = readRegionPacks('src/resources/regions');

test('every region has help for every need that a check can lead to', () => {
  expect(packs.size).toBeGreaterThan(0);
  expect(needsWithoutHelp('.', packs)).toEqual([]);
});

test('names the needs that a region without some kinds of help cannot serve', () => {
  const poor = new Map(
    [...packs].map(([id, pack]) => [
      id,
      {
        ...pack,
        entries: pack.entries.filter(({ kinds }) => !kinds.includes('geldzaken') && !kinds.includes('gemeente-wmo')),
      },
    ]),
  );
  const [region] = packs.keys();
  const lines = needsWithoutHelp('.', poor);
  expect(lines).toContain(`${region}: geen hulp voor “money”, waar de vragenlijst mantelzorg naar kan leiden.`);
  expect(lines.filter((line) => line.includes('respite-at-home'))).toEqual([]);
});
