import { readFileSync } from 'node:fs';
import type { Definition } from '../../../src/questionnaires/index.ts';

/** A question as every other program gets it: one page with a text and its answers. */
export interface PlainQuestion {
  readonly id: string;
  readonly text: string;
  readonly many: boolean;
  readonly answers: readonly { readonly value: string; readonly text: string }[];
}

/** As many as the check asked in all when it was first compared. */
const QUESTIONS = 26;
const FOLDER = 'src/questionnaires/definitions/mantelzorg';

interface Texts {
  readonly questions: Readonly<Record<string, { readonly text: string }>>;
  readonly answerSets: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as T;

/** The first questions of the check for carers, without their conditions. */
export function plainQuestions(): readonly PlainQuestion[] {
  const { questions } = read<Definition>('questionnaire.json');
  const texts = read<Texts>('nl.json');
  return questions.slice(0, QUESTIONS).map((question) => ({
    id: question.id,
    text: texts.questions[question.id]?.text ?? question.id,
    many: question.kind !== 'choice',
    answers: Object.entries(('answers' in question && texts.answerSets[question.answers as string]) || {}).map(
      ([value, text]) => ({ value, text }),
    ),
  }));
}
