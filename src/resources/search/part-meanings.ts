import type { Need } from '../../shared/need.ts';
import { INFORMATIVE } from './concept.ts';
import type { Conditions } from './conditions.ts';
import type { MeaningMatch } from './match-meanings.ts';
import { words } from './words/normalize.ts';
import { isSomeone } from './words/person-words.ts';
import { isWeak, STOP_WORDS } from './words/stop-words.ts';

/** Words that say how old someone is, beside the number. */
const AGE: ReadonlySet<string> = new Set(words('jaar jaren oud oude bejaard bejaarde hoogbejaarde jarige'));
/** Small words that stand among them; those that deny or say what one can are none of them. */
const AMONG: ReadonlySet<string> = new Set(
  words(
    'mijn mn m n me mij onze ons jouw uw zijn haar hun de het een van met voor aan en of die dat na door is heeft heb had hebben',
  ),
);
/** Needs that are about the illness itself. */
const OF_ILLNESS: ReadonlySet<Need> = new Set(['illness-explained', 'illness-peers', 'memory-worries', 'steady-guide']);
const FOR: ReadonlySet<string> = new Set(words('voor for'));
const NUMBER = /^\d{1,3}$/;

/**
 * Where words stand that only tell whom it is about: "mijn man met dementie", "moeder van 84". Small words among them belong to
 * them; alone they describe nobody.
 */
export function describing(spoken: readonly string[], { positions }: Conditions): ReadonlySet<number> {
  const describes = (word: string, at: number) =>
    positions.has(at) || isSomeone(word) || AGE.has(word) || NUMBER.test(word) || AMONG.has(word);
  return new Set([...spoken.keys()].filter((at) => describes(spoken[at] ?? '', at)));
}

/** The meanings of a query, parted in what is asked for and how. */
export interface FoundMeanings {
  readonly matches: readonly MeaningMatch[];
  readonly wished: readonly MeaningMatch[];
  /** Something is asked for besides who it is for and wishes: these are conditions then, and not what is looked for. */
  readonly hasRequest: boolean;
  /** What is asked for depends on the illness that is named: "lotgenoten nah". */
  readonly isOfIllness: boolean;
}

export const isOnlyAt = ({ positions }: MeaningMatch, among: ReadonlySet<number>): boolean =>
  positions.every((at) => among.has(at));

/** After "iemand" these begin what someone should do. */
const WHO_DOES: ReadonlySet<string> = new Set(words('die om who to'));

/** True when whom it is for stands after *voor* here, and something that tells before it. */
function isForWhom(spoken: readonly string[], at: number, described: ReadonlySet<number>): boolean {
  if (!FOR.has(spoken[at] ?? '')) return false;
  const tells = (word: string, i: number) => !described.has(i) && !STOP_WORDS.has(word) && !isWeak(word);
  const end = spoken.findIndex((_, i) => i > at && !described.has(i));
  const whom = spoken.slice(at + 1, end < 0 ? undefined : end);
  return whom.some(isSomeone) && spoken.slice(0, at).some(tells);
}

/**
 * True for "iemand die kookt" and for what stands before "voor mijn moeder met dementie": it is asked for, even when no meaning
 * knows it. Words that say little, as in "zorgen voor mijn moeder", ask for nothing.
 */
export function asksFor(spoken: readonly string[], described: ReadonlySet<number>): boolean {
  return spoken.some(
    (word, at) =>
      ((word === 'iemand' || word === 'someone') && WHO_DOES.has(spoken[at + 1] ?? '')) ||
      isForWhom(spoken, at, described),
  );
}

/** Parts what is asked for from whom it is for and how; `described` as {@link describing} gives it. */
export function partMeanings(
  found: readonly MeaningMatch[],
  spoken: readonly string[],
  described: ReadonlySet<number>,
): FoundMeanings {
  const isRequest = (one: MeaningMatch) =>
    !one.meaning.isWish && one.meaning.weight >= INFORMATIVE && !isOnlyAt(one, described);
  const hasRequest = found.some(isRequest) || asksFor(spoken, described);
  return {
    hasRequest,
    isOfIllness: found.some((one) => isRequest(one) && one.meaning.needs.some(([need]) => OF_ILLNESS.has(need))),
    matches: hasRequest ? found.filter(({ meaning }) => !meaning.isWish) : found,
    wished: hasRequest ? found.filter(({ meaning }) => meaning.isWish) : [],
  };
}
