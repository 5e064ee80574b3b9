import { describe, expect, it } from 'vitest';
import { checkDefinition } from '../../../../src/questionnaires/authoring/index.ts';
import type { Definition, Question } from '../../../../src/questionnaires/index.ts';
import { countingCheck } from '../../../fixtures/counting-check.ts';
import { TOY } from '../../../fixtures/toy.ts';

type Condition = NonNullable<Question['visibleWhen']>;

const problemsOf = (definition: Definition): string[] =>
  checkDefinition(definition).map(({ place, message }) => `${place}: ${message}`);

const withQuestion = (id: string, change: Partial<Question>): Definition => ({
  ...TOY,
  questions: TOY.questions.map((question) =>
    question.id === id ? ({ ...question, ...change } as Question) : question,
  ),
});
const withObservation = (when: Condition): Definition => ({
  ...TOY,
  observations: [{ id: 'seeded', tone: 'load', when, needs: [] }],
});

describe('checkDefinition', () => {
  it('finds nothing wrong with a sound definition', () => {
    expect(problemsOf(TOY)).toEqual([]);
  });

  it.each<[string, Partial<Definition>, string]>([
    ['a theme twice', { themes: [...TOY.themes, 'work'] }, 'themes: "work" staat hier twee keer. Laat er één staan.'],
    [
      'a question twice',
      { questions: [...TOY.questions, ...TOY.questions.slice(-1)] },
      'questions: "rain" staat hier twee keer. Laat er één staan.',
    ],
    [
      'a scale twice',
      { scales: [...TOY.scales, ...TOY.scales.slice(0, 1)] },
      'scales: "soil" staat hier twee keer. Laat er één staan.',
    ],
    [
      'an answer twice',
      {
        answerSets: {
          ...TOY.answerSets,
          place: [{ value: 'nothing' }, { value: 'nothing' }, { value: 'balcony' }, { value: 'yard' }],
        },
      },
      'answerSets.place: "nothing" staat hier twee keer. Laat er één staan.',
    ],
    [
      'a need twice in an observation',
      {
        observations: [
          {
            id: 'seeded',
            tone: 'load',
            when: { answered: 'mark' },
            needs: [
              { need: 'debts', weight: 1 },
              { need: 'debts', weight: 2 },
            ],
          },
        ],
      },
      'observations.seeded.needs: "debts" staat hier twee keer. Laat er één staan.',
    ],
    [
      'a theme without questions',
      { themes: [...TOY.themes, 'sky'] },
      'themes.sky: geen vraag heeft dit thema. Haal het weg.',
    ],
    [
      'an unused answer set',
      { answerSets: { ...TOY.answerSets, moon: [] } },
      'answerSets.moon: geen vraag gebruikt deze antwoordlijst. Haal hem weg.',
    ],
    [
      'questions of a theme apart',
      { questions: [...TOY.questions, { kind: 'rating', id: 'late', theme: 'soil', min: 0, max: 1 }] },
      'questions.late: staat na een vraag van een later thema. Volg de volgorde van themes.',
    ],
    [
      'a question of the core that waits for one outside it',
      { questions: TOY.questions.map((each) => (each.id === 'tools' ? { ...each, core: true } : each)) },
      'questions.tools: belongs to the core but kijkt naar "place", which does not',
    ],
    [
      'grades for items of a question that comes later',
      {
        questions: [
          { kind: 'graded-choice', id: 'early', theme: 'garden', items: 'tools', answers: 'yes-no' },
          ...TOY.questions,
        ],
      },
      'questions.early: takes its items from "tools", which is no earlier question with several answers',
    ],
  ])('finds %s', (_, change, problem) => {
    expect(problemsOf({ ...TOY, ...change })).toContain(problem);
  });

  it.each<[string, Definition, string]>([
    ['an unknown theme', withQuestion('rain', { theme: 'sky' }), 'questions.rain: er is geen thema "sky"'],
    [
      'an unknown answer set',
      withQuestion('rain', { answers: 'moon' } as Partial<Question>),
      'questions.rain: antwoordlijst "moon" bestaat niet of is leeg',
    ],
    [
      'a rating upside down',
      withQuestion('mark', { min: 10, max: 10 } as Partial<Question>),
      'questions.mark: "min" 10 must be below "max" 10',
    ],
    [
      'a rule that looks forward',
      withQuestion('mark', { visibleWhen: { answered: 'rain' } }),
      'questions.mark.visibleWhen: kijkt naar "rain", en dat wordt niet eerder gevraagd. Kies een eerdere vraag.',
    ],
    [
      'a rule that looks at itself',
      withQuestion('mark', { visibleWhen: { question: 'mark', atLeast: 1 } }),
      'questions.mark.visibleWhen: kijkt naar "mark", en dat wordt niet eerder gevraagd. Kies een eerdere vraag.',
    ],
    [
      'a rule over a scale',
      withQuestion('rain', { visibleWhen: { scale: 'soil', band: ['dry'] } }),
      'questions.rain.visibleWhen: kijkt naar een schaal. Kies de vragen van die schaal.',
    ],
  ])('finds %s', (_, definition, problem) => {
    expect(problemsOf(definition)).toContain(problem);
  });

  it.each<[string, Condition, string]>([
    ['an unknown question', { answered: 'moon' }, 'er is geen vraag "moon"'],
    [
      'an unknown question inside',
      { not: { all: [{ any: [{ question: 'moon', is: ['x'] }] }] } },
      'er is geen vraag "moon"',
    ],
    ['an unknown answer', { question: 'place', is: ['yard', 'moon'] }, 'question "place" has no answer "moon"'],
    ['an answer of a rating', { question: 'mark', is: ['five'] }, 'question "mark" has no answer "five"'],
    [
      'points that are not there',
      { question: 'place', atLeast: 1 },
      'de antwoorden van "place" hebben geen punten. Geef punten of gebruik "is".',
    ],
    ['an unknown scale', { scale: 'moon', band: ['dry'] }, 'er is geen schaal "moon"'],
    ['an unknown band', { scale: 'soil', band: ['dry', 'moon'] }, 'scale "soil" has no band "moon"'],
    ['an empty all', { all: [] }, '"all" is leeg. Noem een voorwaarde.'],
    ['an empty any', { any: [] }, '"any" is leeg. Noem een voorwaarde.'],
  ])('finds %s in a condition', (_, when, message) => {
    expect(problemsOf(withObservation(when))).toEqual([`observations.seeded.when: ${message}`]);
    expect(problemsOf({ ...TOY, urgent: [{ id: 'seeded', when, helpLines: [] }] })).toEqual([
      `urgent.seeded.when: ${message}`,
    ]);
  });

  it.each<[string, Definition, string]>([
    ['an unknown question', countingCheck(1, [0, 1], { questions: ['q1', 'moon'] }), 'er is geen vraag "moon"'],
    [
      'a question twice',
      countingCheck(1, [0, 1], { questions: ['q1', 'q1'] }),
      '"q1" staat hier twee keer. Laat er één staan.',
    ],
    [
      'points with three decimals',
      countingCheck(1, [0, 0.125]),
      'answer "p1" of question "q1" may have two decimals at most',
    ],
    [
      'a first band above the lowest score',
      withBands(1, 2),
      'band "b1" begint bij 1, boven de laagste score 0. Begin bij 0',
    ],
    ['bands that do not ascend', withBands(0, 2, 2), 'band "b3" moet boven band "b2"'],
    ['a band that no score reaches', withBands(0, 5), 'band "b2" begint bij 5, boven de hoogste score 4'],
    ['an edge with three decimals', withBands(0, 1.125), 'band "b2" may start at a number with two decimals at most'],
  ])('finds %s in a scale', (_, definition, message) => {
    expect(problemsOf(definition).join('\n')).toContain(message);
  });

  it('takes the mean where the scale does', () => {
    const scale = {
      method: 'mean' as const,
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from: 3 },
      ],
    };
    expect(problemsOf(countingCheck(2, [0, 2], scale))).toEqual([
      'scales.sum: band "high" begint bij 3, boven de hoogste score 2',
    ]);
  });

  it('misses points on the questions of a scale', () => {
    const [scale] = TOY.scales;
    const scales = scale ? [{ ...scale, questions: ['place'] }] : [];
    expect(problemsOf({ ...TOY, scales, observations: [], urgent: [] })).toContain(
      'scales.soil: answer "nothing" of question "place" needs points',
    );
  });
});

