import { isPrivate } from './compare.ts';
import { questionsIn } from './condition-parts.ts';
import type { Answers, QuestionId } from './model.ts';
import { outcome } from './outcome.ts';
import type { Definition } from './schema.ts';
import { viewOf } from './visible.ts';

/**
 * The questions of which the answers weigh most, the heaviest first, each once and at most `most`. What is private or intimate
 * is not among them: only who gave such an answer decides to speak of it.
 */
export function heaviestQuestions(definition: Definition, answers: Answers, most: number): readonly QuestionId[] {
  const { given } = viewOf(definition, answers);
  const withheld = definition.questions.filter((each) => isPrivate(each) || each.chooser).map(({ id }) => id);
  const loads = outcome(definition, answers).observations.filter(({ tone }) => tone === 'load');
  const questions = [...loads]
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ id }) => definition.observations.filter((each) => each.id === id))
    .flatMap(({ when }) => questionsIn(when));
  return [...new Set(questions)].filter((id) => given.has(id) && !withheld.includes(id)).slice(0, most);
}
