import type { Idea } from './idea.ts';
import { type Meaning, meanings } from './lexicon.ts';
import { findPhrase, type Token } from './phrases.ts';

/** What every further word of a phrase adds to the weight of its meaning; up to two of them. */
const LONGER_PHRASE = 0.25;

/** A meaning and the words that led to it. */
export interface Heard {
  readonly meaning: Meaning;
  readonly positions: readonly number[];
  readonly length: number;
}

/** The meanings that the query's words lead to; one that is only part of a longer phrase is left out. */
export function hearMeanings(tokens: readonly Token[], spoken: readonly string[]): Heard[] {
  const heard = meanings().flatMap((meaning): Heard[] => {
    const found = meaning.phrases.flatMap((phrase) => {
      const positions = findPhrase(phrase, tokens, spoken);
      return positions ? [{ meaning, positions, length: Math.max(phrase.keys.length, phrase.exact ? 2 : 1) }] : [];
    });
    return found.sort((a, b) => b.length - a.length).slice(0, 1);
  });
  const within = (a: Heard, b: Heard) =>
    b.length > 1 && a.length < b.length && a.positions.every((at) => b.positions.includes(at));
  return heard.filter((one) => one.meaning.weight < 1 || !heard.some((other) => within(one, other)));
}

/** Meanings that the same words lead to share what these words say, so that saying one thing twice does not count twice. */
function shareOf(one: Heard, heard: readonly Heard[]): number {
  const telling = heard.filter(({ meaning }) => meaning.weight === 1);
  if (one.meaning.weight < 1) return 1;
  const shares = one.positions.map((at) => 1 / telling.filter(({ positions }) => positions.includes(at)).length);
  return Math.max(...shares);
}

/** A meaning as an idea; `typed` are the person's own words. */
export function meaningIdea(one: Heard, heard: readonly Heard[], typed: readonly string[]): Idea {
  const { meaning, positions, length } = one;
  return {
    said: typed.slice(Math.min(...positions), Math.max(...positions) + 1).join(' '),
    means: meaning.professional,
    weight: meaning.weight * shareOf(one, heard) * (1 + LONGER_PHRASE * (Math.min(length, 3) - 1)),
    kind: 'meaning',
    alternatives: meaning.alternatives,
  };
}
