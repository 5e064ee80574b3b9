import { t } from '../../i18n/index.ts';
import {
  type Answer,
  type Definition,
  findCheck,
  labelPlaces,
  optionsOf,
  type Question,
} from '../../questionnaires/index.ts';
import { type CheckTextKey, checkText } from './check-texts.ts';
import type { Option } from './option.ts';

type Choice = Exclude<Question, { readonly kind: 'rating' }>;

/** The answers a question offers, with their words: the values of its answer set, or every whole number of a rating. */
export function labelledOptions(
  definition: Definition,
  question: Question,
  words: CheckTextKey = definition.id,
): readonly Option[] {
  if (question.kind === 'rating') {
    const count = question.max - question.min + 1;
    return Array.from({ length: count }, (_, index) => question.min + index).map((value) => ({
      value,
      label: String(value),
    }));
  }
  const { pictures } = findCheck(definition.id) ?? {};
  return optionsOf(definition, question).map(({ value }) => ({
    value,
    ...labelOf(definition, question, value, words),
    picture: pictures?.[`${question.answers}.${value}`],
  }));
}

/** The words of an answer; of a grade its own, and those of the item that it is for. */
function labelOf(
  definition: Definition,
  question: Choice,
  value: string,
  words: CheckTextKey,
): Pick<Option, 'label' | 'item'> {
  const [label = '', item] = labelPlaces(definition, question, value)
    .map(([set, each]) => checkText(words, `answerSets.${set}.${each}`))
    .reverse();
  return item === undefined ? { label } : { label, item };
}

/** An answer in words: its label, its labels in a row, its number with the end of the scale, or that it was skipped. */
export function answerLabel(
  definition: Definition,
  question: Question,
  answer: Answer | undefined,
  words: CheckTextKey,
): string {
  if (answer === undefined || answer === null) return t('check.answers.skipped');
  if (question.kind === 'rating') return t('check.answers.mark', { mark: String(answer), most: question.max });
  const chosen = Array.isArray(answer) ? answer : [answer];
  return labelledOptions(definition, question, words)
    .filter(({ value }) => chosen.includes(value))
    .map(({ label, item }) => (item === undefined ? label : `${item}: ${label}`))
    .join(', ');
}
