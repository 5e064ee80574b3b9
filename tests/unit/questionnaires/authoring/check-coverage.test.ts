import { describe, expect, it } from 'vitest';
import { checkCoverage } from '../../../../src/questionnaires/authoring/index.ts';
import { TOY, TOY_CASES } from '../../../fixtures/toy.ts';

/** What is said to be missing when the named cases are taken out. */
const without = (...names: string[]): string[] => {
  const cases = TOY_CASES.cases.filter(({ name }) => !names.includes(name));
  return checkCoverage(TOY, { cases }).map(({ place, message }) => `${place}: ${message}`);
};

describe('checkCoverage', () => {
  it('is content when everything is expected somewhere', () => {
    expect(without()).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['details on exactly the edge', ['scales.soil: no case has a score exactly 4.5 ("moist"): write one']],
    ['just below wet', ['scales.soil: no case has a score at most 1 below 8 ("moist"): write one']],
    ['lowest', ['scales.soil: no case has a score exactly 0 ("dry"): write one']],
    ['thorns only', ['scales.work: no case has a score exactly -1 ("little"): write one']],
    [
      'nothing',
      [
        'scales.soil: no case has a score too little answered (null): write one',
        'scales.work: no case has a score too little answered (null): write one',
      ],
    ],
  ])('misses the edge of "%s"', (name, problems) => {
    expect(without(name)).toEqual(problems);
  });

  it('misses urgent flags, observations and needs that no case expects', () => {
    const problems = without(...TOY_CASES.cases.map(({ name }) => name));
    expect(problems).toEqual(
      expect.arrayContaining([
        'urgent.flood: no case expects it: write one',
        'observations.dry: no case expects it: write one',
        'needs.transport: no case expects it: write one',
      ]),
    );
  });
});