describe('a question that cannot be reached', () => {
  const UNREACHABLE =
    'met geen enkel antwoord is dit te zien (of de regel is te ingewikkeld). Maak de regel eenvoudiger.';

  it.each<[string, Condition]>([
    ['never true', { all: [{ question: 'place', is: ['yard'] }, { not: { answered: 'place' } }] }],
    ['a number that cannot be given', { question: 'mark', atLeast: 11 }],
    ['points that cannot be reached', { question: 'tools', atLeast: 4 }],
    [
      'open only when what it needs is hidden',
      { all: [{ answered: 'tools' }, { question: 'place', is: ['nothing'] }] },
    ],
    ['over too many ratings', { all: [1, 2, 3, 4, 5].map((i) => ({ question: `soil-${i}`, atLeast: 11 })) }],
  ])('is found: %s', (_, visibleWhen) => {
    expect(problemsOf(withQuestion('rain', { visibleWhen }))).toEqual([`questions.rain.visibleWhen: ${UNREACHABLE}`]);
  });

  it.each<[string, Condition]>([
    ['several answers together', { question: 'tools', atLeast: 3 }],
    ['one answer that takes away', { question: 'tools', atMost: -1 }],
    ['a skipped question', { not: { answered: 'mark' } }],
    ['details of details', { question: 'soil-7', atLeast: 10 }],
  ])('is not reported when it can: %s', (_, visibleWhen) => {
    expect(problemsOf(withQuestion('rain', { visibleWhen }))).toEqual([]);
  });
});

function withBands(...edges: number[]): Definition {
  return countingCheck(2, [0, 1, 2], { bands: edges.map((from, i) => ({ id: `b${i + 1}`, from })) });
}
