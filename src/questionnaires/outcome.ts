import { type Facts, holds } from './condition.ts';
import { factsOfPerson } from './facts-of-person.ts';
import { goalsInOrder } from './goals.ts';
import { lensOf } from './lens.ts';
import type { Answers, Outcome } from './model.ts';
import { heaviestOf, needsFrom } from './needs-found.ts';
import type { Definition } from './schema.ts';
import { scoreScale } from './score.ts';
import { type View, viewOf } from './visible.ts';

/** Everything that follows from the answers. The order in which they were given plays no part, nor do answers of hidden questions. */
export function outcome(definition: Definition, answers: Answers): Outcome {
  const view = viewOf(definition, answers);
  const scales = definition.scales.map((scale) => scoreScale(definition, scale, view));
  const bands = new Map(scales.map(({ id, band }) => [id, band]));
  const facts: Facts = { definition, given: view.given, bands };
  const observations = definition.observations.filter(({ when }) => holds(when, facts));
  const missing = view.asked.filter(({ id, chooser }) => !chooser && !view.given.has(id)).map(({ id }) => id);
  return {
    check: definition.id,
    version: definition.version,
    lens: lensOf(definition, answers),
    status: statusOf(view, missing.length),
    missing,
    urgent: definition.urgent.filter(({ when }) => holds(when, facts)).map(({ id }) => id),
    scales,
    observations: observations.map((each) => ({ id: each.id, tone: each.tone, weight: heaviestOf(each, facts) })),
    goals: goalsInOrder(definition, observations, facts),
    audiences: definition.audiences
      .filter(({ when }) => when === undefined || holds(when, facts))
      .map(({ audience }) => audience),
    facts: factsOfPerson(definition, facts),
    needs: needsFrom(definition, observations, facts),
  };
}

function statusOf(view: View, missing: number): Outcome['status'] {
  if (view.given.size === 0) return 'empty';
  return missing > 0 ? 'partial' : 'complete';
}
