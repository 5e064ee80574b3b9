import type { NeedFound } from '../shared/need.ts';
import type { Facts } from './condition.ts';
import { questionsIn } from './condition-parts.ts';
import type { Outcome } from './model.ts';
import { heaviestOf } from './needs-found.ts';
import type { Definition, Goal } from './schema.ts';

type Observation = Definition['observations'][number];

/** Whether an observation of load looks at one of the questions that the goal is about. */
const isAbout = (goal: Goal, { id, tone, when }: Observation): boolean =>
  (tone === 'load' && questionsIn(when).some((question) => goal.about.includes(question))) ||
  goal.observations?.includes(id) === true;

/** What an observation without needs of its own still counts for. */
const LEAST_OBSERVED = 0.1;

/** Every goal of the definition; what the observations weigh most comes first, equal ones in the order of the definition. */
export function goalsInOrder(
  definition: Definition,
  observations: readonly Observation[],
  facts: Facts,
): Outcome['goals'] {
  return definition.goals
    .map((goal) => {
      const weights = observations.filter((each) => isAbout(goal, each)).map((each) => heaviestOf(each, facts));
      return { id: goal.id, weight: weights.length === 0 ? 0 : Math.max(LEAST_OBSERVED, ...weights) };
    })
    .sort((a, b) => b.weight - a.weight);
}

/**
 * The needs that help with a goal someone chose, the first of the definition strongest, each because of what the answers say
 * about it. No needs for a goal that does not exist (any more).
 */
export function needsForGoal(definition: Definition, { observations }: Outcome, id: string): readonly NeedFound[] {
  const goal = definition.goals.find((each) => each.id === id);
  if (!goal) return [];
  const made = new Map(observations.map(({ id, weight }) => [id, weight]));
  const because = definition.observations
    .filter((each) => made.has(each.id) && isAbout(goal, each))
    .map((each) => each.id)
    .sort((a, b) => (made.get(b) ?? 0) - (made.get(a) ?? 0));
  return goal.needs.map((need, i) => ({ need, weight: i === 0 ? 3 : 2, because }));
}
