import { describe, expect, it } from 'vitest';
import { type Definition, progress } from '../../../src/questionnaires/index.ts';
import { TOY } from '../../fixtures/toy.ts';

const withCore = (...ids: readonly string[]): Definition => ({
  ...TOY,
  questions: TOY.questions.map((question) => (ids.includes(question.id) ? { ...question, core: true } : question)),
});

describe('progress', () => {
  it('counts by theme where answers may open more elsewhere', () => {
    expect(progress(TOY, {}, 'subjects')).toEqual({
      part: 'theme',
      theme: 'garden',
      position: 2,
      total: 3,
      answered: 0,
    });
    expect(progress(TOY, { mark: 1, 'soil-1': null }, 'soil-2')).toMatchObject({ position: 2, total: 7, answered: 1 });
  });

  it('counts all of a check in which nothing can be opened', () => {
    const questions = TOY.questions.map(({ visibleWhen: _, ...question }) => question);
    expect(progress({ ...TOY, questions }, {}, 'tools')).toMatchObject({ part: 'core', position: 11, total: 12 });
  });

  it('gives no total while an answer to come can change it', () => {
    const definition = withCore('place', 'tools');
    expect(progress(definition, {}, 'place')).toMatchObject({ position: 1, total: null });
    expect(progress(definition, { place: 'yard' }, 'tools')).toMatchObject({ position: 2, total: 2, answered: 1 });
    expect(progress(definition, { place: null }, 'place')).toMatchObject({ position: 1, total: 2 });
  });

  it('counts the core by itself, and the rest of each theme', () => {
    const definition = withCore('place', 'subjects');
    expect(progress(definition, {}, 'subjects')).toMatchObject({ part: 'core', position: 2, total: 2, answered: 0 });
    expect(progress(definition, { mark: 8 }, 'mark')).toMatchObject({
      part: 'theme',
      position: 1,
      total: 1,
      answered: 1,
    });
    expect(progress(definition, { mark: 1 }, 'soil-7')).toMatchObject({ part: 'theme', position: 7, total: 7 });
  });

  it('refuses a question that is not asked', () => {
    expect(() => progress(TOY, {}, 'soil-1')).toThrow(new RangeError('Question "soil-1" is not visible'));
  });
});
