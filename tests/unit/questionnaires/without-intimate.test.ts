import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS, outcome, visibleQuestions, withoutIntimate } from '../../../src/questionnaires/index.ts';
import { anyAnswers } from '../../fixtures/any-answers.ts';

describe('a check without what is intimate', () => {
  it('has something to leave out, or this proves nothing', () => {
    const intimate = CHECKS.flatMap(({ definition }) => definition.questions.filter((question) => question.intimate));
    expect(intimate.length).toBeGreaterThan(0);
  });

  it.each(CHECKS.map(({ definition }) => [definition.id, definition] as const))(
    '%s: never asks it, asks all else that it would ask, and misses no answer to it',
    (_, definition) => {
      const discreet = withoutIntimate(definition);
      const isIntimate = (id: string) => definition.questions.some((each) => each.id === id && each.intimate);
      fc.assert(
        fc.property(anyAnswers(definition), (answers) => {
          const asked = visibleQuestions(discreet, answers).map(({ id }) => id);
          expect(asked.filter(isIntimate)).toEqual([]);
          expect(outcome(discreet, answers).missing.filter(isIntimate)).toEqual([]);
          const others = visibleQuestions(definition, answers).map(({ id }) => id);
          expect(asked).toEqual(others.filter((id) => !isIntimate(id)));
        }),
      );
    },
  );
});
