import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePhoneNumber } from '../../../../src/resources/catalogue/phone-number.ts';

describe('parsePhoneNumber', () => {
  test.each([
    ['112', '112', '112'],
    ['113', '113', '113'],
    ['116 111', '116 111', '116111'],
    ['14 0186', '14 0186', '140186'],
    ['14 010', '14 010', '14010'],
    ['0800-0113', '0800 0113', '08000113'],
    ['0900 20 20 496', '0900 20 20 496', '09002020496'],
    ['(0181) 33 35 07', '0181 33 35 07', '0181333507'],
    ['06 - 11 22 34 96', '06 11 22 34 96', '0611223496'],
    ['088 0767 000', '088 0767 000', '0880767000'],
    ['088-7308900', '088 7308900', '0887308900'],
    ['+31 (0)30 123 45 67', '+31 30 123 45 67', '+31301234567'],
    ['0031 30 1234567', '+31 30 1234567', '+31301234567'],
  ])('reads %s', (written, number, dial) => {
    expect(parsePhoneNumber(written)).toEqual({ number, dial });
  });

  test.each([
    ['', 'nothing'],
    ['114', 'no special number'],
    ['0186 12 34 5', 'a digit short'],
    ['0186 12 34 567', 'a digit long'],
    ['0900 123 456', 'a service number of the wrong length'],
    ['+32 2 123 45 67', 'another country'],
    ['+31 0 30 123 45 6', 'a zero after the country code'],
    ['113 of 0800-0113', 'two numbers'],
    ['٠٨٠٠ ٠١١٣', 'Arabic digits'],
    ['０８００ ０１１３', 'full-width digits'],
    ['O8OO 0113', 'letters for digits'],
    ['0800 0113;ext=1', 'a parameter'],
    ['0800\n0113', 'a line break'],
  ])('refuses %j (%s)', (written) => {
    expect(parsePhoneNumber(written)).toBeUndefined();
  });

  test('shows exactly the digits that it dials, whatever was written', () => {
    const piece = fc.constantFrom('0', '1', '3', '8', '9', '112', '0800', '+31', '(0)', ' ', '-', '.', '(', ')', '٣');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const parsed = parsePhoneNumber(pieces.join(''));
        if (!parsed) return;
        expect(parsed.number.replaceAll(' ', '')).toBe(parsed.dial);
        expect(parsed.dial).toMatch(/^\+?[0-9]{3,15}$/);
      }),
      { numRuns: 2000 },
    );
  });

  test('is quick on long hostile text', () => {
    expect(parsePhoneNumber('0 -'.repeat(1_000_000))).toBeUndefined();
  });
});
