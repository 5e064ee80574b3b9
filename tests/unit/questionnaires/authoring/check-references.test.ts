import { describe, expect, it } from 'vitest';
import { checkDefinition, checkTexts } from '../../../../src/questionnaires/authoring/index.ts';
import type { Definition } from '../../../../src/questionnaires/index.ts';
import { TOY, TOY_TEXTS } from '../../../fixtures/toy.ts';

const problemsOf = (changes: Partial<Definition>): string[] =>
  checkDefinition({ ...TOY, ...changes }).map(({ place, message }) => `${place}: ${message}`);

describe('checkDefinition on what a definition names in passing', () => {
  it.each<[string, Partial<Definition>, string]>([
    ['a lens that is no question', { lens: 'moon' }, 'lens: er is geen vraag "moon"'],
    [
      'a lens with several answers',
      { lens: 'subjects' },
      'lens: question "subjects" moet één antwoord hebben (kind "choice")',
    ],
    [
      'a moment that is not always asked',
      { moment: 'rain' },
      'moment: question "rain" moet altijd gevraagd worden. Haal "visibleWhen" weg.',
    ],
    ['a figure with an unknown scale', { figure: ['soil', 'work', 'moon'] }, 'figure: er is geen schaal "moon"'],
    [
      'a figure with a scale twice',
      { figure: ['soil', 'work', 'soil'] },
      'figure: "soil" staat hier twee keer. Laat er één staan.',
    ],
    [
      'a goal about nothing',
      { goals: [{ id: 'a', about: ['moon'], needs: ['debts'] }, ...TOY.goals] },
      'goals.a.about: er is geen vraag "moon"',
    ],
    [
      'a goal twice',
      { goals: [...TOY.goals, ...TOY.goals.slice(0, 1)] },
      'goals: "more-birds" staat hier twee keer. Laat er één staan.',
    ],
    [
      'a question twice in a conversation',
      { conversations: [{ id: 'gardener', questions: ['what', 'when', 'what'] }] },
      'conversations.gardener.questions: "what" staat hier twee keer. Laat er één staan.',
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
    expect(problems({ moon: { title: 'Moon' } })).toEqual([
      'lenses.moon is geen antwoord op de vraag van de lens. Haal het weg.',
    ]);
    const { lens: _, ...plain } = TOY;
    expect(checkTexts(plain, TOY_TEXTS)).toEqual([
      { place: 'lenses.balcony', message: 'is geen antwoord op de vraag van de lens. Haal het weg.' },
    ]);
  });

  it('finds words for what is not there', () => {
    expect(problems({ yard: { themes: { moon: 'Moon' } } })).toEqual([
      'lenses.yard.themes.moon staat niet in questionnaire.json. Haal deze tekst weg.',
    ]);
  });
});
