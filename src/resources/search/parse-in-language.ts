import type { Need } from '../../shared/need.ts';
import type { Region } from '../catalogue/schema.ts';
import { type Comparison, compareIn } from './compare-phrases.ts';
import type { Concept } from './concept.ts';
import { findConditions } from './conditions.ts';
import type { Distress } from './distress/detect-distress.ts';
import { withImpliedNeeds } from './implied-needs.ts';
import type { OtherLanguage } from './languages/other-language.ts';
import { needStrengths } from './need-strengths.ts';
import type { ParsedQuery } from './parsed-query.ts';
import { placeInQuery } from './place-in-query.ts';
import type { KnownWords, Word } from './tokenize.ts';
import type { Votes } from './votes.ts';
import { wordConcepts } from './word-concepts.ts';
import { MAX_QUERY_LENGTH, words } from './words/normalize.ts';
import { stem } from './words/stemmer.ts';

/** Needs of the young: who asks for one this strongly speaks of them. */
const OF_YOUNG: ReadonlySet<Need> = new Set(['young-people', 'young-carer', 'child-with-care'] as const);
const SURELY = 0.4;
/** Letters of a word that may be a name in the catalogue: `DigiD`, `pgb`. */
const NAME_LETTERS = 3;

/** Similarity of the nearest phrase up to which it is chance, and from which it is meant. */
const CHANCE = 0.2;
const SURE = 0.6;
/** How much an illness says as a word when it leads to needs as well. */
const BESIDE_NEEDS = 0.4;

/** The votes, believed as far as the nearest phrase goes: lists of words are short, and few of them have the same word. */
const sureOf = ({ votes, nearest }: Comparison): Votes => ({
  ...votes,
  confidence: Math.max(votes.confidence, Math.min(1, ((nearest?.similarity ?? 0) - CHANCE) / (SURE - CHANCE))),
});

/** What the person said, as something to look for by needs alone: no entry has these words. */
const saidOf = (text: string): Concept => ({
  surface: text,
  canonical: text,
  weight: 1,
  kind: 'word',
  alternatives: [],
});

/** Words to look for; an illness says less as a word where it leads to needs as well. */
function conceptsOf(
  text: string,
  isMore: boolean,
  named: readonly Word[],
  isLess: (word: Word) => boolean,
  region: Region,
) {
  const found = wordConcepts(named, [], words(region.name)).map((concept, i) => {
    const word = named[i];
    return word && isLess(word) ? { ...concept, weight: concept.weight * BESIDE_NEEDS } : concept;
  });
  return isMore ? [saidOf(text.slice(0, MAX_QUERY_LENGTH).trim()), ...found] : found;
}

/**
 * Understands a query in another language than Dutch and English: its words lead to needs, illnesses are read as the Dutch word,
 * and words that the catalogue has are looked for as they are.
 */
export function parseInLanguage(
  text: string,
  language: OtherLanguage,
  region: Region,
  { index, lexicon }: KnownWords,
  distress: Distress | null,
): ParsedQuery {
  const { words: said, illnesses, known, telling } = language.read(text);
  const where = placeInQuery(said, region.places, (word) => lexicon.knownWords.has(stem(word)));
  const isPlace = (at: number) => where?.positions.includes(at) ?? false;
  const asked = telling.filter(({ at }) => !isPlace(at)).map(({ keys }) => keys);
  const conditions = findConditions(said, (at) => (illnesses.has(at) ? [stem(said[at] ?? '')] : []));
  const inCatalogue = (word: string) => word.length >= NAME_LETTERS && index.words.has(stem(word));
  const read = said.map((word, position) => ({ position, word, keys: [stem(word)], isCorrected: false }));
  const named = read.filter(
    ({ word, position: at }) => illnesses.has(at) || (!known.has(at) && !isPlace(at) && inCatalogue(word)),
  );
  const votes = sureOf(compareIn(language.index, asked, true));
  const strengths = needStrengths(votes, [], distress, asked.length).map((one) => ({ ...one, phrase: undefined }));
  const needs = withImpliedNeeds(strengths, [], conditions);
  const nameKeys = read.map(({ keys }) => keys);
  const isSure = (needs[0]?.strength ?? 0) >= SURELY;
  const isLess = ({ position }: Word) => isSure && illnesses.has(position);
  return {
    concepts: conceptsOf(text, asked.length > named.length, named, isLess, region),
    needs,
    wishes: [],
    conditions,
    votes,
    place: where?.place,
    distress,
    isOtherMatter: false,
    age: undefined,
    speaksOfYoung: needs.some(({ need, strength }) => OF_YOUNG.has(need) && strength >= SURELY),
    isAboutRelative: false,
    isIll: false,
    nameKeys,
    nameKeysElsewhere: nameKeys.filter((_, at) => !isPlace(at)),
  };
}
