import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerCode, answerText, readAnswers, returnedOf } from '../../../../src/beheer/round/answer-code.ts';
import type { Answer } from '../../../../src/beheer/round/answers.ts';
import { FACTS } from '../../../../src/beheer/round/facts.ts';
import { oneLine } from '../../../../src/beheer/round/one-line.ts';
import { type Question, questionLink, readQuestion } from '../../../../src/beheer/round/question-code.ts';
import { seal } from '../../../../src/beheer/round/sealed.ts';

const line = fc.string({ unit: 'grapheme', maxLength: 80 }).map(oneLine);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const facts = FACTS.map((fact) => fact.id);
const asked = fc.dictionary(fc.constantFrom(...facts), line);
const question = fc.record({ id, by: line, day: fc.constantFrom('2026-11-30', '2028-02-29'), asked });
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant<Answer>({ kind: 'klopt' }),
  fc.constant<Answer>({ kind: 'onbekend' }),
  line.map((value): Answer => ({ kind: 'anders', value })),
);
const answers = fc.dictionary(fc.constantFrom(...facts), answer);
const BASE = 'https://hulp.example.org/app/beheer.html';
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const QUESTION: Question = {
  id: 'soep',
  by: 'Gemeente Zo',
  day: '2026-11-30',
  asked: { naam: 'Soep', telefoon: '0186 12 34 56' },
};
const fragmentOf = (link: string): string => new URL(link).hash;

describe('a link to check one entry', () => {
  test('gives back what was put in, behind the # of check.html', () => {
    fc.assert(
      fc.property(question, (given) => {
        const link = questionLink(given, BASE);
        expect(link.startsWith('https://hulp.example.org/app/check.html#v1.')).toBe(true);
        expect(readQuestion(fragmentOf(link))).toEqual(plain(given));
      }),
    );
  });

  test('every wrong sign, and every cut, is noticed', () => {
    const fragment = fragmentOf(questionLink(QUESTION, BASE));
    for (let at = 1; at < fragment.length; at += 1) {
      const other = fragment[at] === 'x' ? 'y' : 'x';
      expect(() => readQuestion(fragment.slice(0, at) + other + fragment.slice(at + 1))).toThrow(/link/);
      expect(() => readQuestion(fragment.slice(0, at))).toThrow(/link/);
    }
  });

  test.each([
    ['', 'Dit is geen link van ons.'],
    ['#/lijst', 'Dit is geen link van ons.'],
    [`#${seal('v9', QUESTION)}`, 'Deze link is van een andere versie. Open de pagina opnieuw.'],
    [`#${seal('v1', { ...QUESTION, extra: 1 })}`, 'In deze link staat iets wat wij niet kennen.'],
    [`#${seal('v1', { ...QUESTION, id: '../x' })}`, 'In deze link staat iets wat wij niet kennen.'],
    [`#${seal('v1', { ...QUESTION, day: '2026-02-30' })}`, 'In deze link staat iets wat wij niet kennen.'],
    [`#${seal('v1', { ...QUESTION, asked: { naam: 'a\u0000b' } })}`, 'In deze link staat iets wat wij niet kennen.'],
    [`#${seal('v1', { ...QUESTION, asked: { twijfels: 'x' } })}`, 'In deze link staat iets wat wij niet kennen.'],
    [
      `#${seal('v1', { ...QUESTION, asked: { naam: 'x'.repeat(601) } })}`,
      'In deze link staat iets wat wij niet kennen.',
    ],
  ])('refuses %s', (fragment, message) => {
    expect(() => readQuestion(fragment)).toThrow(message);
  });
});

describe('a code that comes back', () => {
  test('gives back every answer, alone and in a mail that breaks and quotes lines', () => {
    fc.assert(
      fc.property(
        question,
        answers,
        fc.boolean(),
        fc.integer({ min: 20, max: 76 }),
        (given, all, hasStopped, width) => {
          const returned = returnedOf(given, all, '2026-12-01', hasStopped);
          expect(readAnswers(answerCode(returned))).toEqual({ found: [plain(returned)], troubles: [] });
          const code = answerCode(returned).match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
          const mail = `Dag,\n> hier is het:\n\n> ${code.join('\n> ')}\n\nMet groet, een vrijwilliger.`;
          expect(readAnswers(mail)).toEqual({ found: [plain(returned)], troubles: [] });
        },
      ),
    );
  });

  test('is found in the text for people, which says what is in it', () => {
    const returned = returnedOf(
      QUESTION,
      { naam: { kind: 'klopt' }, wanneer: { kind: 'anders', value: 'Elke maandag' }, kosten: { kind: 'onbekend' } },
      '2026-12-01',
      false,
    );
    const text = answerText('Soep', returned);
    expect(text).toContain('Klopt: Naam\nAnders: Wanneer = Elke maandag\nWeet niet: Kosten');
    expect(readAnswers(`${text}\n\n${text}`).found).toEqual([returned, returned]);
  });

  test('that is damaged is told, and those beside it are read', () => {
    const returned = returnedOf(QUESTION, { naam: { kind: 'klopt' } }, '2026-12-01', false);
    const code = answerCode(returned);
    const damaged = `${code.slice(0, 20)}${code[20] === 'x' ? 'y' : 'x'}${code.slice(21)}`;
    expect(readAnswers(`${damaged}\n\n${code}`)).toEqual({
      found: [returned],
      troubles: ['Deze code is niet heel. Kopieer hem nog een keer.'],
    });
    expect(readAnswers('Alles klopt hoor!').troubles).toEqual([
      'Hier staat geen code in. Een code begint met antwoord1, of is 4 keer 4 tekens.',
    ]);
    expect(readAnswers(seal('antwoord2', [])).troubles).toEqual([
      'Deze code is van een andere versie. Open de pagina opnieuw.',
    ]);
  });
});
