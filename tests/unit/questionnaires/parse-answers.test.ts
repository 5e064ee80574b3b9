import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../../src/questionnaires/index.ts';
import { TOY } from '../../fixtures/toy.ts';

const problemsOf = (input: unknown): string[] => {
  const parsed = parseAnswers(TOY, input);
  return parsed.ok ? [] : parsed.problems.map(({ place, message }) => `${place} ${message}`);
};

describe('parseAnswers', () => {
  it('reads valid answers, those of hidden questions too', () => {
    const answers = { place: 'yard', mark: 9, 'soil-1': 4, rain: null };
    expect(parseAnswers(TOY, answers)).toEqual({ ok: true, answers });
  });

  it('puts several answers in the order of the screen', () => {
    expect(parseAnswers(TOY, { subjects: ['birds', 'soil'] })).toEqual({
      ok: true,
      answers: { subjects: ['soil', 'birds'] },
    });
  });

  it.each([[null], [[]], ['{}'], [7], [undefined]])('refuses %j as a whole', (input) => {
    expect(problemsOf(input)).toEqual(['answers must be an object with an answer for each question id']);
  });

  it('names every problem', () => {
    expect(problemsOf({ moon: 1, place: 'moon', subjects: [], mark: 11, tools: ['rake'] })).toEqual([
      'moon is not a question of "toy"',
      'place cannot be "moon"; give one of nothing, balcony, yard, or null',
      'subjects cannot be []; give a list of one or more of soil, worms, birds, or null',
      'mark cannot be 11; give a whole number from 0 to 10, or null',
    ]);
  });

  it('takes no prototype for a question', () => {
    expect(problemsOf(JSON.parse('{"__proto__": {"mark": 1}}'))).toEqual(['__proto__ is not a question of "toy"']);
  });
});
