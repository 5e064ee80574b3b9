import { questionsIn } from '../condition-parts.ts';
import type { Answer, Answers } from '../model.ts';
import { optionsOf } from '../points.ts';
import type { Definition, Question } from '../schema.ts';
import { visibleQuestions } from '../visible.ts';

/** Enough for a condition over some four ratings; who needs more should write a simpler rule. */
const MOST_COMBINATIONS = 20_000;

/** Whether some answers to earlier questions make this one visible; false too when that is too complicated to find out. */
export function canBeSeen(definition: Definition, question: Question): boolean {
  const small = { ...definition, questions: questionsNeeded(definition, question) };
  let tried = 0;
  for (const answers of combinations(small, small.questions.slice(0, -1))) {
    if (visibleQuestions(small, answers).includes(question)) return true;
    tried += 1;
    if (tried === MOST_COMBINATIONS) return false;
  }
  return false;
}

// The question itself comes last: it looks at earlier ones only.
function questionsNeeded(definition: Definition, question: Question): Question[] {
  const needed = new Set([question.id]);
  for (const each of [...definition.questions].reverse()) {
    if (needed.has(each.id) && each.visibleWhen) for (const id of questionsIn(each.visibleWhen)) needed.add(id);
  }
  return definition.questions.filter(({ id }) => needed.has(id));
}

function* combinations(definition: Definition, [first, ...rest]: readonly Question[]): Generator<Answers> {
  if (!first) {
    yield {};
    return;
  }
  for (const others of combinations(definition, rest)) {
    for (const answer of possibleAnswers(definition, first)) yield { ...others, [first.id]: answer };
  }
}

function* possibleAnswers(definition: Definition, question: Question): Generator<Answer> {
  yield null;
  if (question.kind === 'rating') {
    for (let rating = question.min; rating <= question.max; rating += 1) yield rating;
    return;
  }
  const values = optionsOf(definition, question).map(({ value }) => value);
  if (question.kind === 'choice') yield* values;
  else if (question.kind === 'graded-choice') yield* values.map((value) => [value]);
  else yield* setsOf(values);
}

function* setsOf([first, ...rest]: readonly string[]): Generator<readonly string[]> {
  if (first === undefined) return;
  yield [first];
  for (const set of setsOf(rest)) {
    yield set;
    yield [first, ...set];
  }
}
