import { describe, expect, it } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import {
  type Answers,
  CHECKS,
  type CheckTexts,
  findCheck,
  optionsOf,
  outcome,
  textsFor,
  visibleQuestions,
} from '../../src/questionnaires/index.ts';
import { checkTextsIn } from '../support/check-texts.ts';

/** Words that judge, label, predict or compare; and those of other instruments. */
const NOT_OURS =
  /overbelast|risico|kans op|burn-?out|procent|%|gemiddeld|\bscore\b|te hoog|te laag|onvoldoende|moet u|moet je|EDIZ|CSI|Zarit|patiënt/i;
/** Each reader is spoken to in one way: "je" in words that say so, "u" in all others. */
const FORMAL = /\b(u|uw|uzelf)\b/i;
const INFORMAL = /\b(je|jij|jou|jouw|jezelf)\b/i;

const allTexts = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [String(value)];

/** Sentences, without what is no sentence to read (the file's schema) and the credits. */
function sentences({ $schema: _, about: __, address: ___, ...texts }: CheckTexts): string[] {
  return allTexts(texts).flatMap((text) => text.split(/(?<=[.?!])\s+/));
}

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

describe('all content', () => {
  it('is sound', () => {
    expect(checkContent('.')).toEqual([]);
  });
});

/** Every set of words that somebody reads: those of a check, and those of each of its lenses. */
const WORDS = CHECKS.flatMap(({ definition: { id } }) => {
  const nl = checkTextsIn('nl', id);
  return [
    [id, textsFor(nl, null)] as const,
    ...Object.keys(nl.lenses ?? {}).map((lens) => [`${id} (${lens})`, textsFor(nl, lens)] as const),
  ];
});

describe.each(WORDS)('the Dutch of %s', (_, nl) => {
  it('keeps sentences short: 20 words at most, under 12 on average', () => {
    const lengths = sentences(nl).map(wordsIn);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(20);
    expect(lengths.reduce((sum, each) => sum + each, 0) / lengths.length).toBeLessThan(12);
  });

  it('judges, labels and compares nobody', () => {
    expect(sentences(nl).filter((sentence) => NOT_OURS.test(sentence))).toEqual([]);
  });

  it('speaks to its reader in one way', () => {
    // What someone may say to others is in their own words: "kunt u met mij meekijken?".
    const { conversations: _own, ...spoken } = nl;
    const other = nl.address === 'informal' ? FORMAL : INFORMAL;
    expect(sentences({ ...spoken, conversations: {} }).filter((sentence) => other.test(sentence))).toEqual([]);
  });

  it('says that it is no diagnosis, and that it was not tested', () => {
    expect(nl.intro.join(' ')).toContain('geen diagnose');
    expect(nl.about).toContain('niet wetenschappelijk getest');
  });
});

describe('mantelzorg', () => {
  const definition = findCheck('mantelzorg')?.definition ?? expect.fail('mantelzorg is not registered');
  const scales = definition.scales.map((scale) => [scale.id, scale.questions] as const);

  /** The rule of the README, written another way: signals from which a band starts, by number of questions. */
  const EDGES: Readonly<Record<number, readonly [several: number, many: number]>> = { 3: [2, 4], 4: [3, 5] };
  const VALUES = ['none', 'some', 'much'];

  it.each(scales)('puts every combination of answers about %s in the band of its signals', (id, questions) => {
    const [several, many] = EDGES[questions.length] ?? expect.fail('no rule for so many questions');
    for (let code = 0; code < 3 ** questions.length; code += 1) {
      const signals = questions.map((_, i) => Math.floor(code / 3 ** i) % 3);
      const answers: Answers = Object.fromEntries(
        questions.map((question, i) => [question, VALUES[Number(signals[i])] ?? null]),
      );
      const count = signals.reduce((sum, each) => sum + each, 0);
      const expected = count >= many ? 'many' : count >= several ? 'several' : 'few';
      expect(outcome(definition, answers).scales.find((scale) => scale.id === id)?.band).toBe(expected);
    }
  });

  const telling = definition.questions.flatMap((question) =>
    question.kind === 'choice'
      ? (definition.answerSets[question.answers] ?? []).map(({ value }) => [question.id, value] as const)
      : [],
  );

  /** Answers that bring a question on the screen: none, or one to a question before it. */
  function opening(id: string): Answers {
    const single = definition.questions.flatMap((question) =>
      optionsOf(definition, question).map(({ value }) => ({
        [question.id]: question.kind === 'choice' ? value : [value],
      })),
    );
    const isAsked = (answers: Answers) => visibleQuestions(definition, answers).some((question) => question.id === id);
    return [{}, ...single].find(isAsked) ?? expect.fail(`${id} is never asked`);
  }

  it.each(telling.filter(([, value]) => value !== 'none' && value !== 'no'))(
    'says one thing about %s: %s',
    (id, value) => {
      const before = opening(id);
      const said = outcome(definition, before).observations.map((each) => each.id);
      const now = outcome(definition, { ...before, [id]: value }).observations;
      expect(now.filter((each) => !said.includes(each.id))).toHaveLength(1);
    },
  );
});
