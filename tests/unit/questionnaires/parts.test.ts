import { describe, expect, it } from 'vitest';
import {
  askedQuestions,
  CHECKS,
  coreQuestions,
  type Definition,
  moreParts,
  nextQuestion,
  outcome,
  sizeOf,
  visibleQuestions,
} from '../../../src/questionnaires/index.ts';
import { TOY } from '../../fixtures/toy.ts';

const definition: Definition = {
  ...TOY,
  questions: TOY.questions.map((question) =>
    ['place', 'tools'].includes(question.id) ? { ...question, core: true } : question,
  ),
};
const themeOf = (id: string) => TOY.questions.find((question) => question.id === id)?.theme;
const ids = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);

describe('a check with a core', () => {
  it('asks the core first, and then shows the outcome', () => {
    expect(ids(coreQuestions(definition, {}))).toEqual(['place', 'tools']);
    expect(nextQuestion(definition, {}, 'place')?.id).toBe('tools');
    expect(nextQuestion(definition, {}, 'tools')).toBeUndefined();
    expect(sizeOf(definition)).toEqual({ fewest: 2, mayGrow: false });
  });

  it('offers the rest by theme, and begins where someone was', () => {
    const [first] = moreParts(definition, {});
    expect(first).toEqual({ theme: themeOf('subjects'), total: 2, answered: 0, next: 'subjects' });
    expect(moreParts(definition, { subjects: null })[0]).toMatchObject({ answered: 1, next: 'mark' });
    expect(moreParts(definition, { subjects: null, mark: 8 })[0]).toMatchObject({ answered: 2, next: 'subjects' });
    expect(nextQuestion(definition, {}, 'subjects')?.id).toBe('mark');
    expect(nextQuestion(definition, { mark: 8 }, 'mark')).toBeUndefined();
  });

  it('shows what an answer opens as more of its theme', () => {
    const parts = moreParts(definition, { mark: 1 });
    expect(parts.map(({ theme }) => theme)).toContain(themeOf('soil-1'));
  });

  it('misses nothing of a theme that nobody opened', () => {
    const core = { place: 'yard', tools: ['rake'] };
    expect(ids(askedQuestions(definition, core))).toEqual(['place', 'tools']);
    expect(outcome(definition, core)).toMatchObject({ status: 'complete', missing: [] });
    expect(outcome(definition, { ...core, mark: 8 })).toMatchObject({ status: 'partial', missing: ['subjects'] });
  });

  it('tells a scale that is still to be asked from one that was skipped', () => {
    const scale = (answers: Parameters<typeof outcome>[1]) =>
      outcome(definition, answers).scales.find(({ id }) => id === 'soil');
    expect(scale({ mark: 1 })).toMatchObject({ asked: 7, toAsk: 7 });
    expect(scale({ mark: 1, 'soil-1': null })).toMatchObject({ asked: 7, toAsk: 0, band: null });
  });
});

describe('a check without a core', () => {
  it('asks everything in one go and offers nothing more', () => {
    expect(coreQuestions(TOY, { mark: 1 })).toEqual(visibleQuestions(TOY, { mark: 1 }));
    expect(moreParts(TOY, { mark: 1 })).toEqual([]);
    expect(sizeOf(TOY)).toEqual({ fewest: 4, mayGrow: true });
  });
});

describe.each(CHECKS.map((check) => [check.definition.id, check.definition] as const))('%s', (_, check) => {
  it('reaches every visible question, by the core or by a theme', () => {
    const reached = [coreQuestions(check, {})[0]?.id, ...moreParts(check, {}).map(({ next }) => next)].flatMap(
      (first) => {
        const found: string[] = [];
        for (let at = first; at !== undefined; at = nextQuestion(check, {}, at)?.id) found.push(at);
        return found;
      },
    );
    expect(reached.sort()).toEqual(ids(visibleQuestions(check, {})).sort());
  });
});
