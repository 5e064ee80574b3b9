import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKS, compare, type Definition, outcome } from '../../../src/questionnaires/index.ts';
import { anyAnswers } from '../../fixtures/any-answers.ts';
import { TOY } from '../../fixtures/toy.ts';

const FIRST = { place: 'yard', subjects: ['worms', 'birds'], mark: 3 };

describe('compare', () => {
  it('tells same, different and once apart, in the order of the definition', () => {
    const second = { place: 'yard', subjects: ['birds'], tools: ['rake'] };
    expect(compare(TOY, FIRST, second)).toMatchObject({
      same: ['place'],
      different: ['subjects'],
      once: ['mark', 'tools'],
    });
  });

  it('takes a skipped question for one without an answer', () => {
    expect(compare(TOY, FIRST, { ...FIRST, mark: null }).once).toEqual(['mark']);
    expect(compare(TOY, { mark: null }, { mark: null })).toMatchObject({ same: [], different: [], once: [] });
  });

  it('holds the scales of both sides', () => {
    const { scales } = compare(TOY, { place: 'yard', tools: ['rake'] }, {});
    expect(scales.map(({ id }) => id)).toEqual(TOY.scales.map(({ id }) => id));
    expect(scales.map(({ first }) => first)).toEqual(outcome(TOY, { place: 'yard', tools: ['rake'] }).scales);
    expect(scales.map(({ second }) => second)).toEqual(outcome(TOY, {}).scales);
  });

  it('says nothing about what someone chose to look at more closely', () => {
    const chosen: Definition = {
      ...TOY,
      questions: TOY.questions.map((each) => (each.id === 'place' ? { ...each, chooser: true } : each)),
    };
    expect(compare(chosen, { place: 'yard' }, { place: 'balcony' })).toMatchObject({ different: [] });
    expect(outcome(chosen, {}).missing).not.toContain('place');
    expect(outcome(TOY, {}).missing).toContain('place');
  });
});

describe('compare of two people', () => {
  const guarded = (changes: object): Definition => ({
    ...TOY,
    questions: TOY.questions.map((each) => (each.id === 'tools' ? { ...each, ...changes } : each)),
  });
  const [one, other] = [
    { place: 'yard', tools: ['rake'] },
    { place: 'yard', tools: ['spade'] },
  ];

  it.each([{ private: true }, { intimate: true }] as const)('keeps %j to who said it', (changes) => {
    const found = compare(guarded(changes), one, other, { isOfTwo: true });
    expect(found).toMatchObject({ same: ['place'], different: [], once: [] });
    expect(compare(guarded(changes), one, {}, { isOfTwo: true }).once).toEqual(['place']);
    expect(found.scales.filter(({ isWithheld }) => isWithheld).map(({ id }) => id)).toEqual(['work']);
  });

  it('shows one person everything they said themselves', () => {
    const found = compare(guarded({ private: true }), one, other);
    expect(found.different).toEqual(['tools']);
    expect(found.scales.some(({ isWithheld }) => isWithheld)).toBe(false);
  });
});

describe.each([TOY, ...CHECKS.map(({ definition }) => definition)].map((each) => [each.id, each] as const))(
  'compare of %s',
  (_, definition) => {
    const answers = anyAnswers(definition);

    it('finds no difference between answers and themselves', () => {
      fc.assert(
        fc.property(answers, (given) => {
          expect(compare(definition, given, given)).toMatchObject({ different: [], once: [] });
        }),
        { numRuns: 30 },
      );
    });

    it('finds the same whichever side comes first', () => {
      fc.assert(
        fc.property(answers, answers, (first, second) => {
          const [one, other] = [compare(definition, first, second), compare(definition, second, first)];
          for (const key of ['same', 'different', 'once'] as const) expect(one[key]).toEqual(other[key]);
        }),
        { numRuns: 30 },
      );
    });
  },
);
