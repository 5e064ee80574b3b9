import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRESSES, shiftPresses, WITHIN_MS } from '../../../../src/app/safety/shift-presses.ts';

type Key = readonly [key: string, shiftKey: boolean, timeStamp: number];

const countsOf = (keys: readonly Key[]): number[] => {
  const press = shiftPresses();
  return keys.map(([key, shiftKey, timeStamp]) => press({ key, shiftKey, timeStamp }));
};

const shift = (at: number): Key => ['Shift', false, at];

describe('pressing Shift', () => {
  it.each<[string, readonly Key[], readonly number[]]>([
    ['three times counts to three', [shift(1), shift(2), shift(3)], [1, 2, 3]],
    [
      'slowly still counts, as long as each comes within five seconds',
      [shift(0), shift(5000), shift(10_000)],
      [1, 2, 3],
    ],
    ['too late begins anew', [shift(1), shift(2), shift(5003)], [1, 2, 1]],
    ['with another key in between begins anew', [shift(1), shift(2), ['a', false, 3], shift(4)], [1, 2, 0, 1]],
    ['for a capital does not count', [['A', true, 1], shift(2), ['B', true, 3], shift(4)], [0, 0, 0, 0]],
    ['for Shift+Tab does not count', [['Tab', true, 1], shift(2), ['Tab', true, 3], shift(4)], [0, 0, 0, 0]],
    ['after a capital counts from one', [['A', true, 1], shift(2), shift(3)], [0, 0, 1]],
    ['with the other Shift still down counts once', [['Shift', true, 1], shift(2)], [1, 0]],
    ['letting go of Control in between begins anew', [shift(1), ['Control', false, 2], shift(3)], [1, 0, 1]],
  ])('%s', (_, keys, counts) => {
    expect(countsOf(keys)).toEqual(counts);
  });

  it('never reaches three while someone types, whatever they type', () => {
    const letter = fc.record({ capital: fc.boolean(), pause: fc.integer({ min: 1, max: WITHIN_MS }) });
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        let at = 0;
        const keys = letters.flatMap(({ capital, pause }): Key[] => {
          at += pause;
          return capital ? [['A', true, at], shift(at + 1)] : [['a', false, at]];
        });
        expect(Math.max(0, ...countsOf(keys))).toBeLessThan(PRESSES);
      }),
    );
  });
});
