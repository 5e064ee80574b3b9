import type { SearchIndex } from '../catalogue/model.ts';
import type { Place, PlaceName, Region } from '../catalogue/schema.ts';
import type { Idea } from './concept.ts';
import { type Distress, hearDistress } from './detect-distress.ts';
import { dutchWords } from './english.ts';
import { isAboutYoung, knownWords, localMeanings } from './lexicon.ts';
import { hearMeanings, meaningIdea } from './match-meanings.ts';
import { queryWords, words } from './normalize.ts';
import { type Age, ageOf } from './person-words.ts';
import { placeInQuery } from './place-in-query.ts';
import { stem } from './stemmer.ts';
import { STOP_WORDS } from './stop-words.ts';
import { readWords, tokensOf } from './tokenize.ts';
import { wordIdeas } from './word-concepts.ts';

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

const isOrdinary = (word: string): boolean => knownWords().has(stem(word));

/** The place of these that a query names. */
export function readPlace(text: string, places: readonly PlaceName[]): PlaceName | undefined {
  return placeInQuery(dutchWords(queryWords(text)), places, isOrdinary)?.place;
}

/** Understands a query: any text, of which {@link queryWords} says how much is looked at. Never throws. */
export function readQuery(text: string, region: Region, index: SearchIndex): Reading {
  const typed = queryWords(text);
  const spoken = dutchWords(typed);
  const short = spoken.length <= SHORT;
  const where = placeInQuery(spoken, region.places, isOrdinary);
  const named = where?.positions ?? [];
  const read = readWords(spoken, named, index);
  const telling = read.filter(({ position }) => !named.includes(position));
  const tokens = tokensOf(telling, short);
  const heard = hearMeanings(tokens, spoken, localMeanings(region));
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
