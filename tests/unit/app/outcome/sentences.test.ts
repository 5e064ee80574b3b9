import { expect, test } from 'vitest';
import { firstSentences } from '../../../../src/app/outcome/help/sentences.ts';

test('takes the first sentences, whatever mark they end in, and loses nothing of the rest', () => {
  const text = 'Bel uw huisarts. Zeg: ik kan niet meer! Is het dicht? Bel dan 0800 2000.';
  expect(firstSentences(text, 2)).toEqual({
    first: 'Bel uw huisarts. Zeg: ik kan niet meer!',
    rest: 'Is het dicht? Bel dan 0800 2000.',
  });
  expect(firstSentences(text, 0)).toEqual({ first: '', rest: text });
  expect(firstSentences('Eén zin.', 2)).toEqual({ first: 'Eén zin.', rest: '' });
});
