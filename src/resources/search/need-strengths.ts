import { NEEDS, type Need } from '../../shared/need.ts';
import type { Distress, DistressKind } from './detect-distress.ts';
import type { MeaningMatch } from './match-meanings.ts';
import type { NearPhrase } from './phrase-index.ts';
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

/** How strongly the meanings found in a query ask for a need. */
function byMeanings(need: Need, matches: readonly MeaningMatch[]): number {
  let open = 1;
  for (const { meaning } of matches) {
    const says = meaning.needs.find(([one]) => one === need)?.[1] ?? 0;
    open *= 1 - BY_MEANING * says * meaning.weight;
  }
  return 1 - open;
}

/** The needs that a query asks for, the strongest first: by exact phrases, and by the vote of the phrases nearest to it. */
export function needStrengths(
  { shares, nearest, confidence }: Votes,
  matches: readonly MeaningMatch[],
  distress: Distress | null,
): NeedStrength[] {
  const kinds = (need: Need) => (distress ? (DISTRESS_OF[need] ?? []) : []);
  const part = (need: Need) =>
    kinds(need).reduce((sum, kind) => sum + (shares.get(`distress/${kind}`) ?? 0), shares.get(need) ?? 0);
  const most = Math.max(...NEEDS.map(part), 1e-9);
  return NEEDS.map((need) => {
    const voted = BY_PHRASES * confidence * Math.min(1, most / UNITED) ** 0.5 * (part(need) / most);
    const strength = 1 - (1 - voted) * (1 - byMeanings(need, matches)) * (1 - byDistress(need, distress));
    return { need, strength, phrase: nearest.get(need) };
  })
    .filter(({ strength }) => strength >= LEAST)
    .sort((a, b) => b.strength - a.strength);
}
