import { describe, expect, it } from 'vitest';
import {
  type Definition,
  findCheck,
  isValidAnswer,
  offeredOptions,
  optionsOf,
  type outcome,
  type Question,
  toggled,
} from '../../../src/questionnaires/index.ts';

const definition = findCheck('mantelzorg')?.definition as Definition;
const question = (id: string): Question =>
  definition.questions.find((each) => each.id === id) ?? expect.fail(`no ${id}`);
const [tasks, weights, wishes] = [question('tasks'), question('tasks-weight'), question('help-with')];

describe('a grade for each item', () => {
  it('is one grade for an item, never two, and none for what is no item', () => {
    expect(isValidAnswer(definition, weights, ['meals.some', 'nights.much'])).toBe(true);
    for (const wrong of [
      [],
      ['meals.some', 'meals.much'],
      ['none.much'],
      ['meals'],
      'meals.some',
      ['meals.some.some'],
    ]) {
      expect(isValidAnswer(definition, weights, wrong), JSON.stringify(wrong)).toBe(false);
    }
  });

  it('is offered for what was chosen', () => {
    const offered = (answers: Parameters<typeof outcome>[1]) =>
      offeredOptions(definition, weights, answers).map(({ value }) => value);
    expect(offered({})).toEqual([]);
    expect(offered({ tasks: ['meals'] })).toEqual(['meals.none', 'meals.some', 'meals.much']);
    expect(optionsOf(definition, weights)).toHaveLength((optionsOf(definition, tasks).length - 1) * 3);
  });

  it('changes by a tap to another grade of the same item', () => {
    const answer = toggled(definition, weights, ['meals.some', 'nights.much'], 'meals.much');
    expect([...answer].sort()).toEqual(['meals.much', 'nights.much']);
  });
});

describe('an answer that excludes the others', () => {
  it('is never beside another', () => {
    expect(isValidAnswer(definition, wishes, ['none'])).toBe(true);
    expect(isValidAnswer(definition, wishes, ['talk', 'none'])).toBe(false);
  });

  it('lets the others go, and goes when another is chosen', () => {
    expect(toggled(definition, wishes, ['talk', 'learning'], 'none')).toEqual(['none']);
    expect(toggled(definition, wishes, ['none'], 'talk')).toEqual(['talk']);
    expect(toggled(definition, wishes, ['talk'], 'talk')).toEqual([]);
    expect(toggled(definition, wishes, null, 'talk')).toEqual(['talk']);
  });
});
