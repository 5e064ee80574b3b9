import { HEAVIEST_NEED, NEEDS, type Need, type NeedFound } from '../shared/need.ts';
import { type Facts, holds } from './condition.ts';
import type { Definition, NeedRule } from './schema.ts';

type Observation = Definition['observations'][number];

const holding = (rules: readonly NeedRule[], facts: Facts): readonly NeedRule[] =>
  rules.filter(({ when }) => when === undefined || holds(when, facts));

/** The weight of the need that an observation asks for most; 0 without one. */
export const heaviestOf = ({ needs, twice }: Observation, facts: Facts): number =>
  (twice && holds(twice, facts) ? 2 : 1) * Math.max(0, ...holding(needs, facts).map(({ weight }) => weight));

/** Hundredths, so that 0.1 + 0.2 is 0.3 whatever the order of adding. */
const sum = (weights: readonly number[]): number =>
  weights.reduce((total, weight) => total + Math.round(weight * 100), 0) / 100;

const weightFor = (need: Need, rules: readonly NeedRule[]): number =>
  sum(rules.flatMap((rule) => (rule.need === need ? rule.weight : [])));

/** The needs that follow from the answers: they add up, up to a limit, and the heaviest comes first. */
export function needsFrom(
  definition: Definition,
  observations: readonly Observation[],
  facts: Facts,
): readonly NeedFound[] {
  const general = holding(definition.needs ?? [], facts);
  const observed = observations.map(({ id, needs, twice }) => ({
    id,
    rules: holding(needs, facts),
    times: twice && holds(twice, facts) ? 2 : 1,
  }));
  return NEEDS.flatMap((need): NeedFound | readonly [] => {
    const parts = observed
      .map(({ id, rules, times }) => ({ id, weight: times * weightFor(need, rules) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
    const weight = sum([weightFor(need, general), ...parts.map((part) => part.weight)]);
    if (weight === 0) return [];
    return { need, weight: Math.min(HEAVIEST_NEED, weight), because: parts.map(({ id }) => id) };
  }).sort((a, b) => b.weight - a.weight);
}
