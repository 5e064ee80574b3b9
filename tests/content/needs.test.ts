import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { joinRegions, readRegionPacks } from '../../scripts/build/build-pack.ts';
import { CHECKS, needsForGoal, outcome } from '../../src/questionnaires/index.ts';
import { match } from '../../src/resources/index.ts';
import { gapLines, needGaps } from '../../src/resources/rules/need-gaps.ts';
import { GROUPS, NEEDS } from '../../src/shared/need.ts';
import { NEED_GROUPS } from '../../src/shared/need-groups.ts';
import terms from '../../src/shared/need-terms.json';
import { entry } from '../unit/resources/sample.ts';

const regions = joinRegions(await readRegionPacks('src/resources/regions'));

test('there are 45 to 60 needs in at most 19 groups, each with a name and with what it is not', () => {
  expect(NEEDS.length).toBeGreaterThanOrEqual(45);
  expect(NEEDS.length).toBeLessThanOrEqual(60);
  expect(new Set(NEEDS).size).toBe(NEEDS.length);
  expect(GROUPS.length).toBeLessThanOrEqual(19);
  expect(Object.keys(terms).sort()).toEqual([...NEEDS].sort());
  for (const language of ['nl', 'en']) {
    const names = JSON.parse(readFileSync(`src/i18n/locales/${language}/needs.json`, 'utf8'));
    // Some say "je" as well.
    const formal = (texts: object) => Object.keys(texts).filter((key) => !key.endsWith('_je'));
    expect(formal(names.need).sort()).toEqual([...NEEDS].sort());
    expect(formal(names.group)).toEqual(Object.keys(NEED_GROUPS));
  }
});

test('in every region there is help for every goal of a check, but for gaps that the check of the catalogue names', () => {
  const empty = [...regions].flatMap(([region, catalogue]) => {
    const gaps = needGaps(catalogue).needs;
    return CHECKS.flatMap(({ definition }) => {
      const found = outcome(definition, {});
      return definition.goals
        .filter(({ needs }) => !needs.every((need) => gaps.includes(need)))
        .filter(({ id }) => {
          const needs = needsForGoal(definition, found, id);
          const { audiences, facts } = found;
          return match(catalogue, { needs, audiences, facts, today: catalogue.region.collected }).length === 0;
        })
        .map(({ id }) => `${region}: ${definition.id}: ${id}`);
    });
  });
  expect(empty).toEqual([]);
});

test('names the needs that a region has no place for, and the entries that serve none', () => {
  const [[region, catalogue] = expect.fail('no region')] = regions;
  const left = [...catalogue.entries.values()].filter(
    (one) => !needGaps({ entries: new Map([[one.id, one]]) }).needs.includes('transport') === false,
  );
  const poor = {
    ...catalogue,
    entries: new Map(
      [...left, entry({ id: 'niets', needs: [{ need: 'debts', grade: 1 }] })].map((one) => [one.id, one]),
    ),
  };
  const lines = gapLines(new Map([[region, poor]]));
  expect(lines[0]).toMatch(/geen plek .*transport/);
  expect(lines[1]).toContain('niets');
  expect(gapLines(new Map([[region, { ...poor, entries: new Map() }]]))).toHaveLength(1);
});
