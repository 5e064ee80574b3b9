import { NEEDS, type Need } from '../../shared/need.ts';
import type { Distress, DistressKind } from './distress/detect-distress.ts';
import type { MeaningMatch } from './match-meanings.ts';
import type { NearPhrase } from './phrase-index/labelled-phrases.ts';
import type { Votes } from './votes.ts';

/** How strongly a query asks for a need, and why. */
export interface NeedStrength {
  readonly need: Need;
  /** 0–1. */
  readonly strength: number;
  /** The phrase of this need that resembles the query most, if any does. */
  readonly phrase: NearPhrase | undefined;
}

/** Weaker ones are chance. */
const LEAST = 0.08;
/** How much an exact phrase of a meaning says, and the phrases nearest to the words. */
const BY_MEANING = 0.75;
const BY_PHRASES = 0.9;
/** Phrases that agree this far are of one mind: the part of the votes that goes to one need. */
const UNITED = 0.3;

/** Telling words from which a query is a story, in which words have many meanings; */
const STORY = 4;
/** how much is believed there of what one word means, and of what several do, that no phrase agrees with; */
const ONE_WORD = 0.2;
const MORE_WORDS = 0.6;
/** and the votes, beside those of the need with most, from which they agree. */
const AGREED = 0.5;

/** The kinds of distress that ask for a need. */
const DISTRESS_OF: Readonly<Partial<Record<Need, readonly DistressKind[]>>> = {
  despair: ['life'],
  violence: ['violence', 'child'],
  emergency: ['medical'],
  'carer-support': ['exhausted'],
  'worry-about-another': ['neglect'],
};
/** How much distress says that was said outright, and that the words only sound like. */
const OUTRIGHT = 0.8;
const SENSED = 0.3;

function byDistress(need: Need, distress: Distress | null): number {
  if (!distress || !DISTRESS_OF[need]?.includes(distress.kind)) return 0;
  return distress.isOutright ? OUTRIGHT : SENSED;
}

/** How far the meaning of some words is believed: in a story as far as the nearest phrases agree with it. */
function belief({ length }: MeaningMatch, agreed: number, isStory: boolean): number {
  const least = !isStory ? 1 : length > 1 ? MORE_WORDS : ONE_WORD;
  return least + (1 - least) * Math.min(1, agreed / AGREED);
}

/** How strongly the meanings found in a query ask for a need; `agreed` is its part of the votes beside that of the first, 0–1. */
function byMeanings(need: Need, matches: readonly MeaningMatch[], agreed: number, isStory: boolean): number {
  let open = 1;
  for (const match of matches) {
    const says = match.meaning.needs.find(([one]) => one === need)?.[1] ?? 0;
    open *= 1 - BY_MEANING * says * match.meaning.weight * belief(match, agreed, isStory);
  }
  return 1 - open;
}

/**
 * The needs that a query asks for, the strongest first: by exact phrases, and by the vote of the phrases nearest to it.
 * `telling` is the number of its words that tell.
 */
export function needStrengths(
  { shares, nearest, confidence }: Votes,
  matches: readonly MeaningMatch[],
  distress: Distress | null,
  telling: number,
): NeedStrength[] {
  const kinds = (need: Need) => (distress ? (DISTRESS_OF[need] ?? []) : []);
  const part = (need: Need) =>
    kinds(need).reduce((sum, kind) => sum + (shares.get(`distress/${kind}`) ?? 0), shares.get(need) ?? 0);
  const most = Math.max(...NEEDS.map(part), 1e-9);
  return NEEDS.map((need) => {
    const voted = BY_PHRASES * confidence * Math.min(1, most / UNITED) ** 0.5 * (part(need) / most);
    const strength =
      1 -
      (1 - voted) *
        (1 - byMeanings(need, matches, part(need) / most, telling >= STORY)) *
        (1 - byDistress(need, distress));
    return { need, strength, phrase: nearest.get(need) };
  })
    .filter(({ strength }) => strength >= LEAST)
    .sort((a, b) => b.strength - a.strength);
}
