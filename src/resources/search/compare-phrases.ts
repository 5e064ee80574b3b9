import type { Lexicon } from './lexicon.ts';
import type { NearPhrase } from './phrase-index/labelled-phrases.ts';
import type { PhraseIndex } from './phrase-index/phrase-index.ts';
import { type WeightedKeys, weightedKeys } from './phrase-index/phrase-words.ts';
import type { Word } from './tokenize.ts';
import { countVotes, VOTERS, type Votes } from './votes.ts';
import { withWordVotes } from './word-votes.ts';
import { isEnglish, mayBeEnglish } from './words/english.ts';
import { words } from './words/normalize.ts';
import { personKeys } from './words/person-words.ts';

/** How much a word says that an unknown one was read as. */
const CORRECTED = 0.8;
/** Words that speak of someone. */
const SOMEONE: ReadonlySet<string> = new Set(
  words('ik ikke me mij mijn mn men mien wij we ons onze i my our he she him her his they'),
);

/** A query beside the phrases of its language. */
export interface Comparison {
  readonly index: PhraseIndex;
  readonly asked: readonly WeightedKeys[];
  readonly votes: Votes;
  readonly nearest: NearPhrase | undefined;
  /** It speaks of someone: "vuilnis ophalen" is about nobody. */
  readonly isAboutSomeone: boolean;
}

/** A query with this share of English words may be English: the phrases tell. */
const SOME_ENGLISH = 0.2;

/** How much the word at a position of the query counts, 0–1. */
type Weighing = (position: number) => number;

const times = (keys: WeightedKeys, by: number): WeightedKeys =>
  by === 1 ? keys : keys.map(([key, weight]) => [key, weight * by] as const);
const ofEnglish = (typed: readonly string[], weigh: Weighing) =>
  typed.map((word, at) => times(weightedKeys(word), weigh(at)));
const ofDutch = (read: readonly Word[], weigh: Weighing) =>
  read.map(({ word, keys, isCorrected, position }) => {
    const meant: WeightedKeys = isCorrected ? keys.map((key) => [key, CORRECTED] as const) : weightedKeys(word);
    return times(meant, weigh(position));
  });

/** Compares the words of a query with the phrases of one language. */
export function compareIn(index: PhraseIndex, asked: readonly WeightedKeys[], isAboutSomeone: boolean): Comparison {
  const near = index.nearest(asked, VOTERS);
  const votes = near.length === 0 ? countVotes(near) : withWordVotes(countVotes(near), index, asked);
  return { index, asked, votes, nearest: near[0], isAboutSomeone };
}

/**
 * Compares a query with phrases: with English ones when it is English, with Dutch ones when it is not, and with both when it may
 * be either; then the language with the nearest phrase is that of the query. `read` are the words as they were read; `weigh` says
 * how much each counts.
 */
export function comparePhrases(
  typed: readonly string[],
  read: readonly Word[],
  lexicon: Lexicon,
  weigh: Weighing = () => 1,
): Comparison {
  const isAboutSomeone = typed.some((word) => SOMEONE.has(word) || personKeys(word).length > 0);
  const english = () => compareIn(lexicon.phrasesIn('en'), ofEnglish(typed, weigh), isAboutSomeone);
  if (isEnglish(typed)) return english();
  const dutch = compareIn(lexicon.phrasesIn('nl'), ofDutch(read, weigh), isAboutSomeone);
  if (!mayBeEnglish(typed, SOME_ENGLISH)) return dutch;
  const other = english();
  return (other.nearest?.similarity ?? 0) > (dutch.nearest?.similarity ?? 0) ? other : dutch;
}
