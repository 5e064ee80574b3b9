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
    [
      'details on exactly the edge',
      ['scales.soil: geen voorbeeld in cases.json heeft een score exactly 4.5 ("moist"). Schrijf er een.'],
    ],
    [
      'just below wet',
      ['scales.soil: geen voorbeeld in cases.json heeft een score at most 1 below 8 ("moist"). Schrijf er een.'],
    ],
    ['lowest', ['scales.soil: geen voorbeeld in cases.json heeft een score exactly 0 ("dry"). Schrijf er een.']],
    [
      'thorns only',
      ['scales.work: geen voorbeeld in cases.json heeft een score exactly -1 ("little"). Schrijf er een.'],
    ],
    [
      'nothing',
      [
        'scales.soil: geen voorbeeld in cases.json heeft een score too little answered (null). Schrijf er een.',
        'scales.work: geen voorbeeld in cases.json heeft een score too little answered (null). Schrijf er een.',
      ],
    ],
  ])('misses the edge of "%s"', (name, problems) => {
    expect(without(name)).toEqual(problems);
  });

  it('misses urgent flags, observations and needs that no case expects', () => {
    const problems = without(...TOY_CASES.cases.map(({ name }) => name));
    expect(problems).toEqual(
      expect.arrayContaining([
        'urgent.flood: geen voorbeeld in cases.json verwacht dit. Schrijf er een.',
        'observations.dry: geen voorbeeld in cases.json verwacht dit. Schrijf er een.',
        'needs.transport: geen voorbeeld in cases.json verwacht dit. Schrijf er een.',
      ]),
    );
  });
});
