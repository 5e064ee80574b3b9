import { describe, expect, it } from 'vitest';
import { type Answers, type Definition, outcome } from '../../../src/questionnaires/index.ts';
import type { Need } from '../../../src/shared/need.ts';
import { TOY } from '../../fixtures/toy.ts';

describe('outcome', () => {
  it('is empty while nothing was answered, skipping included', () => {
    expect(outcome(TOY, {})).toMatchObject({ check: 'toy', version: '1.0.0', status: 'empty', urgent: [], needs: [] });
    expect(outcome(TOY, { place: null, mark: null }).status).toBe('empty');
  });

  it('stays empty when only a hidden question has an answer', () => {
    expect(outcome(TOY, { 'soil-1': 3 }).status).toBe('empty');
  });

  it('names the visible questions that lack an answer, skipped ones too', () => {
    const result = outcome(TOY, { place: 'yard', mark: null });
    expect(result).toMatchObject({ status: 'partial', missing: ['subjects', 'mark', 'tools'] });
  });

  it.each<[string, Answers]>([
    ['a mark beyond the end', { mark: 9999 }],
    ['a mark that is not whole', { mark: 0.5 }],
    ['a mark in words', { mark: 'low' }],
    ['an unknown value', { place: 'moon' }],
    ['an unknown value among known ones', { subjects: ['birds', 'moon'] }],
    ['one value where several are due', { subjects: 'birds' }],
    ['an empty choice', { tools: [] }],
  ])('takes %s for no answer', (_, stored) => {
    expect(outcome(TOY, stored)).toEqual(outcome(TOY, {}));
    expect(outcome(TOY, stored).missing).toEqual(expect.arrayContaining(Object.keys(stored)));
  });

  it('is complete when every visible question has an answer', () => {
    const result = outcome(TOY, { place: 'nothing', subjects: ['birds'], mark: 8 });
    expect(result).toMatchObject({ status: 'complete', missing: [] });
  });

  it('lists observations and flags in the order of the definition', () => {
    const result = outcome(TOY, { tools: ['rake', 'spade'], mark: 0, place: 'yard' });
    expect(result.observations).toEqual([
      { id: 'has-place', tone: 'strength', weight: 0 },
      { id: 'tools', tone: 'load', weight: 3 },
      { id: 'marked', tone: 'strength', weight: 0 },
    ]);
    expect(result.urgent).toEqual(['tired']);
  });

  it('adds up what each need weighs, with all its reasons, heaviest first', () => {
    const low = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((i) => [`soil-${i}`, 1]));
    expect(outcome(TOY, { mark: 1, tools: ['spade'], ...low }).needs).toEqual([
      { need: 'housekeeping', weight: 5, because: ['tools', 'dry'] },
      { need: 'transport', weight: 2, because: ['tools'] },
      { need: 'walk-in', weight: 1, because: ['dry'] },
    ]);
  });

  it('puts the strongest need first, and equal ones in the order of the list of needs', () => {
    const observation = (need: Need, weight: 1 | 2 | 3): Definition['observations'][number] => ({
      id: need,
      tone: 'load',
      when: { answered: 'mark' },
      needs: [{ need, weight }],
    });
    const observations = [observation('finding-a-home', 1), observation('debts', 1), observation('exercise', 3)];
    const { needs } = outcome({ ...TOY, observations }, { mark: 1 });
    expect(needs.map(({ need }) => need)).toEqual(['exercise', 'debts', 'finding-a-home']);
  });
});
