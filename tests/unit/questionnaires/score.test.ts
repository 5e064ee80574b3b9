import { describe, expect, it } from 'vitest';
import {
  type Answers,
  type Definition,
  outcome,
  type Scale,
  type ScaleResult,
} from '../../../src/questionnaires/index.ts';
import { countingCheck } from '../../fixtures/counting-check.ts';
import { TOY } from '../../fixtures/toy.ts';

/** `'021-'`: the answers p0, p2, p1 and a skipped question. */
function answersOf(code: string): Answers {
  return Object.fromEntries([...code].map((each, i) => [`q${i + 1}`, each === '-' ? null : `p${each}`]));
}

function scaleOf(definition: Definition, answers: Answers, id = 'sum'): ScaleResult | undefined {
  return outcome(definition, answers).scales.find((scale) => scale.id === id);
}

const ONE_IN_2: Scale['missing'] = { atMostOneIn: 2, method: 'prorate' };
const BANDS = [
  { id: 'low', from: 0 },
  { id: 'middle', from: 2 },
  { id: 'high', from: 4 },
];
const three = (missing: Scale['missing']): Definition => countingCheck(3, [0, 1, 2], { missing, bands: BANDS });

describe('a scale that sums', () => {
  const definition = three({ atMostOneIn: 3, method: 'prorate' });

  it.each([
    ['000', 0, 'low'],
    ['100', 1, 'low'],
    ['200', 2, 'middle'],
    ['111', 3, 'middle'],
    ['220', 4, 'high'],
    ['222', 6, 'high'],
    ['01-', 1.5, 'low'],
    ['-02', 3, 'middle'],
    ['1-2', 4.5, 'high'],
    ['2--', 6, null],
    ['---', null, null],
  ])('%s scores %j: %j', (code, score, band) => {
    expect(scaleOf(definition, answersOf(code))).toMatchObject({ score, band, min: 0, max: 6, asked: 3 });
  });

  it('counts what was asked and answered', () => {
    expect(scaleOf(definition, answersOf('1-2'))).toMatchObject({ asked: 3, answered: 2, tone: 'load' });
  });

  it.each([
    ['22-', 4, 'high'],
    ['11-', 2, 'middle'],
    ['--2', 2, null],
    ['---', null, null],
  ])('counting a missing answer as none, %s scores %j: %j', (code, score, band) => {
    expect(scaleOf(three({ atMostOneIn: 3, method: 'as-none' }), answersOf(code))).toMatchObject({ score, band });
  });
});

describe('the missing rule', () => {
  it.each([
    [2, '0000--', 'low'],
    [2, '000---', 'low'],
    [2, '00----', null],
    [3, '0000--', 'low'],
    [3, '000---', null],
    [1, '0-----', 'low'],
    [1, '------', null],
  ])('with at most one in %i, %s gives %j', (atMostOneIn, code, band) => {
    const definition = countingCheck(6, [0, 1], { missing: { atMostOneIn, method: 'prorate' } });
    expect(scaleOf(definition, answersOf(code))?.band).toBe(band);
  });
});

describe('a score on the edge of a band', () => {
  it.each([
    // 0.1 + 0.2 is 0.30000000000000004 in floats, and 0.7 × 3 / 3 is not 0.7.
    ['hundredths that add up', countingCheck(2, [0.01, 0.06], { bands: edgeAt(0.07) }), '01'],
    ['tenths that add up', countingCheck(2, [0.1, 0.2], { bands: edgeAt(0.3) }), '01'],
    ['just a tenth three times', countingCheck(3, [0.1], { bands: edgeAt(0.3) }), '000'],
    ['prorated sevenths', countingCheck(7, [0, 1], { bands: edgeAt(4.2), missing: ONE_IN_2 }), '11100--'],
    ['a prorated tenth', countingCheck(3, [0.7], { bands: edgeAt(2.1), missing: ONE_IN_2 }), '00-'],
    ['a mean of thirds', countingCheck(3, [0.07], { method: 'mean', bands: edgeAt(0.07) }), '000'],
  ])('is in the band: %s', (_, definition, code) => {
    expect(scaleOf(definition, answersOf(code))?.band).toBe('high');
  });

  it('is in the band below when it is one hundredth lower', () => {
    const definition = countingCheck(3, [0.1], { bands: edgeAt(0.31) });
    expect(scaleOf(definition, answersOf('000'))?.band).toBe('low');
  });
});

describe('a scale that takes the mean', () => {
  const soil = (...marks: (number | null)[]): Answers =>
    Object.fromEntries(marks.map((mark, i) => [`soil-${i + 1}`, mark]));

  it.each<[(number | null)[], number | null, string | null]>([
    [[4, 5, 4, 5, 4, 5, null], 4.5, 'moist'],
    [[4, 5, 4, 5, 4, 5, 4], 31 / 7, 'dry'],
    [[8, 8, 8, 8, 8, 8, 8], 8, 'wet'],
    [[8, 8, 8, 8, 8, null, null], 8, 'wet'],
    [[8, 8, 8, 8, null, null, null], 8, null],
    [[], null, null],
  ])('%j has the mean %j: %j', (marks, score, band) => {
    const result = scaleOf(TOY, { mark: 0, ...soil(...marks) }, 'soil');
    expect(result).toMatchObject({ score, band, min: 0, max: 10, asked: 7 });
  });

  it('counts nothing of hidden questions', () => {
    const result = scaleOf(TOY, { mark: 9, ...soil(8, 8, 8, 8, 8, 8, 8) }, 'soil');
    expect(result).toMatchObject({ score: null, band: null, min: 0, max: 0, asked: 0, answered: 0 });
  });

  it('counts a missing mark as nothing when the scale says so', () => {
    const definition = countingCheck(3, [0, 1, 2], { method: 'mean', missing: { atMostOneIn: 3, method: 'as-none' } });
    expect(scaleOf(definition, answersOf('22-'))?.score).toBe(4 / 3);
  });
});

describe('points of several answers', () => {
  it.each([
    [['thorns'], -1],
    [['rake'], 1],
    [['rake', 'spade'], 3],
    [['rake', 'spade', 'thorns'], 2],
  ])('%j score %i, between the lowest and highest possible', (tools, score) => {
    expect(scaleOf(TOY, { tools }, 'work')).toMatchObject({ score, min: -1, max: 3 });
  });
});

function edgeAt(from: number): Scale['bands'] {
  return [
    { id: 'low', from: 0 },
    { id: 'high', from },
  ];
}
