import type { Place, PlaceName, Region } from '../catalogue/schema.ts';
import { type Comparison, comparePhrases } from './compare-phrases.ts';
import type { Concept } from './concept.ts';
import { type Conditions, findConditions } from './conditions.ts';
import type { Distress, HeardDistress } from './distress/detect-distress.ts';
import { senseDistress } from './distress/sense-distress.ts';
import { withImpliedNeeds } from './implied-needs.ts';
import type { OtherLanguage } from './languages/other-language.ts';
import type { Lexicon } from './lexicon.ts';
import { matchMeanings, meaningConcept } from './match-meanings.ts';
import { isAboutYoung } from './meanings.ts';
import { needStrengths } from './need-strengths.ts';
import { parseInLanguage } from './parse-in-language.ts';
import type { ParsedQuery } from './parsed-query.ts';
import { describing, type FoundMeanings, isOnlyAt, partMeanings } from './part-meanings.ts';
import { placeInQuery } from './place-in-query.ts';
import { isIllThemselves } from './speaker.ts';
import { type KnownWords, tokenize, tokensOf, type Word } from './tokenize.ts';
import { wordConcepts } from './word-concepts.ts';
import { countsIn } from './words/counts.ts';
import { standardWords } from './words/dialect.ts';
import { dutchWords, isEnglish } from './words/english.ts';
import { queryWords, words } from './words/normalize.ts';
import { ageOf, isSomeone, personKeys } from './words/person-words.ts';
import { distance, isOtherMatter } from './words/spelling.ts';
import { stem } from './words/stemmer.ts';
import { isWeak, STOP_WORDS } from './words/stop-words.ts';

/** In a query of so few words every word tells: "mee plus" is a name. */
const SHORT = 2;
/** How much it says beside a request whom it is for, of what it says alone. */
const BESIDE_A_REQUEST = 0.15;
/** How much the name of an illness counts there when phrases are compared. */
const ILLNESS_IN_PHRASES = 0.5;
/** Letters by which a word of the region's name may be off. */
const REGION_LETTERS = 2;

const isOrdinary =
  ({ knownWords }: Lexicon) =>
  (word: string): boolean =>
    knownWords.has(stem(word));

/** The place of these that a query names. */
export function parsePlace(text: string, places: readonly PlaceName[], lexicon: Lexicon): PlaceName | undefined {
  return placeInQuery(dutchWords(queryWords(text)), places, isOrdinary(lexicon))?.place;
}

/** The words of a query, and what stands where. */
interface ReadText {
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

function readText(text: string, region: Region, known: KnownWords): ReadText {
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

/** What to look for by the words themselves; who it is for says less beside a request. */
function conceptsOf(
  { telling, typed, isShort, regionWords, described }: ReadText,
  { matches, wished, hasRequest, isOfIllness }: FoundMeanings,
): Concept[] {
  const wishedAt = new Set(wished.flatMap(({ positions }) => positions));
  const asked = telling.filter(({ word, position }) => (isShort || !STOP_WORDS.has(word)) && !wishedAt.has(position));
  const lighter = (concept: Concept, positions: readonly number[]): Concept =>
    hasRequest && !isOfIllness && positions.every((at) => described.has(at))
      ? { ...concept, weight: concept.weight * BESIDE_A_REQUEST }
      : concept;
  return [
    ...matches.map((one) => lighter(meaningConcept(one, matches, typed), one.positions)),
    ...wordConcepts(asked, matches, regionWords).map((concept, i) => lighter(concept, [asked[i]?.position ?? -1])),
  ];
}

function isOtherMatters(telling: readonly Word[], { wished }: FoundMeanings): boolean {
  const wishedAt = new Set(wished.flatMap(({ positions }) => positions));
  const asked = telling.filter(
    ({ word, position }) => !STOP_WORDS.has(word) && !isWeak(word) && !wishedAt.has(position),
  );
  const others = asked.filter(({ word }) => personKeys(word).length === 0);
  return others.length > 0 && others.every(({ word }) => isOtherMatter(stem(word)));
}

/** Distress that rules hear, in any language: what another language says goes before what Dutch only lets be understood. */
function heardIn(text: string, { distress, distressIn }: Lexicon): HeardDistress {
  const own = distress?.hear(text) ?? null;
  if (own !== null && own !== 'ordinary' && own.isOutright) return own;
  return distressIn.hear(text) ?? own;
}

/** What rules hear, or sounds like it: words that are known to be none only when they are nearly a phrase of distress. */
function distressOf(heard: HeardDistress, compared: Comparison): Distress | null {
  if (heard !== null && heard !== 'ordinary') return heard;
  const kind = senseDistress(compared, heard === 'ordinary');
  return kind && { kind, isOutright: false };
}

/** The language of a text when it is neither Dutch nor English. */
function otherLanguageOf(text: string, region: Region, { index, lexicon }: KnownWords): OtherLanguage | undefined {
  const typed = queryWords(text);
  if (isEnglish(typed)) return undefined;
  const named = placeInQuery(typed, region.places, isOrdinary(lexicon))?.positions;
  const rest = typed.filter((_, at) => !named?.includes(at)).join(' ');
  const isDutch = (word: string) =>
    STOP_WORDS.has(word) ||
    [index.words, lexicon.knownWords].some((some) => some.has(stem(word))) ||
    lexicon.inPhrases(stem(word));
  return lexicon.otherLanguageOf(rest, isDutch);
}

/** Understands a query: any text, of which {@link queryWords} says how much is looked at. Never throws. */
export function parseQuery(text: string, region: Region, known: KnownWords): ParsedQuery {
  const { lexicon } = known;
  const heard = heardIn(text, lexicon);
  const language = otherLanguageOf(text, region, known);
  if (language) return parseInLanguage(text, language, region, known, heard === 'ordinary' ? null : heard);
  const content = readText(text, region, known);
  const { typed, spoken, telling, conditions, described, isShort, regionWords } = content;
  const tokens = tokensOf(telling, isShort, lexicon);
  const found = partMeanings(matchMeanings(tokens, spoken, lexicon, lexicon.localMeanings(region)), spoken, described);
  const ofNoRegion = telling.filter(({ keys }) => !keys.some((key) => regionWords.includes(key)));
  const beside = (position: number) =>
    found.hasRequest && conditions.positions.has(position) ? ILLNESS_IN_PHRASES : 1;
  const compared = comparePhrases(typed, ofNoRegion, lexicon, beside);
  const distress = distressOf(heard, compared);
  const asked = telling.filter(({ word }) => !STOP_WORDS.has(word)).length;
  const named = content.read.filter(({ word }) => isShort || !STOP_WORDS.has(word));
  const asking = found.hasRequest ? found.matches.filter((one) => !isOnlyAt(one, described)) : found.matches;
  return {
    concepts: conceptsOf(content, found),
    needs: withImpliedNeeds(needStrengths(compared.votes, asking, distress, asked), typed, conditions),
    wishes: found.wished.map((one) => meaningConcept(one, found.wished, typed)),
    conditions,
    votes: compared.votes,
    place: content.place,
    age: ageOf(spoken.filter((_, at) => !content.counts.has(at))),
    isAboutRelative: spoken.some(isSomeone),
    isIll: isIllThemselves(typed, conditions),
    speaksOfYoung: found.matches.some(({ meaning }) => isAboutYoung(meaning)),
    distress,
    isOtherMatter: isOtherMatters(telling, found),
    nameKeys: named.map(({ keys }) => keys),
    nameKeysElsewhere: named.filter(({ position }) => !content.placeAt.includes(position)).map(({ keys }) => keys),
  };
}
