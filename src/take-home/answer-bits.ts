import {
  type Answer,
  type Answers,
  type Definition,
  isValidAnswer,
  optionsOf,
  type Question,
} from '../questionnaires/index.ts';
import type { BitReader, BitWriter } from './bits.ts';
import { shortId } from './short-id.ts';

const [UNANSWERED, UNKNOWN, FIRST] = [0, 1, 2];

type Value = string | number;

/** The answers that can be chosen one at a time, in the order of the screen. */
function valuesOf(definition: Definition, question: Question): readonly Value[] {
  if (question.kind === 'rating') {
    return Array.from({ length: question.max - question.min + 1 }, (_, step) => question.min + step);
  }
  return optionsOf(definition, question).map(({ value }) => value);
}

const isList = (kind: Question['kind']): boolean => kind === 'multi-choice' || kind === 'graded-choice';

const bitsFor = (values: number): number => Math.ceil(Math.log2(values));

/**
 * A number for everything that the place of an answer depends on. Another number: the questions or their answers are others,
 * or stand in another order, and the bits would be read wrongly. A change of words, points or rules leaves it as it is.
 */
export const layoutOf = (definition: Definition): number =>
  shortId(JSON.stringify(definition.questions.map((each) => [each.id, each.kind, valuesOf(definition, each)])));

/** Writes what was answered to each question of the definition; what cannot be an answer to it is left out. */
export function writeAnswers(writer: BitWriter, definition: Definition, answers: Answers): void {
  for (const question of definition.questions) {
    const answer = answers[question.id];
    const isKnown = answer !== undefined && isValidAnswer(definition, question, answer);
    writeAnswer(writer, question, valuesOf(definition, question), isKnown ? answer : undefined);
  }
}

function writeAnswer(
  writer: BitWriter,
  { kind }: Question,
  values: readonly Value[],
  answer: Answer | undefined,
): void {
  writer.write(numberOf(values, answer), bitsFor(isList(kind) ? FIRST + 1 : FIRST + values.length));
  if (typeof answer !== 'object' || answer === null) return;
  for (const value of values) writer.write(Number(answer.includes(String(value))), 1);
}

function numberOf(values: readonly Value[], answer: Answer | undefined): number {
  if (answer === undefined) return UNANSWERED;
  if (answer === null) return UNKNOWN;
  return typeof answer === 'object' ? FIRST : FIRST + values.indexOf(answer);
}

/** @throws RangeError for what `writeAnswers` cannot have written */
export function readAnswers(reader: BitReader, definition: Definition): Answers {
  const answers = definition.questions.flatMap((question): [string, Answer][] => {
    const answer = readAnswer(reader, question, valuesOf(definition, question));
    if (answer === undefined) return [];
    if (!isValidAnswer(definition, question, answer)) throw new RangeError(`no answer to ${question.id}`);
    return [[question.id, answer]];
  });
  return Object.fromEntries(answers);
}

function readAnswer(reader: BitReader, { kind }: Question, values: readonly Value[]): Answer | undefined {
  const code = reader.read(bitsFor(isList(kind) ? FIRST + 1 : FIRST + values.length));
  if (code === UNANSWERED) return undefined;
  if (code === UNKNOWN) return null;
  // No bit, or no value: an empty choice, which no question takes.
  if (isList(kind)) return values.filter(() => reader.read(1) === 1).map(String);
  return values[code - FIRST] ?? [];
}
