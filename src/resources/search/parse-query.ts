import type { Region } from '../catalogue/schema.ts';
import { comparePhrases } from './compare-phrases.ts';
import { distressOf, heardIn } from './distress/distress-in-query.ts';
import { withImpliedNeeds } from './implied-needs.ts';
import type { OtherLanguage } from './languages/other-language.ts';
import { matchMeanings, meaningConcept } from './match-meanings.ts';
import { isAboutYoung } from './meanings.ts';
import { needStrengths } from './need-strengths.ts';
import { parseInLanguage } from './parse-in-language.ts';
import type { ParsedQuery } from './parsed-query.ts';
import { isOnlyAt, partMeanings } from './part-meanings.ts';
import { placeInQuery } from './place-in-query.ts';
import { conceptsOf, isOtherMatters } from './query-concepts.ts';
import { isOrdinary, readQuery } from './read-query.ts';
import { isIllThemselves } from './speaker.ts';
import { type KnownWords, tokensOf } from './tokenize.ts';
import { isEnglish } from './words/english.ts';
import { queryWords } from './words/normalize.ts';
import { ageOf, isSomeone } from './words/person-words.ts';
import { stem } from './words/stemmer.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** How much the name of an illness counts there when phrases are compared. */
const ILLNESS_IN_PHRASES = 0.5;

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
  const content = readQuery(text, region, known);
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
