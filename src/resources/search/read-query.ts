import type { Place, PlaceName, Region } from '../catalogue/schema.ts';
import { type Conditions, findConditions } from './conditions.ts';
import type { Lexicon } from './lexicon.ts';
import { describing } from './part-meanings.ts';
import { placeInQuery } from './place-in-query.ts';
import { type KnownWords, tokenize, type Word } from './tokenize.ts';
import { countsIn } from './words/counts.ts';
import { standardWords } from './words/dialect.ts';
import { dutchWords } from './words/english.ts';
import { queryWords, words } from './words/normalize.ts';
import { distance } from './words/spelling.ts';
import { stem } from './words/stemmer.ts';

/** In a query of so few words every word tells: "mee plus" is a name. */
const SHORT = 2;
/** Letters by which a word of the region's name may be off. */
const REGION_LETTERS = 2;

/** Whether a word is one that texts or phrases know. Those are read when a word is asked for: without words there is no need. */
export const isOrdinary =
  (lexicon: Pick<Lexicon, 'knownWords'>) =>
  (word: string): boolean =>
    lexicon.knownWords.has(stem(word));

/** The place of these that a query names. A shorter name than the least letters may be an ordinary word. */
export function parsePlace(
  text: string,
  places: readonly PlaceName[],
  lexicon: Lexicon,
  leastLetters: number,
): PlaceName | undefined {
  const isKnown = isOrdinary(lexicon);
  const isWord = (word: string) => word.length < leastLetters || isKnown(word);
  return placeInQuery(dutchWords(queryWords(text)), places, isWord)?.place;
}

/** The words of a query, and what stands where. */
export interface ReadQuery {
  readonly typed: readonly string[];
  /** In Dutch, one for each word that was typed. */
  readonly spoken: readonly string[];
  readonly read: readonly Word[];
  /** Those that are no place, nothing denied and no number of hours or years. */
  readonly telling: readonly Word[];
  /** Where numbers stand that are no ages. */
  readonly counts: ReadonlySet<number>;
  readonly regionWords: readonly string[];
  readonly place: Place | undefined;
  /** Where the words stand that name it. */
  readonly placeAt: readonly number[];
  readonly conditions: Conditions;
  /** Where words stand that only tell whom it is about. */
  readonly described: ReadonlySet<number>;
  readonly isShort: boolean;
}

/** A word of the region's name, also when it is a letter off: "hoekse waard". */
function asRegionWord(word: Word, regionWords: readonly string[]): Word {
  const meant = regionWords.find(
    (one) => one.length >= 5 && distance(word.word, one, REGION_LETTERS) <= REGION_LETTERS,
  );
  return meant === undefined ? word : { ...word, keys: [meant], isCorrected: word.word !== meant };
}

export function readQuery(text: string, region: Region, known: KnownWords): ReadQuery {
  const typed = queryWords(text);
  const spoken = standardWords(dutchWords(typed));
  const where = placeInQuery(spoken, region.places, isOrdinary(known.lexicon));
  const named = where?.positions ?? [];
  const regionWords = words(region.name);
  const read = tokenize(spoken, named, known).map((word) => asRegionWord(word, regionWords));
  const conditions = findConditions(spoken, (position) => read[position]?.keys ?? []);
  const counts = countsIn(spoken);
  const isAside = (at: number) => named.includes(at) || conditions.deniedPositions.has(at) || counts.has(at);
  const telling = read.filter(({ position }) => !isAside(position));
  const isShort = spoken.length <= SHORT;
  const described = describing(spoken, conditions);
  return {
    typed,
    spoken,
    read,
    telling,
    counts,
    regionWords,
    place: where?.place,
    placeAt: named,
    conditions,
    described,
    isShort,
  };
}
