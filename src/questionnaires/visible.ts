import { isValidAnswer } from './answer.ts';
import { holds } from './condition.ts';
import type { Answers, QuestionId } from './model.ts';
import { type Given, gradeOf, isChosen, type Option, optionsOf } from './points.ts';
import type { Definition, Question } from './schema.ts';

/** The questions asked, in order, and what was answered to them ("weet ik niet" left out). */
export interface View {
  readonly questions: readonly Question[];
  readonly given: ReadonlyMap<QuestionId, Given>;
  /** The questions of them that were answered or skipped. */
  readonly seen: ReadonlySet<QuestionId>;
  /** The questions that someone was asked: the core, and each theme of which one more was answered or skipped. */
  readonly asked: readonly Question[];
}

/** Whether some questions of a check come first, and the rest is offered by theme. */
export const hasCore = ({ questions }: Definition): boolean => questions.some(({ core }) => core);

function askedOf(definition: Definition, questions: readonly Question[], seen: View['seen']): readonly Question[] {
  if (!hasCore(definition)) return questions;
  const begun = new Set(questions.flatMap(({ id, core, theme }) => (!core && seen.has(id) ? theme : [])));
  return questions.filter(({ core, theme }) => core || begun.has(theme));
}

/**
 * Walks the questions from first to last; each one's `visibleWhen` sees the answers before it.
 * The answer of a hidden question is kept by the caller but not seen here, so it never counts, opens or hides anything.
 */
export function viewOf(definition: Definition, answers: Answers): View {
  const questions: Question[] = [];
  const given = new Map<QuestionId, Given>();
  const seen = new Set<QuestionId>();
  for (const question of definition.questions) {
    const visible = !question.visibleWhen || holds(question.visibleWhen, { definition, given, bands: new Map() });
    if (!visible) continue;
    questions.push(question);
    const answer = answers[question.id];
    // What was stored may come from another edition of the check, or from a broken disk.
    if (answer === undefined || !isValidAnswer(definition, question, answer)) continue;
    seen.add(question.id);
    const kept = answer === null ? null : withoutLeftOver(question, answer, given);
    if (kept !== null) given.set(question.id, kept);
  }
  return { questions, given, seen, asked: askedOf(definition, questions, seen) };
}

/** Grades count only for items that are still chosen in the question they come from; null when none is. */
function withoutLeftOver(question: Question, answer: Given, given: View['given']): Given | null {
  if (question.kind !== 'graded-choice' || typeof answer !== 'object') return answer;
  const items = given.get(question.items);
  const kept = answer.filter((value) => items !== undefined && isChosen(items, gradeOf(value)[0]));
  return kept.length > 0 ? kept : null;
}

/** The answers that someone may choose now: grades only for the items that they chose. */
export function offeredOptions(definition: Definition, question: Question, answers: Answers): readonly Option[] {
  const options = optionsOf(definition, question);
  if (question.kind !== 'graded-choice') return options;
  const items = viewOf(definition, answers).given.get(question.items);
  return options.filter(({ value }) => items !== undefined && isChosen(items, gradeOf(value)[0]));
}

/** The questions that are asked, given these answers, in the order of the definition. */
export function visibleQuestions(definition: Definition, answers: Answers): readonly Question[] {
  return viewOf(definition, answers).questions;
}
