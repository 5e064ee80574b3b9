import { questionsIn } from './condition-parts.ts';
import type { Answers, Part, Progress, QuestionId } from './model.ts';
import type { Definition, Question } from './schema.ts';
import { hasCore, type View, viewOf, visibleQuestions } from './visible.ts';

const isFirst = (definition: Definition, { core }: Question): boolean => core === true || !hasCore(definition);

/** Whether two questions are asked in one go: both of the core, or both of the rest of one theme. */
const belongTogether = (definition: Definition, a: Question, b: Question): boolean =>
  isFirst(definition, a) ? isFirst(definition, b) : !isFirst(definition, b) && a.theme === b.theme;

/** The questions asked first, given these answers: the core or, where a check has none, all of them. */
export const coreQuestions = (definition: Definition, answers: Answers): readonly Question[] =>
  visibleQuestions(definition, answers).filter((question) => isFirst(definition, question));

/** What is asked in one go with this question, itself included; empty when it is not visible. */
export function questionsWith(definition: Definition, answers: Answers, id: QuestionId): readonly Question[] {
  const visible = visibleQuestions(definition, answers);
  const question = visible.find((each) => each.id === id);
  return question ? visible.filter((each) => belongTogether(definition, question, each)) : [];
}

/** The question after this one in the same go; undefined after the last: then comes the result. */
export function nextQuestion(definition: Definition, answers: Answers, id: QuestionId): Question | undefined {
  const questions = questionsWith(definition, answers, id);
  return questions[questions.findIndex((each) => each.id === id) + 1];
}

/** The themes that have more to ask than the core, in the order of the definition; none for a check without a core. */
export function moreParts(definition: Definition, answers: Answers): readonly Part[] {
  const { questions: visible, seen } = viewOf(definition, answers);
  const more = visible.filter((question) => !isFirst(definition, question));
  return definition.themes.flatMap((theme) => {
    const questions = more.filter((question) => question.theme === theme);
    const open = questions.filter(({ id }) => !seen.has(id));
    const [next] = open.length > 0 ? open : questions;
    return next ? { theme, total: questions.length, answered: questions.length - open.length, next: next.id } : [];
  });
}

/** The questions that someone was asked, in the order of the definition. */
export const askedQuestions = (definition: Definition, answers: Answers): readonly Question[] =>
  viewOf(definition, answers).asked;

/**
 * Whether it is certain how many questions this go has: no question that is still to come can open or hide another of them.
 * A number that jumps while someone answers is worse than none.
 */
export function isCountCertain(
  definition: Definition,
  questions: readonly Question[],
  part: Progress['part'],
  { seen }: View,
): boolean {
  const [first] = questions;
  const open = questions.filter(({ id }) => !seen.has(id));
  const opens = (id: QuestionId): boolean =>
    definition.questions.some(
      (each) =>
        each.visibleWhen !== undefined &&
        first !== undefined &&
        belongTogether(definition, first, each) &&
        (part === 'core' || each.theme === first.theme) &&
        questionsIn(each.visibleWhen).includes(id),
    );
  return !open.some(({ id }) => opens(id));
}

/** How many questions are asked first: fewest when nothing opens more, and whether answers may open more. */
export function sizeOf(definition: Definition): { readonly fewest: number; readonly mayGrow: boolean } {
  const fewest = coreQuestions(definition, {}).length;
  const most = definition.questions.filter((question) => isFirst(definition, question)).length;
  return { fewest, mayGrow: most > fewest };
}
