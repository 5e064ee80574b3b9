import { describe, expect, test } from 'vitest';
import { senseDistress } from '../../../../src/resources/search/distress/sense-distress.ts';
import { PhraseIndex } from '../../../../src/resources/search/phrase-index/phrase-index.ts';
import { weightedKeys } from '../../../../src/resources/search/phrase-index/phrase-words.ts';
import { countVotes } from '../../../../src/resources/search/votes.ts';

const index = new PhraseIndex(
  {
    'distress/life': ['ik zou willen verdwijnen', 'niemand zou mij missen', 'het hoeft allemaal niet zo voor mij'],
    'distress/exhausted': ['ik zit in de auto te huilen', 'mijn lijf zegt stop', 'ik vergeet zelf te eten'],
    'distress/ordinary': ['ik huil bij een film', 'de auto zegt niets'],
    exercise: ['samen wandelen', 'ik wil sporten', 'zwemmen in de buurt', 'fietsen met anderen'],
  },
  'nl',
);
function sensed(text: string, { isAboutSomeone = true, isOrdinary = false } = {}) {
  const asked = text.split(' ').map(weightedKeys);
  const near = index.nearest(asked, 10);
  return senseDistress({ index, asked, votes: countVotes(near), nearest: near[0], isAboutSomeone }, isOrdinary);
}

describe('what sounds like distress', () => {
  test('is the kind of the phrase that it nearly is', () => {
    expect(sensed('ik zou willen verdwijnen')).toBe('life');
    expect(sensed('mijn lijf zegt stop')).toBe('exhausted');
  });

  test('is nothing when it is like other phrases, or like none', () => {
    expect(sensed('ik wil samen wandelen')).toBeNull();
    expect(sensed('qqq www')).toBeNull();
  });

  test('is nothing when words about nobody share a word with it', () => {
    expect(sensed('auto eten fietsen zwemmen', { isAboutSomeone: false })).toBeNull();
  });

  test('needs the very sentence when rules know it as no distress', () => {
    expect(sensed('mijn lijf zegt niets in de buurt met anderen', { isOrdinary: true })).toBeNull();
    expect(sensed('mijn lijf zegt stop', { isOrdinary: true })).toBe('exhausted');
  });
});
