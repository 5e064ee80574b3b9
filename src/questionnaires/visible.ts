import { isValidAnswer } from './answer.ts';
import { holds } from './condition.ts';
import type { Answers, QuestionId } from './model.ts';
import type { Given } from './points.ts';
import type { Definition, Question } from './schema.ts';

/** The questions asked, in order, and what was answered to them ("weet ik niet" left out). */
export interface View {
  readonly questions: readonly Question[];
  readonly given: ReadonlyMap<QuestionId, Given>;
  /** The questions of them that were answered or skipped. */
  readonly seen: ReadonlySet<QuestionId>;
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
    if (answer !== null) given.set(question.id, answer);
  }
  return { questions, given, seen };
}

/** The questions that are asked, given these answers, in the order of the definition. */
export function visibleQuestions(definition: Definition, answers: Answers): readonly Question[] {
  return viewOf(definition, answers).questions;
}
