import { describe, expect, it } from 'vitest';
import { type Answers, visibleQuestions } from '../../../src/questionnaires/index.ts';
import { TOY } from '../../fixtures/toy.ts';

const idsFor = (answers: Answers): string[] => visibleQuestions(TOY, answers).map(({ id }) => id);
const DETAILS = ['soil-1', 'soil-2', 'soil-3', 'soil-4', 'soil-5', 'soil-6', 'soil-7'];

describe('visibleQuestions', () => {
  it('starts without details', () => {
    expect(idsFor({})).toEqual(['place', 'subjects', 'mark', 'tools']);
  });

  it.each<[string, Answers]>([
    ['a low mark', { mark: 5 }],
    ['a chosen subject', { subjects: ['birds', 'worms'], mark: 9 }],
  ])('opens the details after %s', (_, answers) => {
    expect(idsFor(answers)).toEqual(['place', 'subjects', 'mark', ...DETAILS, 'tools']);
  });

  it('keeps them closed after a higher mark and another subject', () => {
    expect(idsFor({ mark: 6, subjects: ['birds'] })).not.toContain('soil-1');
  });

  it('closes a question again when the answer that opened it is skipped', () => {
    expect(idsFor({ mark: null })).not.toContain('soil-1');
  });

  it('opens nothing for what cannot be an answer', () => {
    expect(idsFor({ mark: -1 })).not.toContain('soil-1');
  });

  it('hides what only the answer to a hidden question would open', () => {
    expect(idsFor({ place: 'yard', mark: 5, 'soil-1': 3 })).toContain('rain');
    expect(idsFor({ place: 'yard', mark: 9, 'soil-1': 3 })).not.toContain('rain');
  });
});
