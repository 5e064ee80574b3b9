import { expect, test } from 'vitest';
import { textsByLevel } from '../../../../src/beheer/board/reading-levels.ts';
import { readingOf } from '../../../../src/beheer/entry/reading.ts';

const sentence = (words: number): string => `${Array.from({ length: words }, () => 'woord').join(' ')}.`;

test.each([
  ['U drinkt koffie. Iedereen mag komen.', 'easy'],
  [sentence(15), 'easy'],
  [sentence(16), 'harder'],
  ['Tevens is er koffie.', 'harder'],
  [sentence(26), 'hard'],
  ['Tevens conform de regels.', 'hard'],
])('a text reads as its longest sentence and its hardest words do: %j', (text, level) => {
  expect(readingOf(text).level).toBe(level);
});

test('a text says how many words and sentences it has', () => {
  expect(readingOf('U drinkt koffie. Kom maar!')).toMatchObject({ words: 5, sentences: 2, longest: 3, hard: [] });
  expect(readingOf('')).toMatchObject({ words: 0, sentences: 0, level: 'easy' });
});

test('every text of a list is counted once, with the entries that it stands in', () => {
  const records = [
    ['id', 'kort', 'omschrijving', 'bron'],
    ['a', 'Kort.', sentence(30), sentence(40)],
    ['b', sentence(18), '', ''],
    ['kapot', sentence(50), '', ''],
  ];
  const rowOf = new Map([
    ['a', 2],
    ['b', 3],
  ]);
  const { easy, harder, hard } = textsByLevel(records, records[0] ?? [], rowOf);
  expect([easy.texts, harder.texts, hard.texts, easy.all]).toEqual([1, 1, 1, 3]);
  expect([...hard.ids]).toEqual(['a']);
});
