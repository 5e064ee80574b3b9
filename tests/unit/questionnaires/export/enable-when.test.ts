import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../../../src/questionnaires/condition.ts';
import { visibility } from '../../../../src/questionnaires/export/enable-when.ts';
import type { EnableWhen } from '../../../../src/questionnaires/export/fhir-types.ts';
import type { Answers } from '../../../../src/questionnaires/index.ts';
import type { Condition } from '../../../../src/questionnaires/schema.ts';
import { viewOf } from '../../../../src/questionnaires/visible.ts';
import { anyAnswers } from '../../../fixtures/any-answers.ts';
import { TOY } from '../../../fixtures/toy.ts';

/** The toy with every question asked, so that each can be looked at. */
const OPEN = { ...TOY, questions: TOY.questions.map(({ visibleWhen: _, ...question }) => question) };
const extension = (condition: Condition) => ({
  extension: [{ url: 'urn:ademruimte:fhir:visible-when', valueString: JSON.stringify(condition) }],
});
const rain = (code: string): EnableWhen => ({
  question: 'rain',
  operator: '=',
  answerCoding: { system: 'urn:ademruimte:check:toy:yes-no', code },
});
const mark = (operator: '>=' | '<=', answerInteger: number): EnableWhen => ({
  question: 'mark',
  operator,
  answerInteger,
});
const place: EnableWhen = { question: 'place', operator: 'exists', answerBoolean: true };

/** The rules of FHIR R4: a test with a value holds when at least one answer does; without an answer none does. */
function isEnabled({ question, operator, answerInteger, answerCoding }: EnableWhen, answers: Answers): boolean {
  const given = answers[question] ?? null;
  const values = given === null ? [] : [given].flat();
  if (operator === 'exists') return values.length > 0;
  return values.some((value) => {
    if (operator === '=') return value === answerCoding?.code;
    return operator === '>=' ? Number(value) >= Number(answerInteger) : Number(value) <= Number(answerInteger);
  });
}

const number = fc.constantFrom(-1, 0, 1, 2.5, 3, 4.5, 7, 11);
const questions = ['place', 'subjects', 'mark', 'tools', 'rain', 'moon'];
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ answered: fc.constantFrom('place', 'subjects', 'mark', 'tools', 'rain') }),
  fc.record({
    question: fc.constantFrom(...questions),
    is: fc.subarray(['nothing', 'yard', 'soil', 'worms', 'rake', 'no', 'yes'], { minLength: 1 }),
  }),
  fc.record({ question: fc.constantFrom(...questions), atLeast: number }),
  fc.record({ question: fc.constantFrom(...questions), atMost: number }),
  fc.constant<Condition>({ scale: 'soil', band: ['dry'] }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

describe('visibility', () => {
  it('says in enableWhen exactly what the condition says, or keeps the condition whole', () => {
    let said = 0;
    fc.assert(
      fc.property(condition, anyAnswers(OPEN), (rule, answers) => {
        const { enableWhen, enableBehavior, ...rest } = visibility(OPEN, rule);
        if (!enableWhen) {
          expect(rest).toEqual(extension(rule));
          return;
        }
        said += 1;
        const tests = enableWhen.map((test) => isEnabled(test, answers));
        const enabled = enableBehavior === 'all' ? tests.every(Boolean) : tests.some(Boolean);
        const { given } = viewOf(OPEN, answers);
        expect(enabled).toBe(holds(rule, { definition: OPEN, given, bands: new Map() }));
        expect(enableBehavior === undefined).toBe(enableWhen.length === 1);
      }),
      { numRuns: 3000 },
    );
    expect(said).toBeGreaterThan(300);
  });

  it.each<[string, Condition, EnableWhen[], 'all' | 'any' | undefined]>([
    ['an answer', { answered: 'place' }, [place], undefined],
    ['one value', { question: 'rain', is: ['yes'] }, [rain('yes')], undefined],
    ['one of several values', { question: 'rain', is: ['no', 'yes'] }, [rain('no'), rain('yes')], 'any'],
    ['points of an answer', { question: 'rain', atLeast: 1 }, [rain('yes')], undefined],
    ['few points of an answer', { question: 'rain', atMost: 2 }, [rain('no')], undefined],
    ['a rating', { question: 'mark', atLeast: 4.5 }, [mark('>=', 5)], undefined],
    ['a low rating', { question: 'mark', atMost: 4.5 }, [mark('<=', 4)], undefined],
    [
      'all',
      {
        all: [
          { answered: 'place' },
          {
            all: [
              { question: 'mark', atMost: 5 },
              { question: 'rain', is: ['no'] },
            ],
          },
        ],
      },
      [place, mark('<=', 5), rain('no')],
      'all',
    ],
    [
      'any',
      { any: [{ answered: 'place' }, { question: 'rain', is: ['no', 'yes'] }] },
      [place, rain('no'), rain('yes')],
      'any',
    ],
    ['one part', { all: [{ question: 'rain', is: ['no', 'yes'] }] }, [rain('no'), rain('yes')], 'any'],
  ])('says %s in enableWhen', (_, rule, enableWhen, enableBehavior) => {
    expect(visibility(TOY, rule)).toEqual({ enableWhen, ...(enableBehavior && { enableBehavior }) });
  });

  it.each<[string, Condition]>([
    ['not', { not: { answered: 'place' } }],
    ['any within all', { all: [{ answered: 'place' }, { question: 'rain', is: ['no', 'yes'] }] }],
    ['all within any', { any: [{ answered: 'rain' }, { all: [{ answered: 'place' }, { answered: 'mark' }] }] }],
    ['a part that cannot be said', { all: [{ answered: 'place' }, { not: { answered: 'mark' } }] }],
    ['points of several answers', { question: 'tools', atLeast: 2 }],
    ['points that no answer has', { question: 'rain', atLeast: 9 }],
    ['points where there are none', { question: 'place', atLeast: 0 }],
    ['a value of a rating', { question: 'mark', is: ['five'] }],
    ['a band', { scale: 'soil', band: ['dry'] }],
    ['a question that is not there', { question: 'moon', is: ['full'] }],
    ['nothing', { all: [] }],
  ])('keeps %s whole', (_, rule) => {
    expect(visibility(TOY, rule)).toEqual(extension(rule));
  });

  it('says nothing about a question that is always asked', () => {
    expect(visibility(TOY, undefined)).toEqual({});
  });
});
