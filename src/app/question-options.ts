import { type Definition, optionsOf, type Question } from '../questionnaires/index.ts';
import { checkText } from './check-texts.ts';
import type { Option } from './components/answer-options.tsx';

/** The answers a question offers, with their words: the values of its answer set, or every whole number of a rating. */
export function labelledOptions(definition: Definition, question: Question): readonly Option[] {
  if (question.kind === 'rating') {
    const count = question.max - question.min + 1;
    return Array.from({ length: count }, (_, index) => question.min + index).map((value) => ({
      value,
      label: String(value),
    }));
  }
  return optionsOf(definition, question).map(({ value }) => ({
    value,
    label: checkText(definition.id, `answerSets.${question.answers}.${value}`),
  }));
}
