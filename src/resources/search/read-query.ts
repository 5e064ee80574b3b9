import type { SearchIndex } from '../model.ts';
import type { Place, Region } from '../schema.ts';
import { type Distress, hearDistress } from './distress.ts';
import { dutchWords } from './english.ts';
import { hearMeanings, meaningIdea } from './hear-meanings.ts';
import type { Idea } from './idea.ts';
import { isAboutYoung, knownWords } from './lexicon.ts';
import { MAX_QUERY_LENGTH, words } from './normalize.ts';
import { placeInQuery } from './place-in-query.ts';
import { readWords, tokensOf } from './read-words.ts';
import { stem } from './stem.ts';
import { STOP_WORDS } from './stop-words.ts';
import { wordIdeas } from './word-ideas.ts';
import { type Age, ageOf } from './words-for-people.ts';

/** A query as it was understood. */
export interface Reading {
  readonly ideas: readonly Idea[];
  readonly place: Place | undefined;
  readonly urgent: Distress | null;
  /** The age of the people it speaks of, when the words say so. */
  readonly age: Age | undefined;
  /** True when a meaning of its words is about children or young people. */
  readonly speaksOfYoung: boolean;
  /** Keys of all telling words, corrected, place names included: for names of organisations. */
  readonly nameKeys: readonly (readonly string[])[];
}

/** In a query of so few words every word tells: "mee plus" is a name. */
const SHORT = 2;

/** Understands a query: any text, of which {@link MAX_QUERY_LENGTH} characters are looked at. Never throws. */
export function readQuery(text: string, region: Region, index: SearchIndex): Reading {
  const typed = words(text.slice(0, MAX_QUERY_LENGTH));
  const spoken = dutchWords(typed);
  const short = spoken.length <= SHORT;
  const where = placeInQuery(spoken, region.places, (word) => knownWords().has(stem(word)));
  const named = where?.positions ?? [];
  const read = readWords(spoken, named, index);
  const telling = read.filter(({ position }) => !named.includes(position));
  const tokens = tokensOf(telling, short);
  const heard = hearMeanings(tokens, spoken);
  const asked = telling.filter(({ word }) => short || !STOP_WORDS.has(word));
  return {
    ideas: [...heard.map((one) => meaningIdea(one, heard, typed)), ...wordIdeas(asked, heard, words(region.name))],
    place: where?.place,
    age: ageOf(spoken),
    speaksOfYoung: heard.some(({ meaning }) => isAboutYoung(meaning)),
    urgent: hearDistress(tokens, spoken, typed),
    nameKeys: read.filter(({ word }) => short || !STOP_WORDS.has(word)).map(({ keys }) => keys),
  };
}
