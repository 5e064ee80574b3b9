import { describe, expect, it } from 'vitest';
import { checkDefinition, checkTexts } from '../../../../src/questionnaires/authoring/index.ts';
import type { Definition } from '../../../../src/questionnaires/index.ts';
import { TOY, TOY_TEXTS } from '../../../fixtures/toy.ts';

const problemsOf = (changes: Partial<Definition>): string[] =>
  checkDefinition({ ...TOY, ...changes }).map(({ place, message }) => `${place}: ${message}`);

describe('checkDefinition on what a definition names in passing', () => {
  it.each<[string, Partial<Definition>, string]>([
    ['a lens that is no question', { lens: 'moon' }, 'lens: there is no question "moon"'],
    [
      'a lens with several answers',
      { lens: 'subjects' },
      'lens: question "subjects" must have one answer (kind "choice")',
    ],
    [
      'a moment that is not always asked',
      { moment: 'rain' },
      'moment: question "rain" must always be asked: remove its "visibleWhen"',
    ],
    ['a figure with an unknown scale', { figure: ['soil', 'work', 'moon'] }, 'figure: there is no scale "moon"'],
    ['a figure with a scale twice', { figure: ['soil', 'work', 'soil'] }, 'figure: "soil" stands here twice: keep one'],
    [
      'a goal about nothing',
      { goals: [{ id: 'a', about: ['moon'], needs: ['debts'] }, ...TOY.goals] },
      'goals.a.about: there is no question "moon"',
    ],
    [
      'a goal twice',
      { goals: [...TOY.goals, ...TOY.goals.slice(0, 1)] },
      'goals: "more-birds" stands here twice: keep one',
    ],
    [
      'a question twice in a conversation',
      { conversations: [{ id: 'gardener', questions: ['what', 'when', 'what'] }] },
      'conversations.gardener.questions: "what" stands here twice: keep one',
    ],
  ])('finds %s', (_, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });

  it('needs neither a lens nor a moment', () => {
    const { lens: _, moment: __, ...plain } = TOY;
    expect(checkDefinition(plain)).toEqual([]);
  });
});

describe('checkTexts on lenses', () => {
  const problems = (lenses: NonNullable<typeof TOY_TEXTS.lenses>): string[] =>
    checkTexts(TOY, { ...TOY_TEXTS, lenses }).map(({ place, message }) => `${place} ${message}`);

  it('finds a lens that nobody can choose', () => {
    expect(problems({ moon: { title: 'Moon' } })).toEqual(['lenses.moon is no answer to the lens question: remove it']);
    const { lens: _, ...plain } = TOY;
    expect(checkTexts(plain, TOY_TEXTS)).toEqual([
      { place: 'lenses.balcony', message: 'is no answer to the lens question: remove it' },
    ]);
  });

  it('finds words for what is not there', () => {
    expect(problems({ yard: { themes: { moon: 'Moon' } } })).toEqual([
      'lenses.yard.themes.moon is not in the definition: remove this text',
    ]);
  });
});
