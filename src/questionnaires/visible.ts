import { isValidAnswer } from './answer.ts';
import { holds } from './condition.ts';
import type { Answers, QuestionId } from './model.ts';
import type { Given } from './points.ts';
import type { Definition, Question } from './schema.ts';

/** The questions asked, in order, and what was answered to them ("weet ik niet" left out). */
export interface View {
  readonly questions: readonly Question[];
  readonly given: ReadonlyMap<QuestionId, Given>;
}

/**
 * Walks the questions from first to last; each one's `visibleWhen` sees the answers before it.
 * The answer of a hidden question is kept by the caller but not seen here, so it never counts, opens or hides anything.
 */
export function viewOf(definition: Definition, answers: Answers): View {
  const questions: Question[] = [];
  const given = new Map<QuestionId, Given>();
  for (const question of definition.questions) {
    const visible = !question.visibleWhen || holds(question.visibleWhen, { definition, given, bands: new Map() });
    if (!visible) continue;
    questions.push(question);
    const answer = answers[question.id] ?? null;
    // What was stored may come from another edition of the check, or from a broken disk.
    if (answer !== null && isValidAnswer(definition, question, answer)) given.set(question.id, answer);
  }
  return { questions, given };
}

/** The questions that are asked, given these answers, in the order of the definition. */
export function visibleQuestions(definition: Definition, answers: Answers): readonly Question[] {
  return viewOf(definition, answers).questions;
}
