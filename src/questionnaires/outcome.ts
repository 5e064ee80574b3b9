import { NEEDS, type Need, type NeedFound } from '../shared/need.ts';
import { type Facts, holds } from './condition.ts';
import { goalsInOrder } from './goals.ts';
import { lensOf } from './lens.ts';
import type { Answers, Outcome } from './model.ts';
import type { Definition } from './schema.ts';
import { scoreScale } from './score.ts';
import { type View, viewOf } from './visible.ts';

type Observation = Definition['observations'][number];

/** Everything that follows from the answers. The order in which they were given plays no part, nor do answers of hidden questions. */
export function outcome(definition: Definition, answers: Answers): Outcome {
  const view = viewOf(definition, answers);
  const scales = definition.scales.map((scale) => scoreScale(definition, scale, view));
  const bands = new Map(scales.map(({ id, band }) => [id, band]));
  const facts: Facts = { definition, given: view.given, bands };
  const observations = definition.observations.filter(({ when }) => holds(when, facts));
  const missing = view.questions.filter(({ id, chooser }) => !chooser && !view.given.has(id)).map(({ id }) => id);
  return {
    check: definition.id,
    version: definition.version,
    lens: lensOf(definition, answers),
    status: statusOf(view, missing.length),
    missing,
    urgent: definition.urgent.filter(({ when }) => holds(when, facts)).map(({ id }) => id),
    scales,
    observations: observations.map(({ id, tone, needs }) => ({ id, tone, weight: heaviest(needs) })),
    goals: goalsInOrder(definition, observations),
    audiences: definition.audiences
      .filter(({ when }) => when === undefined || holds(when, facts))
      .map(({ audience }) => audience),
    needs: needsFrom(observations),
  };
}

const heaviest = (needs: Observation['needs']): 0 | 1 | 2 | 3 =>
  needs.reduce<0 | 1 | 2 | 3>((most, { weight }) => (weight > most ? weight : most), 0);

function statusOf(view: View, missing: number): Outcome['status'] {
  if (view.given.size === 0) return 'empty';
  return missing > 0 ? 'partial' : 'complete';
}

/** A need is as strong as its strongest observation: many light ones do not add up to a heavy one. */
function needsFrom(observations: readonly Observation[]): NeedFound[] {
  return NEEDS.flatMap((need) => needFrom(need, observations) ?? []).sort((a, b) => b.weight - a.weight);
}

function needFrom(need: Need, observations: readonly Observation[]): NeedFound | null {
  const because = observations
    .flatMap(({ id, needs }) => needs.filter((each) => each.need === need).map(({ weight }) => ({ id, weight })))
    .sort((a, b) => b.weight - a.weight);
  const strongest = because[0];
  return strongest ? { need, weight: strongest.weight, because: because.map(({ id }) => id) } : null;
}
