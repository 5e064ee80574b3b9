import { expect, it } from 'vitest';
import { withWholeNumbers } from '../../../../../src/app/ui/words/whole-numbers.ts';

it.each([
  ['Els, 06 12 34 56 78', 'Els, 06\u00a012\u00a034\u00a056\u00a078'],
  ['0186-12 34 56', '0186\u201112\u00a034\u00a056'],
  ['0186 - 12', '0186\u201112'],
  ['+31 6 12', '+31\u00a06\u00a012'],
  ['om 8 uur', 'om 8 uur'],
  ['Els - 06', 'Els - 06'],
  ['8\n9', '8\n9'],
])('keeps the numbers in %j whole', (words, expected) => {
  expect(withWholeNumbers(words)).toBe(expected);
});
