import { describe, expect, it } from 'vitest';
import { type Definition, needsForGoal, outcome } from '../../../src/questionnaires/index.ts';
import { TOY } from '../../fixtures/toy.ts';

/** The toy with an observation of load about `mark`, besides those about `tools` and the soil. */
const LOADED: Definition = {
  ...TOY,
  observations: [
    ...TOY.observations,
    { id: 'low-mark', tone: 'load', when: { question: 'mark', atMost: 3 }, needs: [] },
  ],
};
const idsOf = (definition: Definition, answers: Parameters<typeof outcome>[1]) =>
  outcome(definition, answers).goals.map(({ id, weight }) => `${id} ${weight}`);

describe('the goals of an outcome', () => {
  it('are all there in the order of the definition while nothing asks for one', () => {
    expect(idsOf(TOY, {})).toEqual(['more-birds 0', 'better-soil 0']);
  });

  it('begin with what weighs most in the answers', () => {
    expect(idsOf(LOADED, { place: 'yard', tools: ['spade'], mark: 2 })).toEqual(['better-soil 3', 'more-birds 0.1']);
  });

  it('do not come first for a strength', () => {
    expect(idsOf(TOY, { mark: 10 })).toEqual(['more-birds 0', 'better-soil 0']);
  });
});

describe('the needs of a goal', () => {
  it('are those of the definition, the first one strongest', () => {
    const needs = needsForGoal(TOY, outcome(TOY, {}), 'better-soil');
    expect(needs).toEqual([
      { need: 'housekeeping', weight: 3, because: [] },
      { need: 'transport', weight: 2, because: [] },
    ]);
  });

  it('say which answers they come from', () => {
    const found = outcome(LOADED, { mark: 2 });
    expect(needsForGoal(LOADED, found, 'more-birds')[0]?.because).toEqual(['low-mark']);
  });

  it('name the heaviest answer first', () => {
    const heavier: Definition = {
      ...LOADED,
      observations: [
        ...LOADED.observations,
        {
          id: 'lowest-mark',
          tone: 'load',
          when: { question: 'mark', atMost: 2 },
          needs: [{ need: 'debts', weight: 3 }],
        },
      ],
    };
    const found = outcome(heavier, { mark: 2 });
    expect(needsForGoal(heavier, found, 'more-birds')[0]?.because).toEqual(['lowest-mark', 'low-mark']);
  });

  it('are none for a goal that does not exist', () => {
    expect(needsForGoal(TOY, outcome(TOY, {}), 'moon')).toEqual([]);
  });
});
