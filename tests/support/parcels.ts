import fc from 'fast-check';
import { inScreenOrder } from '../../src/questionnaires/answer.ts';
import {
  type Answer,
  type Answers,
  CHECKS,
  type Definition,
  optionsOf,
  type Question,
} from '../../src/questionnaires/index.ts';
import type { CarriedRun, Parcel } from '../../src/take-home/index.ts';
import { standTogether } from '../fixtures/any-answers.ts';

export const DAYS = { madeOn: '2026-11-22', until: '2026-11-29' } as const;

/** Ids as a catalogue has them. */
export const IDS: readonly string[] = Array.from({ length: 300 }, (_, number) => `plek-${number}`);

function anyAnswer(definition: Definition, question: Question): fc.Arbitrary<Answer> {
  if (question.kind === 'rating') return fc.option(fc.integer({ min: question.min, max: question.max }));
  const values = optionsOf(definition, question).map(({ value }) => value);
  if (question.kind !== 'multi-choice' && question.kind !== 'graded-choice')
    return fc.option(fc.constantFrom(...values));
  return fc.option(
    fc
      .subarray(values, { minLength: 1 })
      .map((chosen) => standTogether(definition, question, chosen))
      .map((chosen) => inScreenOrder(definition, question, chosen) as string[]),
  );
}

/** Any answers that the check takes, to any of its questions. */
export const anyAnswers = (definition: Definition): fc.Arbitrary<Answers> =>
  fc
    .record(Object.fromEntries(definition.questions.map((each) => [each.id, anyAnswer(definition, each)])), {
      requiredKeys: [],
    })
    .map((answers) => ({ ...answers }) as Answers);

const anyDay = fc.constantFrom('2020-01-01', '2024-02-29', '2026-11-22', '2099-12-31');

const anyRun: fc.Arbitrary<CarriedRun> = fc.constantFrom(...CHECKS).chain(({ definition }) =>
  fc.record({
    check: fc.constant(definition.id),
    version: fc
      .tuple(fc.nat(1023), fc.nat(1023))
      .map(([minor, patch]) => `${definition.version.split('.')[0]}.${minor}.${patch}`),
    person: fc.constantFrom('me' as const, 'loved-one' as const, 'relative' as const),
    answers: anyAnswers(definition),
    startedOn: anyDay,
    finishedOn: fc.option(anyDay),
  }),
);

/** Any parcel that a code may hold. */
export const anyParcel: fc.Arbitrary<Parcel> = fc.record({
  entries: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 20 }),
  runs: fc.array(anyRun, { maxLength: 3 }),
});
