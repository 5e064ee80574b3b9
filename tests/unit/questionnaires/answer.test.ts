import { describe, expect, it } from 'vitest';
import { clearAnswer, isValidAnswer, setAnswer } from '../../../src/questionnaires/index.ts';
import { TOY } from '../../fixtures/toy.ts';

const isValid = (id: string, answer: unknown): boolean =>
  TOY.questions.filter((question) => question.id === id).some((question) => isValidAnswer(TOY, question, answer));

describe('isValidAnswer', () => {
  it.each<[string, unknown, boolean]>([
    ['place', 'yard', true],
    ['place', null, true],
    ['place', 'moon', false],
    ['place', ['yard'], false],
    ['place', undefined, false],
    ['place', 1, false],
    ['subjects', ['birds'], true],
    ['subjects', ['birds', 'soil'], true],
    ['subjects', null, true],
    ['subjects', [], false],
    ['subjects', ['birds', 'birds'], false],
    ['subjects', ['moon'], false],
    ['subjects', 'birds', false],
    ['mark', 0, true],
    ['mark', 10, true],
    ['mark', null, true],
    ['mark', -1, false],
    ['mark', 11, false],
    ['mark', 1.5, false],
    ['mark', '5', false],
    ['mark', Number.NaN, false],
  ])('%s: %j is %s', (id, answer, expected) => {
    expect(isValid(id, answer)).toBe(expected);
  });
});

describe('setAnswer', () => {
  it('leaves the answers it was given alone', () => {
    const before = { place: 'yard' };
    expect(setAnswer(TOY, before, 'mark', 3)).toEqual({ place: 'yard', mark: 3 });
    expect(before).toEqual({ place: 'yard' });
  });

  it('keeps several answers in the order of the screen', () => {
    expect(setAnswer(TOY, {}, 'subjects', ['birds', 'soil'])).toEqual({ subjects: ['soil', 'birds'] });
  });

  it('clears when nothing is chosen any more', () => {
    expect(setAnswer(TOY, { subjects: ['soil'] }, 'subjects', [])).toEqual({});
  });

  it('refuses a wrong answer and an unknown question', () => {
    expect(() => setAnswer(TOY, {}, 'mark', 11)).toThrow(new RangeError('Not an answer to "mark": 11'));
    expect(() => setAnswer(TOY, {}, 'moon', 1)).toThrow(RangeError);
  });
});

describe('clearAnswer', () => {
  it('removes only this answer', () => {
    expect(clearAnswer({ place: 'yard', mark: 3 }, 'mark')).toEqual({ place: 'yard' });
  });
});
