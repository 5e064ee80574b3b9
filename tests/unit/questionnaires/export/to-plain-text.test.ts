import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedQuestions, optionsOf, toPlainText } from '../../../../src/questionnaires/index.ts';
import { anyAnswers } from '../../../fixtures/any-answers.ts';
import { CHECKS_IN_WORDS, inputFor, toyInput } from '../../../fixtures/export.ts';

it('is read from top to bottom: what it is, what comes first, the answers, what we make of them', () => {
  const answers = { place: 'yard', subjects: ['worms', 'birds'], mark: 0, tools: ['rake', 'spade'], rain: 'yes' };
  expect(toPlainText(toyInput({ ...answers, 'soil-1': null }))).toBe(`Toy

Filled in today.
No diagnosis.
Not tested.

First
- Rest
  Have a rest.

Garden
- Where do you grow plants?
  In a yard
- What do you like?
  Worms; Birds
- How do you like your plants?
  0 (0 = nothing of it, 10 = all of it)

Soil
- Soil 1?
  (skipped)
${[2, 3, 4, 5, 6, 7].map((each) => `- Soil ${each}?\n  (not answered)\n`).join('')}
Work
- What is in the shed?
  A rake; A spade

Said
- Soil
  Too few.
- Work
  Much.
`);
});

it('leaves out themes and scales of which nothing was asked', () => {
  const text = toPlainText(toyInput({ place: 'nothing', mark: 6 }));
  expect(text).not.toMatch(/Soil|Work|Said|First/);
});

describe.each(CHECKS_IN_WORDS)('%s', (_, definition, texts) => {
  it('has every question asked with its answer, and no other question', () => {
    fc.assert(
      fc.property(anyAnswers(definition), (answers) => {
        const input = inputFor(definition, texts, answers);
        const lines = toPlainText(input).split('\n');
        const asked = askedQuestions(definition, answers);
        const questions = definition.questions.map(({ id }) => `- ${input.texts.questions[id]?.text}`);
        const found = lines.filter((line) => questions.includes(line));
        expect(found).toEqual(asked.map(({ id }) => `- ${input.texts.questions[id]?.text}`));
        for (const question of asked) {
          const answer = [answers[question.id] ?? []].flat();
          const line = lines[lines.indexOf(`- ${input.texts.questions[question.id]?.text}`) + 1] ?? '';
          // Which grades are told is a matter of its own.
          if (question.kind === 'graded-choice') continue;
          const labels = question.kind === 'rating' ? {} : (input.texts.answerSets[question.answers] ?? {});
          for (const value of answer) expect(line).toContain(labels[value] ?? `  ${value} (`);
          const others = optionsOf(definition, question).filter(({ value }) => !answer.includes(value));
          for (const { value } of others) expect(line.trim().split('; ')).not.toContain(labels[value]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('tells a grade with what it is for, and none of what is no longer chosen', () => {
  const [id, definition, texts] = CHECKS_IN_WORDS.find(([name]) => name.startsWith('mantelzorg')) ?? expect.fail();
  const answers = { tasks: ['meals', 'nights'], 'tasks-weight': ['meals.some', 'household.much', 'nights.much'] };
  const word = (set: string, value: string) => texts.answerSets[set]?.[value];
  const meals = `${word('tasks', 'meals')}: ${word('task-weight', 'some')}`;
  const nights = `${word('tasks', 'nights')}: ${word('task-weight', 'much')}`;
  expect(toPlainText(inputFor(definition, texts, answers)), id).toContain(`  ${meals}; ${nights}\n`);
});
