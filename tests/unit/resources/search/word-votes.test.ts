import { describe, expect, test } from 'vitest';
import { PhraseIndex } from '../../../../src/resources/search/phrase-index/phrase-index.ts';
import { weightedKeys } from '../../../../src/resources/search/phrase-index/phrase-words.ts';
import { countVotes, isNotForUs } from '../../../../src/resources/search/votes.ts';
import { withWordVotes } from '../../../../src/resources/search/word-votes.ts';

const index = new PhraseIndex(
  {
    debts: ['ik heb schulden', 'de deurwaarder belt', 'schulden bij de bank', 'rekening niet betaald'],
    exercise: ['samen bewegen', 'ik wil sporten', 'gymles voor ouderen', 'zwemmen in de buurt'],
    'not-for-us': ['tandarts zoeken', 'paspoort verlengen'],
  },
  'nl',
);
const asked = (text: string) => text.split(' ').map(weightedKeys);
const votes = (text: string) => {
  const keys = asked(text);
  return withWordVotes(countVotes(index.nearest(keys, 10)), index, keys);
};
const first = (text: string) => [...votes(text).shares].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('votes', () => {
  test('go to the label whose phrases hold the words', () => {
    expect(first('deurwaarder en schulden')).toBe('debts');
    expect(first('bewegen en zwemmen')).toBe('exercise');
  });

  test('are parts of one whole, and the words of all count when no phrase has two of them', () => {
    const { shares } = votes('deurwaarder rekening bank');
    expect([...shares.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 1);
    expect(shares.get('debts')).toBeGreaterThan(0.8);
  });

  test('of words that no phrase has say nothing, with no confidence', () => {
    expect(countVotes(index.nearest(asked('qqq www'), 10))).toMatchObject({ confidence: 0 });
  });

  test('mostly for what is not for us are known as such', () => {
    expect(isNotForUs(votes('paspoort verlengen'))).toBe('mostly');
    expect(isNotForUs(votes('schulden'))).toBe(false);
  });
});

describe('nearest phrases', () => {
  test('the same words are the same phrase, in another order nearly so', () => {
    const [same] = index.nearest(asked('de deurwaarder belt'), 1);
    const [turned] = index.nearest(asked('belt de deurwaarder'), 1);
    expect(same).toMatchObject({ label: 'debts', phrase: 1, language: 'nl' });
    expect(same?.similarity).toBeCloseTo(1);
    expect(turned?.similarity).toBeLessThan(same?.similarity ?? 0);
  });

  test('words about something else make it less like', () => {
    const [bare] = index.nearest(asked('schulden'), 1);
    const [more] = index.nearest(asked('schulden qqq www eee'), 1);
    expect(more?.similarity).toBeLessThan(bare?.similarity ?? 0);
  });
});
