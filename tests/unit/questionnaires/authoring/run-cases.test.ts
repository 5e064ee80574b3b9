import { describe, expect, it } from 'vitest';
import { runCases } from '../../../../src/questionnaires/authoring/index.ts';
import type { Cases } from '../../../../src/questionnaires/cases-schema.ts';
import { TOY, TOY_CASES } from '../../../fixtures/toy.ts';

type Case = Cases['cases'][number];

const messagesOf = (answers: Case['answers'], expected: Case['expect']): string[] =>
  runCases(TOY, { cases: [{ name: 'seeded', answers, expect: expected }] }).map(
    ({ place, message }) => `${place} ${message}`,
  );

describe('runCases', () => {
  it('is content with cases that hold', () => {
    expect(runCases(TOY, TOY_CASES)).toEqual([]);
  });

  it('compares nothing that is not expected', () => {
    expect(messagesOf({ mark: 0 }, {})).toEqual([]);
  });

  it.each<[Case['expect'], string]>([
    [{ status: 'empty' }, '"seeded" status should be "empty" but is "partial"'],
    [{ missing: [] }, '"seeded" missing should be [] but is ["place","subjects"]'],
    [{ urgent: [] }, '"seeded" urgent should be [] but is ["tired"]'],
    [{ observations: [] }, '"seeded" observations should be [] but is ["tools","marked"]'],
    [{ bands: { work: 'little' } }, '"seeded" band of "work" should be "little" but is "much"'],
    [{ bands: { moon: 'x' } }, '"seeded" band of "moon" should be "x" but is null'],
    [{ needs: {} }, '"seeded" needs should be [] but is [["housekeeping",3],["transport",2]]'],
  ])('says what came instead of %j', (expected, message) => {
    expect(messagesOf({ mark: 8, tools: ['rake', 'spade'] }, expected)).toEqual([message]);
  });

  it('does not mind the order of the needs expected', () => {
    expect(messagesOf({ tools: ['spade'] }, { needs: { transport: 2, housekeeping: 3 } })).toEqual([]);
  });

  it('says which answers cannot be', () => {
    expect(messagesOf({ moon: 1 }, { status: 'empty' })).toEqual(['"seeded" answer "moon" is not a question of "toy"']);
  });
});
