import { expect, test } from 'vitest';
import { nearKey } from '../../../src/shared/near-key.ts';

const KNOWN = ['text', 'title', 'hint', 'answers', 'visibleWhen', 'observations'];

test.each([
  ['visibleIf', 'visibleWhen', 'a habit of another tool'],
  ['Vraag', 'text', 'a Dutch word'],
  ['visible_when', 'visibleWhen', 'other signs between the words'],
  ['answer', 'answers', 'a letter too few'],
  ['titles', 'title', 'a letter too many'],
  ['observation', 'observations', 'one instead of many'],
])('"%s" is taken for %s: %s', (written, meant) => expect(nearKey(written, KNOWN)).toBe(meant));

test('what is near to nothing is taken for nothing', () => {
  expect(nearKey('moon', KNOWN)).toBeUndefined();
  // A habit for a key that this place does not have.
  expect(nearKey('score', KNOWN)).toBeUndefined();
});
