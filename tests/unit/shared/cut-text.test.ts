import { expect, test } from 'vitest';
import { cutText } from '../../../src/shared/cut-text.ts';

test.each([
  ['short', 10, 'short'],
  ['abcdef', 3, 'abc'],
  [`${'a'.repeat(79)}🙂`, 80, 'a'.repeat(79)],
  [`${'a'.repeat(78)}🙂b`, 80, `${'a'.repeat(78)}🙂`],
  // A family of three, glued together; a thumb with a colour; a flag of letters.
  ['ab👨‍👩‍👧c', 6, 'ab'],
  ['ab👍🏽c', 4, 'ab'],
  // An accent that is a sign of its own.
  ['abe\u0301c', 3, 'ab'],
  ['👨‍👩‍👧', 4, ''],
])('a text is cut between signs: %s at %i', (text, most, cut) => {
  expect(cutText(text, most)).toBe(cut);
});
