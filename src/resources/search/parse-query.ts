import type { Place, PlaceName, Region } from '../catalogue/schema.ts';
import type { Concept } from './concept.ts';
import { type Distress, detectDistress } from './detect-distress.ts';
import { dutchWords } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { matchMeanings, meaningConcept } from './match-meanings.ts';
import { isAboutYoung } from './meanings.ts';
import { queryWords, words } from './normalize.ts';
import { type Age, ageOf } from './person-words.ts';
import { placeInQuery } from './place-in-query.ts';
import { stem } from './stemmer.ts';
import { STOP_WORDS } from './stop-words.ts';
import { type KnownWords, tokenize, tokensOf } from './tokenize.ts';
import { wordConcepts } from './word-concepts.ts';

/** A query as it was understood. */
export interface ParsedQuery {
  readonly concepts: readonly Concept[];
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

const isOrdinary =
  ({ knownWords }: Lexicon) =>
  (word: string): boolean =>
    knownWords.has(stem(word));

/** The place of these that a query names. */
export function parsePlace(text: string, places: readonly PlaceName[], lexicon: Lexicon): PlaceName | undefined {
  return placeInQuery(dutchWords(queryWords(text)), places, isOrdinary(lexicon))?.place;
}

/** Understands a query: any text, of which {@link queryWords} says how much is looked at. Never throws. */
export function parseQuery(text: string, region: Region, known: KnownWords): ParsedQuery {
  const { lexicon } = known;
  const typed = queryWords(text);
  const spoken = dutchWords(typed);
  const short = spoken.length <= SHORT;
  const where = placeInQuery(spoken, region.places, isOrdinary(lexicon));
  const named = where?.positions ?? [];
  const read = tokenize(spoken, named, known);
  const telling = read.filter(({ position }) => !named.includes(position));
  const tokens = tokensOf(telling, short, lexicon);
  const matches = matchMeanings(tokens, spoken, lexicon, lexicon.localMeanings(region));
  const asked = telling.filter(({ word }) => short || !STOP_WORDS.has(word));
  return {
    concepts: [
      ...matches.map((one) => meaningConcept(one, matches, typed)),
      ...wordConcepts(asked, matches, words(region.name)),
    ],
    place: where?.place,
    age: ageOf(spoken),
    speaksOfYoung: matches.some(({ meaning }) => isAboutYoung(meaning)),
    urgent: detectDistress(tokens, spoken, typed),
    nameKeys: read.filter(({ word }) => short || !STOP_WORDS.has(word)).map(({ keys }) => keys),
  };
}
