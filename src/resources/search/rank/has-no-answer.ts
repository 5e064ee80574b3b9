import { INFORMATIVE } from '../concept.ts';
import type { ParsedQuery } from '../parsed-query.ts';
import { isNotForUs } from '../votes.ts';
import { asksForPlace, weightOf } from './asked.ts';
import type { Ranked } from './rank-entry.ts';

/** From here on a query is the name of an entry, whatever else its words speak of. */
export const SURELY_NAMED = 0.8;
/** An answer that says less than this to the informative words is none. */
const TOO_LITTLE = 0.2;
/** When no entry has the words, a need that is asked for less strongly than this is chance. */
const LEAST_MEANT = 0.3;
/** From here on a need is asked for outright. */
const ASKED_OUTRIGHT = 0.95;
/** Of a long story not every word has to be understood. */
const ENOUGH_ASKED = 1.5;

/**
 * True for words about what this product cannot help with; where that is less than plain, for those that name no entry, speak
 * of nobody close and ask for no need outright.
 */
function isOfOtherMatters({ votes, needs, isAboutRelative, isOtherMatter }: ParsedQuery, isNamed: boolean): boolean {
  const other = isNotForUs(votes);
  const isClear = other === 'mostly' || isOtherMatter;
  return isClear || (other === 'partly' && !isNamed && !isAboutRelative && (needs[0]?.strength ?? 0) < ASKED_OUTRIGHT);
}

/** True when not even the best entry answers what the informative words ask: then nothing is better than something else. */
export function hasNoAnswer(ranked: readonly Ranked[], query: ParsedQuery): boolean {
  const { concepts, needs, distress } = query;
  if (distress?.isOutright) return false;
  const isNamed = ranked.some(({ name }) => name > 0);
  if (isOfOtherMatters(query, isNamed)) return !ranked.some(({ name }) => name >= SURELY_NAMED);
  const isNear = ranked.some(({ name, inWords }) => name > 0 || inWords > 0);
  if (!isNear && !asksForPlace(query) && (needs[0]?.strength ?? 0) < LEAST_MEANT) return true;
  const weight = weightOf(concepts.filter((concept) => concept.weight >= INFORMATIVE));
  const most = ranked.reduce((best, one) => Math.max(best, one.informative), 0);
  return weight > 0 && most / Math.min(weight, ENOUGH_ASKED) < TOO_LITTLE;
}
