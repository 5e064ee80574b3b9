import { describe, expect, it } from 'vitest';
import { progress } from '../../../src/questionnaires/index.ts';
import { TOY } from '../../fixtures/toy.ts';

describe('progress', () => {
  it('counts the questions and themes that are visible now', () => {
    expect(progress(TOY, {}, 'place')).toEqual({ position: 1, total: 4, themePosition: 1, themeTotal: 2 });
    expect(progress(TOY, {}, 'tools')).toEqual({ position: 4, total: 4, themePosition: 2, themeTotal: 2 });
  });

  it('counts on when an answer opens more', () => {
    expect(progress(TOY, { mark: 1 }, 'tools')).toEqual({ position: 11, total: 11, themePosition: 3, themeTotal: 3 });
  });

  it('refuses a question that is not asked', () => {
    expect(() => progress(TOY, {}, 'soil-1')).toThrow(new RangeError('Question "soil-1" is not visible'));
  });
});
