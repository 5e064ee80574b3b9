import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPhrases, unpackPhrases } from '../../../../src/resources/search/packed-phrases.ts';

const there = (phrases: Readonly<Record<string, readonly string[]>>) => ({
  ...unpackPhrases(JSON.parse(JSON.stringify(packPhrases(phrases)))),
});

const sorted = (phrases: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(phrases).map(([label, list]) => [label, [...list].sort()]));

test('phrases come back by label in the order of the alphabet, however many words there are', () => {
  const many = Array.from({ length: 6000 }, (_, i) => `woord${i} is er ${i % 7}`);
  const phrases = { debts: ['ik heb schulden', 'schuld bij de ING', "m'n huur, 3 maanden"], empty: [], many };
  expect(there(phrases)).toEqual(sorted(phrases));
});

test('any phrases of words come back', () => {
  const word = fc.stringMatching(/^[a-zA-Z0-9|~é'",.?!-]{1,12}$/);
  const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.array(phrase, { maxLength: 8 })), (phrases) => {
      expect(there(phrases)).toEqual(sorted(phrases));
    }),
  );
});

test('a word with a sign that means something else is refused by name', () => {
  expect(() => packPhrases({ debts: ['een ångström'] })).not.toThrow();
  expect(() => packPhrases({ debts: ['een Ärger'] })).toThrow('Ärger');
});
