import { expect, test } from 'vitest';
import { joinRegions, readRegionPacks } from '../../scripts/build/build-pack.ts';
import { needsWithoutHelp } from '../../scripts/rules/content/needs-without-help.ts';

const regions = joinRegions(readRegionPacks('src/resources/regions'));

test('every region has help for every need that a check can lead to', () => {
  expect(regions.size).toBeGreaterThan(0);
  expect(needsWithoutHelp('.', regions)).toEqual([]);
});

test('names the needs that a region without some kinds of help cannot serve', () => {
  const poor = new Map(
    [...regions].map(([id, catalogue]) => {
      const left = [...catalogue.entries.values()].filter(
        ({ kinds }) => !kinds.includes('geldzaken') && !kinds.includes('gemeente-wmo'),
      );
      return [id, { ...catalogue, entries: new Map(left.map((entry) => [entry.id, entry])) }];
    }),
  );
  const [region] = regions.keys();
  const lines = needsWithoutHelp('.', poor);
  expect(lines).toContain(`${region}: geen hulp voor “money”, waar de vragenlijst mantelzorg naar kan leiden.`);
  expect(lines.filter((line) => line.includes('respite-at-home'))).toEqual([]);
});
