import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answers,
  CHECKS,
  clearAnswer,
  type Definition,
  gradeOf,
  isValidAnswer,
  optionsOf,
  outcome,
  progress,
  type Question,
  type Scale,
  setAnswer,
  visibleQuestions,
} from '../../../src/questionnaires/index.ts';
import { anyAnswer, anyAnswers } from '../../fixtures/any-answers.ts';
import { TOY } from '../../fixtures/toy.ts';

const DEFINITIONS = [TOY, ...CHECKS.map(({ definition }) => definition)];
const apply = (definition: Definition, entries: readonly [string, Answers[string]][]): Answers =>
  entries.reduce<Answers>((answers, [id, answer]) => setAnswer(definition, answers, id, answer ?? null), {});

describe.each(DEFINITIONS.map((definition) => [definition.id, definition] as const))('%s', (_, definition) => {
  const answers = anyAnswers(definition);

  it('has an outcome and a progress for any answers', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const placed = visibleQuestions(definition, given).map(({ id }) => progress(definition, given, id));
        for (const { part, theme, total, answered } of placed) {
          const together = placed.filter((each) => each.part === part && (part === 'core' || each.theme === theme));
          expect(together.map(({ position }) => position)).toEqual(together.map((_each, i) => i + 1));
          expect([together.length, null]).toContain(total);
          expect(answered).toBeLessThanOrEqual(together.length);
        }
        for (const { score, min, max, band } of outcome(definition, given).scales) {
          if (score === null) expect(band).toBeNull();
          else expect(score >= min && score <= max).toBe(true);
        }
      }),
    );
  });

  it('takes what cannot be an answer for none', () => {
    const wild = fc.dictionary(
      fc.constantFrom(...definition.questions.map(({ id }) => id)),
      fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()), fc.constant(null)),
    );
    const isPossible = ([id, answer]: [string, unknown]): boolean =>
      definition.questions.some((question) => question.id === id && isValidAnswer(definition, question, answer));
    fc.assert(
      fc.property(wild, (given) => {
        const possible = Object.fromEntries(Object.entries(given).filter(isPossible));
        expect(outcome(definition, given)).toEqual(outcome(definition, possible));
      }),
    );
  });

  it('does not mind the order of answering', () => {
    const shuffled = answers.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(Object.entries(given), { minLength: Object.keys(given).length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([given, entries]) => {
        expect(outcome(definition, apply(definition, entries))).toEqual(outcome(definition, given));
      }),
    );
  });

  it('is as before after an answer is set and cleared', () => {
    const one = fc
      .constantFrom(...definition.questions)
      .chain((question) => fc.tuple(fc.constant(question.id), anyAnswer(definition, question)));
    fc.assert(
      fc.property(answers, one, (given, [id, answer]) => {
        const before = clearAnswer(given, id);
        expect(clearAnswer(setAnswer(definition, before, id, answer), id)).toEqual(before);
      }),
    );
  });

  it('never counts the answer of a hidden question', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const visible = visibleQuestions(definition, given).map(({ id }) => id);
        const onlyVisible = Object.fromEntries(Object.entries(given).filter(([id]) => visible.includes(id)));
        expect(outcome(definition, given)).toEqual(outcome(definition, onlyVisible));
      }),
    );
  });

  it('never takes a need away, or makes it lighter, when an answer about a load gets heavier or says more', () => {
    const { questions } = definition;
    const graver = questions.filter(
      ({ id, kind }) =>
        kind === 'graded-choice' ||
        definition.scales.some(({ tone, questions: of }) => tone === 'load' && of.includes(id)),
    );
    if (graver.length === 0) return;
    fc.assert(
      fc.property(answers, fc.constantFrom(...graver), fc.nat(), (given, question, pick) => {
        const heavier =
          heavierAnswer(definition, given, question.id, pick) ?? heavierGrades(definition, given, question);
        if (heavier === undefined) return;
        const before = outcome(definition, given).needs;
        const after = new Map(
          outcome(definition, { ...given, [question.id]: heavier }).needs.map((each) => [each.need, each]),
        );
        for (const { need, weight } of before) {
          expect(after.get(need)?.weight ?? 0, `${question.id}: ${need}`).toBeGreaterThanOrEqual(weight);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never lowers the band of a load when one of its answers gets heavier', () => {
    const loads = definition.scales.filter(({ tone }) => tone === 'load');
    fc.assert(
      fc.property(answers, fc.nat(), fc.nat(), (given, pickQuestion, pickAnswer) => {
        for (const scale of loads) {
          const id = scale.questions[pickQuestion % scale.questions.length] ?? '';
          const heavier = heavierAnswer(definition, given, id, pickAnswer);
          if (heavier === undefined) continue;
          const level = (all: Answers): number => levelOf(definition, scale, all);
          expect(level({ ...given, [id]: heavier })).toBeGreaterThanOrEqual(level(given));
        }
      }),
    );
  });
});

describe.each(CHECKS.map(({ definition }) => [definition.id, definition] as const))('%s', (_, definition) => {
  it('says nothing to who answers nothing, and finds only what everyone who takes it may need', () => {
    const skipped = Object.fromEntries(definition.questions.map(({ id }) => [id, null]));
    for (const nothing of [{}, skipped]) {
      const { status, scales, urgent, observations, needs } = outcome(definition, nothing);
      const forEveryone = (definition.needs ?? []).filter(({ when }) => when === undefined).map(({ need }) => need);
      expect({ status, urgent, observations, needs: needs.map(({ need }) => need).sort() }).toEqual({
        status: 'empty',
        urgent: [],
        observations: [],
        needs: forEveryone.sort(),
      });
      expect(scales.filter(({ band }) => band !== null)).toEqual([]);
    }
  });

  it('is honest to who skips a quarter: names what is missing, and still says something', () => {
    fc.assert(
      fc.property(completeAnswers(definition), fc.infiniteStream(fc.nat()), (given, picks) => {
        // Grades for what is not chosen are no answer.
        const unanswered = outcome(definition, given).missing;
        const open = visibleQuestions(definition, given).filter(
          ({ chooser, id }) => !chooser && !steers(definition, id) && !unanswered.includes(id),
        );
        const left = [...open];
        const skipped: string[] = [];
        for (let count = Math.floor(open.length / 4); count > 0; count -= 1) {
          const [one] = left.splice((picks.next().value as number) % left.length, 1);
          if (one) skipped.push(one.id);
        }
        const result = outcome(definition, { ...given, ...Object.fromEntries(skipped.map((id) => [id, null])) });
        expect(result.status).toBe('partial');
        expect([...result.missing].sort()).toEqual([...unanswered, ...skipped].sort());
        expect(result.scales.some(({ band }) => band !== null)).toBe(true);
        for (const scale of result.scales) {
          const rule = definition.scales.find(({ id }) => id === scale.id)?.missing.atMostOneIn ?? 0;
          const tooFew = scale.answered === 0 || (scale.asked - scale.answered) * rule > scale.asked;
          expect(scale.band === null).toBe(tooFew);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts no signal and no strength for a skipped question', () => {
    const scales = definition.scales.filter(({ tone }) => tone !== 'wellbeing');
    fc.assert(
      fc.property(anyAnswers(definition), fc.constantFrom(...definition.questions), (given, { id }) => {
        for (const scale of scales) {
          const skipped = levelOf(definition, scale, { ...given, [id]: null });
          expect(skipped).toBeLessThanOrEqual(levelOf(definition, scale, given));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Where the band stands from low to high; -1 when nothing is said. */
function levelOf(definition: Definition, { id, bands }: Scale, given: Answers): number {
  const result = outcome(definition, given).scales.find((each) => each.id === id);
  return bands.findIndex((band) => band.id === result?.band);
}

/** An answer to the same question with at least as many points, when the question was answered with a single choice. */
function heavierAnswer(definition: Definition, given: Answers, id: string, pick: number): string | undefined {
  const question = definition.questions.find((each) => each.id === id);
  const options = question ? optionsOf(definition, question) : [];
  const now = options.find(({ value }) => value === given[id]);
  const heavier = options.filter(({ points = 0 }) => now !== undefined && points >= (now.points ?? 0));
  return heavier[pick % heavier.length]?.value;
}

/** The same items, each with its heaviest grade. */
function heavierGrades(definition: Definition, given: Answers, { id, kind, ...question }: Question) {
  const now = given[id];
  if (kind !== 'graded-choice' || !('answers' in question) || !Array.isArray(now)) return undefined;
  const heaviest = definition.answerSets[question.answers]?.at(-1)?.value ?? '';
  return now.map((value) => `${gradeOf(String(value))[0]}.${heaviest}`);
}

/** Whether other questions open or close with this one: skipping it changes what is asked. */
const steers = (definition: Definition, id: string): boolean =>
  definition.questions.some(
    (each) =>
      JSON.stringify(each.visibleWhen ?? null).includes(`"${id}"`) ||
      (each.kind === 'graded-choice' && each.items === id),
  );

/** An answer to every question, none skipped. */
function completeAnswers(definition: Definition): fc.Arbitrary<Answers> {
  const entries = definition.questions.map((question) =>
    anyAnswer(definition, question)
      .filter((answer) => answer !== null)
      .map((answer) => [question.id, answer] as const),
  );
  return fc.tuple(...entries).map((given) => Object.fromEntries(given));
}
