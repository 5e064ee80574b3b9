import * as v from 'valibot';
import {
  type Answer,
  type Answers,
  DaySchema,
  EntryIdSchema,
  FactIdSchema,
  LineSchema,
  type Returned,
} from './answers.ts';
import { factOf } from './facts.ts';
import type { Question } from './question-code.ts';
import { markOf, seal, Unreadable, unseal } from './sealed.ts';

const FORM = 'antwoord1';
const NAME = 'code';

const MarkSchema = v.pipe(v.string(), v.regex(/^[0-9a-z]{7}$/));
const CodeSchema = v.strictTuple([
  EntryIdSchema,
  DaySchema,
  v.picklist([0, 1]),
  v.array(
    v.union([
      v.strictTuple([FactIdSchema, v.picklist(['klopt', 'onbekend']), MarkSchema]),
      v.strictTuple([FactIdSchema, v.literal('anders'), MarkSchema, LineSchema]),
    ]),
  ),
]);

/** What a provider said of a question. */
export const returnedOf = (
  { id, asked }: Pick<Question, 'id' | 'asked'>,
  answers: Answers,
  day: string,
  hasStopped: boolean,
): Returned => ({
  id,
  day,
  hasStopped,
  answers,
  marks: Object.fromEntries(Object.keys(answers).map((fact) => [fact, markOf(asked[fact] ?? '')])),
});

/** An answer as one code to send back. */
export function answerCode({ id, day, hasStopped, answers, marks }: Returned): string {
  const parts = Object.entries(answers).map(([fact, answer]) => [
    fact,
    answer.kind,
    marks[fact],
    ...(answer.kind === 'anders' ? [answer.value] : []),
  ]);
  return seal(FORM, v.parse(CodeSchema, [id, day, hasStopped ? 1 : 0, parts]));
}

/** Reads a code. Throws `Unreadable`. */
function readAnswerCode(code: string): Returned {
  const [id, day, stopped, parts] = unseal(FORM, code, CodeSchema, NAME);
  const answers = parts.map(([fact, kind, , value]): [string, Answer] => [
    fact,
    kind === 'anders' ? { kind, value: value ?? '' } : { kind },
  ]);
  if (new Set(parts.map(([fact]) => fact)).size !== parts.length) {
    throw new Unreadable('In deze code staat een antwoord dubbel.');
  }
  return {
    id,
    day,
    hasStopped: stopped === 1,
    answers: Object.fromEntries(answers),
    marks: Object.fromEntries(parts.map(([fact, , mark]) => [fact, mark])),
  };
}

/** A line that is a code as people say it, alone or behind a word: `Code: 7K2M Q94C 0XT8 H5R1`. */
const SHORT = /^[>\s]*(?:(?:korte )?code:?\s*)?((?:[0-9a-z]{4}[ .-]?){3}[0-9a-z]{4})[\s.]*$/gim;

/** The short codes in a text. Whether they are whole is not looked at. */
export const shortCodesIn = (text: string): readonly string[] =>
  [...text.matchAll(SHORT)].map(([, code = '']) => code.toUpperCase());

const BEGINNING = /antwoord\d+\./g;
const CODE = /antwoord\d+\.[\w-]+\.[0-9a-z]{7}/g;

/** What is in a text that someone pasted: a mail, a code or more of them. */
export function readAnswers(text: string): {
  readonly found: readonly Returned[];
  readonly troubles: readonly string[];
} {
  // A mail program breaks long lines anywhere, with or without a sign, and quotes them.
  const joined = text.replace(/=\r?\n|[\s>]/g, '');
  const codes = joined.match(CODE) ?? [];
  const begun = joined.match(BEGINNING)?.length ?? 0;
  const found: Returned[] = [];
  const troubles: string[] = [];
  if (begun === 0 && joined !== '' && shortCodesIn(text).length === 0)
    troubles.push('Hier staat geen code in. Een code begint met antwoord1, of is 4 keer 4 tekens.');
  if (begun > codes.length) troubles.push('Van een code ontbreekt het eind. Kopieer hem nog een keer.');
  for (const code of codes) {
    try {
      found.push(readAnswerCode(code));
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      troubles.push(error.message);
    }
  }
  return { found, troubles };
}

/** An answer for people, with the code below it. */
export function answerText(name: string, returned: Returned): string {
  const of = (kind: Answer['kind']) => Object.entries(returned.answers).filter(([, answer]) => answer.kind === kind);
  const names = (kind: Answer['kind']) =>
    of(kind)
      .map(([fact]) => factOf(fact)?.name)
      .join(', ');
  return [
    name,
    ...(returned.hasStopped ? ['Deze hulp is gestopt.'] : []),
    ...(of('klopt').length > 0 ? [`Klopt: ${names('klopt')}`] : []),
    ...of('anders').map(
      ([fact, answer]) => `Anders: ${factOf(fact)?.name} = ${answer.kind === 'anders' ? answer.value : ''}`,
    ),
    ...(of('onbekend').length > 0 ? [`Weet niet: ${names('onbekend')}`] : []),
    '',
    'Code:',
    answerCode(returned),
  ].join('\n');
}
