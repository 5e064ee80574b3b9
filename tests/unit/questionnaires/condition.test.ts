import { describe, expect, it } from 'vitest';
import { holds } from '../../../src/questionnaires/condition.ts';
import type { Given } from '../../../src/questionnaires/points.ts';
import type { Condition } from '../../../src/questionnaires/schema.ts';
import { TOY } from '../../fixtures/toy.ts';

const given = new Map<string, Given>([
  ['place', 'yard'],
  ['subjects', ['soil', 'birds']],
  ['mark', 5],
  ['tools', ['rake', 'spade']],
]);
const bands = new Map([
  ['soil', 'dry'],
  ['work', null],
]);

const yes: Condition = { answered: 'mark' };
const no: Condition = { answered: 'rain' };

describe('holds', () => {
  it.each<[string, Condition, boolean]>([
    ['all of nothing wrong', { all: [yes, yes] }, true],
    ['all with one wrong', { all: [yes, no] }, false],
    ['any with one right', { any: [no, yes] }, true],
    ['any with none right', { any: [no, no] }, false],
    ['not wrong', { not: no }, true],
    ['not right', { not: yes }, false],
    ['the chosen value', { question: 'place', is: ['balcony', 'yard'] }, true],
    ['another value', { question: 'place', is: ['balcony'] }, false],
    ['a part of a value is not the value', { question: 'place', is: ['yar'] }, false],
    ['one of several chosen', { question: 'subjects', is: ['birds'] }, true],
    ['none of several chosen', { question: 'subjects', is: ['worms'] }, false],
    ['a number from its own edge up', { question: 'mark', atLeast: 5 }, true],
    ['a number above', { question: 'mark', atLeast: 6 }, false],
    ['a number from its own edge down', { question: 'mark', atMost: 5 }, true],
    ['a number below', { question: 'mark', atMost: 4 }, false],
    ['the sum of points of several answers', { question: 'tools', atLeast: 3 }, true],
    ['more than that sum', { question: 'tools', atLeast: 4 }, false],
    ['points of answers without points', { question: 'place', atLeast: 0 }, false],
    ['the band of a scale', { scale: 'soil', band: ['dry'] }, true],
    ['another band', { scale: 'soil', band: ['wet'] }, false],
    ['a scale without a band', { scale: 'work', band: ['little', 'much'] }, false],
    ['an answer that was not given', { question: 'rain', is: ['yes', 'no'] }, false],
    ['points that were not given, low', { question: 'rain', atMost: 99 }, false],
    ['points that were not given, high', { question: 'rain', atLeast: -99 }, false],
    ['an answer to a question that does not exist', { question: 'nowhere', atLeast: -99 }, false],
  ])('%s', (_, condition, expected) => {
    const facts = { definition: TOY, given: new Map([...given, ['nowhere', 'x']]), bands };
    expect(holds(condition, facts)).toBe(expected);
  });
});
