import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShortened, momentValues } from '../../../src/questionnaires/index.ts';
import { TOY } from '../../fixtures/toy.ts';

// In the toy: nothing, balcony, yard.
const { moment: _, ...WITHOUT } = TOY;

describe('momentValues', () => {
  it('gives the answers in the order of the definition', () => {
    expect(momentValues(TOY)).toEqual(['nothing', 'balcony', 'yard']);
  });

  it('gives none for a check without such a question', () => {
    expect(momentValues(WITHOUT)).toEqual([]);
  });
});

describe('hasShortened', () => {
  it.each([
    ['nothing was answered', [], false],
    ['there is one answer', ['nothing'], false],
    ['the last is lower', ['yard', 'balcony'], true],
    ['the last is the same', ['balcony', 'balcony'], false],
    ['the last is higher', ['nothing', 'yard'], false],
    ['an earlier one was lower, the last is not', ['yard', 'nothing', 'balcony'], false],
    ['it went up and then down again', ['nothing', 'yard', 'balcony'], true],
  ])('when %s: %#', (_, answers, expected) => {
    expect(hasShortened(TOY, answers)).toBe(expected);
  });

  it('looks at the last two answers alone, and never at both ways at once', () => {
    const answer = fc.constantFrom(...momentValues(TOY));
    fc.assert(
      fc.property(fc.array(answer), answer, answer, (earlier, before, last) => {
        expect(hasShortened(TOY, [...earlier, before, last])).toBe(hasShortened(TOY, [before, last]));
        expect(hasShortened(TOY, [before, last]) && hasShortened(TOY, [last, before])).toBe(false);
      }),
    );
  });
});
