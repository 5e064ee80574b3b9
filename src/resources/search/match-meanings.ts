import type { Concept } from './concept.ts';
import type { Lexicon, MeantPhrase } from './lexicon.ts';
import type { Meaning } from './meanings.ts';
import { beginningsIn, findPhrase, type Token } from './phrases.ts';

/** What every further word of a phrase adds to the weight of its meaning; up to two of them. */
const LONGER_PHRASE = 0.25;
/** Above the number of meanings that the search knows by itself. */
const LOCAL_ORDER = 1_000_000;

/** A meaning and the words that led to it. */
export interface MeaningMatch {
  readonly meaning: Meaning;
  readonly positions: readonly number[];
  readonly length: number;
}

/** The phrases that may stand in the query, those of `local` meanings after the others. */
function candidates(
  tokens: readonly Token[],
  spoken: readonly string[],
  lexicon: Lexicon,
  local: readonly Meaning[],
): readonly MeantPhrase[] {
  const ours = [...beginningsIn(tokens, spoken)].flatMap((beginning) => lexicon.phrasesBeginning(beginning));
  const theirs = local.flatMap((meaning, i) =>
    meaning.phrases.map((phrase) => ({ phrase, meaning, order: LOCAL_ORDER + i })),
  );
  return [...ours, ...theirs];
}

/** The longest phrase of each meaning that stands in the query, in the order of the meanings. */
function longestHeard(
  phrases: readonly MeantPhrase[],
  tokens: readonly Token[],
  spoken: readonly string[],
): MeaningMatch[] {
  const longest = new Map<number, { readonly heard: MeaningMatch; readonly at: number }>();
  for (const { phrase, meaning, order } of phrases) {
    const positions = findPhrase(phrase, tokens, spoken);
    if (!positions) continue;
    const heard = { meaning, positions, length: Math.max(phrase.keys.length, phrase.isExact ? 2 : 1) };
    const at = meaning.phrases.indexOf(phrase);
    const before = longest.get(order);
    const isLonger = !before || heard.length > before.heard.length;
    if (isLonger || (heard.length === before.heard.length && at < before.at)) longest.set(order, { heard, at });
  }
  return [...longest].sort(([a], [b]) => a - b).map(([, { heard }]) => heard);
}

/**
 * The meanings that the query's words lead to, those of `local` words among them; one that is only part of a longer phrase is
 * left out.
 */
export function matchMeanings(
  tokens: readonly Token[],
  spoken: readonly string[],
  lexicon: Lexicon,
  local: readonly Meaning[] = [],
): MeaningMatch[] {
  const heard = longestHeard(candidates(tokens, spoken, lexicon, local), tokens, spoken);
  const within = (a: MeaningMatch, b: MeaningMatch) =>
    b.length > 1 && a.length < b.length && a.positions.every((at) => b.positions.includes(at));
  return heard.filter((one) => one.meaning.weight < 1 || !heard.some((other) => within(one, other)));
}

/** Meanings that the same words lead to share what these words say, so that saying one thing twice does not count twice. */
function shareOf(one: MeaningMatch, heard: readonly MeaningMatch[]): number {
  const telling = heard.filter(({ meaning }) => meaning.weight === 1);
  if (one.meaning.weight < 1) return 1;
  const shares = one.positions.map((at) => 1 / telling.filter(({ positions }) => positions.includes(at)).length);
  return Math.max(...shares);
}

/** A meaning as a concept; `typed` are the person's own words. */
export function meaningConcept(one: MeaningMatch, heard: readonly MeaningMatch[], typed: readonly string[]): Concept {
  const { meaning, positions, length } = one;
  return {
    surface: typed.slice(Math.min(...positions), Math.max(...positions) + 1).join(' '),
    canonical: meaning.professional,
    weight: meaning.weight * shareOf(one, heard) * (1 + LONGER_PHRASE * (Math.min(length, 3) - 1)),
    kind: 'meaning',
    alternatives: meaning.alternatives,
    needs: meaning.needs.length > 0 ? meaning.needs.map(([need]) => need) : undefined,
  };
}
